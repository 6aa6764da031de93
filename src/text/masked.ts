/** Blacks out stretches of a text without moving anything: offsets and line breaks stay as they were. */
import type { Span } from "../model/document.ts";

/** As long as what it stands for, so that a mask tells nothing else of it. */
const BLOCK = "█";

/** @param spans - UTF-16 offsets into `text`, in any order */
export function masked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masking, { start, end }) =>
      masking.slice(0, start) + masking.slice(start, end).replace(/[^\r\n\f]/g, BLOCK) + masking.slice(end),
    text,
  );
}
