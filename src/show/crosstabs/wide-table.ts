/** A table by groups as readers take it in: a row for each theme, a column for each group, and what it rests on. */
import type { Publishable } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import type { CrossRow, CrossTable } from "../../model/tables/of-crosses.ts";
import { countsOnce } from "../style/counts-once.ts";
import type { Style } from "../style/style.ts";
import { crossGroupName, crossTitle } from "./cross-names.ts";

/** Of fewer responses a percentage says little, and moves by much with each: none is given. */
export const LEAST_BASE = 10;

export interface WideGroup {
  readonly name: string;
  readonly base: Publishable;
  /** Received without a text; null where that is not known, or each campaign counts once. */
  readonly unanswered: number | null;
  /** Whether its percentages are left out, of a base so small. */
  readonly isSmall: boolean;
}

export interface WideRow {
  readonly theme: string;
  readonly label: string;
  /** Themes above it. */
  readonly depth: number;
  /** A cell for each group. */
  readonly cells: readonly Pick<CrossRow<Publishable>, "responses" | "percent" | "base">[];
}

export interface WideTable {
  /** That holds the same numbers, and those of respondents. */
  readonly file: string;
  readonly title: string;
  /** The keys of its groups. */
  readonly by: readonly string[];
  /** In the order of the file; those in which nobody answered, too. */
  readonly groups: readonly WideGroup[];
  /** In the order of the codebook. */
  readonly rows: readonly WideRow[];
  /** Responses that have text and no value; null where it is not told. */
  readonly withoutValue: number | null;
}

/** @returns a table for each that a run was asked for, and for the questions of a survey */
export function wideTables({ tally, record }: Results, style: Style): readonly WideTable[] {
  const parents = new Map(tally.themes.map(({ theme, parent }) => [theme, parent]));
  const depthOf = (theme: string | null): number =>
    theme === null ? -1 : 1 + depthOf(parents.get(theme) ?? null);
  const isOnce = countsOnce(record);
  return (tally.crosses ?? []).map((cross) => {
    const first = new Map(cross.rows.map((row) => [keyOf(row), row]));
    const byTheme = rowsByTheme(cross);
    return {
      file: cross.file,
      title: crossTitle(cross, style),
      by: cross.by,
      groups: [...first.values()].map(({ groups, base, received }) => ({
        name: crossGroupName(groups, cross.by, style),
        base,
        unanswered: isOnce || base === null || received === null ? null : received - base,
        isSmall: base !== null && base < LEAST_BASE,
      })),
      rows: tally.themes.map(({ theme, label }) => ({
        theme,
        label,
        depth: depthOf(theme),
        cells: [...first.keys()].map((key) => byTheme.get(theme)!.get(key)!),
      })),
      withoutValue: cross.withoutValue ?? null,
    };
  });
}

const keyOf = ({ groups }: Pick<CrossRow, "groups">): string => groups.join("\0");

function rowsByTheme({ rows }: CrossTable<Publishable>) {
  const byTheme = new Map<string, Map<string, CrossRow<Publishable>>>();
  for (const row of rows) {
    const own = byTheme.get(row.theme) ?? new Map<string, CrossRow<Publishable>>();
    byTheme.set(row.theme, own.set(keyOf(row), row));
  }
  return byTheme;
}
