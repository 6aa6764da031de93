/** The `key-points` layout: points in bulleted or numbered lists under headings, one response a point. */
import { LEADS_TO_POINTS } from "../../cues/english/heading-words.ts";
import type { Document } from "../../model/document.ts";
import type { LineRange } from "../../model/response.ts";
import type { SplitResult } from "../../model/split.ts";
import { anyOf } from "../../text/any-of.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import { hasHeadingShape, headingWords } from "./heading.ts";
import { hasOrganisationWord } from "./heading-kind.ts";
import { leadsOf } from "./leads.ts";
import { type ListMarker, listMarker } from "./list-marker.ts";
import { paperOf } from "./paper.ts";
import { type PersonHeadings, personHeadings } from "./person-heading.ts";
import { LONGEST_NUMBERED, type PointGroup, pointGroups } from "./point-groups.ts";
import { quotedIn } from "./quoted.ts";
import { continues, spacedWords, type TextLine, type TextLines, textLines } from "./text-lines.ts";

/** Share of the document's words that the points hold at least. */
const LEAST_SHARE = 0.4;
/** Words of prose that may lead in to a list, at most. */
const LONGEST_INTRODUCTION = 80;
const LEADS = new RegExp(`\\b(?:${anyOf(LEADS_TO_POINTS)})\\b`, "i");
/**
 * One response a point, with the lines and lower-level bullets that belong to it; the heading above the list is
 * its header, or says who speaks where it is a person. Prose between a heading and its points, and after the last of them, is nobody's point.
 *
 * @param furniture 1-based numbers of lines that are page furniture
 * @returns null where no heading has two points or the points hold less than two fifths of the words
 */
export function splitKeyPoints(document: Document, furniture: ReadonlySet<number>): SplitResult | null {
  const text = textLines(document, furniture);
  const lines = text.lines;
  const markers = lines.map((line) => listMarker(line.words));
  const groups = pointGroups(text, markers);
  if (!groups.some((group) => group.heading !== null && group.points.length >= 2)) return null;
  const names = groups.flatMap((group) =>
    group.heading === null ? [] : [lines[group.heading]?.words ?? ""],
  );
  const owned = names.filter(hasOrganisationWord).length * 2 > names.length;
  const isPerson = personHeadings(lines);
  const long = hasLongPoints(text, markers, groups);
  const paper = paperOf(document, lines, firstOf(groups), names);
  let words = 0;
  const blocks = groups.flatMap((group, g) => {
    const leads =
      titlesOf(lines, markers, group.points) ??
      leadsOf(group.points.map((point) => pointWords(lines, markers, point)));
    return group.points.map((point, p): ResponseBlock => {
      const next = group.points[p + 1];
      const limit = next ?? groups[g + 1]?.heading ?? groups[g + 1]?.points[0] ?? lines.length;
      const end = next ?? (long ? limit : lastOf(text, markers, point, limit) + 1);
      for (const line of lines.slice(point, end)) words += spacedWords(line.words);
      const { header, attribution } = headingOf(lines, group.heading, owned, isPerson);
      const span = [lines[point]?.number ?? 0, lines[end - 1]?.number ?? 0] as const;
      const quoted = quotedPoint(document, span);
      if (quoted !== null) return { ...quoted, header };
      return {
        header,
        attribution: attribution ?? paper,
        introduction: p === 0 ? introductionOf(lines, group) : undefined,
        lead: leads?.[p],
        body: span,
      };
    });
  });
  const all = lines.reduce((sum, line) => sum + spacedWords(line.words), 0);
  return words >= LEAST_SHARE * all ? assemble(document, "key-points", text.furniture, blocks) : null;
}

/** The heading is the points' topic; where it is a person, or headings are organisations, it says whose they are. */
function headingOf(
  lines: readonly TextLine[],
  heading: number | null,
  owned: boolean,
  isPerson: PersonHeadings,
): Pick<ResponseBlock, "header" | "attribution"> {
  const line = heading === null ? undefined : lines[heading];
  if (!line) return { header: null, attribution: null };
  const found = { lines: [line.number, line.number] as const, text: headingWords(line.words) };
  if (isPerson(line.words)) return { header: null, attribution: { ...found, kind: "speaker" } };
  return owned
    ? { header: null, attribution: { ...found, kind: "organisation" } }
    : { header: { ...found, kind: "heading" }, attribution: null };
}

/** Index of the line where the first list, or its heading, begins. */
function firstOf([first]: readonly PointGroup[]): number {
  return first?.heading ?? first?.points[0] ?? 0;
}

/** A point that is a quotation, with whoever is quoted behind it. */
function quotedPoint(document: Document, [first, last]: LineRange): Omit<ResponseBlock, "header"> | null {
  const start = document.lines[first - 1]?.start ?? 0;
  const raw = document.text.slice(start, document.lines[last - 1]?.end ?? start);
  const quoted = quotedIn(raw);
  if (quoted === null) return null;
  const end = first + raw.slice(0, quoted.length).split("\n").length - 1;
  return {
    attribution: { lines: [end, last], kind: quoted.kind, text: quoted.who },
    body: [first, end],
    part: { to: start + quoted.length },
  };
}

/** Where each point has its title on the line of its mark, and its words below a gap. */
function titlesOf(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  points: readonly number[],
): readonly string[] | null {
  const titles = points.flatMap((point) => {
    const rest = headingWords(markers[point]?.rest ?? "");
    const isTitle = hasHeadingShape(rest) && spacedWords(rest) <= LONGEST_NUMBERED;
    return isTitle && lines[point + 1]?.gap && markers[point + 1] === null ? [rest] : [];
  });
  return points.length > 1 && titles.length === points.length ? titles : null;
}

/** The first two lines of a point, without its mark: its lead may be wrapped. */
function pointWords(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  point: number,
): string {
  const next = markers[point + 1] === null && !lines[point + 1]?.gap ? lines[point + 1]?.words : undefined;
  return [markers[point]?.rest, next].filter((part) => part !== undefined).join(" ");
}

/** Prose between a heading and its points whose last sentence leads in to them. */
function introductionOf(
  lines: readonly TextLine[],
  { heading, points: [first] }: PointGroup,
): LineRange | undefined {
  if (heading === null || first === undefined || first - heading < 2) return undefined;
  const words = lines
    .slice(heading + 1, first)
    .map((line) => line.words)
    .join(" ");
  const last = words.split(/(?<=[.!?]["”’]?) /).at(-1) ?? "";
  if (spacedWords(words) > LONGEST_INTRODUCTION || !(words.endsWith(":") || LEADS.test(last)))
    return undefined;
  return [lines[heading + 1]!.number, lines[first - 1]!.number];
}

/** Whether most points that another follows run over several paragraphs: then the last ones do so, too. */
function hasLongPoints(
  text: TextLines,
  markers: readonly (ListMarker | null)[],
  groups: readonly PointGroup[],
): boolean {
  let points = 0;
  let long = 0;
  for (const group of groups) {
    group.points.slice(1).forEach((next, i) => {
      points += 1;
      if (lastOf(text, markers, group.points[i] ?? next, next) + 1 < next) long += 1;
    });
  }
  return long * 2 > points;
}

/** Last line of a list's last point: what is wrapped, indented or of a lower level still belongs to it. */
function lastOf(
  { lines, width }: TextLines,
  markers: readonly (ListMarker | null)[],
  point: number,
  limit: number,
): number {
  const indent = lines[point]?.indent ?? 0;
  let last = point;
  for (let index = point + 1; index < limit; index += 1) {
    const line = lines[index];
    const before = lines[last];
    if (!line || !before) break;
    const bare = index === point + 1 && markers[point]?.rest === "";
    const inner = markers[index] !== null || line.indent > indent + 1;
    if (!bare && !inner && !continues(before, line, width, indent)) break;
    last = index;
  }
  return last;
}
