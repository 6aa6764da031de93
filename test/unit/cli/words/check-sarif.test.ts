import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { RULES } from "#src/check/rules.ts";
import { checkSarif } from "#src/cli/words/check-sarif.ts";
import { printable } from "#src/cli/words/printable.ts";
import { type CheckResult, RULE_IDS } from "#src/model/check.ts";
import { CLEAN, finding, HOSTILE, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

const SCHEMA = "../../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** The schema names draft 04 and is a subset of draft 07 but for its `id`. */
function isValid(log: unknown): unknown {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL(SCHEMA, import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(log) ? true : validate.errors;
}

const read = (result: CheckResult) => JSON.parse(checkSarif(result, RULES));

/** As a viewer shows it: doubled braces are one. */
const shown = (text: string) => text.replace(/\{\{|\}\}/g, (pair) => pair.slice(1));

test.each([
  ["with findings", RESULT],
  ["without", CLEAN],
  ["with hostile words", HOSTILE_RESULT],
])("a log %s is valid SARIF 2.1.0", (_, result) => {
  expect(isValid(read(result))).toBe(true);
});

test("the schema refuses what is not SARIF, so that it can tell", () => {
  const log = read(RESULT);
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b";
  log.runs[0].results[1].level = "info";
  expect(isValid(log)).toHaveLength(2);
});

test("the driver has a version and every rule, with its level and what it finds", () => {
  const { driver } = read(RESULT).runs[0].tool;
  expect(driver).toMatchObject({ name: "themetally", version: "0.1.0" });
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(RULES));
  expect(driver.rules).toHaveLength(RULE_IDS.length);
  const rule = (wanted: string) => driver.rules.find(({ id }: { id: string }) => id === wanted);
  expect(rule("header-truncated")).toMatchObject({
    shortDescription: { text: "A header that the source cut off." },
    fullDescription: { text: "A header that the source cut off." },
    help: { text: expect.stringMatching(/^A header that the source cut off\. .*check\.rules/) },
    defaultConfiguration: { level: "note" },
    properties: { tags: ["headers"] },
  });
  expect(rule("campaign").defaultConfiguration.level).toBe("warning");
  expect(rule("output").defaultConfiguration.level).toBe("error");
  expect(rule("codebook").defaultConfiguration.level).toBe("warning");
});

test("a result points to its rule, its file, its place and its response", () => {
  const { results, tool } = read(RESULT).runs[0];
  expect(results).toHaveLength(RESULT.findings.length);
  for (const [at, { ruleId, ruleIndex, level, message }] of results.entries()) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(ruleId).toBe(RESULT.findings[at]!.code);
    expect(level).toBe({ error: "error", warning: "warning", info: "note" }[RESULT.findings[at]!.severity]);
    expect(message.text).toMatch(/^[A-Z“].*\.$/);
  }
  expect(results.find(({ ruleId }: { ruleId: string }) => ruleId === "topic-unknown").locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "replies-a.txt" },
        region: { startLine: 14, startColumn: 9 },
      },
      logicalLocations: [{ name: "replies-a-14", kind: "response" }],
    },
  ]);
});

test.each([
  ["copy of replies.txt", "copy%20of%20replies.txt"],
  ["../letters/ä#1?.txt", "../letters/%C3%A4%231%3F.txt"],
  ["c:x/100%.txt", "c%3Ax/100%25.txt"],
  ["/home/someone/book.yaml", "book.yaml"],
  ["D:\\someone\\book.yaml", "book.yaml"],
  ["\ud800.txt", "%EF%BF%BD.txt"],
])("a path is a relative reference, percent-encoded: %j", (source, uri) => {
  const one = finding("topic-unknown", "error", "topic", { source });
  const [{ locations }] = read({ ...CLEAN, findings: [one] }).runs[0].results;
  expect(locations).toEqual([{ physicalLocation: { artifactLocation: { uri } } }]);
});

test("a finding without a source has no location", () => {
  const one = finding("usage", "error", "topic", { source: "" });
  expect(read({ ...CLEAN, findings: [one] }).runs[0].results[0]).not.toHaveProperty("locations");
});

test("the invocation says which rules are off and how many findings are not listed", () => {
  const { invocations, tool, columnKind, properties } = read(RESULT).runs[0];
  expect(columnKind).toBe("utf16CodeUnits");
  expect(invocations).toHaveLength(1);
  const [{ executionSuccessful, ruleConfigurationOverrides, toolExecutionNotifications }] = invocations;
  expect(executionSuccessful).toBe(true);
  const idAt = ({ index }: { index: number }) => tool.driver.rules[index].id;
  expect(
    ruleConfigurationOverrides.map(({ descriptor }: { descriptor: { index: number } }) => idAt(descriptor)),
  ).toEqual(RESULT.off);
  expect(
    toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text),
  ).toEqual([
    "1,232 more findings of header-truncated are not listed.",
    "17 more findings of attribution-missing are not listed.",
  ]);
  expect(properties.covered).toEqual(RESULT.covered);
});

test("nothing from outside is taken for an argument or a link, or acts on a terminal", () => {
  const text = checkSarif(HOSTILE_RESULT, RULES);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
  const [{ message, locations }] = JSON.parse(text).runs[0].results;
  expect(message.text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]|\]\(/);
  const words = printable(HOSTILE).replace("](", "] (");
  expect(shown(message.text)).toBe(`${words}; expected ${words}; ${words}.`);
  expect(locations[0].logicalLocations[0].name).toBe(printable(HOSTILE));
  const { uri } = locations[0].physicalLocation.artifactLocation;
  expect(uri).toMatch(/^[\w.!~*'()%/-]+$/);
  expect(decodeURIComponent(uri)).toBe(`${HOSTILE.replace("\ud800", "\ufffd")}/x:y,z.txt`);
});

test("there is no time and no path of the machine in it", () => {
  const log = checkSarif(
    { ...RESULT, findings: [finding("codebook", "error", "term", { source: "/root/x/b.yaml" })] },
    RULES,
  );
  expect(log).not.toMatch(/TimeUtc|workingDirectory|file:|\/root/);
});
