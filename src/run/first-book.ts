/** Makes the first codebook of a project: from a list of themes, from a table, or from what the documents say. */
import { extname } from "node:path";
import { compileCodebook } from "../code/apply/code.ts";
import { convert } from "../code/formats/convert.ts";
import { ThemeIds } from "../code/formats/slug.ts";
import { termsBook } from "../code/inspect/term-book.ts";
import { draftBook } from "../code/terms/draft-book.ts";
import { briefBook } from "../code/terms/draft-text.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { withoutByteOrderMark } from "../text/byte-order-mark.ts";
import { bookWorkbook } from "./book-workbook.ts";
import { readFileBytes, readTextFile } from "./project/read-project.ts";

export interface FirstBook {
  readonly text: string;
  /** Labels of themes for which no words are known yet. */
  readonly wordless: readonly string[];
  /** What a table holds and a codebook does not. */
  readonly problems: readonly Problem[];
}

const THEMES = 2;

/** @returns two themes of phrases that many responses have: a beginning that counts something */
export async function bookOfTexts(texts: readonly Response[]): Promise<FirstBook> {
  const draft = await draftBook(texts, { most: THEMES, topics: [] });
  const themes = draft?.themes ?? [{ id: "my-theme", label: "My theme", terms: [] }];
  const comment = "Themes, each with its words. Two to begin with: put yours in their place.";
  return { text: briefBook(themes, comment), wordless: draft === null ? ["My theme"] : [], problems: [] };
}

/**
 * @param file - a text with one theme a line (blank lines and lines that begin with `#` are passed over), or a table
 * @throws UserError where it cannot be read, or holds no theme
 */
export async function bookOfList(file: string, cwd: string, texts: readonly Response[]): Promise<FirstBook> {
  if (!/^(?:\.te?xt)?$/i.test(extname(file))) return bookOfTable(file, cwd);
  const text = withoutByteOrderMark(
    await readTextFile(file, cwd, "codebook", "a text with one theme a line"),
  );
  const labels = new Set(
    text
      .split(/\r\n?|\n/)
      .map((line) => line.replace(/^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)/u, "").trim())
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
  if (labels.size === 0) throw new UserError([noTheme(file)]);
  const ids = new ThemeIds();
  const found = wordsFound([...labels], texts);
  const themes = [...labels].map((label) => {
    const words = termOf(label);
    return { id: ids.of(label), label, terms: words !== null && found.has(words) ? [words] : [] };
  });
  return {
    text: briefBook(themes, `Themes of ${commentOf(file)}. Give each the words in which people speak of it.`),
    wordless: themes.filter(({ terms }) => terms.length === 0).map(({ label }) => label),
    problems: [],
  };
}

async function bookOfTable(file: string, cwd: string): Promise<FirstBook> {
  const bytes = await readFileBytes(file, cwd, "codebook", "a table of themes and terms");
  const converted = await convert(bytes, file, "yaml", undefined, await bookWorkbook(bytes, file));
  if (converted.bytes === null) throw new UserError(converted.problems);
  const text = `# Themes and terms of ${commentOf(file)}.\n${new TextDecoder().decode(converted.bytes)}`;
  return { text, wordless: [], problems: converted.problems };
}

const commentOf = (file: string): string => file.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ");

/** A label of plain words can be looked for as it is. */
const termOf = (label: string): string | null =>
  /^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u.test(label) ? label.toLowerCase() : null;

function wordsFound(labels: readonly string[], texts: readonly Response[]): ReadonlySet<string> {
  const terms = labels.map(termOf).filter((term) => term !== null);
  const coder = compileCodebook(termsBook(terms, null));
  return new Set(texts.flatMap((response) => coder.code(response).hits.map(({ theme }) => theme)));
}

const noTheme = (source: string): Problem => ({
  ...graded("usage"),
  place: { source },
  found: "no theme in the file",
  expected: "one theme a line, or a table of themes and terms",
  hint: "write the themes into it, or leave --themes out",
});
