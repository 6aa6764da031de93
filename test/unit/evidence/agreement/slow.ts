/** The same statistics derived otherwise: by walking over pairs of codings, not over counts. */
import { NOT_CODED } from "#src/evidence/agreement/patterns.ts";

type Columns = readonly Int8Array[];

/** @returns pairs of codings of one cell by two coders, both ways round, with the worth that each pair has in its cell */
function pairsWithin(columns: Columns) {
  const pairs: { same: boolean; coders: number; cell: number }[] = [];
  for (let cell = 0; cell < columns[0]!.length; cell++) {
    const values = columns.map((column) => column[cell]!).filter((value) => value !== NOT_CODED);
    for (const [i, value] of values.entries())
      for (const [j, second] of values.entries())
        if (i !== j) pairs.push({ same: value === second, coders: values.length, cell });
  }
  return pairs;
}

export function slowAgreement(columns: Columns, categories: number) {
  const pairs = pairsWithin(columns);
  const cells = new Set(pairs.map(({ cell }) => cell));
  const worth = ({ coders }: { coders: number }) => 1 / (coders * (coders - 1));
  const agreement = pairs.filter(({ same }) => same).reduce((sum, pair) => sum + worth(pair), 0) / cells.size;
  // A coding drawn by lot: first a cell, then one of its codings. Two of these agree by chance so often:
  const drawn: { value: number; worth: number }[] = [];
  const coded = [...Array(columns[0]!.length).keys()].filter((cell) =>
    columns.some((column) => column[cell] !== NOT_CODED),
  );
  for (const cell of coded) {
    const values = columns.map((column) => column[cell]!).filter((value) => value !== NOT_CODED);
    for (const value of values) drawn.push({ value, worth: 1 / values.length / coded.length });
  }
  let miss = 0;
  for (const first of drawn)
    for (const second of drawn) if (first.value !== second.value) miss += first.worth * second.worth;
  // Alpha: disagreement among values of one cell by that among all values that have a partner.
  const partnered = [...cells].flatMap((cell) =>
    columns.map((column) => column[cell]!).filter((value) => value !== NOT_CODED),
  );
  const observed =
    pairs.filter(({ same }) => !same).reduce((sum, { coders }) => sum + 1 / (coders - 1), 0) /
    partnered.length;
  let unlike = 0;
  for (const [i, first] of partnered.entries())
    for (const [j, second] of partnered.entries()) if (i !== j && first !== second) unlike += 1;
  const expected = unlike / (partnered.length * (partnered.length - 1));
  const corrected = (differ: number) => (differ < 1e-12 ? Number.NaN : 1 - (1 - agreement) / differ);
  return {
    agreement,
    fleiss: corrected(miss),
    alpha: unlike === 0 ? Number.NaN : 1 - observed / expected,
    ac1: corrected(1 - miss / (categories - 1)),
    brennanPrediger: corrected(1 - 1 / categories),
  };
}

export function slowPair([first, second]: Columns) {
  const both = [...first!].flatMap((value, cell) =>
    value === NOT_CODED || second![cell] === NOT_CODED ? [] : [[value, second![cell]!] as const],
  );
  const share = (test: (pair: readonly [number, number]) => boolean, of = both) =>
    of.filter(test).length / of.length;
  const precision = share(
    ([a]) => a === 1,
    both.filter(([, b]) => b === 1),
  );
  const recall = share(
    ([, b]) => b === 1,
    both.filter(([a]) => a === 1),
  );
  const agreement = share(([a, b]) => a === b);
  let [meet, all] = [0, 0];
  for (const [a] of both)
    for (const [, b] of both) {
      all += 1;
      if (a === b) meet += 1;
    }
  const f1 = precision + recall === 0 ? 0 : 2 / (1 / precision + 1 / recall);
  const never = !both.some(([a, b]) => a + b > 0);
  const shared = slowAgreement([Int8Array.from(both, ([a]) => a), Int8Array.from(both, ([, b]) => b)], 2);
  return {
    precision,
    recall,
    f1: never ? Number.NaN : Number.isNaN(precision) || Number.isNaN(recall) ? 0 : f1,
    agreement,
    kappa: meet === all ? Number.NaN : (agreement - meet / all) / (1 - meet / all),
    pi: shared.fleiss,
    alpha: shared.alpha,
    ac1: shared.ac1,
    pabak: 2 * agreement - 1,
    prevalence: share(([a, b]) => a + b === 2) - share(([a, b]) => a + b === 0),
    bias: share(([, b]) => b === 1) - share(([a]) => a === 1),
  };
}
