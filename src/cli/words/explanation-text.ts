/** Why a response does or does not carry a theme, on its text, for people. */
import type {
  ExplainedMatch,
  ExplainedPositions,
  ExplainedRule,
  ExplainedTerm,
  Explanation,
  Fate,
} from "../../model/explanation.ts";
import type { Response } from "../../model/response.ts";
import { placesOf } from "../../text/place-of.ts";
import { markedText } from "./marked-text.ts";
import { NO_PAINT, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { placeText } from "./problem-text.ts";

/**
 * @param explanations - of the theme that is asked about, then of those below it
 * @returns lines, each ended by a line feed; nothing in them can act on a terminal.
 */
export function explanationText(
  response: Response,
  [asked, ...others]: readonly [Explanation, ...Explanation[]],
  style: Paint,
): string {
  const { theme, carried, why, below } = asked;
  const { line } = placesOf(response)(0);
  const place = placeText({ source: response.source, line });
  const verdict = carried ? style.cyan("carries") : style.red("does not carry");
  const shown = others.filter(
    (one) => below.includes(one.theme) || one.terms.some(({ matches }) => matches.length > 0),
  );
  const terms = [asked, ...shown].flatMap((one) => one.terms);
  const isMarked = terms.some(({ matches }) => matches.length > 0);
  const parts = [
    [`${style.bold(printable(response.id))} (${place}) ${verdict} ${style.bold(theme)}: ${printable(why)}`],
    markedText(response, terms, style),
    isMarked && style === NO_PAINT ? ["[counts]  {matches and does not count}"] : [],
    themeLines(response, asked, style),
    ...shown.map((one) => [
      `${style.bold(one.theme)}: ${printable(one.why)}`,
      ...themeLines(response, one, style),
    ]),
  ];
  const lines = parts.filter((part) => part.length > 0).map((part) => `${part.join("\n")}\n`);
  return lines.join("\n");
}

function themeLines(
  response: Response,
  { terms, rule, positions }: Explanation,
  style: Paint,
): readonly string[] {
  return [
    ...terms.flatMap((term) => termLines(response, term, style)),
    ...unmatched(terms, style),
    ...(rule === null ? [] : [style.bold("Rule"), ...ruleLines(rule, style, "  ")]),
    ...(positions === null ? [] : positionLines(response, positions, style)),
  ];
}

function positionLines(
  response: Response,
  { position, from, of }: ExplainedPositions,
  style: Paint,
): readonly string[] {
  const told = from === null ? "" : `, by the answer to ${from}`;
  return [
    `${style.bold("Position")}: ${style.cyan(printable(position))}${printable(told)}`,
    ...of.flatMap(({ name, taken, weight, terms, rule, answers }) => [
      `  ${printable(name)}: ${taken ? style.cyan("taken") : "not taken"}${weight === null ? "" : `, weight ${weight}`}`,
      ...terms.flatMap((term) => termLines(response, term, style)).map((line) => `    ${line}`),
      ...unmatched(terms, style).map((line) => `    ${line}`),
      ...(rule === null ? [] : ruleLines(rule, style, "    ")),
      ...(answers.length === 0 ? [] : [`    answers: ${printable(answers.join("; "))}`]),
    ]),
  ];
}

const FATES: Readonly<Record<Fate, (by: string) => string>> = {
  counted: () => "counts",
  "inside a longer match": (by) => `overlaps a longer match${by && ` of ${by}`}`,
  outweighed: (by) => `overlaps a match that weighs more${by && `, of ${by}`}`,
  "the same words": (by) => `is the same words as a match${by && ` of ${by}`}, which was tried first`,
  "masked by except": (by) => `stands in an exception${by && `, ${by}`}`,
  "before a negation": (by) => `stands before a negation${by && `, ${by}`}`,
  "after a negation": (by) => `follows a negation${by && `, ${by}`}`,
  "taken by another theme": (by) => `counts for another theme${by && `, ${by}`}`,
  "below at-least": () => "would count, but the theme needs more",
  "rule does not hold": () => "would count, but the rule does not hold",
  "denied by NOT": () => "is what the rule must not find",
  "not beside a hit": () => "stands in no sentence with a hit of the theme",
};

function termLines(response: Response, term: ExplainedTerm, style: Paint): readonly string[] {
  if (term.matches.length === 0) return [];
  const placeAt = placesOf(response);
  const weight = term.weight === 1 ? "" : style.dim(` (weight ${term.weight})`);
  const of = term.of === "rule" ? style.dim(" (in the rule)") : "";
  return [
    `${style.bold(printable(term.term))}${of}${weight}`,
    ...term.matches.map((match) => {
      const words = printable(response.text.slice(match.start, match.end).replace(/\s+/gu, " "));
      const colour = match.fate === "counted" ? style.cyan : style.yellow;
      return `  line ${placeAt(match.start).line}: ${colour(words)} ${fateText(match)}`;
    }),
  ];
}

const fateText = ({ fate, by }: ExplainedMatch) => FATES[fate](by === null ? "" : `\`${printable(by)}\``);

function unmatched(terms: readonly ExplainedTerm[], style: Paint): readonly string[] {
  const none = terms.filter(({ matches }) => matches.length === 0).map(({ term }) => printable(term));
  return none.length === 0 ? [] : [style.dim(`No match: ${none.join(", ")}`)];
}

function ruleLines({ text, holds, parts }: ExplainedRule, style: Paint, indent: string): readonly string[] {
  const verdict = holds ? style.cyan("holds") : style.red("does not hold");
  return [
    `${indent}${printable(text)}: ${verdict}`,
    ...parts.flatMap((part) => ruleLines(part, style, `${indent}  `)),
  ];
}
