/** Gives the doubts of a run the severity that the project sets for the rule of the same name. */
import type { Problem } from "../model/problem.ts";
import type { Settings } from "./project/settings.ts";

/** @returns null where the rule is off; what is published is held against it all the same */
export function withSeverity(
  problem: Problem,
  { check, publish }: Pick<Settings, "check" | "publish">,
): Problem | null {
  const severity = check.rules[problem.code] ?? problem.severity;
  if (severity !== "off") return { ...problem, severity };
  return publish === null ? null : { ...problem, severity: "info" };
}
