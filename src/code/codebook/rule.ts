/** Reads a rule: which responses carry a theme, by their words, by other themes and by what is known of them. */
import type { ConditionField, MatchOptions, Rule } from "../../model/codebook.ts";
import { STATUSES } from "../../model/response.ts";
import { matchesGlob } from "../../text/glob.ts";
import { nearest } from "../../text/nearest.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { isFault, type Read, type TermFault } from "./fault.ts";
import { type Lists, NO_LISTS } from "./lists.ts";
import { toPattern } from "./term.ts";
import type { TermWord } from "./word-form.ts";

export type ParsedRule =
  | { readonly rule: Rule; readonly fault: null }
  | { readonly rule: null; readonly fault: TermFault };

/**
 * @param text the rule as written in the codebook
 * @param match how plain words are compared
 * @param themeIds every theme of the book; a bare word means one of them, and is a fault where it is none: a theme
 * that was renamed or mistyped would be looked for as a word, and never found
 * @returns the rule, or its first fault; that themes do not refer to each other in a circle is not checked
 */
export function parseRule(
  text: string,
  match: MatchOptions,
  themeIds: ReadonlySet<string>,
  lists: Lists = NO_LISTS,
): ParsedRule {
  const expression = parseExpression(text);
  const rule = isFault(expression) ? expression : toRule(expression, { text, match, themeIds, lists });
  return isFault(rule) ? { rule: null, fault: rule } : { rule, fault: null };
}

interface Context {
  readonly text: string;
  readonly match: MatchOptions;
  readonly themeIds: ReadonlySet<string>;
  readonly lists: Lists;
}

const CONDITION = { kind: "condition" } as const;

function toRule(part: Expression, context: Context): Read<Rule> {
  switch (part.kind) {
    case "and":
    case "or": {
      const of: Rule[] = [];
      for (const each of part.of) {
        const rule = toRule(each, context);
        if (isFault(rule)) return rule;
        of.push(rule);
      }
      return { kind: part.kind, of };
    }
    case "not": {
      const rule = toRule(part.of, context);
      return isFault(rule) ? rule : { kind: "not", rule };
    }
    case "condition":
      if (part.field === "theme") return toTheme(part.value, part.at, context);
      return (
        conditionFault(part.field, part.value, part.at) ?? {
          ...CONDITION,
          field: part.field,
          value: part.value,
        }
      );
    default: {
      if (part.kind === "words" && isBare(part)) return toThemeOrWord(part.words[0]!, context);
      const pattern = toPattern(part, context.match, (inner) => notInNear(inner, context), context.lists);
      if (isFault(pattern)) return pattern;
      return { kind: "pattern", text: context.text.slice(part.at, part.end), pattern };
    }
  }
}

/** One plain word that nothing says to be a word: no quotes, no `=`, no wildcard, no `word:`. */
function isBare({ words, alone }: Extract<Expression, { kind: "words" }>): boolean {
  const [word, ...more] = words;
  return !alone && word !== undefined && more.length === 0 && !word.quoted && !/[=*?]/.test(word.text);
}

function toThemeOrWord({ text, at }: TermWord, { themeIds }: Context): Read<Rule> {
  if (themeIds.has(text)) return { kind: "theme", id: text };
  const meant = nearest(text, [...themeIds]);
  return {
    character: at,
    found: `\`${text}\`, which is no theme of this codebook`,
    expected: "the id of a theme; a word is written with `word:` before it",
    hint: `${meant ? `did you mean the theme \`${meant}\`? ` : ""}for the word write \`word:${text}\``,
  };
}

function toTheme(id: string, character: number, { themeIds }: Context): Read<Rule> {
  if (themeIds.has(id)) return { kind: "theme", id };
  const meant = nearest(id, [...themeIds]);
  const hint = meant ? `did you mean \`theme:${meant}\`?` : "write the id of a theme of this codebook";
  const found = `the theme \`${id}\`, which this codebook does not have`;
  return { character, found, expected: "the id of a theme", hint };
}

function conditionFault(field: ConditionField, value: string, character: number): TermFault | null {
  if (field !== "status" || STATUSES.some((status) => matchesGlob(value.toLowerCase(), status))) return null;
  const meant = nearest(value, STATUSES);
  const hint = meant ? `did you mean \`status:${meant}\`?` : "write one of them";
  const found = `the status \`${value}\`, which no response has`;
  return { character, found, expected: `one of ${STATUSES.join(", ")}`, hint };
}

/** What may not stand beside NEAR or THEN, which join places in a text. */
function notInNear(part: Expression, context: Context): TermFault | null {
  const expected = "words, phrases and regular expressions on both sides of NEAR and THEN";
  const character = part.sign;
  if (part.kind === "not") {
    const hint =
      "NOT binds closer than NEAR: put brackets around what it denies, as in NOT (late NEAR/5 bus)";
    return { character, found: "`NOT` beside NEAR or THEN", expected, hint };
  }
  if (part.kind === "and") {
    const hint = "join the two with AND outside the brackets: (late NEAR/5 bus) AND fare";
    return { character, found: "`AND` beside NEAR or THEN", expected, hint };
  }
  if (part.kind === "condition") {
    const found = `the condition \`${part.field}:\` beside NEAR or THEN`;
    return { character, found, expected, hint: "it holds for a whole response: join it with AND" };
  }
  if (part.kind !== "words" || !isBare(part)) return null;
  const id = part.words[0]!.text;
  if (!context.themeIds.has(id)) return null;
  const hint = `join the theme with AND; for the word itself write \`word:${id}\``;
  return { character, found: `the theme \`${id}\` beside NEAR or THEN`, expected, hint };
}
