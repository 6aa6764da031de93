/** Problems in the material: plain values that are collected and printed once, never thrown. */
import type { Severity } from "./codes/code-record.ts";
import { type CodeBy, codesBy } from "./codes.ts";
import type { Place } from "./place.ts";

export type { Severity } from "./codes/code-record.ts";

export type ProblemCode = CodeBy<"run">;

/** Every code a problem of a run can carry; the words for people are written where the problem is found. */
export const PROBLEM_CODES: readonly ProblemCode[] = codesBy("run");

/** One problem: what was found where, what was expected, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
  /** Id of the response it is about, where it is about one. */
  readonly response?: string;
}
