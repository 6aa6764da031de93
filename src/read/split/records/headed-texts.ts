/** Whether texts begin with a line of their own above the prose: then there is more of a form than was learned. */
import { type ContentLine, endsSentence, usualWidth, wrapsNaturally } from "../../../cues/content-line.ts";
import type { RecordLines } from "./record.ts";

/** Share of texts. */
const MOST = 0.25;

export function areHeaded(lines: readonly ContentLine[], texts: readonly RecordLines[]): boolean {
  const width = usualWidth(lines);
  const headed = texts.filter(({ from, to }) => {
    const first = lines[from]!;
    const next = lines[from + 1];
    if (next === undefined || to <= from + 1 || endsSentence(first.text)) return false;
    return next.afterBlank || first.text.includes(";") || !wrapsNaturally(first.text, next.text, width);
  });
  return headed.length > texts.length * MOST;
}
