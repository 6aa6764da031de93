/** Makes a sample of an output folder, to be coded by hand: by lot, by parts, or where the program is least sure. */
import { DEFAULT_BANDS } from "../../count/review/bands.ts";
import { candidateOf, NOTHING_ANSWERED } from "../../count/review/candidates.ts";
import { groupPositions } from "../../evidence/align/groups.ts";
import { type Drawn, drawSample } from "../../evidence/estimate/draw-sample.ts";
import type { ComparedResponse } from "../../model/coded.ts";
import type { Results } from "../../model/results.ts";
import type { ReviewTheme } from "../../model/review.ts";
import { UserError } from "../../model/user-error.ts";
import { reviewableResponses } from "../../outputs/results/reviewable.ts";
import { codingsOfRun, themesOfRun } from "./program-codings.ts";
import { refuseGroups } from "./refuse-groups.ts";

export interface SampleWanted {
  readonly size: number;
  /** What parts the responses; null for one part. */
  readonly by: string | null;
  readonly order: "random" | "doubt";
  /** Of responses that carry no theme alone. */
  readonly isWithoutTheme: boolean;
  readonly seed: number;
}

export interface SampledResponse {
  readonly response: ComparedResponse;
  readonly pi: number | null;
  /** `key=value` of the part; empty where there is one. */
  readonly stratum: string;
}

export interface SampleMade {
  readonly sampled: readonly SampledResponse[];
  readonly themes: readonly ReviewTheme[];
  /** From how many they were drawn, and how many there are. */
  readonly from: number;
  readonly all: number;
}

/** Of a part that is not all responses: no count of all can be made of it. */
export const WITHOUT_THEME = "without any theme";

/**
 * @param dir - the output folder, absolute
 * @throws UserError where it is published, a grouping is none, or nothing is there to be drawn
 */
export async function makeSample(results: Results, dir: string, wanted: SampleWanted): Promise<SampleMade> {
  const program = await codingsOfRun(results, dir, "run");
  if (wanted.by !== null) refuseGroups([program], wanted.by);
  const pool = wanted.isWithoutTheme
    ? program.responses.filter(({ carried }) => carried.size === 0)
    : program.responses;
  if (pool.length === 0)
    throw new UserError([{ code: "usage", severity: "error", place: { source: results.out }, ...NOBODY }]);
  const groups = wanted.by === null ? null : groupPositions(pool, wanted.by);
  const drawn =
    wanted.order === "doubt"
      ? (await leastSure(results, dir, pool)).slice(0, wanted.size).map((at): Drawn => ({ at, pi: null }))
      : drawSample(groups === null ? [[...pool.keys()]] : [...groups.values()], wanted.size, wanted.seed);
  const groupAt = new Map(
    [...(groups ?? [])].flatMap(([group, positions]) => positions.map((at) => [at, group] as const)),
  );
  const stratumOf = (at: number): string =>
    [wanted.isWithoutTheme ? WITHOUT_THEME : "", groups === null ? "" : `${wanted.by}=${groupAt.get(at)}`]
      .filter(Boolean)
      .join(", ");
  const notes = new Map(results.notes.map(({ theme, description }) => [theme, description]));
  const themes = themesOfRun(results).map((theme) => ({
    ...theme,
    description: notes.get(theme.id) ?? null,
  }));
  const sampled = drawn.map(({ at, pi }) => ({ response: pool[at]!, pi, stratum: stratumOf(at) }));
  return { sampled, themes, from: pool.length, all: program.responses.length };
}

const NOBODY = {
  found: "no response to draw",
  expected: "responses that have text, and none of whose themes rules them out",
  hint: "leave --without-theme out",
};

/** @returns positions in the pool, those first in which most of the cells are in doubt */
async function leastSure(
  results: Results,
  dir: string,
  pool: readonly ComparedResponse[],
): Promise<readonly number[]> {
  const themes = themesOfRun(results).map((theme) => ({ ...theme, description: null }));
  const doubts = new Map<string, number>();
  for await (const response of reviewableResponses(dir, results, () => "")) {
    const candidate = candidateOf(response, NOTHING_ANSWERED, { themes, bands: DEFAULT_BANDS, doubt: 0 });
    doubts.set(response.id, candidate?.doubtPerWord ?? 0);
  }
  const doubtOf = (at: number): number => doubts.get(pool[at]!.id) ?? 0;
  // The sort is stable: equals stay in the order of the run.
  return [...pool.keys()].sort((one, than) => doubtOf(than) - doubtOf(one));
}
