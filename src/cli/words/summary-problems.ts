/** The problems of a run for people: by severity and kind, each with its first few places. */
import type { Problem } from "../../model/problem.ts";
import type { RunRecord } from "../../model/run.ts";
import { count, counted } from "../../text/counted.ts";
import { isWorded, withCode } from "./coded-words.ts";
import { examples, notedPlaces } from "./examples.ts";
import { located } from "./located.ts";
import type { SummaryOptions } from "./paint.ts";
import { kindText } from "./problem-kind.ts";
import { problemWords } from "./problem-text.ts";
import { SEVERITIES } from "./severities.ts";
import { wrap } from "./wrap.ts";

/** Fewer lines would say nothing. */
const LEAST_LINES = 8;
/** Places of each kind that are shown, as far as a screen has room. */
const MOST_PLACES = [3, 1, 0] as const;

/**
 * @param unlisted how many more there are of each kind
 * @param listedBy - what lists those that are not shown
 * @returns lines, errors first; none where there is no problem; where the options say a height, not more lines than that
 */
export function problemLines(
  problems: readonly Problem[],
  unlisted: RunRecord["problems"],
  options: SummaryOptions,
  listedBy = "--json",
): readonly string[] {
  const most = Math.max(LEAST_LINES, options.height ?? Number.POSITIVE_INFINITY);
  const ways = MOST_PLACES.map((places) => linesWith(problems, { unlisted, listedBy, places }, options));
  const fitting = ways.find((lines) => lines.length <= most);
  if (fitting !== undefined) return fitting;
  const shortest = ways.at(-1)!;
  const more = shortest.length - most + 1;
  const words = `and ${counted(more, "more line")} of this; ${listedBy} lists all`;
  return [...shortest.slice(0, most - 1), ...wrap("", words, { width: options.width, indent: "  " })];
}

interface Places {
  readonly unlisted: RunRecord["problems"];
  readonly listedBy: string;
  readonly places: number;
}

function linesWith(
  problems: readonly Problem[],
  { unlisted, ...how }: Places,
  options: SummaryOptions,
): readonly string[] {
  return SEVERITIES.flatMap(({ severity, heading, colour }) => {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length === 0) return [];
    const codes = [...new Set(some.map(({ code }) => code))];
    const kinds = codes.map((code) => {
      const ofKind = some.filter((problem) => problem.code === code);
      const more = unlisted.find((one) => one.code === code && one.severity === severity)?.problems ?? 0;
      return { ofKind, total: ofKind.length + more };
    });
    const sum = kinds.reduce((all, { total }) => all + total, 0);
    return [
      "",
      options.style[colour](`${heading} (${count(sum)})`),
      ...kinds.flatMap(({ ofKind, total }) => kindLines(ofKind, total, options, how)),
    ];
  });
}

function kindLines(
  problems: readonly Problem[],
  total: number,
  options: SummaryOptions,
  { listedBy: option, places: most }: Omit<Places, "unlisted">,
): readonly string[] {
  const [first] = problems;
  const isNote = first!.severity === "info";
  if (total === 1 && !isNote && most > 0)
    return located(first!, withCode(problemWords(first!), first!.code), "  ", options);
  const head = wrap("", withCode(kindText(first!.code, total), first!.code), {
    width: options.width,
    indent: "  ",
    hanging: "  ",
  });
  if (most === 0) return head;
  const show = isNote && !isWorded(first!.code) ? notedPlaces : examples;
  return [...head, ...show({ problems, total, option, indent: "    ", most }, options)];
}
