/** A draft of themes as the file that is to be edited. */
import { count, counted } from "../../text/counted.ts";
import { writtenScalar } from "../../text/yaml/written-scalar.ts";
import type { DraftTheme } from "./draft-themes.ts";

/** What of a theme stands in a line of the file. */
type Written = Pick<DraftTheme, "id" | "label" | "terms">;

const HEAD = `# A draft: made by counting words, read by nobody. Edit it: join, rename and
# delete themes, and give each the words in which people speak of it.
# themetally terms, kwic and codebook suggest help to find them.
`;

/** @returns a codebook, with a comment on where each theme comes from */
export const draftText = (themes: readonly DraftTheme[], texts: number): string =>
  `${HEAD}name: draft\nmatch: { words: inflect, case: fold }\nthemes:\n${themes.map((theme) => `${originOf(theme, texts)}${themeLines(theme)}`).join("")}`;

/** @returns a codebook of as few lines as can be */
export const briefBook = (themes: readonly Written[], comment: string): string =>
  `# ${comment}\nthemes:\n${themes.map(themeLines).join("")}`;

function originOf({ from, responses }: DraftTheme, texts: number): string {
  const what =
    from === "topic"
      ? `said more often under the topic (${counted(responses, "response")})`
      : `in ${count(responses)} of ${counted(texts, "response")}`;
  return `  # ${what}\n`;
}

/** A label that is read from the id is left to it. */
function themeLines({ id, label, terms }: Written): string {
  const words = id.replaceAll("-", " ");
  const isTold = label === words.slice(0, 1).toUpperCase() + words.slice(1);
  return [
    `  - id: ${writtenScalar(id)}\n`,
    ...(isTold ? [] : [`    label: ${writtenScalar(label)}\n`]),
    `    terms: [${terms.map(writtenScalar).join(", ")}]\n`,
  ].join("");
}
