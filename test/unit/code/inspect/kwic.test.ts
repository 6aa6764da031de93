/** The orders of keyword in context, and its table. */
import { expect, test } from "vitest";
import { kwicTable } from "#src/cli/words/kwic-text.ts";
import { NO_PAINT } from "#src/cli/words/paint.ts";
import { type KwicRow, sortedKwic } from "#src/code/inspect/kwic.ts";

const row = (left: string, right: string, match = "bus"): KwicRow => ({
  response: "a-0001",
  source: "a.txt",
  line: 7,
  page: 1,
  start: 0,
  end: 3,
  term: "bus",
  left,
  match,
  right,
});

const rights = (...contexts: string[]) =>
  sortedKwic(
    contexts.map((right) => row("", right)),
    "right",
  ).map(({ right }) => right);

test("the right context is compared word by word, without regard to case and signs", () => {
  expect(rights("to town", "“To", "a late", "at noon", "")).toEqual([
    "",
    "a late",
    "at noon",
    "“To",
    "to town",
  ]);
});

test("the left context is compared from the match outwards", () => {
  const rows = [row("the last", ""), row("an old", ""), row("a last", "")];
  expect(sortedKwic(rows, "left").map(({ left }) => left)).toEqual(["a last", "the last", "an old"]);
});

test("letters are in the order of code units, whatever the locale", () => {
  expect(rights("über", "zoo", "éclair")).toEqual(["zoo", "éclair", "über"]);
});

test("in the table the matches stand under one another, and no line is wider than the terminal", () => {
  const rows = [row("we wait for the", "in the rain"), row("the", "at night, and every night", "buses")];
  const table = kwicTable(rows, { style: NO_PAINT, width: 46 });
  expect(table.split("\n")).toEqual([
    "a-0001  7  …wait for the  bus    in the rain",
    "a-0001  7            the  buses  at night, an…",
    "",
  ]);
});

test("signs that act on a terminal are shown, not sent", () => {
  expect(kwicTable([row("\u001b[2J", "")], { style: NO_PAINT, width: 60 })).toContain("\\u{1b}[2J");
});
