/** Tables of a PDF are read row by row, as those of office documents are. */
import { expect, test } from "vitest";
import type { Print } from "../make-pdf.ts";
import { block, prose, readPages } from "./set-pages.ts";

/** Cells of several lines, the rows set apart by `space`. */
function table(rows: readonly (readonly string[])[], xs: readonly number[], space = 6): Print[] {
  let y = 700;
  return rows.flatMap((cells) => {
    const height = Math.max(...cells.map((cell) => cell.split("\n").length));
    const prints = cells.flatMap((cell, at) => block(xs[at]!, y, cell.split("\n")));
    y -= height * 12 + space;
    return prints;
  });
}

const ROWS = [
  ["Name", "Group", "What was asked"],
  ["Dora Muster", "Ferry users", "a later boat on\nFridays and on\nSaturdays"],
  ["Ben Sample", "Harbour\nwardens", "more lamps"],
  ["Gwen Bartram", "None", "a roof over the\nbenches"],
];

test("a row of a table is a line with tabs between its cells, however many lines each cell has", async () => {
  const { lines } = await readPages([...block(50, 780, prose("a", 3)), ...table(ROWS, [50, 180, 300])]);
  expect(lines.slice(-4)).toEqual(
    ROWS.map((cells) => cells.map((cell) => cell.replaceAll("\n", " ")).join("\t")),
  );
});

test("rows of one line each need no space between them", async () => {
  const rows = Array.from({ length: 8 }, (_, at) => [
    `Person ${"ABCDEFGH"[at]}`,
    `${at + 2} boats`,
    "Agrees",
  ]);
  const { lines } = await readPages(table(rows, [50, 180, 300], 0));
  expect(lines).toEqual(rows.map((cells) => cells.join("\t")));
});

test("a label stands with all of the answer beside it", async () => {
  const rows = [
    ["Name:", "Dora Muster"],
    ["Organisation:", "Harrowmere Ferry Users"],
    ["Your comments:", prose("a", 6).join("\n")],
    ["May we publish:", "Yes"],
  ];
  for (const space of [0, 8]) {
    const { lines } = await readPages(table(rows, [50, 180], space));
    expect(lines, `${space} points`).toEqual(
      rows.map((cells) => cells.map((cell) => cell.replaceAll("\n", " ")).join("\t")),
    );
  }
});

test("paragraphs of one cell stand one below the other, and a table that holds much of a text is a doubt", async () => {
  const rows = [
    ["Name", "Dora Muster"],
    ["Group", "Ferry users"],
    ["Comment", `${prose("a", 3).join("\n")}\n\n${prose("b", 3).join("\n")}`],
  ];
  const { text, problems } = await readPages(table(rows, [50, 180]));
  expect(text).toBe(
    [
      "Name\tDora Muster",
      "Group\tFerry users",
      "",
      "Comment",
      "",
      ...prose("a", 3),
      "",
      ...prose("b", 3),
    ].join("\n"),
  );
  expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
    "layout-doubtful - 100% of the words in r",
    "source-form - 9 rows of tables, each a l",
  ]);
});
