/** The grammar of terms: reads one term as an analyst writes it, or says at which character it goes wrong. */
import type { MatchOptions, Pattern, WordPattern } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import {
  APOSTROPHE,
  characterClass,
  HYPHEN,
  MARK,
  SOFT_HYPHEN,
  wordCharacterAt,
} from "../text/characters.ts";
import { normaliseWord } from "../text/word.ts";

/** What is wrong with a term, and at which of its characters, counted from 0. */
export interface TermFault extends Pick<Problem, "found" | "expected" | "hint"> {
  readonly character: number;
}

export type ParsedTerm =
  | { readonly pattern: Pattern; readonly fault: null }
  | { readonly pattern: null; readonly fault: TermFault };

/** A piece of a term between spaces, or between double quotes, with its offset in the term. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly kind: "plain" | "quoted";
}

/** Every hyphen doubles the runs of tokens a term stands for. */
const MOST_HYPHENS = 6;

/**
 * term = word { " " word };  word = plain | glob | '"' form { " " form } '"' | "=" form
 *
 * @param text the term as written in the codebook
 * @param match how plain words are compared
 * @returns its pattern, or the first fault
 */
export function parseTerm(text: string, match: MatchOptions): ParsedTerm {
  const pieces = piecesOf(text);
  if ("found" in pieces) return { pattern: null, fault: pieces };
  const fault = faultOf(text, pieces);
  if (fault) return { pattern: null, fault };
  return { pattern: { kind: "words", words: pieces.map((piece) => wordPattern(piece, match)) }, fault: null };
}

function wordPattern({ text, kind }: Piece, match: MatchOptions): WordPattern {
  const word = normaliseWord(text.replace(/[\u2010\u2011]/g, "-"));
  if (kind === "quoted") return { kind: "form", word: word.toLowerCase(), case: "fold" };
  if (word.startsWith("=")) return { kind: "form", word: word.slice(1), case: "keep" };
  const cased = match.case === "fold" ? word.toLowerCase() : word;
  if (/[*?]/.test(word)) return { kind: "glob", glob: cased, case: match.case };
  if (match.words === "form") return { kind: "form", word: cased, case: match.case };
  return { kind: "stem", word: word.toLowerCase() };
}

function piecesOf(text: string): readonly Piece[] | TermFault {
  const pieces: Piece[] = [];
  const straight = text.replace(/[\u201C\u201D]/g, '"');
  for (let index = 0; index < straight.length; ) {
    if (straight[index] !== '"') {
      const [plain = ""] = /^[^\s"]*/.exec(straight.slice(index)) ?? [];
      if (plain) pieces.push({ text: text.slice(index, index + plain.length), at: index, kind: "plain" });
      index += plain.length;
      if (straight[index] === '"' && plain) return stuckQuote(index, plain);
      if (straight[index] !== '"') index++;
      continue;
    }
    const end = straight.indexOf('"', index + 1);
    if (end < 0) {
      const hint = 'close it, as in "permanence", or delete it';
      return {
        character: index,
        found: 'a double quote (") without its partner',
        expected: 'another "',
        hint,
      };
    }
    const quoted = [...straight.slice(index + 1, end).matchAll(/\S+/g)];
    pieces.push(...quoted.map((m) => ({ text: m[0], at: index + 1 + m.index, kind: "quoted" as const })));
    index = end + 1;
    if (/^\S/.test(straight.slice(index))) return stuckQuote(index, "");
  }
  return pieces;
}

function stuckQuote(character: number, before: string): TermFault {
  const condition = laterGrammar({ text: before, at: character - before.length, kind: "plain" }, false);
  if (condition) return condition;
  const found = "a double quote inside a word";
  return { character, found, expected: "whole words in quotes", hint: "put a space between the two" };
}

function faultOf(text: string, pieces: readonly Piece[]): TermFault | null {
  if (pieces.length === 0) {
    const hint = "write a word or a phrase, or delete the line";
    return { character: 0, found: "a term without a word", expected: "at least one word", hint };
  }
  for (const piece of pieces) {
    const fault = laterGrammar(piece, pieces[0] === piece) ?? wrongCharacter(piece);
    if (fault) return fault;
  }
  const hyphens = [...text.matchAll(/[-\u2010\u2011]/g)];
  const tooMany = hyphens[MOST_HYPHENS];
  if (!tooMany) return null;
  const expected = `at most ${MOST_HYPHENS} hyphens in a term`;
  return {
    character: tooMany.index,
    found: `${hyphens.length} hyphens`,
    expected,
    hint: "write spaces instead",
  };
}

/** Operators and forms that a later version will read: refused, so that no term silently finds nothing. */
const LATER: readonly { readonly form: RegExp; readonly name: string; readonly hint: string }[] = [
  {
    form: /^OR$/,
    name: "the operator",
    hint: "write each alternative as a term of its own; for the word itself write =OR",
  },
  {
    form: /^(?:AND|NOT)$/,
    name: "the operator",
    hint: "write the words as a phrase, or what must not count under `except`; for the word itself put = before it",
  },
  {
    form: /^(?:NEAR|THEN)(?:\/.*)?$/,
    name: "the operator",
    hint: "write the phrases themselves, with * for any one word between, as in: moved * placement",
  },
  {
    form: /^[\p{L}-]+:/u,
    name: "the condition",
    hint: "write words of the text only; topics and status have tables of their own",
  },
];

const OPERATORS_WANTED = "words and phrases: this version does not support operators in terms";

function laterGrammar({ text, at, kind }: Piece, first: boolean): TermFault | null {
  if (kind === "quoted") return null;
  if (first && text.startsWith("/")) {
    const hint = "write the word with * and ?, or each form as a term of its own";
    return { character: at, found: "a regular expression", expected: OPERATORS_WANTED, hint };
  }
  const later = LATER.find(({ form }) => form.test(text));
  if (!later) return null;
  return { character: at, found: `${later.name} \`${text}\``, expected: OPERATORS_WANTED, hint: later.hint };
}

const WORD_CHARACTERS = "letters, digits, and inside a word ' and -";

const HINTS: Readonly<Record<string, string>> = {
  "(": "this version does not support brackets or weights: write each alternative as a term of its own",
  ")": "this version does not support brackets or weights: write each alternative as a term of its own",
  ",": "write each term as an item of its own",
  ";": "write each term as an item of its own",
  "|": "write each alternative as a term of its own",
  "/": "write the words with a space between them",
  "*": "a wildcard has no meaning in an exact form: leave out the quotes or the =",
  "?": "a wildcard has no meaning in an exact form: leave out the quotes or the =",
  "=": "= stands before the first letter of a word, and not in quotes",
  "'": "an apostrophe counts inside a word only; for an exact form write double quotes",
  "-": "a hyphen counts inside a word only; for a part of a word write *",
};

function wrongCharacter({ text, at, kind }: Piece): TermFault | null {
  const exact = kind === "quoted" || text.startsWith("=");
  const start = kind === "plain" && text.startsWith("=") ? 1 : 0;
  for (let index = start; index < text.length; ) {
    const size = wordCharacterAt(text, index) || (isInner(text, index, start, exact) ? 1 : 0);
    if (size === 0) return unusable(String.fromCodePoint(text.codePointAt(index)!), at + index);
    index += size;
  }
  return start < text.length ? null : unusable("=", at);
}

/** Whether the sign at `index` may stand there: wildcards anywhere, the others between two characters. */
function isInner(text: string, index: number, start: number, exact: boolean): boolean {
  if (/[*?]/.test(text[index]!)) return !exact;
  const kind = characterClass(text.charCodeAt(index));
  const inside = index > start && index < text.length - 1;
  if (kind === MARK) return index > start;
  if (kind === SOFT_HYPHEN || kind === APOSTROPHE) return inside;
  return kind === HYPHEN && inside && characterClass(text.charCodeAt(index - 1)) !== HYPHEN;
}

function unusable(character: string, at: number): TermFault {
  const plain = normaliseWord(character).replace(/[\u2010\u2011]/g, "-");
  return {
    character: at,
    found: `\`${character}\`, which no word holds here`,
    expected: WORD_CHARACTERS,
    hint: HINTS[plain] ?? "leave it out: texts are read without it",
  };
}
