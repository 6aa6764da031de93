/** What `themetally chart` and `themetally report` refuse: then nothing is drawn, and the outputs stay. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, ran } from "./sample.ts";

test("a file where the charts' folder would be is refused in words", async () => {
  const place = await ran({ "out/charts": "" });
  const told = await place.run("chart");
  expect([told.code, told.stderr]).toEqual([
    2,
    expect.stringContaining("a file stands where the folder should be"),
  ]);
});

const REFUSED: readonly (readonly [string, (path: string) => string, RegExp])[] = [
  ["an empty folder", () => "chart empty", /empty: error: no finished run: there is no run\.json/],
  ["a folder that is not there", () => "chart gone", /gone: error: no finished run/],
  [
    "an unfinished run",
    (path: string) => {
      rmSync(join(path, "out/run.json"));
      return "chart";
    },
    /out: error: no finished run/,
  ],
  [
    "a table that was changed by hand",
    (path: string) => {
      const file = join(path, "out/topics.csv");
      writeFileSync(file, readFileSync(file, "utf8").replace("Building", "Buildings"));
      return "chart";
    },
    /out\/topics\.csv: error: a file that was changed after its run/,
  ],
  [
    "a table that is gone",
    (path: string) => {
      rmSync(join(path, "out/topics.csv"));
      return "chart";
    },
    /out\/topics\.csv: error: a file that is gone/,
  ],
  [
    "outputs of another version",
    (path: string) => {
      const file = join(path, "out/run.json");
      writeFileSync(file, readFileSync(file, "utf8").replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
      return "chart";
    },
    /outputs of themetally 9\.9\.9; expected outputs of this version/,
  ],
  [
    "a run.json that is none",
    (path: string) => {
      writeFileSync(join(path, "out/run.json"), "[]");
      return "chart";
    },
    /a run\.json that cannot be read/,
  ],
  ["a chart that is none", () => "chart --only thems", /no chart "thems".*did you mean "themes"\?/s],
  ["a title for several", () => "chart --title Words", /a title for \d+ charts/],
  ["a size that is none", () => "chart --size 100", /Expected a width in pixels/],
  [
    "a style file that is not there",
    () => "chart --style gone.yaml",
    /gone\.yaml: error: no such style file/,
  ],
  [
    "a style file with an unknown key",
    () => "chart --style bad.yaml",
    /bad\.yaml:2:12: error: the key `ba`.*did you mean `bar`\?/s,
  ],
  [
    "a table that is not drawn, changed by hand",
    (path: string) => {
      const file = join(path, "out/themes.csv");
      writeFileSync(file, readFileSync(file, "utf8").replace(",3,", ",4,"));
      return "chart";
    },
    /out\/themes\.csv: error: a file that was changed/,
  ],
  [
    "a font that is not there",
    () => "chart --style font.yaml",
    /gone\.ttf: error: a font that cannot be read \(ENOENT\)/,
  ],
  [
    "a font that is none",
    () => "chart --style nofont.yaml",
    /book\.yaml: error: a font that cannot be read; expected a TrueType/,
  ],
  [
    "colours that cannot be told apart",
    () => "chart --style faint.yaml",
    /faint\.yaml:2:\d+: error: #EEEEEE beside #FFFFFF, a contrast of 1\.16; expected 3 or more/,
  ],
  ["names without what they are for", () => "chart --names a,b", /--names without --compare/],
  [
    "names that leave no room for bars",
    () => `chart --compare out --names a,${"b".repeat(25)}`,
    /at most 24 characters/,
  ],
  ["a title of no words", () => "chart --only themes --title \u00a0", /Expected words/],
  [
    "a style file with words that have no value",
    () => "chart --style words.yaml",
    /words\.yaml:2.*\{nn\}, which has no value here/s,
  ],
];

describe("refused, with nothing drawn", () => {
  test.each(REFUSED)("%s", async (_, prepare, words) => {
    const place = await ran({
      "empty/.keep": "",
      "bad.yaml": 'name: x\ncolours: { ba: "#000000" }\n',
      "font.yaml": "name: x\nfont: { regular: gone.ttf }\n",
      "nofont.yaml": "name: x\nfont: { regular: book.yaml }\n",
      "faint.yaml": 'name: x\ncolours: { bar: "#EEEEEE" }\n',
      "words.yaml": "name: x\nwords: {chart: {themesTitle: 'in {nn}'}}\n",
    });
    const told = await place.run(prepare(place.path));
    expect(told.stderr).toMatch(words);
    expect(told.code).toBe(2);
    expect(place.files("out/charts")).toEqual({});
  });

  test("a project file with two charts of one name, or a column that is none", async () => {
    for (const [charts, words] of [
      ["[themes, themes]", 'a second chart with the name "themes"'],
      ["[{chart: themes, name: compared}]", 'a second chart with the name "compared"'],
      ["[{table: topics, column: lift}]", 'the column "lift", which topics.csv does not have'],
    ]) {
      const place = await ran({ "themetally.yaml": `${PROJECT["themetally.yaml"]}charts: ${charts}\n` });
      const told = await place.run("chart");
      expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(words!)]);
    }
  });

  test("responses that were split and not counted", async () => {
    const place = await ran({}, "split");
    const told = await place.run("chart");
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining("split and not counted")]);
  });
});
