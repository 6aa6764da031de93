/** What a check found, as a report of code quality that GitLab shows beside the lines of a merge request. */
import { createHash } from "node:crypto";
import type { CheckFinding, CheckResult } from "../../model/check.ts";
import type { Severity } from "../../model/problem.ts";
import { findingMessage } from "./finding-message.ts";
import { printable, printableJson } from "./printable.ts";

/** Of the five that GitLab has: `info`, `minor`, `major`, `critical` and `blocker`. */
const GITLAB_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "critical",
  warning: "minor",
  info: "info",
};

/** What stands for the file of a finding that is of the whole corpus: a report must name one. */
const WHOLE = "themetally.yaml";

/**
 * A finding keeps its fingerprint where lines before it come or go; equal ones of a file are numbered.
 * @returns JSON text ended by a line feed; see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function checkGitlab({ findings }: CheckResult): string {
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const { code, severity, place } = finding;
    const key = keyOf(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      description: findingMessage(finding),
      check_name: code,
      fingerprint: createHash("sha256").update(`${key}\n${nth}`).digest("hex"),
      severity: GITLAB_SEVERITIES[severity],
      location: { path: pathOf(place.source), lines: { begin: place.line ?? 1 } },
    };
  });
  return printableJson(`${JSON.stringify(issues, null, 2)}\n`);
}

const keyOf = ({ code, place, found, response = "" }: CheckFinding): string =>
  [code, place.source, response, found].join("\n");

/** A path from the root tells about the machine: of such a one, the file's own name is left. */
function pathOf(source: string): string {
  if (source === "") return WHOLE;
  return printable(/^(?:[A-Z]:)?[\\/]/i.test(source) ? source.replace(/^.*[\\/]/s, "") : source);
}
