import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { RULES } from "#src/check/rules.ts";
import { checkJunit, xmlText } from "#src/cli/words/check-junit.ts";
import { printable } from "#src/cli/words/printable.ts";
import { type CheckResult, RULE_GROUPS, RULE_IDS } from "#src/model/check.ts";
import { CLEAN, HOSTILE, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A strict reader: whatever is not well-formed, or a sign that XML 1.0 forbids, throws. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const read = (result: CheckResult, strict = false) => parsed(checkJunit(result, RULES, { strict }));

const casesOf = (suite: Element) => suite.children.filter(({ name }) => name === "testcase");

function caseOf(root: Element, rule: string): Element {
  return root.children.flatMap(casesOf).find(({ attributes }) => attributes.name === rule)!;
}

const partOf = ({ children }: Element, name: string) => children.find((child) => child.name === name);

test("there is a suite for each group and a case for each rule, those that passed included", () => {
  const root = read(CLEAN);
  expect(root.name).toBe("testsuites");
  expect(root.children.map(({ attributes }) => attributes.name)).toEqual([...RULE_GROUPS]);
  const cases = root.children.flatMap(casesOf);
  expect(cases.map(({ attributes }) => attributes.name).sort()).toEqual([...RULE_IDS].sort());
  expect(new Set(cases.map(({ attributes }) => `${attributes.classname}#${attributes.name}`)).size).toBe(
    cases.length,
  );
  expect(caseOf(root, "personal-email").attributes.classname).toBe("themetally.personal-data");
});

test.each([
  [false, 2],
  [true, 5],
])("counts of tests, failures and skipped add up; strict %s: %i rules fail", (strict, failing) => {
  const root = read(RESULT, strict);
  const numbers = ({ attributes }: Element) =>
    ["tests", "failures", "errors", "skipped"].map((name) => Number(attributes[name]));
  const counted = (cases: readonly Element[]) => [
    cases.length,
    cases.filter((one) => partOf(one, "failure")).length,
    0,
    cases.filter((one) => partOf(one, "skipped")).length,
  ];
  for (const suite of root.children) expect(numbers(suite)).toEqual(counted(casesOf(suite)));
  expect(numbers(root)).toEqual(counted(root.children.flatMap(casesOf)));
  expect(numbers(root)[1]).toBe(failing);
});

test("a rule with errors fails once, with the sentence and place of each", () => {
  const one = caseOf(read(RESULT), "personal-nhs-number");
  expect(one.children.map(({ name }) => name)).toEqual(["failure"]);
  expect(partOf(one, "failure")?.attributes).toEqual({
    type: "personal-nhs-number",
    message: "an NHS number",
  });
  expect(partOf(one, "failure")?.text.split("\n")).toEqual([
    "replies-a.txt:60:12: error: an NHS number, 943 *** ****; expected no personal data; mask it before you publish.",
    "replies-a.txt:90:3: error: an NHS number, 943 *** ****; expected no personal data; mask it before you publish.",
  ]);
});

test("warnings fail where they are to; else they and what is allowed are output", () => {
  const lax = caseOf(read(RESULT), "topic-unknown");
  expect(partOf(lax, "failure")).toBeUndefined();
  expect(partOf(lax, "system-out")?.text).toMatch(
    /^replies-a\.txt:14:9: warning: [\s\S]*\n1 finding allowed: a topic of the second round$/,
  );
  const strict = caseOf(read(RESULT, true), "topic-unknown");
  expect(partOf(strict, "failure")?.text.split("\n")).toHaveLength(5);
  expect(partOf(strict, "system-out")?.text).toBe("1 finding allowed: a topic of the second round");
});

test("findings that are not listed are counted, and fail as the others do", () => {
  const counts = [{ rule: "topic-unknown", severity: "error", findings: 2000 }] as const;
  const failure = partOf(caseOf(read({ ...CLEAN, counts }), "topic-unknown"), "failure");
  expect(failure?.text).toBe("and 2,000 more, not listed");
  expect(partOf(caseOf(read(RESULT, true), "header-truncated"), "system-out")?.text).toMatch(
    /\nand 1,232 more, not listed$/,
  );
});

test("rules that are switched off are skipped, also where a finding was allowed; so are groups that were not looked at", () => {
  const root = read({ ...RESULT, off: ["response-duplicate", "header-missing"] });
  const skipped = (rule: string) => partOf(caseOf(root, rule), "skipped")?.attributes.message;
  expect(
    ["header-missing", "response-duplicate", "source-removed", "topic-unknown", "campaign"].map(skipped),
  ).toEqual(["switched off", "switched off", "not looked at", undefined, undefined]);
});

test("a suite says what was covered", () => {
  const outputs = read(RESULT).children.map((suite) => partOf(suite, "system-out")?.text);
  expect(outputs[0]).toBe("5 files, 34,123 characters");
  expect(outputs[RULE_GROUPS.indexOf("drift")]).toBeUndefined();
});

test("nothing from outside breaks the document, and what XML forbids is shown", () => {
  const xml = checkJunit(HOSTILE_RESULT, RULES, { strict: false });
  expect(xml).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}\ufffe\uffff]|\]\]>/u);
  const failure = partOf(caseOf(parsed(xml), "topic-unknown"), "failure");
  const shown = printable(HOSTILE).replace("\ufffe\uffff", "\\u{fffe}\\u{ffff}");
  expect(failure?.text).toContain(shown);
  expect(shown).toMatch(/\\u\{0\}.*é🚌, end$/);
});

test("of every sign there is, what is written can be read, and printable ones come back as they are", () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const sign = String.fromCharCode(code);
    const back = parsed(`<a b="${xmlText(sign)}">${xmlText(sign)}</a>`);
    const expected = [back.text, back.attributes.b];
    if (expected.some((one) => one !== sign && one !== `\\u{${code.toString(16)}}`)) {
      expect(expected).toEqual([sign, sign]);
    }
  }
});

test("there is no time and no host in it", () => {
  expect(checkJunit(RESULT, RULES, { strict: true })).not.toMatch(/\b(?:time|timestamp|hostname)=/);
});
