/** Tells from a document's own form whether its attributions stand after the texts or before their headers. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { beginsLikePerson, nameLikeness, splitAtFirst } from "../../../cues/name-likeness.ts";
import { isOrganisationWord } from "../../../cues/organisation-words.ts";
import type { Segment } from "./boundaries.ts";
import type { AttributionCandidate } from "./candidates.ts";
import type { SegmentsFound } from "./segments.ts";

export interface Order {
  /** Whether each attribution belongs to what follows it. */
  readonly before: boolean;
  /** Content line of the first header. */
  readonly line: number;
  /** What was seen, where it does not agree; null where it does. */
  readonly doubt: string | null;
}

/** How a line above the first header, or at the end of the document, reads: the surest kind first. */
type Kind = "phrase" | "known" | "person" | "organisation" | "title" | "none";

/** How often front matter ends, right above the first header, with a line of each kind. */
const IN_FRONT: Readonly<Record<Kind, number>> = {
  phrase: 0.001,
  known: 0.01,
  person: 0.03,
  organisation: 0.1,
  title: 0.3,
  none: 0.95,
};

/** How often the last text of a document ends so, where its name stands before it. */
const AT_END: Readonly<Record<Kind, number>> = {
  phrase: 0.002,
  known: 0.01,
  person: 0.03,
  organisation: 0.05,
  title: 0.3,
  none: 0.9,
};

/** Natural logs: names stand after the texts ten times as often; what blank lines say at most. */
const PRIOR = -2.3;
const MOST_OF_GAPS = 3;

/** At least so sure, in natural logs, is an order that is not in doubt. */
const SURE = { before: 2, after: -1 };

/** Natural log of how much likelier a line must be a name than prose. */
const LIKE_A_NAME = 1.5;

/**
 * Both orders give the same boundaries, and every text another name. What tells them apart: front matter that ends
 * in an attribution, a last text that ends without one, and on which side of the names blank lines stand.
 *
 * @param found - the responses, read as if attributions stood after the texts
 */
export function attributionOrder(
  { segments, closings }: SegmentsFound,
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): Order {
  const texts = new Map<string, number>();
  for (const { attribution } of segments)
    if (attribution !== null) texts.set(attribution.text, (texts.get(attribution.text) ?? 0) + 1);
  const kindOf = (found: AttributionCandidate | null, own: number): Kind => {
    if (found === null) return "none";
    if (anonymity(found.text) !== null) return "phrase";
    if ((texts.get(found.text) ?? 0) > own) return "known";
    return looksOf(found.text, lines);
  };
  const front = frontOf(segments, closings);
  const last = segments.at(-1)?.attribution ?? null;
  const above = kindOf(front, 0);
  const end = kindOf(last, 1);
  const unnamed = shareUnnamed(segments);
  const named = 1 - unnamed;
  const gaps = gapsOf(segments, lines);
  const sum =
    PRIOR +
    Math.log((above === "none" ? unnamed : named) / IN_FRONT[above]) +
    Math.log(AT_END[end] / (end === "none" ? unnamed : named)) +
    gaps;
  const before = sum > (SURE.before + SURE.after) / 2;
  const unsure = sum < SURE.before && sum > SURE.after;
  return {
    before,
    line: segments[0]?.header?.from ?? 0,
    doubt: unsure || isOneTooMany(above, end, before, gaps) ? seen(above, end, gaps) : null,
  };
}

/**
 * @param found - the responses, read as if attributions stood after the texts, none of them sharing a line with one
 * @returns the same with each attribution moved to what follows it
 */
export function withNamesBefore({ segments, closings, topics }: SegmentsFound): SegmentsFound {
  const moved = segments.map((segment, at) => {
    const own = segments[at - 1]?.attribution ?? (at === 0 ? frontOf(segments, closings) : null);
    const isLast = at === segments.length - 1;
    return {
      ...segment,
      attribution: own,
      end: isLast ? (segment.attribution?.to ?? segment.end) : segment.end,
    };
  });
  return { segments: moved, closings, topics };
}

/** One name more than there are texts: one of the two at the document's edges is nobody's. */
function isOneTooMany(above: Kind, end: Kind, before: boolean, gaps: number): boolean {
  if (end === "none" || above === "none") return false;
  if (before) return end !== "title";
  return above === "phrase" || above === "known" || (above === "person" && gaps * 2 > -MOST_OF_GAPS);
}

/** What stands right above the first header and reads as an attribution. */
function frontOf(
  segments: readonly Segment[],
  closings: SegmentsFound["closings"],
): AttributionCandidate | null {
  const whole = (closings[(segments[0]?.header?.from ?? 0) - 1] ?? []).filter(
    ({ offset, score }) => offset === 0 && score > 0,
  );
  return whole.reduce<AttributionCandidate | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
}

function looksOf(text: string, lines: readonly ContentLine[]): Kind {
  if (nameLikeness(text) < LIKE_A_NAME) return "none";
  const words = splitAtFirst(text).head.split(/\s+/);
  if (text.split(/[\s,]+/).some(isOrganisationWord)) {
    return beginsLikePerson(words) && words.length > 1 && words.length < 5 ? "person" : "organisation";
  }
  if (words.length < 2 || words.length > 5) return "title";
  return beginsLikePerson(words) || areNames(words, lines) ? "person" : "title";
}

/** Words that the document never prints in small letters: a title's hardly ever are. */
function areNames(words: readonly string[], lines: readonly ContentLine[]): boolean {
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const small = new Set(words.map((word) => word.toLowerCase()));
  return !lines.some(({ text }) => text.split(/[^\p{L}\p{M}'’-]+/u).some((word) => small.has(word)));
}

/** Share of the texts between the first and the last that no attribution parts from the next. */
function shareUnnamed(segments: readonly Segment[]): number {
  const inner = segments.slice(0, -1);
  return (inner.filter(({ attribution }) => attribution === null).length + 0.5) / (inner.length + 1);
}

/** Positive where blank lines stand before attributions and none after them, negative where it is the other way. */
function gapsOf(segments: readonly Segment[], lines: readonly ContentLine[]): number {
  let balance = 0;
  let total = 0;
  for (const { attribution } of segments.slice(0, -1)) {
    const next = attribution === null ? undefined : lines[attribution.to];
    if (attribution === null || next === undefined || next.afterPage || lines[attribution.from]!.afterPage)
      continue;
    total++;
    balance += Number(lines[attribution.from]!.afterBlank) - Number(next.afterBlank);
  }
  return (MOST_OF_GAPS * balance) / (total + 1);
}

const WORDS: Readonly<Record<Kind, string>> = {
  phrase: "a phrase of anonymity",
  known: "a name that stands elsewhere, too",
  person: "a name",
  organisation: "an organisation",
  title: "a line like a name",
  none: "no name",
};

function seen(above: Kind, end: Kind, gaps: number): string {
  const blank =
    gaps > 1
      ? "; blank lines stand before the names"
      : gaps < -1
        ? "; blank lines stand after the names"
        : "";
  return `${WORDS[above]} above the first header, ${WORDS[end]} at the end${blank}`;
}
