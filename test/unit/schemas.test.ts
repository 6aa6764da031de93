/** The JSON Schemas that the build writes accept what the program accepts, and no key that it does not know. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readStyle } from "#src/show/style/read-style.ts";

type Json = Parameters<typeof z.fromJSONSchema>[0];

describe.each([
  ["themetally.yaml", "project"],
  ["codebooks/harrowmere.yaml", "codebook"],
])("%s and the schema of a %s", (file, name) => {
  const path = `dist/schemas/${name}.schema.json`;
  const json = JSON.parse(readFileSync(path, "utf8")) as Json;
  const schema = z.fromJSONSchema(json);
  const text = readFileSync(file, "utf8");
  const sample = parse(text) as Record<string, unknown>;

  test("the sample is valid", () => {
    expect(schema.safeParse(sample).error?.issues ?? []).toEqual([]);
  });

  test("an unknown key is refused, and so is a value of the wrong type", () => {
    expect(schema.safeParse({ ...sample, colour: "red" }).success).toBe(false);
    const [key] = Object.keys(sample);
    expect(schema.safeParse({ ...sample, [key!]: 7 }).success).toBe(false);
  });

  test("the sample's first line leads editors to the schema", () => {
    const [, relative] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(new URL(relative ?? "", new URL(file, "file:///"))).toEqual(new URL(path, "file:///"));
  });
});

test("an unknown key is refused in a theme below a theme, and examples are values", () => {
  const json = readFileSync("dist/schemas/codebook.schema.json", "utf8");
  const schema = z.fromJSONSchema(JSON.parse(json) as Json);
  const book = (theme: object) => ({
    themes: [{ id: "a", themes: [{ id: "b", terms: ["bus"], ...theme }] }],
  });
  expect(schema.safeParse(book({})).success).toBe(true);
  expect(schema.safeParse(book({ term: ["bus"] })).success).toBe(false);
  expect(JSON.parse(json)).toMatchObject({
    properties: { match: { examples: [{ words: "inflect", case: "fold" }] } },
  });
});

test("the style file of docs/charts-and-reports.md is valid, and one with an unknown key or word is not", () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync("dist/schemas/style.schema.json", "utf8")) as Json);
  const page = readFileSync("docs/charts-and-reports.md", "utf8");
  const [, example = ""] = /```yaml\n(name: Library\nextends.*?)```/s.exec(page) ?? [];
  const sample = parse(example) as Record<string, object>;
  expect(schema.safeParse(sample).error?.issues ?? []).toEqual([]);
  expect(schema.safeParse({ ...sample, colour: "red" }).success).toBe(false);
  expect(schema.safeParse({ ...sample, words: { chart: { themeTitle: "x" } } }).success).toBe(false);
  expect(readStyle(example, "style.yaml")).toMatchObject({ style: { name: "Library" }, problems: [] });
});
