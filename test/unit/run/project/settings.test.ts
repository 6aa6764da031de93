import { describe, expect, test } from "vitest";
import { layoutOf, unusedLayouts } from "#src/run/project/layouts.ts";
import { projectSchema } from "#src/run/project/schema.ts";
import { settingsOf } from "#src/run/project/settings.ts";

const project = (keys: object, path = "themetally.yaml") => ({ file: projectSchema.parse(keys), path });

describe("paths of a project file", () => {
  const keys = { corpus: ["corpus", "../more"], topics: "./t.txt", codebook: "books/b.yaml", out: "result" };

  test("are relative to its folder, and recorded as they stand there", () => {
    const settings = settingsOf(project(keys, "work/a/themetally.yaml"), { paths: [] });
    expect(settings.root).toBe("work/a");
    expect(settings.corpus).toEqual(["corpus", "../more"]);
    expect(settings.topics).toEqual({ path: "work/a/t.txt", recorded: "t.txt" });
    expect(settings.codebook).toEqual({ path: "work/a/books/b.yaml", recorded: "books/b.yaml" });
    expect(settings.out).toBe("work/a/result");
  });

  test("that are absolute are recorded without their folders", () => {
    const { codebook } = settingsOf(project({ codebook: "/home/x/b.yaml" }), { paths: [] });
    expect(codebook).toEqual({ path: "/home/x/b.yaml", recorded: "b.yaml" });
  });
});

test("what the command line says wins, relative to the working folder", () => {
  const file = project({ corpus: ["a"], codebook: "b.yaml", layout: "sections" }, "work/themetally.yaml");
  const line = { paths: ["x.txt"], codebook: "y.yaml", layout: "statement", out: "z" } as const;
  const settings = settingsOf(file, line);
  expect(settings).toMatchObject({ root: ".", corpus: ["x.txt"], layout: "statement", out: "z" });
  expect(settings.codebook).toEqual({ path: "y.yaml", recorded: "y.yaml" });
});

test("numbers are expected of the project's own corpus only", () => {
  const file = project({
    corpus: ["a"],
    expect: { responses: 4, sources: 2, bySource: { "b.txt": 3 } },
  });
  const place = { source: "themetally.yaml" };
  expect(settingsOf(file, { paths: [] }).expected).toEqual([
    { of: "responses", source: null, number: 4, place },
    { of: "sources", source: null, number: 2, place },
    { of: "responses", source: "b.txt", number: 3, place },
  ]);
  expect(settingsOf(file, { paths: ["a"] }).expected).toEqual([]);
});

describe("a map of layouts", () => {
  const layout = { "./c/a.txt": "sections", "b.pdf": "statement" } as const;
  const settings = settingsOf(project({ corpus: ["c"], layout }), { paths: [] });

  test("names sources by path or by file name; others are auto", () => {
    expect(["c/a.txt", "c/d/b.pdf", "a.txt"].map((source) => layoutOf(settings, source))).toEqual([
      "sections",
      "statement",
      "auto",
    ]);
  });

  test("that names a source which is not there is a warning, but not where other paths are typed", () => {
    const sources = [{ source: "c/a.txt" }];
    expect(unusedLayouts(settings, sources).map(({ found }) => found)).toEqual([
      'a layout for "b.pdf", which the corpus does not hold',
    ]);
    const typed = settingsOf(project({ layout }, "work/themetally.yaml"), { paths: ["a.txt"] });
    expect(unusedLayouts(typed, [])).toEqual([]);
  });
});
