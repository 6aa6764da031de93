/** What a check found, as commands that a GitHub workflow turns into annotations. */
import type { CheckFinding, CheckResult } from "../../model/check.ts";
import { count } from "../../text/counted.ts";
import { checkTotals, totalsText } from "./check-totals.ts";
import { findingMessage } from "./finding-message.ts";
import { groupName } from "./group-name.ts";
import { printable } from "./printable.ts";
import { SEVERITIES } from "./severities.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * First what was looked at, then the findings, the gravest first. GitHub shows ten annotations of a kind: the first
 * finding of every rule comes before the second of any, so that no rule hides another.
 * @returns one command a line
 */
export function checkGithub(result: CheckResult): string {
  const { findings, counts, covered, tool } = result;
  const looked = covered.map(({ group, covered: what }) => `${groupName(group)}: ${printable(what)}`);
  const about = [totalsText(checkTotals(result)), ...looked].join("\n");
  const lines = SEVERITIES.flatMap(({ severity }) => {
    const some = findings.filter((finding) => finding.severity === severity);
    const more = counts.flatMap(({ rule, severity: its, findings: total }) => {
      const unlisted = total - some.filter(({ code }) => code === rule).length;
      if (its !== severity || unlisted <= 0) return [];
      return [command(COMMANDS[severity], { title: rule }, `${count(unlisted)} more, not listed.`)];
    });
    return [...firstsFirst(some).map(findingCommand), ...more];
  });
  return [command("notice", { title: `${tool.name} check` }, about), ...lines]
    .map((line) => `${line}\n`)
    .join("");
}

function firstsFirst(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const nth = seen.get(finding.code) ?? 0;
      seen.set(finding.code, nth + 1);
      return { finding, nth };
    })
    .sort((one, other) => one.nth - other.nth)
    .map(({ finding }) => finding);
}

function findingCommand(finding: CheckFinding): string {
  const { code, severity, place, response } = finding;
  const properties = {
    file: place.source === "" ? undefined : printable(place.source),
    line: place.line,
    col: place.column,
    title: response === undefined ? code : `${code} in ${printable(response)}`,
  };
  return command(COMMANDS[severity], properties, findingMessage(finding));
}

/** The escapes are those that the workflow's runner takes back: `:` and `,` would end a property. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${[name, given.join(",")].join(" ")}::${escaped(message, /[%\r\n]/g)}`;
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
