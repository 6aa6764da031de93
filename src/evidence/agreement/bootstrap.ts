/** Intervals by resampling responses: cells of one response hang together, so that they are drawn together. */

import type { Interval } from "../../text/wilson.ts";
import { chanceFrom } from "../estimate/random.ts";

export interface Resampling {
  /** How many resamples. */
  readonly samples: number;
  readonly seed: number;
}

export const RESAMPLING: Resampling = { samples: 1000, seed: 1 };

/** With fewer, resampling says nothing about what others would say. */
export const LEAST_RESAMPLED = 10;

/** Where a figure is not defined in more of the resamples than this share, its interval would be one of a part of them. */
const MOST_UNDEFINED = 0.05;

/**
 * @param responses - how many there are
 * @param measured - the figures of a resample, in the same order each time; told how often each response was drawn
 * @returns of each figure its value in each resample
 */
export function resample(
  responses: number,
  { samples, seed }: Resampling,
  measured: (weights: Uint16Array) => readonly number[],
): readonly Float64Array[] {
  const chance = chanceFrom(seed);
  const weights = new Uint16Array(responses);
  let values: readonly Float64Array[] = [];
  for (let sample = 0; sample < samples; sample++) {
    weights.fill(0);
    for (let drawn = 0; drawn < responses; drawn++) weights[chance.below(responses)]! += 1;
    const figures = measured(weights);
    if (sample === 0) values = figures.map(() => new Float64Array(samples));
    for (const [at, figure] of figures.entries()) values[at]![sample] = figure;
  }
  return values;
}

/**
 * The percentile interval of Efron (1979), its quantiles interpolated between neighbours.
 *
 * @returns null where the figure is often not defined, or never varies: then resamples do not tell how sure it is
 */
export function percentiles(values: Float64Array): Interval | null {
  const defined = values.filter((value) => !Number.isNaN(value)).sort();
  if (defined.length === 0 || defined.length < values.length * (1 - MOST_UNDEFINED)) return null;
  const at = (share: number): number => {
    const place = share * (defined.length - 1);
    const [below, above] = [defined[Math.floor(place)]!, defined[Math.ceil(place)]!];
    return below + (above - below) * (place - Math.floor(place));
  };
  const [low, high] = [at(0.025), at(0.975)];
  return low === high ? null : { low, high };
}
