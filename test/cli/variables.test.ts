/** Rules that ask for what a table says of its respondents, and for what was asked. */
import { expect, test, vi } from "vitest";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 30_000 });

const SURVEY = `${[
  "Respondent ID,Region,Respondent type,Q1. What should stay as it is?,Q2. What would help you most?",
  "R1,North,Parent,The ferry should stay as it is for all of us who live there.,Lower fares would help us most of all.",
  "R2,South,Parent,Keep the last bus of the evening running please.,n/a",
  "R3,North,Teacher,The school bus should stay as it is this winter.,A ferry at eight in the morning would help.",
  "R4,South,Teacher,,More buses on a Sunday would help my pupils.",
  "R5,East,Parent,Nothing needs to stay as it is in my view.,A cheaper ferry would help my family a lot.",
].join("\n")}\n`;

const book = (rule: string) =>
  `themes:\n  - { id: ferry, label: Ferries, terms: [ferry] }\n  - { id: asked, label: Asked, rule: '${rule}' }\n`;

const carried = async (rule: string) => {
  const { code, stderr, out } = await run("run survey.csv --codebook book.yaml --out out", {
    "survey.csv": SURVEY,
    "book.yaml": book(rule),
  });
  const rows = (out["codings.csv"] ?? "").split("\n").filter((row) => row.includes(",asked,"));
  return { code, stderr, ids: rows.map((row) => row.split(",")[0]), out };
};

test.each([
  ['region:"North"', ["R1-q1", "R1-q2", "R3-q1", "R3-q2"]],
  ["region:n*", ["R1-q1", "R1-q2", "R3-q1", "R3-q2"]],
  ["respondent-type:teacher AND NOT region:north", ["R4-q2"]],
  ["Respondent-Type:Teacher AND ferry", ["R3-q2"]],
  ['question:"What would help you most?" AND ferry', ["R3-q2", "R5-q2"]],
  ["question:Q1 AND ferry", ["R1-q1"]],
  ['question:"Q2. What would help you most?" AND ferry', ["R3-q2", "R5-q2"]],
])("a rule asks for variables and questions: %s", async (rule, expected) => {
  const { ids } = await carried(rule);
  expect(ids.map((id) => id?.toLowerCase())).toEqual(expected.map((id) => id.toLowerCase()));
});

test.each([
  ["regoin:North", "`region`"],
  ["respondent-typ:Parent", "`respondent-type`"],
])("a variable that no source has ends the run, and the nearest is named: %s", async (rule, meant) => {
  const { code, stderr, out } = await carried(rule);
  expect(code).toBe(2);
  expect(stderr).toContain(`book.yaml:3:`);
  expect(stderr).toContain(meant);
  expect(out).toEqual({});
});

test.each([
  ["region:Nroth", 'region:"North"'],
  ['question:"Q2. What would help you must?"', 'question:"Q2. What would help you most?"'],
])("a value that no response has is a warning that names the nearest: %s", async (rule, meant) => {
  const { code, stderr, ids } = await carried(rule);
  expect([code, ids]).toEqual([0, []]);
  expect(stderr.replace(/\s+/g, " ")).toContain(`did you mean \`${meant}\`?`);
});

test("codebook lint takes a variable that no source has for an error", async () => {
  const files = { "survey.csv": SURVEY, "book.yaml": book("regoin:North") };
  const { code, stdout } = await run("codebook lint survey.csv --codebook book.yaml", files);
  expect(code).toBe(1);
  expect(stdout).toMatch(/error.*regoin/);
  expect(stdout).toContain("region");
});
