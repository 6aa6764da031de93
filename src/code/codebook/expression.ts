/** The one grammar of terms and rules: turns their signs into a tree, or says at which character it goes wrong. */
import type { ConditionField, NearPattern } from "../../model/codebook.ts";
import { isFault, type Read, type TermFault } from "./fault.ts";
import { type Lexeme, lexemesOf } from "./lexer.ts";
import type { TermWord } from "./word-form.ts";

/**
 * A part of a term or rule, from character `at` to before `end`; `sign`: where its operator stands; `alone`: whether
 * it is one word that is said to be one, as in `word:bus`.
 */
export type Expression = { readonly at: number; readonly end: number; readonly sign: number } & (
  | { readonly kind: "words"; readonly words: readonly TermWord[]; readonly alone: boolean }
  | { readonly kind: "regex"; readonly source: string; readonly ignoreCase: boolean }
  | ({
      readonly kind: "near";
      readonly left: Expression;
      readonly right: Expression;
    } & Pick<NearPattern, "ordered" | "within" | "inside" | "phrase">)
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "and" | "or"; readonly of: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "condition"; readonly field: ConditionField; readonly value: string }
);

const LONGEST = 10_000;
const MOST_LEVELS = 100;
/** Every hyphen doubles the runs of tokens a phrase stands for. */
const MOST_HYPHENS = 6;

/**
 * Words and brackets in a row are a phrase; then NOT binds closest, then NEAR and THEN (from the left), then AND, then
 * OR.
 *
 * @param text a term or a rule as written
 * @returns its tree, or the first fault
 */
export function parseExpression(text: string): Read<Expression> {
  if (text.length > LONGEST) {
    const found = `${text.length} characters`;
    const hint = "divide it into several terms, or themes that a rule joins";
    return { character: LONGEST, found, expected: `at most ${LONGEST} characters`, hint };
  }
  const lexemes = lexemesOf(text);
  if (isFault(lexemes)) return lexemes;
  if (lexemes.length === 0) {
    const hint = "write a word or a phrase, or delete the line";
    return { character: 0, found: "a term without a word", expected: "at least one word", hint };
  }
  return new Parser(lexemes).whole();
}

class Parser {
  readonly #lexemes: readonly Lexeme[];
  #next = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  whole(): Read<Expression> {
    const read = this.#list("OR", 0);
    const rest = this.#peek();
    return isFault(read) || !rest ? read : unexpected(rest);
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#next];
  }

  /** Alternatives, each of which may be a list joined by AND. */
  #list(operator: "OR" | "AND", level: number): Read<Expression> {
    const of: Expression[] = [];
    let sign = -1;
    for (;;) {
      const read = operator === "OR" ? this.#list("AND", level) : this.#near(level);
      if (isFault(read)) return read;
      of.push(read);
      const next = this.#peek();
      if (next?.kind !== operator) break;
      if (sign < 0) sign = next.at;
      this.#next++;
    }
    if (of.length === 1) return of[0]!;
    return { kind: operator === "OR" ? "or" : "and", of, at: of[0]!.at, end: of.at(-1)!.end, sign };
  }

  #near(level: number): Read<Expression> {
    let left = this.#negation(level);
    for (let depth = level + 1; !isFault(left); depth++) {
      const sign = this.#peek();
      if (sign?.kind !== "near") break;
      if (depth > MOST_LEVELS) return tooDeep(sign.at);
      this.#next++;
      const right = this.#negation(level);
      if (isFault(right)) return right;
      left = { ...sign, left, right, at: left.at, end: right.end, sign: sign.at };
    }
    return left;
  }

  #negation(level: number): Read<Expression> {
    const sign = this.#peek();
    if (sign?.kind !== "NOT") return this.#row(level);
    if (level >= MOST_LEVELS) return tooDeep(sign.at);
    this.#next++;
    const of = this.#negation(level + 1);
    return isFault(of) ? of : { kind: "not", of, at: sign.at, end: of.end, sign: sign.at };
  }

  /** Brackets beside words or other brackets: what they hold stands side by side. */
  #row(level: number): Read<Expression> {
    let left = this.#single(level);
    for (let depth = level + 1; !isFault(left) && this.#goesOn(); depth++) {
      const sign = this.#peek()!.at;
      if (depth > MOST_LEVELS) return tooDeep(sign);
      const right = this.#single(level);
      if (isFault(right)) return right;
      const { at } = left;
      left = { kind: "near", ordered: true, within: 1, phrase: true, left, right, at, end: right.end, sign };
    }
    return left;
  }

  /** Whether what stands next goes on with a row; a number in brackets is a weight as other programs write it. */
  #goesOn(): boolean {
    const [before, next, inner, close] = [-1, 0, 1, 2].map((by) => this.#lexemes[this.#next + by]);
    if (next?.kind === "(") {
      return !(inner?.kind === "word" && /^\d+$/.test(inner.word.text) && close?.kind === ")");
    }
    if (next?.kind === "list") return before !== undefined && before.kind !== "condition";
    const isBracket = before?.kind === ")" || before?.kind === "list";
    return isBracket && (next?.kind === "word" || next?.kind === "alone" || next?.kind === "regex");
  }

  #single(level: number): Read<Expression> {
    const first = this.#peek();
    if (!first) return missingPart(this.#lexemes.at(-1)!, "after");
    switch (first.kind) {
      case "word":
        return this.#words(first);
      case "alone":
        this.#next++;
        return phraseOf([first.word], first, true);
      case "regex":
      case "list":
      case "condition":
        this.#next++;
        return { ...first, sign: first.at };
      case "(":
        return this.#bracket(first, level);
      default:
        return this.#operatorFirst(first);
    }
  }

  /** A part should begin where an operator or the end of a bracket stands. */
  #operatorFirst(sign: Lexeme): TermFault {
    const before = this.#lexemes[this.#next - 1];
    if (before && before.kind !== "(") return missingPart(before, "after");
    return sign.kind === ")" ? unexpected(sign) : missingPart(sign, "before");
  }

  #words(first: Lexeme): Read<Expression> {
    const words: TermWord[] = [];
    let { end } = first;
    for (let next = this.#peek(); next?.kind === "word"; next = this.#peek()) {
      words.push(next.word);
      end = next.end;
      this.#next++;
    }
    return phraseOf(words, { at: first.at, end }, false);
  }

  #bracket(open: Lexeme, level: number): Read<Expression> {
    if (level >= MOST_LEVELS) return tooDeep(open.at);
    this.#next++;
    if (this.#peek()?.kind === ")") {
      const hint = "write what they are to hold, or delete them";
      return {
        character: open.at,
        found: "brackets with nothing in them",
        expected: "words in the brackets",
        hint,
      };
    }
    const inner = this.#list("OR", level + 1);
    if (isFault(inner)) return inner;
    const close = this.#peek();
    if (!close) {
      const hint = "close it, or delete it";
      return { character: open.at, found: "`(` without its partner", expected: "a `)`", hint };
    }
    if (close.kind !== ")") return unexpected(close);
    this.#next++;
    return { ...inner, at: open.at, end: close.end };
  }
}

function phraseOf(
  words: readonly TermWord[],
  { at, end }: { readonly at: number; readonly end: number },
  alone: boolean,
): Read<Expression> {
  const hyphens = words.flatMap((word) =>
    [...word.text.matchAll(/[-\u2010\u2011]/g)].map(({ index }) => word.at + index),
  );
  const tooMany = hyphens[MOST_HYPHENS];
  if (tooMany === undefined) return { kind: "words", words, alone, at, end, sign: at };
  const expected = `at most ${MOST_HYPHENS} hyphens in a phrase`;
  return { character: tooMany, found: `${hyphens.length} hyphens`, expected, hint: "write spaces instead" };
}

function unexpected(lexeme: Lexeme): TermFault {
  const character = lexeme.at;
  if (lexeme.kind === ")") {
    const hint = "delete it, or open the bracket before the first word it holds";
    return { character, found: "`)` without its partner", expected: "a `(` before it", hint };
  }
  const hint =
    lexeme.kind === "NOT"
      ? "write AND NOT, in a `rule:`"
      : lexeme.kind === "condition"
        ? "join a condition with AND, in a `rule:`"
        : "put NEAR/5, THEN/5 or OR (in a rule also AND) between them, or write each phrase out; a weight is written { term: bus, weight: 2 }";
  return { character, found: "two parts with no operator between them", expected: "an operator", hint };
}

function missingPart(sign: Lexeme, side: "before" | "after"): TermFault {
  const name = sign.kind === "near" ? (sign.ordered ? "THEN" : "NEAR") : sign.kind;
  return {
    character: sign.at,
    found: `\`${name}\` with nothing ${side} it`,
    expected: `words or a bracket ${side} it`,
    hint: `write what it is to join, or delete it; for the word itself write =${name}`,
  };
}

function tooDeep(character: number): TermFault {
  const found = `more than ${MOST_LEVELS} parts inside one another`;
  const expected = `at most ${MOST_LEVELS} levels`;
  return { character, found, expected, hint: "divide it into themes, and join them in a `rule:`" };
}
