/** Reads what the tests of the README look at: its fenced blocks, and the first columns of its tables. */

export interface Block {
  /** What follows the fence: `console`, `yaml`, `ts`. */
  readonly language: string;
  readonly text: string;
}

export interface Section {
  /** Words of the heading, with its marks of code. */
  readonly heading: string;
  /** Rows of all its tables, without their header rows. */
  readonly rows: readonly (readonly string[])[];
}

const FENCE = /^```(\w+)\n(.*?)^```$/gms;

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCE)].map(([, language = "", text = ""]) => ({ language, text }));
}

/** The text with every block of a language replaced. */
export function withBlocks(markdown: string, language: string, replace: (text: string) => string): string {
  return markdown.replace(FENCE, (block, own: string, text: string) =>
    own === language ? `\`\`\`${own}\n${replace(text)}\`\`\`` : block,
  );
}

/** Sections of any level, in order; a section ends where the next heading stands. */
export function sectionsOf(markdown: string): readonly Section[] {
  const plain = markdown.replace(FENCE, "");
  return plain.split(/^#+ /m).map((section) => {
    const [heading = "", ...lines] = section.split("\n");
    const rows = lines
      .filter((line, at) => line.startsWith("|") && !/^\|--/.test(line) && !/^\|--/.test(lines[at + 1] ?? ""))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    return { heading, rows };
  });
}

/** What stands in marks of code: `` `a`, `b` `` is a and b. */
export function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
