import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "#src/text/yaml/file.ts";

const schema = z.strictObject({
  title: z.string().min(1),
  layout: z.enum(["auto", "sections"]).optional(),
  corpus: z
    .array(z.string())
    .min(1)
    .describe("files")
    .meta({ examples: ["[corpus]"] }),
  expect: z.strictObject({ responses: z.int().min(0) }).optional(),
  per: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

function problemsOf(text: string) {
  return readYaml(text, "p.yaml", schema, "project-file").problems.map(
    ({ place, found, expected, hint }) => `${place.line}:${place.column} ${found} / ${expected} / ${hint}`,
  );
}

describe("readYaml", () => {
  it("returns the value where all is well", () => {
    const { value, problems } = readYaml("title: A\ncorpus: [x]\n", "p.yaml", schema, "project-file");
    expect(problems).toEqual([]);
    expect(value).toEqual({ title: "A", corpus: ["x"] });
  });

  it("reports every problem at once, each at its line and column, in their order", () => {
    const text = "titel: A\nlayout: auot\ncorpus: []\nexpect:\n  responses: many\nper: [1]\n";
    expect(problemsOf(text)).toEqual([
      "1:1 no `title` / text / add `title`",
      expect.stringMatching(/^1:1 the key `titel`, which means nothing here .* did you mean `title`\?$/),
      "2:9 `layout` is `auot` / one of `auto`, `sections` / did you mean `auto`?",
      "3:9 `corpus` is an empty list / at least 1 in the list / correct it (files, for example [corpus])",
      "5:14 `responses` is `many` / a number / correct it",
      "6:6 `per` is a list / text or keys with values / correct it",
    ]);
  });

  it("says what to do about the usual slips of YAML", () => {
    expect(problemsOf("title: 2024\ncorpus: a.txt\n")).toEqual([
      "1:8 `title` is 2024 / text / put it in double quotes, so that it is read as text",
      "2:9 `corpus` is `a.txt` / a list / write it as a list: [a.txt] (files, for example [corpus])",
    ]);
    expect(problemsOf("title: A\ncorpus:\n  - a: b\n  -\n")).toEqual([
      expect.stringContaining("3:5 item 1 of `corpus` is keys with values / text / YAML reads a colon"),
      expect.stringContaining("item 2 of `corpus` is empty / text / write a value"),
    ]);
  });

  it.each([
    ["", "the file is empty"],
    ["a: [", "what YAML cannot read"],
    ["title: A\ntitle: B\n", "a key written twice"],
    ["title: !secret x\n", "what YAML cannot read"],
    ["\ttitle: x\n", "what YAML cannot read"],
    ["title: *gone\n", "1:8 *gone, which YAML reads as a reference"],
    ["[".repeat(20_000), "values nested too deeply"],
  ])("turns %j into problems, never into an exception", (text, found) => {
    const problems = problemsOf(text.slice());
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(5);
    expect(problems[0]).toContain(found);
  });

  it("refuses aliases that would swell the file", () => {
    const many = (name: string) => `[${Array(20).fill(`*${name}`).join(", ")}]`;
    const text = `a: &a [x, x, x]\nb: &b ${many("a")}\nc: &c ${many("b")}\nd: ${many("c")}\n`;
    expect(problemsOf(text)).toEqual([expect.stringContaining("aliases")]);
  });

  it("locates characters of a string through its quotes and escapes", () => {
    const text = "title: A\ncorpus: [plain, 'it''s x', \"\\\"q\\\" x\"]\n";
    const { locate } = readYaml(text, "p.yaml", schema, "project-file");
    const line = text.split("\n")[1]!;
    expect(locate(["corpus", 0], 2).column).toBe(line.indexOf("ain") + 1);
    expect(locate(["corpus", 1], 5).column).toBe(line.indexOf("x',") + 1);
    expect(locate(["corpus", 2], 4).column).toBe(line.indexOf('x"') + 1);
    expect(locate(["corpus", 9])).toEqual({ source: "p.yaml", line: 2, column: line.indexOf("[") + 1 });
  });
});
