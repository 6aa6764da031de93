/** Writes a word or phrase of another tool's dictionary as a term, and reads such a term back as a phrase. */
import type { MatchOptions, Pattern } from "../../model/codebook.ts";
import { normaliseWord } from "../../text/word.ts";
import { parseTerm } from "../codebook/term.ts";
import { BY_FORM } from "./book-file.ts";

export interface TermOfLiteral {
  /** Null where no word of a text can ever be it. */
  readonly term: string | null;
  /** What is not quite the same; null where the term means what the dictionary means. */
  readonly change: string | null;
}

/**
 * @param literal words with `*` (any letters) and `?` (any one letter), matched by form, case folded
 * @returns a term that finds just these words in a book with `match: { words: form }`: the words themselves;
 * in quotes where they would mean something else to us; or a regular expression where a sign inside a word counts
 */
export function termOfLiteral(literal: string): TermOfLiteral {
  const text = literal.trim().replace(/\s+/g, " ");
  const written = wordsTerm(text);
  if (written !== null) return { term: written, change: null };
  const spaced = text.replaceAll("_", " ").trim().replace(/\s+/g, " ");
  const joined = spaced === text ? null : wordsTerm(spaced);
  if (joined !== null) return { term: joined, change: "`_` is read as a space between words" };
  const regex = regexOf(spaced);
  if (!/[\p{L}\p{Nd}]/u.test(text) || parse(regex)?.kind !== "regex") return { term: null, change: null };
  return { term: regex, change: spaced === text ? null : "`_` is read as a space between words" };
}

/** The phrase as words, each in quotes where it needs them; null where the grammar reads something else. */
function wordsTerm(text: string): string | null {
  const words = text.split(" ");
  if (isRead(text, words)) return text;
  const term = words.map((word) => (isRead(word, [word]) ? word : `"${word}"`)).join(" ");
  return isRead(term, words) ? term : null;
}

function isRead(term: string, words: readonly string[]): boolean {
  const pattern = parse(term);
  return (
    pattern?.kind === "words" &&
    pattern.words.length === words.length &&
    pattern.words.every((read, index) => {
      const word = normaliseWord(words[index]!.replace(/[\u2010\u2011]/g, "-")).toLowerCase();
      return read.kind === "glob" ? read.glob === word : read.kind === "form" && read.word === word;
    })
  );
}

const parse = (term: string): Pattern | null => parseTerm(term, BY_FORM).pattern;

/** `*` and `?` as in a glob; a word's edge where the first or last sign is one that RE2's `\b` knows. */
function regexOf(text: string): string {
  const body = text
    .replace(/[\\^$.|+()[\]{}/]/g, "\\$&")
    .replace(/[*?]/g, (sign) => (sign === "*" ? "[\\p{L}\\p{Nd}]*" : "[\\p{L}\\p{Nd}]"))
    .replaceAll(" ", "\\s+");
  const [first, last] = [/^\w/.test(text) ? "\\b" : "", /\w$/.test(text) ? "\\b" : ""];
  return `/${first}${body}${last}/i`;
}

/**
 * A phrase as an operand of NEAR, THEN, AND or OR; `inRule`: a bare word would be a theme's id there.
 * @returns null where no word of a text can ever be it
 */
export function operandOf(literal: string, inRule: boolean): string | null {
  const { term } = termOfLiteral(literal);
  return inRule && term !== null && /^[^"/*?=\s]+$/.test(term) ? `word:${term}` : term;
}

/** A term as another tool can hold it. */
export interface LiteralOfTerm {
  /** Words with a space between them, `*` and `?` as in the term. */
  readonly text: string;
  readonly isGlob: boolean;
}

/**
 * @param term in the codebook's grammar
 * @param match how the book compares plain words
 * @returns its words, or null where it is more than words in a row
 */
export function literalOfTerm(term: string, match: MatchOptions): LiteralOfTerm | null {
  const { pattern } = parseTerm(term, match);
  if (pattern?.kind === "regex") return literalOfRegex(term);
  if (pattern?.kind !== "words") return null;
  const { words } = pattern;
  const plain = term
    .replace(/["\u201C\u201D]/g, " ")
    .trim()
    .split(/\s+/);
  const text =
    plain.length === words.length
      ? plain.map(withoutMark)
      : words.map((word) => (word.kind === "glob" ? word.glob : word.word));
  return { text: text.join(" "), isGlob: words.some(({ kind }) => kind === "glob") };
}

const withoutMark = (word: string): string => word.replace(/^(?:word:)?(?:=(?=.))?/, "");

/** Undoes what {@link termOfLiteral} does, and knows no other regular expression. */
function literalOfRegex(term: string): LiteralOfTerm | null {
  const body = /^\/(?:\\b)?(.*?)(?:\\b)?\/i$/s.exec(term)?.[1] ?? "";
  const text = body
    .replaceAll("\\s+", " ")
    .replaceAll("[\\p{L}\\p{Nd}]*", "*")
    .replaceAll("[\\p{L}\\p{Nd}]", "?")
    .replace(/\\([\\^$.|+()[\]{}/])/g, "$1");
  if (termOfLiteral(text).term !== term) return null;
  return { text, isGlob: /[*?]/.test(text) };
}
