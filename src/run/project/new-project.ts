/** The text of a project file for a project that has none. */
import { writtenScalar } from "../../text/yaml/written-scalar.ts";

export interface NewProject {
  readonly title: string;
  readonly corpus: readonly string[];
  readonly codebook: string;
  readonly out: string;
  /** Entries for tables whose columns are to be told, to be put right there. */
  readonly columns: readonly string[];
}

/** Where the comments begin. */
const COLUMN = 28;

/** @returns YAML of a few lines, each with what it is for */
export function projectText({ title, corpus, codebook, out, columns }: NewProject): string {
  const lines = [
    "# What is read, what is counted, and where results go; docs/project-file.md has all keys.",
    commented(`title: ${writtenScalar(title)}`, "what reports are called"),
    commented(`corpus: [${corpus.map(writtenScalar).join(", ")}]`, "files, folders and patterns"),
    commented(`codebook: ${writtenScalar(codebook)}`, "themes, and the words of each"),
    commented(`out: ${writtenScalar(out)}`, "where results go"),
    commented("# layout: auto", "how documents are cut: themetally split --preview"),
    ...(columns.length === 0 ? [] : ["# Say here which columns people answered in their own words:"]),
    ...columns.flatMap((entry) =>
      entry
        .trimEnd()
        .split("\n")
        .map((line) => `# ${line}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const commented = (line: string, words: string): string => `${line.padEnd(COLUMN - 1)} # ${words}`;
