/** Reads a term as an analyst writes it: what to find at one place of a text. */
import type { MatchOptions, Pattern } from "../../model/codebook.ts";
import { DEFAULT_MATCH } from "./default-match.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { isFault, type Read, type TermFault } from "./fault.ts";
import { ANY_LIST, type Lists, NO_LISTS, unknownList } from "./lists.ts";
import { wordPattern } from "./word-form.ts";

export type ParsedTerm =
  | { readonly pattern: Pattern; readonly fault: null }
  | { readonly pattern: null; readonly fault: TermFault };

/**
 * A term finds places, a rule chooses responses: AND, NOT and conditions, which are about a whole response,
 * are for rules only, so that it is plain at sight what a hit of a term is.
 *
 * @param text the term as written in the codebook
 * @param match how plain words are compared
 * @returns its pattern, or the first fault
 */
export function parseTerm(text: string, match: MatchOptions, lists: Lists = NO_LISTS): ParsedTerm {
  const expression = parseExpression(text);
  const pattern = isFault(expression) ? expression : toPattern(expression, match, notInTerms, lists);
  return isFault(pattern) ? { pattern: null, fault: pattern } : { pattern, fault: null };
}

/** A term of a codebook whose lists are not known yet: every list is taken to be there. */
export function readTerm(text: string): ParsedTerm {
  return parseTerm(text, DEFAULT_MATCH, ANY_LIST);
}

/**
 * @param refuse says what is wrong with a part that is no place in a text, or null where it is one
 * @returns what to find, or the fault of the first part that is refused
 */
export function toPattern(
  expression: Expression,
  match: MatchOptions,
  refuse: (part: Expression) => TermFault | null,
  lists: Lists,
): Read<Pattern> {
  const fault = refuse(expression);
  if (fault) return fault;
  switch (expression.kind) {
    case "words":
      return { kind: "words", words: expression.words.map((word) => wordPattern(word, match)) };
    case "regex":
      return { kind: "regex", source: expression.source, ignoreCase: expression.ignoreCase };
    case "list":
      return lists.patternOf(expression.name, match) ?? unknownList(expression, lists);
    case "near": {
      const left = toPattern(expression.left, match, refuse, lists);
      if (isFault(left)) return left;
      const right = toPattern(expression.right, match, refuse, lists);
      if (isFault(right)) return right;
      const { ordered, within, inside, phrase } = expression;
      return {
        kind: "near",
        ordered,
        within,
        ...(inside && { inside }),
        ...(phrase && { phrase }),
        left,
        right,
      };
    }
    case "or": {
      const of: Pattern[] = [];
      for (const part of expression.of) {
        const pattern = toPattern(part, match, refuse, lists);
        if (isFault(pattern)) return pattern;
        of.push(pattern);
      }
      return { kind: "any", of };
    }
    default:
      throw new Error(`A part that is no place in a text was not refused: ${expression.kind}`);
  }
}

function notInTerms(part: Expression): TermFault | null {
  const expected = "words, phrases, OR, NEAR and THEN: a term says what to find at one place";
  const character = part.sign;
  if (part.kind === "condition") {
    const found = `the condition \`${part.field}:\` in a term`;
    const hint = "it belongs in the theme's `rule:`, which says which responses carry the theme";
    return { character, found, expected, hint };
  }
  if (part.kind !== "and" && part.kind !== "not") return null;
  const name = part.kind.toUpperCase();
  const instead =
    part.kind === "and" ? "for words close by write NEAR/5" : "words that must not count go under `except`";
  const hint = `it belongs in the theme's \`rule:\`; ${instead}; for the word itself write =${name}`;
  return { character, found: `the operator \`${name}\` in a term`, expected, hint };
}
