/** Reads the conditions of KH Coder's rules into a tree, and says them in our grammar. */
import type { CategoryDraft } from "./book-builder.ts";
import { MOST_THEME_LEVELS } from "./book-file.ts";
import { operandOf } from "./literal.ts";

export type KhcoderCondition =
  /** A place in the text: as a term, and as a part of a rule. */
  | {
      readonly kind: "place";
      readonly term: string;
      readonly inRule: string;
      readonly change?: { readonly what: string; readonly kept: string };
    }
  | { readonly kind: "theme"; readonly theme: CategoryDraft }
  | { readonly kind: "and" | "or"; readonly of: readonly KhcoderCondition[] }
  | { readonly kind: "not"; readonly of: KhcoderCondition }
  /** A word that must occur so many times: only as the whole condition. */
  | { readonly kind: "count"; readonly of: KhcoderCondition; readonly atLeast: number };

/** Farther than any sentence or paragraph goes: the number beside `b` or `d` says nothing then. */
export const UNLIMITED = 1000;

/** Farthest that our NEAR and THEN look. */
const FARTHEST = 100;

/** Words apart where a rule does not say. */
const DEFAULT_DISTANCE = 10;

const SIGN =
  /\s*(?:(?<place>(?:near|seq)\([^()]*\)(?:\[[bd]?\d*\])?)|(?<text>'[^']*')|(?<code><[*＊]?[^<>\s][^<>]*>)|(?<bracket>[()])|(?<operator>(?:and|or|not)(?=[\s()'<]|$)|&!|\|!|&|\||!)|(?<count>(?:>=|<=|==|>|<)\s*\d+)|(?<word>(?:-->|->|=>|<>|[^\s()&|!<>=']|=(?![=>])|(?<!\s)')+))/uy;

interface Sign {
  readonly kind: string;
  readonly text: string;
}

/**
 * @param text the condition, line breaks as spaces
 * @param find a code by its name
 * @returns null where our grammar cannot say it: conjugation, parts of speech, variables, lengths, numbers
 */
export function readKhCondition(
  text: string,
  find: (name: string) => CategoryDraft | null,
): KhcoderCondition | null {
  const signs: Sign[] = [];
  SIGN.lastIndex = 0;
  const plain = text.trim();
  while (SIGN.lastIndex < plain.length) {
    const groups = SIGN.exec(plain)?.groups;
    const [kind, sign] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || sign === undefined) return null;
    // `&!` and `|!` are an operator and a negation.
    if (/^[&|]!$/.test(sign)) signs.push({ kind, text: sign[0]! }, { kind, text: "!" });
    else signs.push({ kind, text: sign });
  }
  const [first, second] = signs;
  const atLeast =
    signs.length === 2 && second!.kind === "count" ? /^(>=|>)\s*(\d+)$/.exec(second!.text) : null;
  if (atLeast) {
    const of = placeOf(first!);
    return of && { kind: "count", of, atLeast: Number(atLeast[2]) + (atLeast[1] === ">" ? 1 : 0) };
  }
  const parser = { signs, next: 0, find };
  const read = readList(parser, "or", 0);
  return parser.next === signs.length ? read : null;
}

interface Parser {
  readonly signs: readonly Sign[];
  next: number;
  readonly find: (name: string) => CategoryDraft | null;
}

const NAMES: Readonly<Record<string, "and" | "or" | "not">> = { "&": "and", "|": "or", "!": "not" };

const operatorAt = ({ signs, next }: Parser): string | null => {
  const sign = signs[next];
  return sign?.kind === "operator" ? (NAMES[sign.text] ?? sign.text) : null;
};

/** `not` binds closest, then `and`, then `or`. */
function readList(parser: Parser, operator: "or" | "and", level: number): KhcoderCondition | null {
  const of: KhcoderCondition[] = [];
  for (;;) {
    const read = operator === "or" ? readList(parser, "and", level) : readSingle(parser, level);
    if (read === null) return null;
    of.push(read);
    if (operatorAt(parser) !== operator) return of.length === 1 ? of[0]! : { kind: operator, of };
    parser.next++;
  }
}

function readSingle(parser: Parser, level: number): KhcoderCondition | null {
  if (level > MOST_THEME_LEVELS) return null;
  if (operatorAt(parser) === "not") {
    parser.next++;
    const of = readSingle(parser, level + 1);
    return of && { kind: "not", of };
  }
  const sign = parser.signs[parser.next++];
  if (sign?.text === "(" && sign.kind === "bracket") {
    const read = readList(parser, "or", level + 1);
    return parser.signs[parser.next++]?.text === ")" ? read : null;
  }
  if (sign?.kind === "code") {
    const theme = parser.find(sign.text.replace(/^<[*＊]?|>$/g, ""));
    return theme && { kind: "theme", theme };
  }
  return sign ? placeOf(sign) : null;
}

/** A word, `a+b`, `'text'`, `near(a-b)[5]`, `seq(a-b)[5]`. */
function placeOf({ kind, text }: Sign): KhcoderCondition | null {
  if (kind === "text") {
    const term = `/${text.slice(1, -1).replace(/[\\^$.|+()[\]{}/*?]/g, "\\$&")}/i`;
    return /[\p{L}\p{Nd}]/u.test(text) ? { kind: "place", term, inRule: term } : null;
  }
  if (kind === "place") return nearOf(text);
  // `->`, `-->` and `=>` ask for a form or a part of speech; `<>` for a variable.
  if (kind !== "word" || /->|=>|<>|[*?]/.test(text)) return null;
  const words = text.replaceAll("+", " ");
  const [term, inRule] = [operandOf(words, false), operandOf(words, true)];
  return term && inRule ? { kind: "place", term, inRule } : null;
}

function nearOf(text: string): KhcoderCondition | null {
  const [, name, inner = "", unit = "", number] = /^(near|seq)\(([^()]*)\)(?:\[([bd]?)(\d*)\])?$/.exec(text)!;
  const words = inner.split("-");
  const [left, right] = words;
  if (words.length !== 2 || !left || !right || /[*?]/.test(inner)) return null;
  const apart = number ? Number(number) : unit ? UNLIMITED : DEFAULT_DISTANCE;
  if (apart < 1 || (apart > FARTHEST && !unit)) return null;
  const letter = unit && (unit === "b" ? "s" : "p");
  const operator = `${name === "near" ? "NEAR" : "THEN"}/${apart > FARTHEST ? "" : apart}${letter}`;
  const say = (inRule: boolean): string | null => {
    const [first = null, second = null] = [left, right].map((side) =>
      operandOf(side.replaceAll("+", " "), inRule),
    );
    return first && second && `${first} ${operator} ${second}`;
  };
  const [term, inRule] = [say(false), say(true)];
  if (!term || !inRule) return null;
  const change = { what: `the distance ${apart} in \`${text}\``, kept: `\`${operator}\`: anywhere in it` };
  return { kind: "place", term, inRule, ...(apart > FARTHEST && apart < UNLIMITED && { change }) };
}

/** @returns the terms that say the same as a list of alternatives; null where it is more than that */
export function alternativesOf(condition: KhcoderCondition): readonly string[] | null {
  if (condition.kind === "place") return [condition.term];
  if (condition.kind !== "or") return null;
  const terms = condition.of.map((part) => (part.kind === "place" ? part.term : null));
  return terms.includes(null) ? null : (terms as string[]);
}

/** @returns the condition as a rule in our grammar; lists inside others stand in brackets */
export function toRule(condition: KhcoderCondition, inside = false): readonly (string | CategoryDraft)[] {
  switch (condition.kind) {
    case "place":
      return [condition.inRule];
    case "theme":
      return [condition.theme];
    case "count":
      return toRule(condition.of, inside);
    case "not":
      return ["NOT ", ...toRule(condition.of, true)];
    default: {
      const joined = condition.of.flatMap((part, index) => [
        ...(index > 0 ? [` ${condition.kind.toUpperCase()} `] : []),
        ...toRule(part, true),
      ]);
      return inside ? ["(", ...joined, ")"] : joined;
    }
  }
}

/** @returns the codes that a condition names */
export function codesIn(condition: KhcoderCondition): readonly CategoryDraft[] {
  switch (condition.kind) {
    case "theme":
      return [condition.theme];
    case "and":
    case "or":
      return condition.of.flatMap(codesIn);
    case "not":
    case "count":
      return codesIn(condition.of);
    default:
      return [];
  }
}
