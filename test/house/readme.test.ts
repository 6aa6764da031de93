/** The page about the tests tells every kind of them, and names nothing that is not there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blocksOf, codesIn, tablesOf } from "../docs/markdown.ts";

const HOUSE = join(import.meta.dirname, "..");
const ROOT = join(HOUSE, "..");
const TEXT = readFileSync(join(HOUSE, "README.md"), "utf8");
const ROWS = tablesOf(TEXT).flatMap(({ rows }) => rows);
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

test("every folder of test/ has its row, and every row its folder", () => {
  const folders = readdirSync(HOUSE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const told = ROWS.flatMap(([folder = ""]) => codesIn(folder));
  expect([...told].sort()).toEqual(folders.map(({ name }) => name).sort());
});

test("every row says what is proven, and when", () => {
  expect(ROWS.filter((row) => row.length !== 3 || row.some((cell) => cell === ""))).toEqual([]);
});

test("the folders that run longer in `npm run test:long` are those that it names", () => {
  const told = ROWS.flatMap(([folder = "", , when = ""]) =>
    when.includes("npm run test:long") ? codesIn(folder) : [],
  );
  const named = [...(scripts["test:long"] ?? "").matchAll(/\btest\/([\w-]+)/g)].map(([, folder]) => folder);
  expect([...told].sort()).toEqual([...new Set(named)].sort());
});

test("the commands, files and scripts that the page names are there", () => {
  const words = [...codesIn(TEXT), ...blocksOf(TEXT).map(({ text }) => text)].join("\n");
  const named = [...words.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  const files = [...words.matchAll(/(?:^|\s)(test\/[\w./-]+)/g)].map(([, file = ""]) => join(ROOT, file));
  const links = [...TEXT.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => join(HOUSE, link));
  expect([...files, ...links].filter((path) => !existsSync(path))).toEqual([]);
  expect([files.length > 2, links.length > 6]).toEqual([true, true]);
});
