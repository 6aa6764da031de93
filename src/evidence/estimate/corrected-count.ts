/** How many responses carry a theme in truth, estimated from a part that a person coded, with the program's coding of all. */
import type { Interval } from "../../text/wilson.ts";
import { wilsonOfRare } from "./wilson.ts";

/** Responses of one part of the sample of which the program says the same. */
export interface CountedPart {
  /** Responses there are. */
  readonly all: number;
  /** Of these, coded by a person. */
  readonly coded: number;
  /** Of those coded, responses that carry the theme. */
  readonly carried: number;
  /** Whether the program says that they carry it. */
  readonly isCounted: boolean;
}

export interface CorrectedCount extends Interval {
  /** What the program counts. */
  readonly raw: number;
  readonly estimate: number;
}

/**
 * The post-stratified difference estimator: what the program counts, plus what it misses, less what it counts wrongly, each as
 * the share that was found in the coded part of what it says yes or no to (Särndal, Swensson and Wretman, Model Assisted Survey
 * Sampling, 1992, chapter 7). Drawn with one probability within a part it is Horvitz and Thompson's estimator with the
 * program's coding as auxiliary.
 *
 * The interval joins Wilson's intervals of the shares (Zou and Donner, Construction of confidence limits about effect
 * measures, 2008), which hold where nothing wrong was found in the coded part, too: there the usual variance is 0. A part
 * of which most is coded is narrower for it, by the correction for finite populations.
 *
 * @param parts - that together are all responses
 * @returns bounds that no response coded by a person contradicts
 */
export function correctedCount(parts: readonly CountedPart[]): CorrectedCount {
  let [raw, estimate, below, above, least, most] = [0, 0, 0, 0, 0, 0];
  // Of a part of which nobody coded any, anything can be true: that is no chance which others could make up for.
  const unknown = { below: 0, above: 0 };
  for (const part of parts) {
    const { all, coded, carried, isCounted } = part;
    if (all === 0) continue;
    if (isCounted) raw += all;
    const share = coded > 0 ? carried / coded : shareOf(parts, isCounted);
    estimate += all * share;
    if (coded === 0) {
      unknown.below += all * share;
      unknown.above += all * (1 - share);
    } else {
      const { low, high } = wilsonOfRare(carried, coded);
      // Of a part of which most is coded less can be wrong.
      const open = all === 1 ? 0 : (all - coded) / (all - 1);
      below += open * (all * (share - low)) ** 2;
      above += open * (all * (high - share)) ** 2;
    }
    least += carried;
    most += all - (coded - carried);
  }
  return {
    raw,
    estimate,
    low: Math.max(least, estimate - Math.sqrt(below) - unknown.below),
    high: Math.min(most, estimate + Math.sqrt(above) + unknown.above),
  };
}

/** Of a part of which nobody coded any: what the others say of the same answer of the program, else the answer itself. */
function shareOf(parts: readonly CountedPart[], isCounted: boolean): number {
  const alike = parts.filter((part) => part.isCounted === isCounted);
  const coded = alike.reduce((sum, part) => sum + part.coded, 0);
  return coded === 0 ? Number(isCounted) : alike.reduce((sum, part) => sum + part.carried, 0) / coded;
}
