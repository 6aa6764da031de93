/** The sentence of a finding where its file and line are said elsewhere. */
import type { CheckFinding } from "../../model/check.ts";
import { capitalised, problemWords } from "./problem-text.ts";

/** @returns one line that acts on no terminal; it begins with the page where no line is known. */
export function findingMessage(finding: CheckFinding): string {
  const { page, line } = finding.place;
  const words = capitalised(problemWords(finding));
  return page === undefined || line !== undefined ? words : `Page ${page}: ${words}`;
}
