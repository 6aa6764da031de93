/** The schemas of outputs bite: what is not as the program writes it is refused, and every key says what it is. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { JSON_OUTPUTS } from "#src/model/json-outputs.ts";
import { schemaFaults, schemaNamed } from "../house/schema-faults.ts";

// biome-ignore lint/suspicious/noExplicitAny: a value that was changed is what it is.
type Json = any;

const RUN = readFileSync("out/run.json", "utf8");
const RESPONSE = readFileSync("out/responses.jsonl", "utf8").split("\n", 1)[0]!;
const THEMES = readFileSync("out/themes.json", "utf8");

/** Each place of a value that is an object, by the path that leads there. */
function objectsIn(
  value: Json,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) => objectsIn(value[key], [...path, key]));
  return Array.isArray(value) ? below : [path, ...below];
}

const at = (value: Json, path: readonly (string | number)[]): Json =>
  path.reduce((one, key) => one[key], value);

describe.each([
  ["run", RUN],
  ["response", RESPONSE],
  ["themes", THEMES],
])("the schema of a %s", (name, text) => {
  const changed = (change: (value: Json) => void): readonly string[] => {
    const value = JSON.parse(text);
    change(value);
    return schemaFaults(name, value);
  };
  const whole = JSON.parse(text);
  const places = objectsIn(whole);

  test("takes what is committed of the sample project", () => {
    expect(changed(() => undefined)).toEqual([]);
    expect(places.length).toBeGreaterThan(2);
  });

  test("refuses an unknown key in every object", () => {
    for (const path of places)
      expect([path, changed((value) => Object.assign(at(value, path), { colour: 1 })).length]).not.toEqual([
        path,
        0,
      ]);
  });

  /** Of tables by variables, and of workbooks and tables that were read. */
  const NOT_ALWAYS: readonly string[] = ["inputs.table", "options.tables", "outputs.withoutValue"];

  test("refuses every object without one of its keys", () => {
    const missing = places.flatMap((path) =>
      Object.keys(at(whole, path))
        .filter((key) => changed((value) => delete at(value, path)[key]).length === 0)
        .map((key) => [...path, key].filter((one) => typeof one === "string").join(".")),
    );
    expect([...new Set(missing)].filter((path) => !NOT_ALWAYS.includes(path))).toEqual([]);
  });

  test("refuses a value of another kind in the place of every value", () => {
    for (const path of places)
      for (const [key, one] of Object.entries(at(whole, path))) {
        const other = typeof one === "boolean" ? "yes" : true;
        expect([path, key, changed((value) => (at(value, path)[key] = other)).length]).not.toEqual([
          path,
          key,
          0,
        ]);
        if (typeof one === "number")
          expect([path, key, changed((value) => (at(value, path)[key] = String(one))).length]).not.toEqual([
            path,
            key,
            0,
          ]);
      }
  });
});

test.each<[string, string, string, (value: Json) => unknown]>([
  ["a status that there is none of", "response", RESPONSE, (one) => (one.attribution.status = "unknown")],
  ["half a word", "response", RESPONSE, (one) => (one.words = 1.5)],
  ["less than nothing", "response", RESPONSE, (one) => (one.words = -1)],
  ["a place without its end", "response", RESPONSE, (one) => one.pages.pop()],
  ["no place of the body", "response", RESPONSE, (one) => (one.lines.body = null)],
  ["half a response", "run", RUN, (run) => (run.reconciliation.responses.counted = 88.5)],
  ["a problem that there is none of", "run", RUN, (run) => (run.problems[0].code = "no-such-code")],
  ["a severity that there is none of", "run", RUN, (run) => (run.problems[0].severity = "fatal")],
  ["a layout that is no text", "run", RUN, (run) => (run.options.layout = 7)],
  ["another form", "run", RUN, (run) => (run.schemaVersion = 2)],
  ["a hash that is none", "run", RUN, (run) => (run.outputs[0].sha256 = "abc")],
  ["a base that is not known", "themes", THEMES, (themes) => (themes.base = null)],
])("%s is refused", (_, name, text, change) => {
  const value = JSON.parse(text);
  change(value);
  expect(schemaFaults(name, value)).not.toEqual([]);
});

test("a percentage may have a decimal, and be withheld", () => {
  const themes = JSON.parse(THEMES);
  Object.assign(themes.themes[0], { percent: 33.3 });
  Object.assign(themes.themes[1], { percent: null, responses: null, respondents: null, hits: null });
  expect(schemaFaults("themes", themes)).toEqual([]);
});

/** What a record of numbers by kind holds: its keys are the kinds. */
const KINDS = /masked\./;

test.each(JSON_OUTPUTS.map(({ name }) => name))("every key of the schema of %s says what it is", (name) => {
  const silent: string[] = [];
  const walk = (schema: Json, path: string): void => {
    for (const [key, one] of Object.entries<Json>(schema.properties ?? {})) {
      if (!one.description && !KINDS.test(`${path}.${key}`)) silent.push(`${path}.${key}`);
      walk(one, `${path}.${key}`);
    }
    for (const one of [
      schema.items ?? [],
      schema.anyOf ?? [],
      Object.values(schema.definitions ?? {}),
    ].flat())
      walk(one, path);
    if (schema.type === "object" && schema.additionalProperties === undefined)
      silent.push(`${path} takes any key`);
  };
  const schema = schemaNamed(name) as Json;
  walk(schema, "");
  expect(silent).toEqual([]);
  expect(schema).toMatchObject({ $id: `urn:themetally:schema:${name}`, title: expect.stringMatching(/./) });
});

test("there is a schema of every output, and of every file of settings, and no other", () => {
  const names = [...JSON_OUTPUTS.map(({ name }) => name), "project", "codebook", "layout", "style"];
  expect(readdirSync("dist/schemas").sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
});

test("the package hands them out by name", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(exports["./schemas/*"]).toBe("./dist/schemas/*");
  expect(import.meta.resolve("themetally/schemas/run.schema.json")).toMatch(
    /\/dist\/schemas\/run\.schema\.json$/,
  );
});
