/** A wide table cut into parts that fit a page: its rows in each, and some of its groups. */
import { fill, plural } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import { LEAST_BASE, type WideTable } from "./wide-table.ts";

/** Groups beside one another on a page. */
const BESIDE = 5;

/** More are no table for readers any longer. */
const MOST_GROUPS = 30;

/** Of the name of a group, where it heads a column; questions can be as long as a page. */
const LONGEST_HEAD = 90;

export interface WidePart {
  /** Says which of how many it is, where there are several. */
  readonly title: string;
  /** Above the columns of numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly PartRow[];
}

export interface PartRow {
  readonly label: string;
  /** Themes above it; null of what is no theme. */
  readonly depth: number | null;
  readonly cells: readonly string[];
}

export interface WideParts {
  readonly title: string;
  /** None where nobody is in a group, or where there are too many groups. */
  readonly parts: readonly WidePart[];
  /** What readers must know of its numbers. */
  readonly notes: readonly string[];
}

/** @returns cells of final text: a number with its share, only the number where the base is small */
export function widePartsOf(table: WideTable, style: Style): WideParts {
  const { common, chart } = style.words;
  const numbers = numbersOf(style.numbers);
  const { groups, rows, title, file } = table;
  if (groups.length > MOST_GROUPS) {
    const many = fill(common.crossMany, { title, groups: numbers.count(groups.length), file });
    return { title, parts: [], notes: [many] };
  }
  const isLong = groups.some(({ name }) => name.length > LONGEST_HEAD);
  const heads = groups.map(({ name }, at) =>
    isLong ? fill(common.crossName, { n: at + 1, name: cut(name) }) : name,
  );
  const parts = Math.ceil(groups.length / BESIDE);
  // 6 groups are 3 and 3.
  const startOf = (part: number) => Math.ceil((part * groups.length) / parts);
  const own = rows.map(({ label, depth, cells }) => ({
    label,
    depth,
    cells: cells.map((cell, at) => {
      const count = numbers.count(cell.responses);
      return groups[at]!.isSmall || cell.responses === null
        ? count
        : fill(chart.value, { count, percent: numbers.shareOf(cell) });
    }),
  }));
  const hasUnanswered = groups.some(({ unanswered }) => (unanswered ?? 0) > 0);
  const all: readonly PartRow[] = [
    { label: common.crossBase, depth: null, cells: groups.map(({ base }) => numbers.count(base)) },
    ...(hasUnanswered
      ? [
          {
            label: common.crossUnanswered,
            depth: null,
            cells: groups.map(({ unanswered }) => numbers.count(unanswered)),
          },
        ]
      : []),
    ...own,
  ];
  return {
    title,
    parts: Array.from({ length: parts }, (_, part) => {
      const of = <T>(some: readonly T[]) => some.slice(startOf(part), startOf(part + 1));
      return {
        title: parts === 1 ? title : fill(common.crossPart, { title, n: part + 1, parts }),
        heads: of(heads),
        rows: all.map((row) => ({ ...row, cells: of(row.cells) })),
      };
    }),
    notes: [
      ...(isLong ? groups.map(({ name }, at) => fill(common.crossName, { n: at + 1, name })) : []),
      ...wideNotes(table, style),
    ],
  };
}

/** @returns how many gave no value; nothing where all did, or it is not told */
export function withoutValueNotes(
  { by, withoutValue = null }: { readonly by: readonly string[]; readonly withoutValue?: number | null },
  { words: { common }, numbers }: Style,
): readonly string[] {
  if (withoutValue === null || withoutValue === 0) return [];
  const words = by.includes("question") ? common.crossWithoutQuestion : common.crossWithoutValue;
  return [fill(plural(words, withoutValue), { n: numbersOf(numbers).count(withoutValue) })];
}

/** @returns what percentages are of, and who is in no group */
export function wideNotes(table: WideTable, style: Style): readonly string[] {
  const { groups, rows } = table;
  const { common } = style.words;
  const isWithheld = rows.some(({ cells }) => cells.some(({ responses }) => responses === null));
  return [
    common.crossBasis,
    common.multiAnswer,
    ...(groups.some(({ isSmall }) => isSmall) ? [fill(common.crossSmall, { least: LEAST_BASE })] : []),
    ...withoutValueNotes(table, style),
    ...(isWithheld || groups.some(({ base }) => base === null) ? [common.withheld] : []),
  ];
}

/** Not in the middle of a surrogate pair. */
const cut = (name: string): string =>
  name.length <= LONGEST_HEAD ? name : `${name.slice(0, LONGEST_HEAD - 1).replace(/[\ud800-\udbff]$/, "")}…`;
