/** Of an organisation's own e-mail address the domain stays: by it a paper is known as that of the organisation, which stays, too. */
import type { Attribution } from "../../model/response.ts";
import type { Find } from "./mask.ts";

/**
 * @param attributions - of the responses of a document
 * @returns what shortens the find of an address of theirs, in a text, to what stands before the `@`
 */
export function ownAddress(attributions: readonly Attribution[]): (find: Find, text: string) => Find {
  const names = new Set(attributions.flatMap(({ organisation }) => organisation ?? []).map(spelled));
  return (find, text) => {
    if (find.kind !== "email") return find;
    const at = text.lastIndexOf("@", find.end - 1);
    const labels = text
      .slice(at + 1, find.end)
      .split(".")
      .map(spelled);
    return at > find.start && labels.some((label) => names.has(label)) ? { ...find, end: at } : find;
  };
}

const spelled = (words: string): string => words.replace(/[^\p{L}\d]/gu, "").toLowerCase();
