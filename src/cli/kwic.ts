/** The command `kwic`. */
import { compileCodebook } from "../code/apply/code.ts";
import { type KwicOrder, type KwicRow, kwicRows, sortedKwic } from "../code/inspect/kwic.ts";
import { termBook, usesLists } from "../code/inspect/term-book.ts";
import { themeList } from "../code/inspect/theme-list.ts";
import { themeNamed } from "../code/inspect/theme-named.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Hit } from "../model/hit.ts";
import { count, counted } from "../text/counted.ts";
import type { ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type OpenStudy, type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { type KwicFormat, kwicCsv, kwicHeader, kwicJsonl, kwicTable } from "./words/kwic-text.ts";

export interface KwicCommandOptions extends StudyOptions {
  readonly format?: KwicFormat | undefined;
  readonly sort: KwicOrder;
  readonly context: number;
}

/** Columns where the output is no terminal. */
const WIDTH = 100;
const THEME = /^theme:/;

/** @throws UserError where the term cannot be read, there is no such theme, or nothing to read */
export async function kwicCommand(
  term: string,
  paths: readonly string[],
  options: KwicCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const isTheme = THEME.test(term);
  // What is wrong with the term itself is told before anything is read.
  if (!isTheme) termBook(term, null);
  const format = options.format ?? (io.stdout.isTTY ? "table" : "csv");
  // A terminal shows progress while sources are read: what is found there is printed afterwards.
  const isStreamed = format !== "table" && options.sort === "place" && io.stdout.isTTY !== true;
  const print = await printer(format, options, io);
  const wanted = {
    command: "kwic TERM",
    corpus: true,
    codebook: isTheme || usesLists(term) || ("where named" as const),
  };
  const kept: KwicRow[] = [];
  const result = await withStudy(paths, options, io, wanted, async (study) => {
    const counts = await search(
      study,
      isTheme ? null : termBook(term, study.codebook),
      term,
      options,
      (rows) => {
        if (!isStreamed) {
          kept.push(...rows);
          return;
        }
        study.clearProgress();
        print(rows);
      },
    );
    return { ...counts, problems: study.problems() };
  });
  print(sortedKwic(kept, options.sort));
  const { places, responses, of } = result;
  tell(`${counted(places, "place")} in ${count(responses)} of ${counted(of, "response")}.`, options, io);
  if (places === 0 && /^[\p{L}\p{N}-]+$/u.test(term))
    tell(`If a theme is meant: theme:${term}.`, options, io);
  return tellFaults(result.problems, options, io);
}

interface Counts {
  readonly places: number;
  readonly responses: number;
  readonly of: number;
}

/** @param book - of the term; null where a theme of the study's codebook is meant */
async function search(
  study: OpenStudy,
  book: Codebook | null,
  term: string,
  { context }: KwicCommandOptions,
  onRows: (rows: readonly KwicRow[]) => void,
): Promise<Counts> {
  const coder = compileCodebook(book ?? study.codebook!);
  const wants = book === null ? wantsTheme(study.codebook!, term.replace(THEME, "")) : () => true;
  const counts = { places: 0, responses: 0, of: 0 };
  for await (const response of study.responses!) {
    const rows = kwicRows(coder, response, { context, wants });
    counts.of += 1;
    counts.places += rows.length;
    if (rows.length > 0) counts.responses += 1;
    onRows(rows);
  }
  return counts;
}

/** Hits of the theme, and of those below it. */
function wantsTheme(codebook: Codebook, id: string): (hit: Hit) => boolean {
  themeNamed(codebook, id);
  const below = themeList(codebook).filter(({ above }) => above.includes(id));
  const ids = new Set([id, ...below.map(({ theme }) => theme.id)]);
  return ({ theme }) => ids.has(theme);
}

/** Prints rows to stdout, the header of a CSV before the first. */
async function printer(
  format: KwicFormat,
  { color }: KwicCommandOptions,
  io: Io,
): Promise<(rows: readonly KwicRow[]) => void> {
  if (format === "table") {
    const style = await paintOf(io, color, io.stdout);
    const width = widthOf(io.stdout, WIDTH);
    return (rows) => io.stdout.write(kwicTable(rows, { style, width }));
  }
  if (format === "jsonl") return (rows) => io.stdout.write(kwicJsonl(rows));
  let header = kwicHeader();
  return (rows) => {
    io.stdout.write(header + kwicCsv(rows));
    header = "";
  };
}
