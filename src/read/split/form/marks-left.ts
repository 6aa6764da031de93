/** What a learned form left inside texts: there a response may begin that was not recognised. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, usualWidth } from "../../../cues/content-line.ts";
import type { SplitDoubt } from "../../../model/split.ts";
import type { Segment } from "../topic-header/boundaries.ts";
import { type HeaderForm, topicLines } from "./header-form.ts";
import type { NameReader } from "./name-form.ts";

/**
 * @param headers - the form of headers, where it is not the plain one
 * @param way - how names are marked, where they are
 * @param isGiven - whether the topics were: else a topic a line cannot be told from a name beyond doubt
 */
export function marksLeft(
  segments: readonly Segment[],
  lines: readonly ContentLine[],
  headers: HeaderForm | null,
  way: NameReader | null,
  isGiven: boolean,
  anonymity: AnonymityReader,
): readonly SplitDoubt[] {
  if (headers === null && way === null) return [];
  const looks = { anonymity, width: usualWidth(lines) };
  const begun = new Set(
    headers === null ? [] : topicLines(lines, headers, anonymity).map(({ from }) => from),
  );
  const isName = (from: number, at: number) =>
    way?.(lines, { from: from - 1, to: at + 1 }, looks)?.from === at;
  const doubts: SplitDoubt[] = [];
  if (headers?.separator === "lines" && !isGiven)
    doubts.push({ line: lines[segments[0]!.body]!.line, found: "topics a line each, with no mark on them" });
  for (const { body, end } of segments) {
    const { line } = lines[body]!;
    if (begun.has(body)) doubts.push({ line, found: "a text that begins with a line like a header" });
    for (let at = body; at < end; at++)
      if (lines[at]!.form?.part === "header" || isName(body, at))
        doubts.push({
          line: lines[at]!.line,
          found: "a header or a name inside a text, in the form of the others",
        });
  }
  return doubts.slice(0, 1);
}
