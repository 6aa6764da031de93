/** What lint says of the default, and of words by form: which themes another way would count otherwise. */
import { expect, test } from "vitest";
import { lint } from "#src/code/inspect/lint.ts";
import { book, response } from "../apply/sample.ts";

const TEXTS = ["The nation.", "One nationality.", "A child.", "The children."];

async function noted(content: object): Promise<readonly string[]> {
  const themes = [
    { id: "nationality", terms: ["nationality"] },
    { id: "child", terms: ["child"] },
    { id: "quoted", terms: ['"child"', "=Nation"] },
  ];
  async function* responses() {
    for (const text of TEXTS) yield response(text);
  }
  const found = await lint(book({ ...content, themes }), responses());
  return found
    .filter(({ code }) => ["lint-default-words", "lint-form-misses"].includes(code))
    .map((one) => `${one.severity} ${one.code} ${one.found.replace(/.*responses: /, "")}`);
}

test("without `match:` the counts by stems stand beside those by inflections", async () => {
  expect(await noted({})).toEqual([
    "info lint-default-words `nationality` 2 instead of 1, `child` 1 instead of 2",
  ]);
});

test("words by form are told what inflections would find", async () => {
  expect(await noted({ match: { words: "form" } })).toEqual(["info lint-form-misses `child` 2 instead of 1"]);
});

test.each([{ match: { words: "inflect" } }, { match: { words: "stem" } }, { language: "fr" }])(
  "%j is told nothing",
  async (content) => {
    expect(await noted(content)).toEqual([]);
  },
);
