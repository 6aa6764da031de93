import { expect, test } from "vitest";
import { z } from "zod";
import { isTooDeep, MOST_YAML_LEVELS } from "#src/text/yaml/depth.ts";
import { readYaml } from "#src/text/yaml/file.ts";

const deep = (levels: number): readonly string[] => [
  `a: ${"[".repeat(levels)}${"]".repeat(levels)}\n`,
  `${"{a: ".repeat(levels)}1${"}".repeat(levels)}\n`,
  `${"- ".repeat(levels)}a\n`,
  `${"? ".repeat(levels)}a\n`,
  Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join(""),
];

test("what nests deeper than any file of ours is told before it is parsed, however it is written", () => {
  for (const text of deep(20 * MOST_YAML_LEVELS)) expect(isTooDeep(text)).toBe(true);
  for (const text of deep(MOST_YAML_LEVELS / 2)) expect(isTooDeep(text)).toBe(false);
});

test("brackets that close, stand in quotes or in plain words are no levels", () => {
  expect(isTooDeep("- [a, [b]]\n".repeat(MOST_YAML_LEVELS))).toBe(false);
  expect(isTooDeep(`- "${"[".repeat(9 * MOST_YAML_LEVELS)}"\n`)).toBe(false);
  expect(isTooDeep(`- a${" [".repeat(9 * MOST_YAML_LEVELS)}\n`)).toBe(false);
  expect(isTooDeep(`- ["]"${", [ ']'".repeat(MOST_YAML_LEVELS)}`)).toBe(true);
});

const read = (text: string) =>
  readYaml(text, "x.yaml", z.strictObject({ a: z.string() }), "codebook").problems;

test("a file that nests too deeply is one problem", () => {
  expect(read(deep(20 * MOST_YAML_LEVELS)[0]!).map(({ found }) => found)).toEqual([
    "values nested too deeply to be read",
  ]);
});

test("as many problems as a large file has keys, or aliases of nothing, are told in time", () => {
  const names = Array.from({ length: 30_000 }, (_, at) => at);
  expect(read(names.map((name) => `k${name}: 1\n`).join("")).length).toBe(names.length + 1);
  const aliases = read(`a: [${names.map((name) => `*b${name}`).join(", ")}]\n`);
  expect(aliases.length).toBe(names.length);
  expect(aliases[1]?.found).toBe("*b1, which YAML reads as a reference to something named `b1`");
});

test("an alias needs an anchor before it", () => {
  expect(read("a: &x b\n").length).toBe(0);
  const { value } = readYaml("x: &x { y: z }\na: *x\n", "x.yaml", z.any(), "codebook");
  expect(value).toEqual({ x: { y: "z" }, a: { y: "z" } });
  expect(read("b: *x\na: &x b\n")[0]?.found).toMatch(/^\*x, which YAML reads as a reference/);
});
