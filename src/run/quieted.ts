/** What the project allows in `check.allow` quiets a run, too: what somebody looked at and found right. */
import type { Allowance } from "../model/check.ts";
import { codesWith } from "../model/codes.ts";
import type { Problem } from "../model/problem.ts";

/** Doubts, which may be errors by the project's own rules; other errors are told again, whoever allowed them. */
const QUIETED = codesWith("quieted");

/** @returns whether a problem is one that no allowance covers */
export function loudBy(allow: readonly Allowance[]): (problem: Problem) => boolean {
  const isQuiet = quietedBy(allow);
  return (problem) => !isQuiet(problem);
}

function quietedBy(allow: readonly Allowance[]): (problem: Problem) => boolean {
  return ({ code, severity, place, response }) =>
    (QUIETED.has(code) || severity !== "error") &&
    allow.some(
      (one) =>
        one.rule === code &&
        (one.source === undefined || `/${place.source}`.endsWith(`/${one.source}`)) &&
        (one.response === undefined || one.response === response) &&
        (one.line === undefined || one.line === place.line),
    );
}
