/** Puts the counts of a run right by a sample that a person coded, where it says with which probability it was drawn. */
import { NOT_CODED } from "../../evidence/agreement/patterns.ts";
import { correctedCount } from "../../evidence/estimate/corrected-count.ts";
import type { CorrectedRow } from "../../model/comparison.ts";
import { count } from "../../text/counted.ts";
import type { Comparison } from "./compare-coders.ts";

export interface CountsCorrected {
  readonly rows: readonly CorrectedRow[];
  /** Why there are none; null where there are, or nobody drew a sample. */
  readonly refusal: string | null;
}

/** With fewer coded cells, intervals are too wide to be of use, and too few errors are seen to tell their kinds. */
export const LEAST_CODED_CELLS = 500;

const NONE: CountsCorrected = { rows: [], refusal: null };

/**
 * @param comparison - of a sample, first, with the program's codings of all responses
 * @param program - the coder whose counts are put right; -1 where there is none
 */
export function correctCounts(comparison: Comparison, program: number): CountsCorrected {
  const [sample] = comparison.coders;
  const counted = comparison.coders[program];
  if (program < 1 || sample === undefined || counted === undefined) return NONE;
  if (!sample.coded.some(({ pi, stratum }) => pi !== null || stratum !== null)) return NONE;
  const parts = partsOf(comparison);
  if (typeof parts === "string") return { rows: [], refusal: parts };
  const cells = sample.cells.reduce((sum, value) => sum + Number(value !== NOT_CODED), 0);
  if (cells < LEAST_CODED_CELLS)
    return { rows: [], refusal: `${count(cells)} coded cells, where ${LEAST_CODED_CELLS} are needed` };
  const all = comparison.base.length;
  const rows = comparison.themes.flatMap(({ id, label }, theme): readonly CorrectedRow[] => {
    const said = (place: number) => sample.cells[theme * all + place]!;
    const counts = parts.flatMap((part) =>
      [1, 0].map((value) => {
        const within = part.filter((place) => counted.cells[theme * all + place] === value);
        const coded = within.filter((place) => said(place) !== NOT_CODED);
        const carried = coded.filter((place) => said(place) === 1).length;
        return { all: within.length, coded: coded.length, carried, isCounted: value === 1 };
      }),
    );
    const coded = counts.reduce((sum, part) => sum + part.coded, 0);
    if (coded === 0) return [];
    const { raw, estimate, low, high } = correctedCount(counts);
    return [{ theme: id, label, coder: counted.coder, base: all, coded, raw, estimate, low, high }];
  });
  return { rows, refusal: null };
}

/** @returns positions of all responses, in the parts that were drawn from; or why they do not hold together */
function partsOf({ base, coders: [sample] }: Comparison): readonly (readonly number[])[] | string {
  const drawn = new Map<string, { rows: number; pi: number }>();
  for (const { pi, stratum } of sample!.coded) {
    if (pi === null) return "not every row has a probability (pi) with which it was drawn";
    const found = drawn.get(stratum ?? "");
    if (found === undefined) drawn.set(stratum ?? "", { rows: 1, pi });
    else if (Math.abs(found.pi - pi) > 1e-6) return "rows of one part have different probabilities (pi)";
    else found.rows += 1;
  }
  const parts: number[][] = [];
  const met = new Set<number>();
  for (const [stratum, { rows, pi }] of drawn) {
    const within = placesOf(stratum, base);
    if (within === null) return `it was drawn from a part of the responses: ${stratum}`;
    if (Math.abs(rows - pi * within.length) > 0.5)
      return `${count(rows)} rows${stratum === "" ? "" : ` of ${stratum}`}, where ${count(Math.round(pi * within.length))} of ${count(within.length)} responses were drawn: put back what is missing, or draw anew`;
    for (const place of within) met.add(place);
    parts.push([...within]);
  }
  return met.size === base.length ? parts : "it was drawn from a part of the responses";
}

/** @returns null where the words are none of a grouping */
function placesOf(stratum: string, base: Comparison["base"]): readonly number[] | null {
  if (stratum === "") return [...base.keys()];
  const at = stratum.indexOf("=");
  const [key, value] = [stratum.slice(0, at), stratum.slice(at + 1)];
  if (at < 1 || !base.some(({ groups }) => groups.has(key))) return null;
  return [...base.keys()].filter((place) => (base[place]!.groups.get(key) || "(no value)") === value);
}
