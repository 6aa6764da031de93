/** Cuts a term or a rule into its signs: words, regular expressions, operators, conditions, brackets. */
import { CONDITION_FIELDS, type ConditionField, type NearPattern } from "../../model/codebook.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { nearest } from "../../text/nearest.ts";
import { compileRegex } from "../../text/regex.ts";
import { variableKey } from "../../text/variable-key.ts";
import { isFault, type Read, type TermFault } from "./fault.ts";
import { type TermWord, wordFault } from "./word-form.ts";

interface At {
  /** First character, counted from 0, and the one after the last. */
  readonly at: number;
  readonly end: number;
}

export type Lexeme = At &
  /** `alone`: written `word:bus`, so that it is the word and no theme, and no part of a phrase. */
  (
    | { readonly kind: "word" | "alone"; readonly word: TermWord }
    | { readonly kind: "regex"; readonly source: string; readonly ignoreCase: boolean }
    | { readonly kind: "condition"; readonly field: ConditionField | "theme"; readonly value: string }
    | ({ readonly kind: "near" } & Nearness)
    /** `@worker`: any term of the book's list of that name. */
    | { readonly kind: "list"; readonly name: string }
    | { readonly kind: "AND" | "OR" | "NOT" | "(" | ")" }
  );

/** Words that stand for more than themselves, and how to look for them. */
const AS_WORD = "for the word itself put = before it, as in =OR";

/** What stands behind the stroke of NEAR and THEN, and which of the two it is. */
type Nearness = Pick<NearPattern, "ordered" | "within" | "inside">;

const UNITS = { s: "sentence", p: "paragraph" } as const;

const MOST_WORDS_BETWEEN = 100;

/** @returns the signs in order, or the first that cannot be read */
export function lexemesOf(text: string): Read<readonly Lexeme[]> {
  const straight = text.replace(/[\u201C\u201D]/g, '"');
  const lexemes: Lexeme[] = [];
  for (let index = 0; index < straight.length; ) {
    if (/\s/.test(straight[index]!)) {
      index++;
      continue;
    }
    const read = readAt(straight, text, index);
    if (isFault(read)) return read;
    lexemes.push(...read.lexemes);
    index = read.end;
  }
  return lexemes;
}

interface ReadLexemes {
  readonly lexemes: readonly Lexeme[];
  readonly end: number;
}

function readAt(straight: string, text: string, at: number): Read<ReadLexemes> {
  const first = straight[at]!;
  if (first === "(" || first === ")") return { lexemes: [{ kind: first, at, end: at + 1 }], end: at + 1 };
  if (first === '"') return readQuoted(straight, text, at);
  if (first === "/") return readRegex(straight, at);
  const [plain = ""] = /^[^\s"()]+/.exec(straight.slice(at)) ?? [];
  const end = at + plain.length;
  const [, list] = /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(plain) ?? [];
  if (list !== undefined) return { lexemes: [{ kind: "list", name: list, at, end }], end };
  const condition = /^(\p{L}[\p{L}\p{N}_-]*):(.*)$/u.exec(plain);
  if (condition?.[1] === "word") return readAlone(straight, text, at, end);
  if (condition) return readCondition(straight, at, condition[1]!, condition[2]!, end);
  if (straight[end] === '"') return stuckQuote(end);
  if (/^(?:AND|OR|NOT)$/.test(plain)) {
    return { lexemes: [{ kind: plain as "AND" | "OR" | "NOT", at, end }], end };
  }
  if (/^(?:NEAR|THEN)(?:\/.*)?$/.test(plain)) return readNear(plain, at, end);
  const word = { text: text.slice(at, end), at, quoted: false };
  return wordFault(word) ?? { lexemes: [{ kind: "word", word, at, end }], end };
}

/** `word:bus`, from `at` to before `end`. */
function readAlone(straight: string, text: string, at: number, end: number): Read<ReadLexemes> {
  const from = at + "word:".length;
  if (from === end) {
    const quoted = straight[from] === '"';
    const hint = quoted
      ? 'words in quotes are words already: leave out `word:`, as in "late bus"'
      : "write it right after the colon, as in word:bus";
    return { character: from, found: "`word:` without a word", expected: "a word", hint };
  }
  if (straight[end] === '"') return stuckQuote(end);
  const word = { text: text.slice(from, end), at: from, quoted: false };
  return wordFault(word) ?? { lexemes: [{ kind: "alone", word, at, end }], end };
}

function readQuoted(straight: string, text: string, at: number): Read<ReadLexemes> {
  const close = straight.indexOf('"', at + 1);
  if (close < 0) return withoutPartner(at);
  if (/^[^\s)]/.test(straight.slice(close + 1))) return stuckQuote(close + 1);
  const lexemes: Lexeme[] = [];
  for (const found of straight.slice(at + 1, close).matchAll(/\S+/g)) {
    const begin = at + 1 + found.index;
    const end = begin + found[0].length;
    const word = { text: text.slice(begin, end), at: begin, quoted: true };
    const fault = wordFault(word);
    if (fault) return fault;
    // The quotes belong to what stands next to them, so that a part of a rule is shown with both.
    const last = straight.slice(end, close).trim() === "";
    lexemes.push({ kind: "word", word, at: lexemes.length === 0 ? at : begin, end: last ? close + 1 : end });
  }
  if (lexemes.length > 0) return { lexemes, end: close + 1 };
  const hint = "write a word between them, or delete them";
  return { character: at, found: "quotes without a word", expected: "at least one word", hint };
}

function readRegex(text: string, at: number): Read<ReadLexemes> {
  const [whole, source = "", flags = ""] =
    /^\/((?:[^\\/[]|\\.|\[(?:[^\]\\]|\\.)*\])*)\/([^\s()]*)/su.exec(text.slice(at)) ?? [];
  if (whole === undefined) {
    const hint = "close it with /, as in /bin(bag)?s?/; in words, leave the / out";
    return { character: at, found: "a regular expression without its end", expected: "another /", hint };
  }
  if (source === "") {
    const hint = "write an expression between the two, as in /bin(bag)?s?/";
    return { character: at, found: "an empty regular expression", expected: "something to find", hint };
  }
  const end = at + whole.length;
  if (flags !== "" && flags !== "i") {
    const hint = "write /…/i where capitals do not matter, and / as \\/ inside the expression";
    return {
      character: end - flags.length,
      found: `\`${flags}\` after a regular expression`,
      expected: "i, or a space",
      hint,
    };
  }
  const straight = asShown(source);
  const { fault } = compileRegex(straight, flags === "i");
  if (fault) return { ...fault, character: at + 1 + fault.character };
  return { lexemes: [{ kind: "regex", source: straight, ignoreCase: flags === "i", at, end }], end };
}

/** Texts are shown to expressions with straight apostrophes, and letters and digits in the form that words have. */
const asShown = (source: string): string =>
  source
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/(?![ -~])[\p{L}\p{Nd}]/gu, (sign) => {
      const spelt = sign.normalize("NFKC");
      return /^[\p{L}\p{Nd}]$/u.test(spelt) ? spelt : sign;
    });

function readCondition(
  straight: string,
  at: number,
  name: string,
  plain: string,
  end: number,
): Read<ReadLexemes> {
  const fields = [...CONDITION_FIELDS, "theme"] as const;
  const field = fields.find((one) => one === name) ?? variableIn(name, plain, straight[end]);
  if (!field) {
    const names = [...fields, "word"];
    const examples = names.map((one) => `\`${one}:\``).join(", ");
    const meant = nearest(name, names);
    const hint = meant
      ? `did you mean \`${meant}:\`?`
      : "write words with a space between them, without the colon";
    return {
      character: at,
      found: `the condition \`${name}:\`, which there is not`,
      expected: `one of ${examples}`,
      hint,
    };
  }
  const from = end - plain.length;
  if (plain !== "") {
    if (straight[end] === '"') return stuckQuote(end);
    return { lexemes: [{ kind: "condition", field, value: plain, at, end }], end };
  }
  const close = straight[from] === '"' ? straight.indexOf('"', from + 1) : from;
  if (close < 0) return withoutPartner(from);
  const value = straight.slice(from + 1, close).trim();
  if (value === "") {
    const hint = `write it right after the colon, in quotes if it has spaces: ${name}:"one two"`;
    return { character: from, found: `\`${name}:\` without a value`, expected: "a value", hint };
  }
  if (/^[^\s)]/.test(straight.slice(close + 1))) return stuckQuote(close + 1);
  return { lexemes: [{ kind: "condition", field, value, at, end: close + 1 }], end: close + 1 };
}

/** Any other name is the key of a variable, which only the records tell; unless it is a slip, or a colon in a sentence. */
function variableIn(name: string, plain: string, after: string | undefined): string | null {
  const meant = nearest(name, [...CONDITION_FIELDS, "theme", "word"]);
  if (meant !== null && editDistance(name.toLowerCase(), meant) < 2) return null;
  return plain !== "" || after === '"' ? variableKey(name) : null;
}

function readNear(plain: string, at: number, end: number): Read<ReadLexemes> {
  const [name = "", distance] = plain.split(/\/(.*)/s);
  const [whole, digits = "", letter] = /^(\d*)([sp]?)$/.exec(distance ?? "") ?? [];
  const unit = letter ? UNITS[letter as "s" | "p"] : null;
  const number = Number(digits);
  const ordered = name === "THEN";
  if (whole && digits === "" && unit) {
    return { lexemes: [{ kind: "near", ordered, within: unit, at, end }], end };
  }
  if (number >= 1 && number <= MOST_WORDS_BETWEEN) {
    const inside = unit && { inside: unit };
    return { lexemes: [{ kind: "near", ordered, within: number, ...inside, at, end }], end };
  }
  const found = distance === undefined ? `\`${name}\` without a distance` : `the distance \`${distance}\``;
  return {
    character: at,
    found,
    expected: `${name}/n with n from 1 to ${MOST_WORDS_BETWEEN}, ${name}/s (same sentence), ${name}/p (same paragraph) or both, as in ${name}/5s`,
    hint: `write ${name}/5 for within five words; ${AS_WORD.replace("OR", name)}`,
  };
}

function withoutPartner(character: number): TermFault {
  const hint = 'close it, as in "permanence", or delete it';
  return { character, found: 'a double quote (") without its partner', expected: 'another "', hint };
}

function stuckQuote(character: number): TermFault {
  const found = "a double quote inside a word";
  return { character, found, expected: "whole words in quotes", hint: "put a space between the two" };
}
