/**
 * The one way in which the program writes into the pages: what stands between marks such as
 * `<!-- columns themes.csv: written by npm run docs -->` and `<!-- /columns -->` is made from what there is.
 */
import { codesIn, tablesOf } from "./markdown.ts";

/** A table whose first columns the program knows, and whose last ones are written by hand and kept, row by row. */
export interface MadeTable {
  readonly head: readonly string[];
  /** The first cell of each is what its kept cells are found again by. */
  readonly rows: readonly (readonly string[])[];
  /** Heads of the columns that are kept. */
  readonly kept?: readonly string[];
}

/** @param about - what follows the name in the mark: of `columns themes.csv` the file */
export type Maker = (about: string) => string | MadeTable;

const MARKS = /(<!-- ([a-z-]+)(?: ([^:\n]+))?: written by [^\n]*-->\n)([\s\S]*?)(<!-- \/\2 -->)/g;

/** The page with everything between marks made anew. */
export function written(page: string, makers: Readonly<Record<string, Maker>>): string {
  return page.replace(MARKS, (_, begin: string, name: string, about = "", old: string, end: string) => {
    const maker = makers[name];
    if (!maker) throw new Error(`nothing writes “${name}”`);
    const made = maker(about);
    return `${begin}${typeof made === "string" ? made : tableOf(made, old)}${end}`;
  });
}

/** Cells to be written by hand of which nothing is written, as `file: row, column`. */
export function blanks(page: string): readonly string[] {
  const blocks = [...page.matchAll(MARKS)].map(([, , , , text = ""]) => text);
  return blocks
    .flatMap(tablesOf)
    .flatMap(({ head, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, at) => (cell === "" && head[at] !== "more" ? [`${row[0]}: ${head[at]}`] : [])),
      ),
    );
}

function tableOf({ head, rows, kept = [] }: MadeTable, old: string): string {
  const [before] = tablesOf(old);
  const of = (key: string, column: string): string => {
    const at = before?.head.indexOf(column) ?? -1;
    return before?.rows.find(([first]) => first === key)?.[at] ?? "";
  };
  const lines = [
    [...head, ...kept],
    [...head, ...kept].map(() => "---"),
    ...rows.map((row) => [...row, ...kept.map((column) => of(row[0] ?? "", column))]),
  ];
  return lines
    .map((cells, at) => (at === 1 ? `|${cells.join("|")}|\n` : `| ${cells.join(" | ")} |\n`))
    .join("");
}

export const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

/** Words in a cell: what looks like a tag is shown, and not taken for one, but in marks of code it needs no help. */
export const cell = (words: string): string =>
  words
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ")
    .replaceAll(/`[^`]*`|</g, (found) => (found === "<" ? "&lt;" : found));

/** The codes that first cells between marks of a name hold. */
export function writtenCodes(page: string, name: string, about?: string): readonly string[] {
  return [...page.matchAll(MARKS)]
    .filter(([, , own, of]) => own === name && (about === undefined || of === about))
    .flatMap(([, , , , text = ""]) => tablesOf(text))
    .flatMap(({ rows }) => rows.flatMap(([first = ""]) => codesIn(first)));
}
