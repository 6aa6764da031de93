/** Signal: sections, numbered points or a statement that nobody is said to be the author of: they may be a report's own. */
import { isOrganisationWord } from "../../../cues/organisation-words.ts";
import type { FormResponse } from "../form.ts";
import { type Seen, type Signal, SURE } from "../signal.ts";

const MOST = 0.2;
/** In words: a letter with a title and a date may come without a name; a paper of this length is signed. */
const LETTER = 150;
/** Share of headings that are no organisation's by their look: capitals, or a word that organisations carry. */
const FOREIGN = 0.5;

export const unsigned: Signal = ({ layout, responses }) => {
  const seen = (some: readonly FormResponse[], most: number, found: string): Seen | null =>
    some.length === 0 || some.length <= responses.length * most
      ? null
      : { weight: SURE, found, lines: some.map(({ line }) => line) };
  const none = responses.filter(({ response }) => response.attribution.status === "none");
  const share = (some: readonly FormResponse[]) => `${some.length} of ${responses.length}`;
  switch (layout) {
    case "statement": {
      const long = none.filter(({ response }) => response.words > LETTER);
      return seen(long, MOST, "a long statement that nobody signed");
    }
    case "sections":
      return seen(none, MOST, `${share(none)} sections that nobody signed`);
    case "key-points": {
      const numbered = none.filter(({ body: [first] }) => /^\(?\d/u.test(first?.words ?? ""));
      return seen(numbered, MOST, `${share(numbered)} numbered paragraphs that nobody signed`);
    }
    case "organisations": {
      const foreign = responses.filter(({ response }) => !mayBeOrganisation(response.attribution.text ?? ""));
      return seen(
        foreign,
        FOREIGN,
        `${share(foreign)} points below a heading that is no organisation's, by its look`,
      );
    }
    default:
      return null;
  }
};

const mayBeOrganisation = (words: string): boolean =>
  !/\p{Ll}/u.test(words) ||
  words.split(/\s+/).some((word) => isOrganisationWord(word) || /^\p{Lu}{2,}$/u.test(word));
