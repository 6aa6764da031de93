/** Reads a published folder as somebody does who has nothing else: every table, and all that `run.json` says. */
import { parse } from "csv-parse/sync";
import type { Printed } from "./suppress-printed.ts";

export type Folder = Readonly<Record<string, string>>;

export function tablesIn(folder: Folder): Printed {
  const rows = (name: string): string[][] => (parse(folder[`${name}.csv`] ?? "", {}) as string[][]).slice(1);
  const byGroup = (group: string) =>
    rows(`themes-by-${group}`).map(([theme, , ...numbers]) => [theme!, ...numbers]);
  return {
    base: String(JSON.parse(folder["themes.json"]!).base),
    themes: rows("themes").map(([theme, , , ...numbers]) => [theme!, ...numbers]),
    status: byGroup("status"),
    source: byGroup("source"),
    topic: byGroup("topic"),
    pairs: rows("themes-co-occurrence"),
    topics: rows("topics"),
  };
}

/** @returns by the name of a number, at most how many it is, and at least, as `run.json` tells it */
export function boundsIn(folder: Folder): ReadonlyMap<string, readonly [number, number]> {
  const record = JSON.parse(folder["run.json"]!);
  const found = new Map<string, readonly [number, number]>();
  for (const { source, layout, bytes, responses } of record.inputs) {
    const name = `base source ${source}`;
    if (layout === "statement" || layout === "whole") found.set(name, [1, 1]);
    else if (responses !== null) found.set(name, [0, responses]);
    // A response of a word takes as many.
    else if (bytes !== null) found.set(name, [0, Math.floor(bytes / 10)]);
  }
  for (const { source, counted } of record.reconciliation.bySource)
    found.set(`base source ${source}`, [counted, counted]);
  for (const { status, responses } of record.reconciliation.byStatus)
    found.set(`base status ${status}`, [responses, responses]);
  return found;
}

/** @returns the numbers of responses below a limit that `run.json` tells, though nobody is to know of so few */
export function fewIn(folder: Folder, below: number): readonly number[] {
  const { received, counted, leftOut } = JSON.parse(folder["run.json"]!).reconciliation.responses;
  const told: number[] = leftOut.map(({ responses }: { responses: number | null }) => responses ?? 0);
  if (received !== null) {
    const all = received - counted;
    told.push(all, all - told.reduce((sum, one) => sum + one, 0));
  }
  return told.filter((number) => number > 0 && number < below);
}
