/** Reads one word of a term: the pattern it stands for, or the sign in it that no word holds. */
import type { MatchOptions, WordPattern } from "../../model/codebook.ts";
import {
  APOSTROPHE,
  characterClass,
  HYPHEN,
  MARK,
  SOFT_HYPHEN,
  wordCharacterAt,
} from "../../text/characters.ts";
import { normaliseWord } from "../../text/word.ts";
import type { TermFault } from "./fault.ts";

/** A word as written, with its offset in the term. */
export interface TermWord {
  readonly text: string;
  readonly at: number;
  readonly quoted: boolean;
}

/**
 * @param word without quotes
 * @param match how plain words are compared
 */
export function wordPattern({ text, quoted }: TermWord, match: MatchOptions): WordPattern {
  const word = normaliseWord(text.replace(/[\u2010\u2011]/g, "-"));
  if (quoted) return { kind: "form", word: word.toLowerCase(), case: "fold", possessive: true };
  if (word.startsWith("=")) return { kind: "form", word: word.slice(1), case: "keep", possessive: true };
  const cased = match.case === "fold" ? word.toLowerCase() : word;
  if (/[*?]/.test(word)) return { kind: "glob", glob: cased, case: match.case };
  if (match.words === "form") return { kind: "form", word: cased, case: match.case };
  return { kind: match.words, word: word.toLowerCase() };
}

/** @returns what in the word no text can hold in that place, or null */
export function wordFault({ text, at, quoted }: TermWord): TermFault | null {
  const exact = quoted || text.startsWith("=");
  const start = !quoted && text.startsWith("=") ? 1 : 0;
  for (let index = start; index < text.length; ) {
    const size = wordCharacterAt(text, index) || (isInner(text, index, start, exact) ? 1 : 0);
    if (size === 0) {
      const fault = unusable(String.fromCodePoint(text.codePointAt(index)!), at + index);
      const instead = insteadOf(text.slice(start));
      return instead === null ? fault : { ...fault, hint: instead };
    }
    index += size;
  }
  return start < text.length ? null : unusable("=", at);
}

const HINTS: Readonly<Record<string, string>> = {
  "(": "leave it out: brackets have no meaning in quotes",
  ")": "leave it out: brackets have no meaning in quotes",
  ",": "write each term as an item of its own",
  ";": "write each term as an item of its own",
  "|": "write OR between alternatives, as in (move OR school) NEAR/5 late",
  "/": "write the words with a space between them",
  "*": "a wildcard has no meaning in an exact form: leave out the quotes or the =",
  "?": "a wildcard has no meaning in an exact form: leave out the quotes or the =",
  "=": "= stands before the first letter of a word, and not in quotes",
  "'": "an apostrophe counts inside a word only; for an exact form write double quotes",
  "-": "a hyphen counts inside a word only; for a part of a word write *",
  "&": "write AND in a `rule:`; in a term write the words with a space between them",
};

/** Whether the sign at `index` may stand there: wildcards anywhere, the others between two characters. */
function isInner(text: string, index: number, start: number, exact: boolean): boolean {
  if (/[*?]/.test(text[index]!)) return !exact;
  const kind = characterClass(text.charCodeAt(index));
  const inside = index > start && index < text.length - 1;
  if (kind === MARK) return index > start;
  if (kind === SOFT_HYPHEN || kind === APOSTROPHE) return inside;
  return kind === HYPHEN && inside && characterClass(text.charCodeAt(index - 1)) !== HYPHEN;
}

/** What to write for what is no word of ours and has its signs inside: `U.K.`, `1,000`, `2.5`. */
function insteadOf(text: string): string | null {
  if (/^(?:\p{L}\.)+\p{L}\.?$/u.test(text)) {
    const letters = text.replace(/\.$/, "");
    return `write ${letters.replaceAll(".", "-")}, which finds “${text}” and “${letters.replaceAll(".", "")}”`;
  }
  if (/^\d{1,3}(?:[,.]\d{3})+$/.test(text)) {
    const digits = text.replace(/[,.]/g, "-");
    return `write ${digits}, which finds “${text}” and “${digits.replaceAll("-", "")}”`;
  }
  if (!/^(?:\w+(?:\.\w+)+|\d+(?:[.,]\d+)+)$/.test(text)) return null;
  const words = text.replace(/[.,]/g, " ");
  return `write ${words}, which finds “${text}”`;
}

function unusable(character: string, at: number): TermFault {
  const plain = normaliseWord(character).replace(/[\u2010\u2011]/g, "-");
  return {
    character: at,
    found: `\`${character}\`, which no word holds here`,
    expected: "letters, digits, and inside a word ' and -",
    hint: HINTS[plain] ?? "leave it out: texts are read without it",
  };
}
