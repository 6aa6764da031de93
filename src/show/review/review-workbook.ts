/** A review as a workbook: the questions, and the themes with what they are. */
import type { AskedResponse, ReviewTheme } from "../../model/review.ts";
import { REVIEW_COLUMNS, type ReviewColumn } from "../../model/tables/review-columns.ts";
import { cellText } from "../sheets/cell-text.ts";
import type { SheetColumn, Workbook, WrittenSheet } from "../sheets/workbook.ts";
import { reviewRows } from "./rows.ts";

/** What a cell of a workbook can hold. */
const LONGEST_CELL = 32_000;

const WIDTHS: Readonly<Partial<Record<ReviewColumn, number>>> = {
  response: 18,
  theme: 20,
  label: 22,
  question: 36,
  places: 30,
  text: 70,
  note: 30,
};

/** @param generator - name and version of the program */
export function reviewWorkbook(
  asked: readonly AskedResponse[],
  themes: readonly ReviewTheme[],
  generator: string,
): Workbook {
  const rows = asked.flatMap((one) =>
    reviewRows(one, themes).map((row) =>
      REVIEW_COLUMNS.map((column) => (typeof row[column] === "string" ? cut(row[column]) : row[column])),
    ),
  );
  const columns = REVIEW_COLUMNS.map(
    (header): SheetColumn => ({ header, kind: "text", width: WIDTHS[header] ?? 12 }),
  );
  const list = themes.map(({ id, label, description }) => [id, cut(label), cut(description ?? "")]);
  return {
    title: "Review",
    language: "en-GB",
    font: "Arial",
    generator,
    sheets: [
      sheet("Review", HOW, columns, rows),
      sheet("Themes", [], [column("id", 28), column("label", 32), column("description", 90)], list),
    ],
  };
}

const HOW = [
  "Write yes, no or unsure into the column answer; what is left empty decides nothing.",
  "Where the question asks for a position, write that instead of yes.",
  "In rows with the theme + write no, or the ids of other themes with a semicolon between.",
  "Columns may be moved and rows sorted; leave response, theme and fingerprint as they are.",
];

const column = (header: string, width: number): SheetColumn => ({ header, kind: "text", width });

const cut = (text: string): string =>
  cellText(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} …` : text);

const sheet = (
  name: string,
  lines: readonly string[],
  columns: readonly SheetColumn[],
  rows: NonNullable<WrittenSheet["table"]>["rows"],
): WrittenSheet => ({
  name,
  title: name,
  lines: lines.map((text) => ({ text, isHeading: false })),
  table: { id: name.toLowerCase(), columns, rows },
});
