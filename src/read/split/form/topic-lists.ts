/** Headers that hold a topic a line, behind bullets or bare. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth, wrapsNaturally } from "../../../cues/content-line.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { listMarker } from "../list-marker.ts";

/** Content lines that may be a header, the one after the last not included. */
export interface TopicLines {
  readonly from: number;
  readonly to: number;
  readonly items: readonly string[];
}

/** How several lines hold one topic each. */
export type ListForm = "bullets" | "lines";

const LONGEST_LIST = 10;

/** Fewest times that a line stands in a document that begins such a list without a bullet. */
const OFTEN = 2;

export const LISTS: Readonly<
  Record<ListForm, (lines: readonly ContentLine[], anonymity: AnonymityReader) => readonly TopicLines[]>
> = {
  bullets: (lines) => runsOf(lines, (at) => bulletItem(lines[at]!.text)),
  lines: (lines, anonymity) => {
    const width = usualWidth(lines);
    const times = new Map<string, number>();
    for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
    return runsOf(lines, (at, isFirst) => {
      const { text } = lines[at]!;
      const next = lines[at + 1];
      const mayBe =
        mayBeTopic(text) && !text.includes(";") && !endsSentence(text) && anonymity(text) === null;
      const isWhole = next === undefined || next.afterBlank || !wrapsNaturally(text, next.text, width);
      // What follows the end of a sentence is a name that closes the text, and topics follow the name.
      const mayBeFirst = times.get(text)! >= OFTEN && !endsSentence(lines[at - 1]?.text ?? "");
      return mayBe && isWhole && (!isFirst || mayBeFirst) ? text : null;
    });
  },
};

function bulletItem(text: string): string | null {
  const marker = listMarker(text);
  const item = marker?.kind === "bullet" ? marker.rest : "";
  return mayBeTopic(item) && !item.includes(";") ? item : null;
}

/** Neighbouring lines that each hold an item, with no blank line among them. */
function runsOf(
  lines: readonly ContentLine[],
  itemOf: (at: number, isFirst: boolean) => string | null,
): readonly TopicLines[] {
  const runs: TopicLines[] = [];
  for (let from = 0; from < lines.length; ) {
    const items: string[] = [];
    let to = from;
    while (to < lines.length && items.length < LONGEST_LIST) {
      const item = to > from && lines[to]!.afterBlank ? null : itemOf(to, to === from);
      if (item === null) break;
      items.push(item);
      to++;
    }
    if (items.length > 0) runs.push({ from, to, items });
    from = Math.max(to, from + 1);
  }
  return runs;
}
