import { expect, test } from "vitest";
import { themeFacts } from "#src/count/suppress/theme-facts.ts";
import { themeSteps } from "#src/count/suppress/theme-steps.ts";
import type { Rule } from "#src/model/codebook.ts";
import { book } from "../tally/sample.ts";
import { byRule, own } from "./suppress-tally.ts";

const NORTH: Rule = { kind: "condition", field: "region", value: "North" };
const BUSES: Rule = { kind: "theme", id: "buses" };

const stepOf = (rule: Rule, buses: number, questions = 2) =>
  themeSteps(themeFacts(book(own("buses"), byRule("ruled", rule))), questions)(4, [buses, 2])[1];

test("where all or none carry a theme of the rule, its values alone decide, and answers come together", () => {
  const both: Rule = { kind: "and", of: [BUSES, NORTH] };
  expect([0, 3, 4].map((buses) => stepOf(both, buses))).toEqual([2, 1, 2]);
  expect(stepOf(both, 4, 1)).toBe(1);
  expect(stepOf({ kind: "or", of: [BUSES, { kind: "not", rule: NORTH }] }, 0, 3)).toBe(3);
});

test("a rule without values, or with a question, has no steps", () => {
  expect(stepOf(BUSES, 4)).toBe(1);
  const question: Rule = { kind: "condition", field: "question", value: "What is good?" };
  expect(stepOf({ kind: "and", of: [NORTH, question] }, 4)).toBe(1);
});
