/** Finds the lists of a document: the heading above each, and where its points begin. */
import { goesOn, hasHeadingShape, standsAsHeading } from "./heading.ts";
import type { ListMarker } from "./list-marker.ts";
import { continues, spacedWords, type TextLine, type TextLines } from "./text-lines.ts";

/** How far a point's mark may stand to the right of the first one's column. */
const INDENT_SLACK = 1;
/** Words of a numbered heading ("2. Recommendations") at most. */
export const LONGEST_NUMBERED = 6;

export interface PointGroup {
  /** Index of the heading's text line; null for points before any heading. */
  readonly heading: number | null;
  readonly points: number[];
}

/** @returns the lists, in their order; points before any heading are one of their own */
export function pointGroups(text: TextLines, markers: readonly (ListMarker | null)[]): PointGroup[] {
  const { lines } = text;
  const groups: PointGroup[] = [];
  let heading: number | null = null;
  lines.forEach((_, index) => {
    if (isHeading(text, markers, index, heading)) {
      heading = index;
      return;
    }
    const marker = markers[index];
    const group = groups.at(-1);
    const last = group?.points.at(-1);
    if (marker && last !== undefined && group?.heading === heading) {
      if (isNextPoint(lines, markers, group.points, index)) group.points.push(index);
    } else if (marker && opens(marker, markers[last ?? -1])) {
      groups.push({ heading, points: [index] });
    }
  });
  return groups;
}

/** A bullet opens a list; so does number 1, or the number that goes on from the list before. */
function opens(marker: ListMarker, before: ListMarker | null | undefined): boolean {
  if (marker.kind === "bullet" || marker.number === 1) return true;
  return before?.kind === "number" && marker.number > before.number;
}

/** A point has the mark and the column of the list's first; others are lower levels of the point before. */
function isNextPoint(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  points: readonly number[],
  index: number,
): boolean {
  const first = points[0] ?? index;
  const marker = markers[index];
  const before = markers[points.at(-1) ?? index];
  if (marker?.style !== markers[first]?.style) return false;
  if ((lines[index]?.indent ?? 0) > (lines[first]?.indent ?? 0) + INDENT_SLACK) return false;
  if (marker?.kind !== "number" || before?.kind !== "number") return true;
  return marker.number > before.number && marker.number <= before.number + 2;
}

/**
 * A heading of a list: a line of its own, or a short numbered one right above bullets; a line that ends with a
 * colon under a heading ("Our asks:") leads in to the list and is no heading of its own.
 */
function isHeading(
  { lines, width }: TextLines,
  markers: readonly (ListMarker | null)[],
  index: number,
  heading: number | null,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const marker = markers[index];
  if (!line || (line.words.endsWith(":") && heading !== null && heading === index - 1)) return false;
  if (marker?.kind === "number") {
    const short = spacedWords(marker.rest) <= LONGEST_NUMBERED && hasHeadingShape(marker.rest);
    const numbered = heading !== null && markers[heading]?.kind === "number";
    return short && !marker.rest.endsWith(":") && (numbered || markers[index + 1]?.kind === "bullet");
  }
  if (marker || !hasHeadingShape(line.words) || markers[index - 1]?.rest === "") return false;
  const afterPoint = markers[index - 1] !== null && !!before && !continues(before, line, width);
  return standsAsHeading(lines, index) || (afterPoint && !goesOn(lines[index + 1]));
}
