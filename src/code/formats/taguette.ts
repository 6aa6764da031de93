/** Reads and writes Taguette's codebooks in CSV: a column of tags, one of descriptions; `a.b` is below `a`. */
import { stringify } from "csv-stringify/sync";
import { defaultMatch } from "../codebook/default-match.ts";
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { type BookFile, MOST_THEME_LEVELS } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import { readCsv } from "./csv-rows.ts";
import { describe, readDescription } from "./details.ts";
import { liftMatch, sinkMatch } from "./match-level.ts";
import type { BookReading } from "./reading.ts";

const NAME_COLUMNS = ["tag", "name", "path"];

/**
 * @param text the file's text
 * @param source its path, for problems
 */
export function readTaguette(text: string, source: string): BookReading {
  const builder = new BookBuilder("taguette", source);
  const [header, ...rows] = readCsv(text, builder);
  if (!header) return builder.finish();
  const titles = header.cells.map((title) => title.trim().toLowerCase());
  const named = titles.filter((title) => NAME_COLUMNS.includes(title));
  if (named.length !== 1) {
    const found =
      named.length === 0 ? "no column of tags" : `${named.length} columns of tags: ${named.join(", ")}`;
    builder.error(
      { line: 1, column: 1 },
      found,
      "one column named tag, name or path",
      "rename the others, or delete them",
    );
    return builder.finish();
  }
  const column = titles.indexOf(named[0]!);
  const about = titles.indexOf("description");
  for (const [index, title] of titles.entries()) {
    if (index !== column && index !== about)
      builder.lose(null, { line: 1 }, `the column \`${title}\``, "nothing");
  }
  const drafts = new Map<string, CategoryDraft>();
  const described = new Set<string>();
  for (const { cells, line } of rows) {
    const tag = cells[column]?.trim() ?? "";
    if (described.has(tag)) {
      const draft = drafts.get(tag)!;
      builder.lose(
        draft,
        { line },
        `the tag \`${tag}\` again, described as: ${cells[about] ?? ""}`,
        "the first",
      );
      continue;
    }
    described.add(tag);
    const draft = draftOf(tag, line, drafts, builder);
    // A cell with line breaks ends on the row's line.
    const first = line - ((cells[about] ?? "").split("\n").length - 1);
    readDescription(cells[about] ?? "", draft, { line: first }, builder);
  }
  return liftMatch(builder.finish());
}

/** The tag's theme; with those above it, which need no row of their own. */
function draftOf(
  tag: string,
  line: number,
  drafts: Map<string, CategoryDraft>,
  builder: BookBuilder,
): CategoryDraft {
  const parts = tag.split(".");
  const names = parts.includes("") ? [tag] : parts;
  let parent: CategoryDraft | null = null;
  for (const [index, name] of names.entries()) {
    const path = names.slice(0, index + 1).join(".");
    const draft: CategoryDraft = drafts.get(path) ?? builder.category(name, line, parent);
    drafts.set(path, draft);
    parent = draft;
    // Deeper is an error that has been reported.
    if (index > MOST_THEME_LEVELS) break;
  }
  return parent!;
}

/** Taguette has no place for terms: they stand in the description, behind a marker line. */
export function writeTaguette(file: BookFile, writer: BookWriter): string {
  writer.bookFields(file, {});
  const rows: string[][] = [["tag", "description"]];
  const visit = (themes: BookFile["themes"], above: string): void => {
    const taken = new Set<string>();
    for (const theme of themes) {
      const { id, label: _, themes: below = [], ...rest } = theme;
      const { name, isIdOfName } = writer.name(theme, above.replaceAll(".", " › "), {
        unfitName: /\./g,
        taken,
      });
      rows.push([`${above}${above && "."}${name}`, describe({ ...(!isIdOfName && { id }), ...rest })]);
      visit(below, `${above}${above && "."}${name}`);
    }
  };
  visit(sinkMatch(file, defaultMatch(file)).themes, "");
  return stringify(rows, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
