/** The check that no name is printed of a respondent who asked not to be named, or whose name was withheld. */
import type { AnonymityReader } from "../cues/anonymity.ts";
import { isNameless } from "../cues/nameless.ts";
import { occurrences } from "../cues/names/occurrences.ts";
import { holdsPersonsName } from "../cues/person-name.ts";
import { graded } from "../model/graded.ts";
import type { Response } from "../model/response.ts";
import { counted } from "../text/counted.ts";
import { placesOf } from "../text/place-of.ts";
import type { Check } from "./check.ts";
import { startPages } from "./pages.ts";

/** What was found, and where: in the text, in the header or, as most are, in the attribution. */
interface Found {
  readonly found: string;
  readonly offset?: number;
  readonly inHeader?: boolean;
}

/** @param anonymity - recognises the requests, those of the project included */
export function nameDespiteAnonymity(anonymity: AnonymityReader): Check {
  let responses = 0;
  const pages = startPages();
  const placeOf = (response: Response, { offset, inHeader }: Found) => {
    const { source, lines } = response;
    if (offset !== undefined) return { source, ...placesOf(response)(offset) };
    return inHeader ? pages.placeOf(source, (lines.header ?? lines.body)[0]) : pages.attributionOf(response);
  };
  return {
    group: "attribution",
    document: pages.document,
    response(response) {
      responses++;
      return namesIn(response, anonymity).map((one) => ({
        ...graded("name-despite-anonymity"),
        place: placeOf(response, one),
        found: one.found,
        expected: "no name of a respondent who asked not to be named",
        hint: "take the name out of the source, or allow it with a reason",
        response: response.id,
      }));
    },
    covered: () => `${counted(responses, "response")} searched for names that were not to be printed`,
  };
}

function namesIn(response: Response, anonymity: AnonymityReader): readonly Found[] {
  switch (response.attribution.status) {
    case "anonymous":
    case "redacted": {
      const names = withheld(response, anonymity);
      return [...carried(response, names), ...repeated(response, names)];
    }
    case "named":
    case "organisation":
    case "none":
      return [];
  }
}

/** What a record carries beside its status, or an attribution prints beside its phrase. */
function carried({ id, attribution }: Response, names: readonly string[]): readonly Found[] {
  const why = attribution.status === "anonymous" ? "anonymity was asked for" : "the name was withheld";
  if (names.length > 0) return [{ found: `${id} carries a name although ${why}` }];
  const isPrinted = attribution.text !== null && holdsPersonsName(attribution.text);
  return isPrinted ? [{ found: `the attribution of ${id} has a name although ${why}` }] : [];
}

/** The organisation of a person whose name was withheld may be printed; that of one who asked may not. */
function withheld({ attribution }: Response, anonymity: AnonymityReader): readonly string[] {
  const { status, name, organisation } = attribution;
  return [name, status === "anonymous" ? organisation : null]
    .filter((one) => one !== null)
    .filter((one) => /\p{L}/u.test(one) && !isNameless(one) && anonymity(one) === null);
}

/** A withheld name in the words of the response itself: the first place of it. */
function repeated({ id, text, headerText }: Response, names: readonly string[]): readonly Found[] {
  const isInHeader = names.some((name) => occurrences(headerText ?? "", name).length > 0);
  const [offset] = names
    .flatMap((name) =>
      tellingOccurrences(text, name)
        .slice(0, 1)
        .map(({ start }) => start),
    )
    .sort((one, other) => one - other);
  const found = "has the name that was not to be printed";
  return [
    ...(isInHeader ? [{ found: `the header of ${id} ${found}`, inHeader: true }] : []),
    ...(offset === undefined ? [] : [{ found: `the text of ${id} ${found}`, offset }]),
  ];
}

/** One word may be an ordinary one: it is looked for where the text never writes it small. */
function tellingOccurrences(text: string, name: string) {
  const found = occurrences(text, name);
  const isTelling =
    /\S\s+\S/u.test(name.trim()) || found.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return isTelling ? found : [];
}
