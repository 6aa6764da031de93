/** The page of codebooks holds: its codebook, its terms and its rules do what it says of them. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { codebookSchema } from "#src/code/codebook/schema.ts";
import { compileCodebook, type Response, readCodebook } from "#src/index.ts";
import { keysOf, schemaKeys } from "./json-keys.ts";
import { codesIn, rowsBelow } from "./markdown.ts";
import { blockOf, textOf } from "./pages.ts";

const YAML = blockOf("docs/codebook.md", "yaml", "threshold:");

/** Rows of the tables under a heading; a bar within a cell has a backslash before it. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const rows = rowsBelow(textOf("docs/codebook.md"), heading);
  return rows.map((row) => row.map((cell) => cell.replaceAll("\\|", "|")));
}

async function coderOf(text: string) {
  const { codebook, problems } = await readCodebook(text, "page.yaml");
  expect(problems).toEqual([]);
  return compileCodebook(codebook!);
}

/** A response with that text, of which nothing else is known. */
function saying(text: string): Response {
  const attribution = { status: "none", text: null, name: null, organisation: null };
  return { text, topics: [], source: "", attribution } as unknown as Response;
}

test("the codebook of the page finds the hits that the page claims", async () => {
  const coder = await coderOf(YAML);
  const claims = rowsOf("A codebook with everything in it");
  const found = claims.map(([text = ""]) => {
    const { hits } = coder.code(saying(text));
    const words = hits.map(
      ({ theme, term, start, end }) => `\`${theme}\`: \`${term}\` finds “${text.slice(start, end)}”`,
    );
    return [text, words.join("; ") || "none"];
  });
  expect(found).toEqual(claims);
  expect(claims.length).toBeGreaterThan(4);
});

test("the codebook of the page shows every key that there is", () => {
  const names = ["for", "against", "stay", "go", "staff"];
  const keys = [...keysOf(parse(YAML))].filter((key) => !names.includes(key));
  expect([...schemaKeys(z.toJSONSchema(codebookSchema, { io: "input" }))].sort()).toEqual([...keys].sort());
});

test("the terms of the page find what they claim to find, and not what they do not", async () => {
  const rows = rowsOf("Terms");
  for (const [write = "", , finds = "", misses = ""] of rows) {
    const coder = await coderOf(JSON.stringify({ themes: [{ id: "a", terms: [codesIn(write)[0]] }] }));
    const isFound = (text: string) => coder.code(saying(text)).hits.length > 0;
    const quoted = (cell: string) => [...cell.matchAll(/“([^”]+)”/g)].map(([, text = ""]) => text);
    expect([write, quoted(finds).filter(isFound)]).toEqual([write, quoted(finds)]);
    expect([write, quoted(misses).filter(isFound)]).toEqual([write, []]);
    expect(quoted(finds)).not.toEqual([]);
  }
  expect(rows.length).toBeGreaterThan(10);
});

test("the rules of the page can be read", async () => {
  const rules = rowsOf("Rules").flatMap(([write = ""]) => codesIn(write));
  const themes = [{ id: "fares", terms: ["x"] }, ...rules.map((rule, at) => ({ id: `r${at}`, rule }))];
  await coderOf(JSON.stringify({ themes }));
  expect(rules.length).toBeGreaterThan(8);
});
