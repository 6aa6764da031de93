/** Takes out what a document prints between its responses and what is no part of any: rules, and kinds of sender. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { isKindOfSender, isRule } from "./beside-names.ts";
import { dressedThroughout } from "./name-form.ts";

/** How often a document prints what it prints throughout; and the share of kinds that stand below a name. */
const LEAST = { times: 3, belowNames: 0.6 };

export interface MarksApart {
  readonly lines: readonly ContentLine[];
  /** Lines, 1-based in the source, that are left out. */
  readonly apart: ReadonlySet<number>;
}

export function withoutMarksApart(lines: readonly ContentLine[], anonymity: AnonymityReader): MarksApart {
  const rules = often(lines.filter(({ text }) => isRule(text)));
  const kinds = lines.flatMap(({ text }, at) => (isKindOfSender(text, anonymity) ? [at] : []));
  const below = kinds.filter((at) => looksLikeAttribution(lines[at - 1]?.text, anonymity));
  const isPrinted = below.length >= LEAST.times && below.length >= kinds.length * LEAST.belowNames;
  const taken = new Set(isPrinted ? below : []);
  const apart = new Set<number>();
  const kept: ContentLine[] = [];
  let rule = false;
  lines.forEach((line, at) => {
    const isRuled = rules.has(line.text);
    if (isRuled || taken.has(at)) {
      apart.add(line.line);
      rule ||= isRuled;
      return;
    }
    kept.push(rule ? { ...line, afterBlank: true, form: { part: "below rule" } } : line);
    rule = false;
  });
  return { lines: dressedThroughout(kept, anonymity) ?? kept, apart };
}

function often(lines: readonly ContentLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].flatMap(([text, number]) => (number >= LEAST.times ? [text] : [])));
}
