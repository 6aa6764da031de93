/** What people read for each severity, the gravest first. */
import type { Severity } from "../../model/problem.ts";
import type { Paint } from "./paint.ts";

export const SEVERITIES: readonly {
  readonly severity: Severity;
  readonly heading: string;
  readonly colour: keyof Paint;
}[] = [
  { severity: "error", heading: "Errors", colour: "red" },
  { severity: "warning", heading: "Warnings", colour: "yellow" },
  { severity: "info", heading: "Notes", colour: "bold" },
];
