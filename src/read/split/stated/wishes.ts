/** Finds wishes not to be named on lines of a response that a layout file makes no part of it: fields, marks, labels. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import type { Document } from "../../../model/document.ts";
import type { StatedResponse } from "./block-parts.ts";
import type { PatternLines } from "./patterns.ts";

/** A line around a text, without what the response has of it: a number, topics, a name. */
export interface LineAround {
  /** 1-based. */
  readonly line: number;
  readonly words: string;
}

/**
 * What stands in a response's block and is neither text nor topics: whatever the file says of such a line, a wish on it
 * is this response's.
 */
export function linesAround(
  { block, parts }: StatedResponse,
  lines: readonly ContentLine[],
  document: Document,
  { ends, skipped }: PatternLines,
): readonly LineAround[] {
  const first = block.begun?.at ?? block.from;
  const after = lines[block.to]?.line ?? document.lines.length + 1;
  const numbers = lines.slice(first, block.to).flatMap(({ line }, offset) => {
    const at = first + offset;
    const isIn = (run: { readonly from: number; readonly to: number } | null) =>
      run !== null && at >= run.from && at < run.to;
    const isBegin = at === block.begun?.at;
    return isBegin || isIn(parts.name) || !(isIn(parts) || isIn(parts.topics)) ? [line] : [];
  });
  const left: number[] = ends.has(after) ? [after] : [];
  for (let line = lines[first]?.line ?? after; line < after; line++) if (skipped.has(line)) left.push(line);
  const { id = null, topics = null, attribution = null, rest = "" } = block.begun?.here ?? {};
  const beginning = [rest, topics, attribution, id];
  return [...new Set([...numbers, ...left])].map((line) => {
    const { start, end } = document.lines[line - 1]!;
    const words = document.text.slice(start, end).trim();
    const kept = line === lines[first]!.line ? beginning : [];
    const shared = parts.name !== null && line === lines[parts.name.from]!.line ? parts.name.offset : 0;
    return {
      line,
      words: without(words.slice(shared), [...kept, parts.name?.name, parts.name?.organisation]),
    };
  });
}

/** Words without those that were read already. */
export const without = (words: string, some: readonly (string | null | undefined)[]): string =>
  some.reduce<string>((rest, one) => (one ? rest.replace(one, " ") : rest), words).trim();

/** @returns the lines that ask that their author be not named; a code such as `ANON-1X7` asks for nothing */
export function wishesAround(
  around: readonly LineAround[],
  anonymity: AnonymityReader,
): readonly LineAround[] {
  return around
    .map(({ line, words }) => ({ line, words: words.replace(/\S*\d\S*/gu, " ").trim() }))
    .filter(({ words }) => anonymity.hint(words) && anonymity.beside(words) !== null);
}
