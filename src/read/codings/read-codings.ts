/** Reads codings of people and other programs: long, wide or with lists of themes, as tables or records. */
import { answerOf, isPositionAnswer } from "../../cues/answer.ts";
import type { CoderCodings } from "../../model/coded.ts";
import { OTHER_THEMES } from "../../model/decision.ts";
import type { Problem } from "../../model/problem.ts";
import { readQdpx } from "../ingest/qda/read-qdpx.ts";
import { type CoderBook, startCoderBook } from "./coder-book.ts";
import { type CodingColumn, type CodingHead, codingHead } from "./coding-columns.ts";
import { codingProblem, type FileRow, fileRows } from "./file-rows.ts";
import { themeColumns } from "./theme-columns.ts";
import { type CodingsContext, startThemeNames, type ThemeNames } from "./theme-names.ts";

export interface CodingsRead {
  /** One a coder. */
  readonly coders: readonly CoderCodings[];
  readonly problems: readonly Problem[];
}

/**
 * @param path - absolute
 * @param source - what the file is called in messages
 */
export async function readCodings(
  path: string,
  source: string,
  context: CodingsContext,
): Promise<CodingsRead> {
  const book = startCoderBook(source);
  const names = startThemeNames(context);
  if (/\.qdpx$/i.test(path)) {
    const { passages, problems } = await readQdpx(path, source);
    for (const passage of passages) {
      const theme = passage.theme === null ? null : names.of(passage.theme, passage.place, book.problems);
      if (passage.theme === null || theme !== null) book.mark("", { ...passage, theme });
    }
    return {
      coders: book.finish(source),
      problems: [...problems.map(({ words, place }) => codingProblem(place, words)), ...book.problems],
    };
  }
  const read = await fileRows(path, source);
  const head = codingHead(read.names);
  if (read.problems.length > 0 || head === null) return { coders: [], problems: read.problems };
  const reader = {
    head,
    names,
    book,
    cell: (row: FileRow, column: CodingColumn) => row.cells[head.at.get(column) ?? -1] ?? "",
  };
  const hasCoders = new Set(read.rows.map((row) => reader.cell(row, "coder")).filter(Boolean)).size > 1;
  const isReview = head.form === "long" && read.names.some((name) => name.trim().toLowerCase() === "answer");
  const columns = head.form === "wide" ? themeColumns(read, head, names, book) : [];
  for (const row of read.rows) {
    const coder = hasCoders ? reader.cell(row, "coder") : "";
    readRow(reader, row, { coder, isReview, columns });
  }
  return { coders: book.finish(source), problems: book.problems };
}

interface Reader {
  readonly head: CodingHead;
  readonly names: ThemeNames;
  readonly book: CoderBook;
  readonly cell: (row: FileRow, column: CodingColumn) => string;
}

interface RowContext {
  readonly coder: string;
  readonly isReview: boolean;
  /** Of a wide file: its themes, by their columns. */
  readonly columns: readonly (readonly [column: number, theme: string])[];
}

function readRow(
  { head, names, book, cell }: Reader,
  row: FileRow,
  { coder, isReview, columns }: RowContext,
): void {
  const placeOf = (column: CodingColumn) => row.placeOf(head.at.get(column) ?? 0);
  const id = cell(row, "id");
  if (id === "") {
    book.problems.push(
      codingProblem(placeOf("id"), [
        "a row without a response",
        "its id",
        "put the id back, or take the row out",
      ]),
    );
    return;
  }
  const words = cell(row, "theme");
  if (head.form === "passages") {
    const theme = words === "" ? null : names.of(words, placeOf("theme"), book.problems);
    if (words === "" || theme !== null)
      book.mark(coder, { document: id, theme, words: cell(row, "content"), place: placeOf("theme") });
    return;
  }
  const meet = (isWhole: boolean) =>
    book.meet(coder, {
      id,
      fingerprint: cell(row, "fingerprint") || null,
      text: cell(row, "text") || null,
      place: placeOf("id"),
      pi: numberOf(cell(row, "pi")),
      stratum: cell(row, "stratum") || null,
      isWhole,
    });
  const say = (theme: string | null, value: string, place = placeOf("theme")) => {
    if (theme !== null) book.say(coder, id, theme, { value, place });
  };
  if (head.form === "position") {
    meet(false);
    if (cell(row, "position") !== "")
      say("position", cell(row, "position").toLowerCase(), placeOf("position"));
  } else if (head.form === "list") {
    meet(true);
    for (const one of partsOf(cell(row, "themes")))
      say(names.of(one, placeOf("themes"), book.problems), "1", placeOf("themes"));
  } else if (head.form === "wide") {
    meet(false);
    for (const [column, theme] of columns) {
      const said = row.cells[column] ?? "";
      if (said === "") continue;
      const answer = answerOf(said);
      if (answer === null) book.problems.push(noAnswer(said, row.placeOf(column)));
      else if (answer !== "unsure") say(theme, answer === "yes" ? "1" : "0", row.placeOf(column));
    }
  } else
    readLong(
      { words, answer: cell(row, "value"), hasValues: head.at.has("value"), isReview },
      { meet, say, place: placeOf("theme"), at: placeOf("value") },
      names,
      book,
    );
}

interface LongRow {
  readonly words: string;
  readonly answer: string;
  readonly hasValues: boolean;
  readonly isReview: boolean;
}

interface Saying {
  readonly meet: (isWhole: boolean) => void;
  readonly say: (theme: string | null, value: string) => void;
  readonly place: Problem["place"];
  readonly at: Problem["place"];
}

/** Without a column of values each row is a yes, and what no row names is a no. */
function readLong(
  { words, answer, hasValues, isReview }: LongRow,
  { meet, say, place, at }: Saying,
  names: ThemeNames,
  book: CoderBook,
): void {
  if (words === OTHER_THEMES && isReview) {
    if (answer === "" || answerOf(answer) === "unsure") return;
    meet(true);
    if (answerOf(answer) !== "no")
      for (const one of partsOf(answer)) say(names.of(one, at, book.problems), "1");
    return;
  }
  meet(!hasValues);
  if (words === "") return;
  const theme = names.of(words, place, book.problems);
  if (!hasValues) say(theme, "1");
  else if (answer !== "") {
    const said = isReview && isPositionAnswer(answer) ? "yes" : answerOf(answer);
    if (said === null) book.problems.push(noAnswer(answer, at));
    else if (said !== "unsure") say(theme, said === "yes" ? "1" : "0");
  }
}

const partsOf = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter(Boolean);

const numberOf = (cell: string): number | null => {
  const number = cell === "" ? Number.NaN : Number(cell.replace(",", "."));
  return number > 0 && number <= 1 ? number : null;
};

const noAnswer = (words: string, place: Problem["place"]): Problem =>
  codingProblem(place, [`"${words}"`, "1 or 0, yes or no, unsure, or nothing", "write one of these"]);
