/** Takes out what a document prints between its responses and what is no part of any: rules, numbers, dates, kinds of sender. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { isRule } from "../../../cues/rule-line.ts";
import { isAbout, isKindOfSender } from "./beside-names.ts";
import { dressedThroughout } from "./name-form.ts";
import type { ResponseNumbers } from "./response-numbers.ts";

/** How often a document prints what it prints throughout; which share of it stands below a name, and of names above it. */
const LEAST = { times: 3, belowNames: 0.6, ofNames: 0.5 };

/** What may stand below names, and how many different texts of it a form has. */
const BESIDE = [
  { isOfKind: isAbout, values: Number.POSITIVE_INFINITY },
  { isOfKind: isKindOfSender, values: 3 },
] as const;

export interface MarksApart {
  readonly lines: readonly ContentLine[];
  /** Lines, 1-based in the source, that are left out. */
  readonly apart: ReadonlySet<number>;
}

/** @param numbers - the lines that number the responses, which begin or end with them */
export function withoutMarksApart(
  lines: readonly ContentLine[],
  numbers: ResponseNumbers,
  anonymity: AnonymityReader,
): MarksApart {
  const rules = often(lines.filter(({ text }) => isRule(text)));
  const isName = (at: number): boolean =>
    at >= 0 && !numbers.lines.has(lines[at]!.line) && looksLikeAttribution(lines[at]!.text, anonymity);
  const taken = new Set(
    BESIDE.flatMap(({ isOfKind, values }) => {
      const printed = lines.flatMap(({ text }, at) => (isOfKind(text, anonymity) ? [at] : []));
      const below = printed.filter((at) => isName(at - 1));
      const different = new Set(below.map((at) => lines[at]!.text)).size;
      if (below.length < Math.max(LEAST.times, printed.length * LEAST.belowNames) || different > values)
        return [];
      const names = lines.filter((_, at) => at > 0 && endsSentence(lines[at - 1]!.text) && isName(at)).length;
      return below.length >= names * LEAST.ofNames ? below : [];
    }),
  );
  const apart = new Set<number>();
  const kept: ContentLine[] = [];
  let above: Pick<ContentLine, "afterBlank" | "form" | "begins"> | null = null;
  lines.forEach((line, at) => {
    const isNumber = numbers.lines.has(line.line);
    const isRuled = rules.has(line.text);
    if (isNumber || isRuled || taken.has(at)) apart.add(line.line);
    if (isNumber) above = { afterBlank: true, ...(numbers.areAbove ? { begins: true } : {}) };
    else if (isRuled) above = { ...above, afterBlank: true, form: { part: "below rule" } };
    else if (!taken.has(at)) {
      kept.push({ ...line, ...above });
      above = null;
    }
  });
  return { lines: dressedThroughout(kept, anonymity) ?? kept, apart };
}

function often(lines: readonly ContentLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].flatMap(([text, number]) => (number >= LEAST.times ? [text] : [])));
}
