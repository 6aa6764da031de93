/** What a check found, as SARIF 2.1.0: the format in which code scanners exchange their results. */
import type { CheckFinding, CheckResult, CheckRules, RuleId } from "../../model/check.ts";
import type { Place } from "../../model/place.ts";
import type { Severity } from "../../model/problem.ts";
import { count } from "../../text/counted.ts";
import { findingMessage } from "./finding-message.ts";
import { printable, printableJson } from "./printable.ts";
import { capitalised } from "./problem-text.ts";

const PROGRAM = "themetally";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * The whole table of rules and every finding that is listed; how many more there are, and which rules are switched
 * off, stands in the invocation. Paths are relative, with forward slashes.
 * @returns JSON text ended by a line feed; see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function checkSarif(result: CheckResult, rules: CheckRules): string {
  const ids = Object.keys(rules) as readonly RuleId[];
  const indexOf = (rule: RuleId) => ids.indexOf(rule);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            rules: ids.map((id) => descriptor(id, rules)),
          },
        },
        invocations: [invocation(result, indexOf)],
        results: result.findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: indexOf(finding.code),
          level: LEVELS[finding.severity],
          message: message(findingMessage(finding)),
          ...locations(finding),
        })),
        columnKind: "utf16CodeUnits",
        properties: { title: result.title, covered: result.covered, allowed: result.allowed },
      },
    ],
  };
  return printableJson(`${JSON.stringify(log, null, 2)}\n`);
}

function descriptor(id: RuleId, rules: CheckRules) {
  const { group, severity, finds } = rules[id];
  const sentence = `${capitalised(finds)}.`;
  const setting = `To change its severity or to switch it off, name it under check.rules in the project file.`;
  return {
    id,
    shortDescription: message(sentence),
    fullDescription: message(sentence),
    defaultConfiguration: { level: LEVELS[severity ?? "warning"] },
    help: message(`${sentence} ${setting} See docs/checks.md, which comes with ${PROGRAM}.`),
    properties: { tags: [group] },
  };
}

function invocation({ findings, counts, off }: CheckResult, indexOf: (rule: RuleId) => number) {
  const reference = (id: RuleId) => ({ id, index: indexOf(id) });
  const unlisted = counts.flatMap(({ rule, severity, findings: total }) => {
    const listed = findings.filter((one) => one.code === rule && one.severity === severity).length;
    return total > listed ? [{ rule, level: LEVELS[severity], more: total - listed }] : [];
  });
  return {
    executionSuccessful: true,
    ruleConfigurationOverrides: off.map((rule) => ({
      descriptor: reference(rule),
      configuration: { enabled: false },
    })),
    toolExecutionNotifications: unlisted.map(({ rule, level, more }) => ({
      level,
      message: message(`${count(more)} more findings of ${rule} are not listed.`),
      associatedRule: reference(rule),
    })),
  };
}

function locations({ place, response }: CheckFinding) {
  const physical = place.source === "" ? {} : { physicalLocation: physicalLocation(place) };
  const logical =
    response === undefined ? {} : { logicalLocations: [{ name: printable(response), kind: "response" }] };
  const location = { ...physical, ...logical };
  return Object.keys(location).length === 0 ? {} : { locations: [location] };
}

function physicalLocation({ source, line, column }: Place) {
  const region = { startLine: line, startColumn: column };
  return { artifactLocation: { uri: uri(source) }, ...(line === undefined ? {} : { region }) };
}

/** A path from the root tells about the machine: of such a one, the file's own name is left. */
function uri(source: string): string {
  const path = /^(?:[A-Z]:)?[\\/]/i.test(source) ? source.replace(/^.*[\\/]/s, "") : source;
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** Braces stand for arguments (3.11.5) and `[text](target)` for a link (3.11.6): what we quote has neither. */
function message(words: string) {
  return { text: words.replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}
