/** Problems in the material: plain values that are collected and printed once, never thrown. */
import type { Severity } from "./codes/code-record.ts";
import { type CodeBy, codesBy } from "./codes.ts";
import type { Place } from "./place.ts";

export type { Severity } from "./codes/code-record.ts";

export type ProblemCode = CodeBy<"run">;

/** Every code a problem of a run can carry; the words for people are written where the problem is found. */
export const PROBLEM_CODES: readonly ProblemCode[] = codesBy("run");

/** What was found where, what was expected, and what to do about it, under a code. */
export interface Coded<C extends string> {
  /** Which kind of problem it is. */
  readonly code: C;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where it was found. */
  readonly place: Place;
  /** What was found, in words. */
  readonly found: string;
  /** What was expected instead, in words. */
  readonly expected: string;
  /** What to do about it, in words. */
  readonly hint: string;
  /** Id of the response it is about, where it is about one. */
  readonly response?: string;
}

export type Problem = Coded<ProblemCode>;
