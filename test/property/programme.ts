/** Integer programmes for HiGHS, and which of their unknowns can have one value only. */
import { createRequire } from "node:module";
import type { Highs } from "highs";

/** The types of the package give its CommonJS form a default export that it has in its ESM form only. */
const load = createRequire(import.meta.url)("highs") as () => Promise<Highs>;
const highs = await load();
const { modelStatus, variableType } = highs.constants;

export type Sum = readonly (readonly [factor: number, unknown: number])[];

export interface Programme {
  /** @returns its number */
  readonly unknown: (least: number, most: number) => number;
  readonly between: (least: number, sum: Sum, most: number) => void;
  /**
   * @returns those of the unknowns given whose values in all solutions are no further apart than so much, 0 if not said
   * @throws Error where there is no solution
   */
  readonly determined: (unknowns: readonly number[], apart?: number) => readonly number[];
}

export function startProgramme(): Programme {
  const bounds: [number, number][] = [];
  const rows: { least: number; most: number; factors: Map<number, number> }[] = [];
  return {
    unknown: (least, most) => bounds.push([least, most]) - 1,
    between(least, sum, most) {
      const factors = new Map<number, number>();
      for (const [factor, unknown] of sum) factors.set(unknown, (factors.get(unknown) ?? 0) + factor);
      rows.push({ least, most, factors });
    },
    determined(unknowns, apart = 0) {
      const model = highs.createModel(modelOf(bounds, rows));
      try {
        return fixedIn(model, unknowns, apart);
      } finally {
        model.dispose();
      }
    },
  };
}

type Model = ReturnType<typeof highs.createModel>;
type Row = { readonly least: number; readonly most: number; readonly factors: ReadonlyMap<number, number> };

/** Every solution shows several unknowns to be open: smallest and largest are sought only for those left. */
function fixedIn(model: Model, unknowns: readonly number[], apart: number): readonly number[] {
  const least = solve(model);
  const most = least.slice();
  const left = new Set(unknowns);
  const fixed: number[] = [];
  for (const unknown of unknowns) {
    for (const cost of [1, -1]) {
      if (!left.has(unknown)) break;
      model.changeColCost(unknown, cost);
      const values = solve(model);
      model.changeColCost(unknown, 0);
      for (const other of left) {
        least[other] = Math.min(least[other]!, values[other]!);
        most[other] = Math.max(most[other]!, values[other]!);
        if (most[other]! - least[other]! > apart + 0.5) left.delete(other);
      }
    }
    if (left.delete(unknown)) fixed.push(unknown);
  }
  return fixed;
}

function solve(model: Model): Float64Array {
  model.run();
  const status = model.getModelStatus();
  if (status !== modelStatus.optimal) throw new Error(`HiGHS ended with model status ${status}`);
  return model.getSolution().colValue;
}

function modelOf(bounds: readonly (readonly [number, number])[], rows: readonly Row[]) {
  const starts = [0];
  for (const { factors } of rows) starts.push(starts.at(-1)! + factors.size);
  const entries = rows.flatMap(({ factors }) => [...factors]);
  return {
    numCols: bounds.length,
    numRows: rows.length,
    colCost: new Float64Array(bounds.length),
    colLower: Float64Array.from(bounds, ([least]) => least),
    colUpper: Float64Array.from(bounds, ([, most]) => most),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: {
      format: "csr" as const,
      numCols: bounds.length,
      numRows: rows.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(entries, ([unknown]) => unknown),
      values: Float64Array.from(entries, ([, factor]) => factor),
    },
    integrality: bounds.map(() => variableType.integer),
  };
}
