/** A planted fault: what is done to the sample, and what must be found. */
import type { RuleId } from "#src/model/check.ts";
import type { Plant } from "./plant.ts";

/** A source, and where in it: the words that only this line has, or its number; nothing for the whole source. */
export type Spot = readonly [source: string, line?: string | number];

export interface Fault {
  readonly rule: RuleId;
  /** What was done to the sample. */
  readonly fault: string;
  readonly plant: Plant;
  readonly at: Spot;
  /** Rules of further findings that the fault cannot be without, as often as they are found. */
  readonly brings: readonly RuleId[];
  /** What the finding must say, where its words matter. */
  readonly says?: RegExp;
  /** Why the check does not find it yet. */
  readonly known?: string;
}

export type Further = Partial<Pick<Fault, "brings" | "says" | "known">>;

/** One response or one source less, or more: both numbers that the project expects are wrong then. */
export const OTHER_NUMBERS = ["expectation", "expectation"] as const;

export const fault = (
  rule: RuleId,
  words: string,
  plant: Plant,
  at: Spot,
  { brings = [], ...more }: Further = {},
): Fault => ({ rule, fault: words, plant, at, brings, ...more });
