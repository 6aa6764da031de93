/** The one error that is thrown for a wrong invocation or configuration; anything else thrown is a bug. */
import type { Problem } from "./problem.ts";
import type { RunRecord } from "./run.ts";

/** Carries every problem that stopped the work, so that all are reported together. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  /** A way on that is open for all of them together; empty where there is none. */
  readonly remedy: string;
  /** How many more there are of a kind than are listed. */
  readonly further: RunRecord["problems"];

  constructor(problems: readonly Problem[], remedy = "", further: RunRecord["problems"] = []) {
    super(problems.map((problem) => problem.found).join("\n"));
    this.name = "UserError";
    this.problems = problems;
    this.remedy = remedy;
    this.further = further;
  }
}
