/** Learns from a document's clearest boundaries what stands between two of its responses. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { GapScores } from "./boundaries.ts";

type Gap = keyof GapScores;

/** What is assumed before the document has shown anything, in lines: blank lines between responses are usual. */
const PRIOR: Readonly<Record<Gap, number>> = { blank: 1.6, page: 0.5, none: 0.9 };
const LIMIT = 4;

/**
 * @param boundaries - content lines that clearly begin a response
 * @returns natural logs of how much likelier each gap stands before a response than inside one
 */
export function gapScores(lines: readonly ContentLine[], boundaries: readonly number[]): GapScores {
  const before: Record<Gap, number> = { ...PRIOR };
  const inside: Record<Gap, number> = { blank: 0.5, page: 0.5, none: 0.5 };
  const begins = new Set(boundaries);
  lines.forEach((line, at) => {
    (begins.has(at) ? before : inside)[gapOf(line)]++;
  });
  const score = (gap: Gap) => {
    const ratio = Math.log(before[gap] / total(before) / (inside[gap] / total(inside)));
    return Math.min(LIMIT, Math.max(-LIMIT, ratio));
  };
  return { blank: score("blank"), page: score("page"), none: score("none") };
}

const gapOf = (line: ContentLine): Gap => (line.afterPage ? "page" : line.afterBlank ? "blank" : "none");

const total = (counts: Readonly<Record<Gap, number>>) => counts.blank + counts.page + counts.none;
