/** `codebook lint`: each kind of finding, at its place, and the exit codes that CI goes by. */
import { expect, test } from "vitest";
import type { Finding } from "#src/model/finding.ts";
import { run, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const CLEAN = "themes:\n  - id: opening\n    terms: [open]\n  - id: cold\n    terms: [cold]\n";

/** A themes list and a corpus of one text a line; what lint says of them, as `code line:column`. */
async function linted(themes: string, texts: readonly string[] = []): Promise<readonly Finding[]> {
  const corpus = texts.map((text) => `${JSON.stringify({ text })}\n`).join("");
  const files = { "book.yaml": `themes:\n${themes}`, ...(texts.length > 0 ? { "texts.jsonl": corpus } : {}) };
  const paths = texts.length > 0 ? " texts.jsonl" : "";
  const { stdout, stderr } = await run(`codebook lint --codebook book.yaml --json${paths}`, files);
  expect(stdout, stderr).not.toBe("");
  return (JSON.parse(stdout) as { findings: Finding[] }).findings;
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, place }) => `${severity} ${code} ${place.line}:${place.column}`);

test("a codebook and a corpus without faults: nothing found, exit code 0", async () => {
  const { code, stdout, stderr } = await run("codebook lint", { ...PROJECT, "book.yaml": CLEAN });
  expect([code, stdout, stderr]).toEqual([0, "", "Nothing found.\n"]);
});

test("a term that matches nothing is a warning, which counts with --strict", async () => {
  const place = workplace({ ...PROJECT, "book.yaml": CLEAN.replace("[cold]", "[cold, zeppelin]") });
  const { code, stdout, stderr } = await place.run("codebook lint");
  expect(stdout).toBe(
    "book.yaml:5:19: warning: `zeppelin`, which matches nothing in this corpus; expected a term that occurs; check its spelling with `themetally kwic`, or keep it for other corpora. (lint-dead-term)\n",
  );
  expect([code, stderr]).toEqual([0, "1 found: 0 errors, 1 warning, 0 notes.\n"]);
  expect((await place.run("codebook lint --strict --quiet")).code).toBe(1);
});

test("without a corpus the codebook alone is looked at, and lint says so", async () => {
  const { code, stdout, stderr } = await run("codebook lint --codebook book.yaml", { "book.yaml": CLEAN });
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^Nothing found\.\nOnly the codebook was looked at: name a corpus /);
});

test("a term that an exception always takes out is an error, and the exit code 1", async () => {
  const files = { "book.yaml": "themes:\n  - id: a\n    terms: [job placement]\n    except: [placement]\n" };
  const { code, stdout } = await run("codebook lint --codebook book.yaml", files);
  expect(stdout).toMatch(
    /^book\.yaml:3:13: error: `job placement`, every match of which the exception `placement` \(line 4\)/,
  );
  expect(code).toBe(1);
});

test("the same term in two themes, and twice in one", async () => {
  const themes = '  - id: a\n    terms: [FERRY, bus, ferry]\n  - id: b\n    terms: [buses late, "bus"]\n';
  expect(brief(await linted(themes.replace('"bus"', "bus")))).toEqual([
    "info lint-everyday-word 3:13",
    "warning lint-shadowed-term 3:25",
    "info lint-term-misses 5:13",
    "warning lint-shared-term 5:25",
  ]);
});

test("a term that lies inside longer matches everywhere is shadowed, and one that stands free once is not", async () => {
  const themes = "  - id: a\n    terms: [late bus, late]\n";
  const texts = ["A late bus.", "The late bus again."];
  const [finding, ...others] = await linted(themes, texts);
  expect(finding).toMatchObject({ code: "lint-shadowed-term", place: { line: 3, column: 23 } });
  expect(finding?.found).toBe(
    "`late`, which matches in 2 places and never counts: inside a longer match (`late bus`): 2",
  );
  expect(others).toEqual([]);
  expect(await linted(themes, [...texts, "Too late."])).toEqual([]);
});

test("a term whose every match is negated never counts", async () => {
  const themes = "  - id: a\n    terms: [safe, calm]\n    not-after: { within: 2, words: [not] }\n";
  const [finding] = await linted(themes, ["It is not safe.", "I am calm."]);
  expect(finding?.found).toBe(
    "`safe`, which matches in 1 place and never counts: after a negation (`not`): 1",
  );
});

test("an exception that matches nothing is a note", async () => {
  const themes = "  - id: a\n    terms: [safe]\n    except: [safe deposit]\n";
  expect(brief(await linted(themes, ["It is safe."]))).toEqual(["info lint-dead-term 4:14"]);
});

test("a stem that finds different words is a warning, words made from it are a note, inflections are neither", async () => {
  const themes = "  - id: a\n    match: { words: stem }\n    terms: [general, cancel, delay]\n";
  const texts = ["In general a generous offer. Generous! Delays, delayed.", "They cancel: a cancellation."];
  const findings = await linted(themes, texts);
  expect(findings.map(({ severity, found }) => [severity, found])).toEqual([
    ["warning", "`general`, where the stem of general (1) also finds generous (2)"],
    ["info", "`cancel`, where the stem of cancel (1) also finds cancellation (1)"],
  ]);
});

test("with `stemmer: none` no stem conflates anything", async () => {
  const place = workplace({ "t.jsonl": '{"text":"generous, general"}\n' });
  place.add({ "book.yaml": "stemmer: none\nthemes:\n  - id: a\n    terms: [general]\n" });
  expect((await place.run("codebook lint --codebook book.yaml t.jsonl")).stdout).toBe("");
});

const TEN = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

test("themes that nobody or nearly everybody raises are warnings; those below an empty one are not said again", async () => {
  const themes =
    "  - id: all\n    terms: [we]\n  - id: none\n    themes:\n      - id: below\n        terms: [x*]\n";
  const findings = await linted(themes, [...TEN.map((word) => `We say ${word}.`), "Not all."]);
  expect(brief(findings).filter((one) => one.includes("theme"))).toEqual([
    "warning lint-theme-everywhere 2:9",
    "warning lint-theme-rare 4:9",
  ]);
});

test("themes that share more than 70% of the smaller one's responses are a warning, unless one is above the other", async () => {
  const themes =
    "  - id: wet\n    terms: [rain]\n    themes:\n      - id: soaked\n        terms: [soak]\n  - id: cold\n    terms: [cold]\n";
  const texts = [...TEN.slice(0, 6).map((word) => `Cold rain ${word}, we soak.`), ...TEN];
  const findings = (await linted(themes, texts)).filter(({ code }) => code === "lint-theme-overlap");
  expect(findings.map(({ found }) => found)).toEqual([
    "the theme `cold`, 6 of whose 6 responses carry `wet`, too",
    "the theme `cold`, 6 of whose 6 responses carry `soaked`, too",
  ]);
});

test.each([
  ["word:delay AND NOT word:DELAY", true],
  ["status:named AND status:anonymous", true],
  ["theme:other AND NOT (word:ferry OR word:pier)", true],
  ["word:bus AND NOT word:ferry", false],
  ["status:named OR status:anonymous", false],
])("the rule `%s` contradicts itself: %s", async (rule, isContradiction) => {
  const themes = `  - id: a\n    rule: ${rule}\n  - id: other\n    rule: word:ferry AND word:pier\n`;
  const codes = (await linted(themes)).map(({ code, severity }) => `${severity} ${code}`);
  expect(codes).toEqual(isContradiction ? ["error lint-unreachable-rule"] : []);
});

test("a condition that no response meets is a warning with the nearest value there is", async () => {
  const files = {
    ...PROJECT,
    "book.yaml": 'themes:\n  - id: a\n    rule: word:open AND topic:"Opening hour"\n',
  };
  const { stdout } = await run("codebook lint", files);
  expect(stdout).toContain("in a rule, which no response of this corpus meets;");
  expect(stdout).toContain("did you mean `Opening hours`?");
});

test("a codebook with a fault cannot be looked at: exit code 2", async () => {
  const { code, stderr } = await run("codebook lint", { ...PROJECT, "book.yaml": "themes: [\n" });
  expect(stderr).toContain("book.yaml:2:1: error: what YAML cannot read");
  expect(code).toBe(2);
});

test("a source that cannot be read is told, and the exit code is 1", async () => {
  const { code, stderr } = await run("codebook lint corpus gone.txt", { ...PROJECT, "book.yaml": CLEAN });
  expect(stderr).toContain("gone.txt: error: no such file or folder");
  expect(code).toBe(1);
});
