/** Problems in the material: plain values that are collected and printed once, never thrown. */
import type { Place } from "./place.ts";

export type Severity = "error" | "warning" | "info";

/** Every code a problem of a run can carry; the words for people are written where the problem is found. */
export const PROBLEM_CODES = [
  "source-missing",
  "source-unreadable",
  "source-empty",
  "source-binary",
  "source-encrypted",
  "source-no-text-layer",
  "source-encoding",
  "source-record",
  "source-html",
  "record-fields",
  "source-left-out",
  "no-sources",
  "no-responses",
  "layout-doubtful",
  "text-unassigned",
  "header-truncated",
  "header-missing",
  "topic-unknown",
  "attribution-missing",
  "attribution-doubtful",
  "request-in-text",
  "response-duplicate",
  "expectation",
  "stated-number",
  "publication",
  "project-file",
  "codebook",
  "topics-file",
  "usage",
  "output",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

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
