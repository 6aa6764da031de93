/** Signal: headers or attributions that all open with the same label, number or mark, which is no part of a topic or name. */

import { RESPONDENT_KINDS } from "../../../cues/english/role-words.ts";
import { isRule } from "../../../cues/rule-line.ts";
import type { FormResponse } from "../form.ts";
import { bare, labelOf, numberedOf } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.3, times: (all: number) => Math.min(2, all) };
/** A word that topics have in common stands at the beginning of many headers, not of nearly all. */
const LAST = { share: 0.3, times: () => 3 };
const SAME = { share: 0.75, times: () => 4 };

interface Least {
  readonly share: number;
  /** @param all - how many there are in the document */
  readonly times: (all: number) => number;
}

interface Printed {
  readonly words: string;
  readonly line: number;
}

export const headersAlike: Signal = ({ layout, responses, anonymity }) => {
  const printed = (text: (one: FormResponse) => string | null): readonly Printed[] =>
    responses.flatMap((one) => {
      const words = text(one);
      return words === null ? [] : [{ words, line: one.line }];
    });
  const headers = printed(({ header }) => header);
  // What one line says of many responses is one name.
  const lines = new Set<number>();
  const names = printed(({ response: { attribution, lines: places } }) => {
    const line = places.attribution?.[0];
    const isSeen = line !== undefined && lines.has(line);
    if (line !== undefined) lines.add(line);
    return !isSeen && attribution.text !== null && anonymity(attribution.text) === null
      ? attribution.text
      : null;
  });
  const opening = (what: string, some: readonly Printed[]) =>
    seen(what, some, mostAlike(some, openingOf), LEAST);
  return (
    (headers.length < 2 ? null : opening("headers", headers)) ??
    (layout === "statement" ? null : opening("names", names)) ??
    seen("names", names, mostAlike(names, lastWord), LAST) ??
    (layout === "topic-header" ? seen("headers", headers, mostAlike(headers, firstWord), SAME) : null)
  );
};

function seen(what: string, some: readonly Printed[], alike: readonly number[], least: Least) {
  if (
    alike.length === 0 ||
    alike.length < least.times(some.length) ||
    alike.length < some.length * least.share
  )
    return null;
  const found = `${alike.length} of ${some.length} ${what} have the same label, number, mark or word`;
  return { weight: SURE, found, lines: alike };
}

function mostAlike(some: readonly Printed[], keyOf: (words: string) => string | null): readonly number[] {
  const kinds = new Map<string, number[]>();
  for (const { words, line } of some) {
    const kind = keyOf(words);
    if (kind === null) continue;
    const lines = kinds.get(kind) ?? [];
    kinds.set(kind, lines);
    lines.push(line);
  }
  return [...kinds.values()].reduce((best, lines) => (lines.length > best.length ? lines : best), []);
}

function openingOf(words: string): string | null {
  if (isRule(words)) return "rule";
  if (/^\(?\d{1,4}[.):]?\s/u.test(bare(words))) return "number";
  const mark = /^[^\p{L}\p{N}\s]+/u.exec(words)?.[0];
  return labelOf(words) ?? numberedOf(words) ?? mark ?? null;
}

/** `Individual`, `Organisation`: said of those who have a name before it. */
function lastWord(words: string): string | null {
  const last = /[^\s,]+$/u.exec(words)?.[0].toLowerCase() ?? "";
  return RESPONDENT_KINDS.has(last) && words.length > last.length ? last : null;
}

const firstWord = (words: string): string | null => /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? null;
