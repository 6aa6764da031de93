/** Finds further spellings of a letter's sender: `Alma Birkdale` above what `A. Birkdale` or `Alma` signed. */
import { anyOf } from "../../../text/any-of.ts";
import type { TextLine } from "../text-lines.ts";
import type { Head } from "./head.ts";
import { signaturePart } from "./signature-part.ts";

/** In characters: what a line may hold of a name stands in its first ones, or in prose that is wrapped. */
const LONGEST = 2000;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’‐-]*\\.?";

/**
 * @param name - the sender as read, several joined by semicolons; null where nobody is named
 * @param isQuoted - whether somebody else wrote a line, by its index
 * @returns names that are hidden with the sender's own
 */
export function furtherNames(
  lines: readonly TextLine[],
  { blocks }: Head,
  name: string | null,
  isQuoted: (at: number) => boolean,
): readonly string[] {
  // Nobody signed: the first person above the greeting may be who wrote it.
  if (name === null) {
    const above = blocks.map(([from, to]) => lines.slice(from, to).flatMap(({ words }) => personIn(words)));
    return above.find((persons) => persons.length > 0) ?? [];
  }
  const forms = name.split("; ").flatMap((one) => formsOf(one.split(/\s+/u)));
  const found = lines.flatMap(({ words }, at) => {
    // Few lines hold a word of the name: of the others it need not be asked whose they are.
    const held = forms.filter(({ word }) => words.includes(word));
    if (held.length === 0 || isQuoted(at)) return [];
    return held.flatMap(({ form }) => words.slice(0, LONGEST).match(form) ?? []);
  });
  return [...new Set(found)].filter((one) => one !== name);
}

function personIn(words: string): readonly string[] {
  const part = signaturePart(words, words.includes(" "), () => false);
  return part.kind === "person" ? [part.text] : [];
}

/** A form of a name, and the word without which a line holds none. */
interface NameForm {
  readonly word: string;
  readonly form: RegExp;
}

/** What may stand for a name: the surname behind other given names with its initial; the given name before surnames. */
function formsOf(words: readonly string[]): readonly NameForm[] {
  const [given, surname] = [words[0]!, words.at(-1)!];
  const initial = given.charAt(0);
  if (!/\p{Lu}/u.test(initial)) return [];
  if (words.length > 1) {
    const others = `${initial}[\\p{L}\\p{M}'’‐.-]*(?: ${WORD}){0,2}`;
    const form = new RegExp(`(?<!\\p{L})${others} ${anyOf([surname])}(?!\\p{L})`, "gu");
    return [{ word: surname, form }];
  }
  if (given.length < 3) return [];
  const form = new RegExp(`(?<!\\p{L})${anyOf([given])}(?: ${WORD}){1,2}(?!\\p{L})`, "gu");
  return [{ word: given, form }];
}
