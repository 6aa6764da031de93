/** Finds the headers of several topics by their separators alone, before any topic is known. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";

/** A header of several topics as far as its separators show it: the rest of its last line is uncertain. */
export interface HeaderRun {
  /** Between separators on both sides (the start of the header counts as one). */
  readonly items: readonly string[];
  /** Those of them that no line end divides. */
  readonly unbroken: readonly string[];
  /** Whether the line before looks like an attribution. */
  readonly isAfterAttribution: () => boolean;
  /** What follows the last separator: alone, with the next line, with the next two. */
  readonly tails: readonly string[];
}

/** @param width - the length that nearly all lines stay within */
export function headerRuns(
  lines: readonly ContentLine[],
  width: number,
  anonymity: AnonymityReader,
): HeaderRun[] {
  const runs: HeaderRun[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!mayBeginHeader(lines, at, width, anonymity)) continue;
    let end = at;
    let text = "";
    while (end < lines.length && end < at + 12 && lines[end]!.text.includes(";")) {
      const longer = text === "" ? lines[end]!.text : `${text} ${lines[end]!.text}`;
      if (!complete(longer).every(mayBeTopic) || /;\s*\p{Ll}[^;]*$/u.test(longer)) break;
      text = longer;
      end++;
    }
    const items = complete(text);
    if (items.length === 0) continue;
    const rest = text.slice(text.lastIndexOf(";") + 1).trim();
    const printed = lines.slice(at, end).map((line) => line.text);
    const unbroken = items.filter((item) => printed.some((line) => line.includes(item)));
    const next = [lines[end]?.text, lines[end + 1]?.text].filter((line) => line !== undefined);
    const tails = [rest, [rest, next[0]].join(" "), [rest, ...next].join(" ")].map((tail) => tail.trim());
    const before = lines[at - 1]?.text;
    const isAfterAttribution = () =>
      (rest === "" || mayBeTopic(rest)) && looksLikeAttribution(before, anonymity);
    runs.push({ items, unbroken, isAfterAttribution, tails: tails.filter((tail) => mayBeTopic(tail)) });
    at = end - 1;
  }
  return runs;
}

const complete = (text: string) =>
  text
    .slice(0, Math.max(0, text.lastIndexOf(";")))
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function mayBeginHeader(
  lines: readonly ContentLine[],
  at: number,
  width: number,
  anonymity: AnonymityReader,
): boolean {
  const line = lines[at]!;
  const end = line.text.indexOf(";");
  if (end < 0 || !mayBeTopic(line.text.slice(0, end).trim()) || anonymity(line.text) !== null) return false;
  const before = lines[at - 1];
  if (before === undefined || line.afterBlank || line.afterPage) return true;
  return before.text.length < width * 0.8 || endsSentence(before.text) || anonymity(before.text) !== null;
}
