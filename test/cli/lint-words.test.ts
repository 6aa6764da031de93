/** What `codebook lint` says of words: what a term misses, what it catches besides, and in which order it is said. */
import { expect, test } from "vitest";
import type { Finding } from "#src/model/finding.ts";
import { run, workplace } from "./harness.ts";

/** A themes list and a corpus of one text a line; what lint says of them, as `code line:column`. */
async function linted(themes: string, texts: readonly string[] = []): Promise<readonly Finding[]> {
  const corpus = texts.map((text) => `${JSON.stringify({ text })}\n`).join("");
  const files = { "book.yaml": `themes:\n${themes}`, ...(texts.length > 0 ? { "texts.jsonl": corpus } : {}) };
  const paths = texts.length > 0 ? " texts.jsonl" : "";
  const { stdout, stderr } = await run(`codebook lint --codebook book.yaml --json${paths}`, files);
  expect(stdout, stderr).not.toBe("");
  return (JSON.parse(stdout) as { findings: Finding[] }).findings;
}

const ofCode = (findings: readonly Finding[], wanted: string) =>
  findings
    .filter(({ code }) => code === wanted)
    .map(({ severity, found, responses }) => `${severity} ${responses}: ${found}`);

test("a term in capitals that finds the everyday word: how many of its hits are in which capitals", async () => {
  const themes = '  - id: a\n    terms: [SEND, =PIER, "\\"DOCK\\"", LATE*, Moor, OR NEAR/3 pier]\n';
  const texts = ["The SEND plan. They send it. Send it, send it.", "We send. The pier dock.", "SEND only."];
  const everyday = ofCode(await linted(themes.replace(", OR NEAR/3 pier", ""), texts), "lint-everyday-word");
  expect(everyday).toEqual([
    "warning 2: `SEND`, which finds send (3), SEND (2), Send (1): in small letters in 2 responses",
  ]);
  expect(ofCode(await linted(themes.replace(", OR NEAR/3 pier", "")), "lint-everyday-word")).toEqual([
    "info undefined: `SEND`, which finds send in small letters, too",
  ]);
});

test("capitals say nothing where no hit is in small letters, and in a dictionary that has no small letters", async () => {
  const one = await linted("  - id: a\n    terms: [SEND]\n", ["SEND. Send it."]);
  expect(ofCode(one, "lint-everyday-word")).toEqual([]);
  const all = await linted("  - id: a\n    terms: [SEND, FERRY, PIER, DOCK]\n", ["We send the ferry."]);
  expect(ofCode(all, "lint-everyday-word")).toEqual([]);
});

test("what a term misses: forms that its base form, inflections or another comparison would find", async () => {
  const themes =
    "  - id: a\n    terms: [moorings, sailed NEAR/2 late]\n" +
    "  - id: b\n    match: { words: form }\n    terms: [ferry]\n" +
    "  - id: c\n    match: { words: stem }\n    terms: [child]\n";
  const texts = [
    "A mooring.",
    "One mooring, moored.",
    "Sails late.",
    "Two ferries.",
    "The children.",
    "Moorings.",
  ];
  expect(ofCode(await linted(themes, texts), "lint-term-misses")).toEqual([
    "info 2: `moorings`, which does not find mooring (2), in 2 responses without the theme: `mooring` would",
    "info 1: `sailed NEAR/2 late`, which does not find sails (1), in 1 response without the theme: `sail` would",
    "info 1: `ferry`, which does not find ferries (1), in 1 response without the theme",
    "info 1: `child`, which does not find children (1), in 1 response without the theme",
  ]);
});

test("nothing is missed where the theme is carried, and by words in quotes, wildcards and in other languages", async () => {
  const carried = await linted("  - id: a\n    terms: [moorings, pier]\n", [
    "A mooring at the pier.",
    "Moorings.",
  ]);
  expect(ofCode(carried, "lint-term-misses")).toEqual([]);
  const quoted = await linted("  - id: a\n    terms: ['\"moorings\"', =sailed, boat*]\n", [
    "A mooring. Sail. Boat.",
  ]);
  expect(ofCode(quoted, "lint-term-misses")).toEqual([]);
  const place = workplace({
    "b.yaml": "language: fr\nthemes:\n  - id: a\n    terms: [ports]\n",
    "t.jsonl": '{"text":"port"}\n',
  });
  expect((await place.run("codebook lint --codebook b.yaml t.jsonl")).stdout).toBe("");
});

test("without a corpus only what is certain is said to be missed", async () => {
  const findings = await linted("  - id: a\n    terms: [children, moorings, status, housing, need]\n");
  expect(ofCode(findings, "lint-term-misses").map((one) => one.slice("info undefined: ".length))).toEqual([
    "`children`, which does not find child",
    "`moorings`, which does not find mooring",
  ]);
});

test("a past tense or an -ing that is found more often than the word as it is written is a note", async () => {
  const texts = [
    "We hear.",
    "A hearing.",
    "The hearing again.",
    "Hearings, a hearing.",
    "Ferries.",
    "Ferries.",
    "Ferries.",
  ];
  const findings = await linted("  - id: a\n    terms: [hear, ferry]\n", texts);
  expect(ofCode(findings, "lint-found-besides")).toEqual([
    "info 3: `hear`, where hear (1) is found more often as hearing (3 responses)",
  ]);
});

test("findings come by the responses that they concern, errors first, and are said once a theme", async () => {
  const themes =
    "  - id: a\n    terms: [zeppelin, quay, tram, moorings]\n  - id: b\n    rule: NOT theme:b2 AND theme:b2\n  - id: b2\n    terms: [mast]\n";
  const place = workplace({
    "book.yaml": `match: { words: inflect }\nthemes:\n${themes}`,
    "t.jsonl": ["Mooring.", "Mast.", "Mast."].map((text) => `${JSON.stringify({ text })}\n`).join(""),
  });
  const { stdout } = await place.run("codebook lint --codebook book.yaml t.jsonl");
  expect(stdout.split("\n").map((line) => /\((lint-[a-z-]+)\)$/.exec(line)?.[1] ?? "")).toEqual([
    "lint-unreachable-rule",
    "lint-term-misses",
    "lint-theme-rare",
    "lint-dead-term",
    "lint-theme-rare",
    "",
  ]);
  expect(stdout).toContain(
    "4 terms of the theme `a`: `zeppelin`, `quay`, `tram`, `moorings`, each of which matches nothing in this corpus;",
  );
});
