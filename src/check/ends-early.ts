/** Tells a document that was cut off: its last line breaks off where no text ends. */
import type { DocumentSeen } from "../model/check.ts";

/** Words that a text does not end with. */
const LEADS_ON =
  /(?:^|\s)(?:a|an|and|are|as|at|be|because|but|by|can|for|from|has|have|if|in|into|is|may|must|not|of|on|or|our|should|so|than|that|the|their|this|to|was|we|were|when|which|who|will|with|would|your)$/i;

/** What ends a sentence or a line of its own, with quotes and brackets behind it. */
const ENDED = /[.!?…:;)\]”’"'*]$/u;

/** A line cut off is about as long as others: a heading or a name is not. */
const WIDE = 0.7;

const MOST_LINES = 500;

/**
 * The last line must end in a comma, a hyphen or a word that leads on, be about as wide as the text is set, and be
 * part of no attribution.
 */
export function endsEarly({
  document,
  split,
  responses,
}: Pick<DocumentSeen, "document" | "split" | "responses">): boolean {
  const { text, lines } = document;
  const words = (at: number) => text.slice(lines[at]!.start, lines[at]!.end).trim();
  let last = lines.length - 1;
  while (last >= 0 && words(last) === "") last--;
  if (last < 0) return false;
  const attribution = responses.at(-1)?.lines.attribution ?? null;
  if (split?.layout === "topic-header" && attribution !== null && attribution[1] >= last + 1) return false;
  const line = words(last);
  if (ENDED.test(line)) return false;
  const widths = Array.from({ length: Math.min(last, MOST_LINES) }, (_, at) => words(last - 1 - at).length)
    .filter((width) => width > 0)
    .sort((one, other) => one - other);
  const usual = widths[Math.floor(widths.length * 0.75)] ?? 0;
  const isWide = line.length >= usual * WIDE;
  return (/[,–-]$/u.test(line) && isWide) || LEADS_ON.test(line);
}
