/** Reads what the tests of the documentation look at: fenced blocks, headings, tables and links. */

export interface Block {
  /** What follows the fence: `console`, `yaml`, `ts`. */
  readonly language: string;
  readonly text: string;
}

export interface Table {
  /** Words of the heading that it stands below, with their marks of code. */
  readonly heading: string;
  /** Cells of its first row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** With what stands before it in an item of a list. */
const FENCE = /^( *)```(\w+)\n(.*?)^\1```$/gms;

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCE)].map(([, indent = "", language = "", text = ""]) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

/** The text with every block of a language replaced; blocks in lists stay as they are. */
export function withBlocks(markdown: string, language: string, replace: (text: string) => string): string {
  return markdown.replace(FENCE, (block, indent: string, own: string, text: string) =>
    own === language && indent === "" ? `\`\`\`${own}\n${replace(text)}\`\`\`` : block,
  );
}

/** The text without its blocks: what is in them is no heading, table or link. */
export const withoutBlocks = (markdown: string): string => markdown.replace(FENCE, "");

/** Words of all headings, in order. */
export function headingsOf(markdown: string): readonly string[] {
  return [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => words);
}

export function tablesOf(markdown: string): readonly Table[] {
  const sections = withoutBlocks(markdown).split(/^#+ /m);
  return sections.flatMap((section) => {
    const [heading = ""] = section.split("\n", 1);
    return [...section.matchAll(/(?:^\|.*\|\n?)+/gm)].map(([table]) => {
      const [head = [], , ...rows] = table.trim().split("\n").map(cellsOf);
      return { heading, head, rows };
    });
  });
}

/** A bar with a backslash before it is no border; the backslash stays. */
function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What stands in marks of code: `` `a`, `b` `` is a and b. */
export function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** The codes in the first cells of rows. */
export const firstCodes = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap(([cell = ""]) => codesIn(cell));

/** The rows of all tables below a heading. */
export function rowsBelow(markdown: string, heading: string): readonly (readonly string[])[] {
  const tables = tablesOf(markdown).filter((table) => table.heading === heading);
  if (tables.length === 0) throw new Error(`there is no table below “${heading}”`);
  return tables.flatMap(({ rows }) => rows);
}
