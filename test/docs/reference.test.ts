/** Everything that can be typed, set, reported or read stands in a table of exactly one page. */
import { expect, test } from "vitest";
import { RULE_IDS } from "#src/model/check.ts";
import { JSON_OUTPUTS } from "#src/model/json-outputs.ts";
import { OUTPUT_FILES } from "#src/model/output-files.ts";
import { TABLES } from "#src/model/tables/tables.ts";
import { WORDS } from "#src/show/style/words.ts";
import { commands, optionsOf } from "./command-pages.ts";
import { SETTINGS } from "./makers.ts";
import { codesIn, tablesOf } from "./markdown.ts";
import { PAGES, type Page, textOf } from "./pages.ts";
import { writtenCodes } from "./written.ts";

/** Which pages have a block of that name, and what it lists there. */
function listedOn(name: string, about?: string): ReadonlyMap<Page, readonly string[]> {
  const lists = PAGES.map((page) => [page, writtenCodes(textOf(page), name, about)] as const);
  return new Map(lists.filter(([, codes]) => codes.length > 0));
}

/** First cells of all tables of the pages, with the page. */
const cells = PAGES.flatMap((page) =>
  tablesOf(textOf(page)).flatMap(({ rows }) =>
    rows.flatMap(([cell = ""]) => codesIn(cell).map((one) => ({ page, one }))),
  ),
);

test("every option of every command stands in the command's section of one page, and in no other table", () => {
  const page = textOf("docs/commands.md");
  const tables = tablesOf(page);
  for (const [name, command] of commands()) {
    const own = tables.filter(({ heading }) => heading === `\`themetally ${name}\``);
    const listed = own.flatMap(({ rows }) => rows.flatMap(([cell = ""]) => codesIn(cell)));
    expect([name, listed.filter((one) => one.startsWith("-"))]).toEqual([name, optionsOf(command)]);
  }
  const others = cells.filter(({ page: on, one }) => one.startsWith("--") && on !== "docs/commands.md");
  expect(others).toEqual([]);
  expect(commands().size).toBeGreaterThan(9);
});

test("every code of a problem, a check or lint stands in a table of exactly one page, once", () => {
  const listed = [...listedOn("codes").values()].flat();
  expect([...listed].sort()).toEqual([...RULE_IDS].sort());
  const written = new Set(listed.filter((one) => one.includes("-")));
  const rows = cells.filter(({ one }) => written.has(one));
  expect(rows.map(({ one }) => one).sort()).toEqual([...written].sort());
});

test("of a code that is grave by case, the last column says in which", () => {
  const rows = PAGES.flatMap((page) => tablesOf(textOf(page)).flatMap((table) => table.rows));
  const byCase = rows.filter(([, severity]) => severity === "by case");
  expect(byCase.filter((row) => !/\b(error|warning|info)\b/.test(row.at(-1) ?? ""))).toEqual([]);
  expect(byCase.length).toBeGreaterThan(10);
});

test.each(Object.entries(SETTINGS))("every key of a %s file stands on exactly one page", (file, keys) => {
  const pages = [...listedOn("keys", file)];
  expect(pages.map(([, listed]) => listed)).toEqual([keys]);
  expect(keys.length).toBeGreaterThan(10);
});

test.each(Object.entries(WORDS))(
  "every word of `words.%s` that a style can change stands on one page",
  (part, words) => {
    expect([...listedOn("words", part).values()]).toEqual([Object.keys(words)]);
  },
);

test.each(TABLES)(
  "every column of $file stands on exactly one page, in the file's order",
  ({ file, columns }) => {
    expect([...listedOn("columns", file).values()]).toEqual([columns.map(({ name }) => name)]);
  },
);

test("every schema of an output stands on exactly one page, with what it describes", () => {
  const files = JSON_OUTPUTS.map(({ name }) => `${name}.schema.json`);
  expect([...listedOn("schemas").values()]).toEqual([files]);
  const rows = PAGES.flatMap((page) => tablesOf(textOf(page)).flatMap((table) => table.rows));
  for (const { name, files, commands, note } of JSON_OUTPUTS) {
    const [, of = "", what] = rows.find(([first]) => first === `\`${name}.schema.json\``) ?? [];
    expect(codesIn(of)).toEqual([...files, ...commands.map((command) => `themetally ${command}`)]);
    expect([what, note]).toEqual([note, expect.stringMatching(/./)]);
  }
});

test("every file of an output folder has a heading of its own on one page", () => {
  const headings = PAGES.map((page) =>
    [...textOf(page).matchAll(/^### (`.*)$/gm)].flatMap(([, one = ""]) => codesIn(one)),
  );
  expect(
    headings
      .flat()
      .filter((one) => /\.\w+$/.test(one))
      .sort(),
  ).toEqual([...OUTPUT_FILES, "run.json"].sort());
});
