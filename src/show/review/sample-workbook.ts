/** A sample to be coded by hand: a row a response, a column a theme; in a workbook the themes on a second sheet. */
import type { ReviewTheme } from "../../model/review.ts";
import { SAMPLE_COLUMNS, SAMPLE_END_COLUMNS, THEME_MARK } from "../../model/tables/sample-columns.ts";
import { cellText } from "../sheets/cell-text.ts";
import type { SheetColumn, Workbook } from "../sheets/workbook.ts";

/** A response as it is shown to who codes it. */
export interface SampleRow {
  readonly response: string;
  readonly text: string;
  readonly stratum: string;
  readonly pi: number | null;
  readonly fingerprint: string;
}

/** @param taken - names that columns of codings have otherwise */
export function sampleTable(
  rows: readonly SampleRow[],
  themes: readonly ReviewTheme[],
  taken: (name: string) => boolean,
): readonly (readonly (string | number)[])[] {
  const head = themes.map(({ id }) => (taken(id) ? `${THEME_MARK}${id}` : id));
  const empty = themes.map(() => "");
  return [
    [...SAMPLE_COLUMNS, ...head, ...SAMPLE_END_COLUMNS],
    ...rows.map(({ response, text, stratum, pi, fingerprint }) => [
      response,
      text,
      ...empty,
      "",
      "",
      stratum,
      pi ?? "",
      fingerprint,
    ]),
  ];
}

/** What a cell of a workbook can hold. */
const LONGEST = 32_000;

const HOW = [
  "Write 1 into the column of each theme that the response makes a point about, and 0 into the others: read the brief on the sheet Themes first.",
  "A cell left empty is not coded, and never counts as no. Code without looking at what the program says.",
  "Rows may be sorted; leave response, stratum, pi and fingerprint as they are.",
];

/**
 * @param table - of `sampleTable`
 * @param generator - name and version of the program
 */
export function sampleWorkbook(
  table: readonly (readonly (string | number)[])[],
  themes: readonly ReviewTheme[],
  generator: string,
): Workbook {
  const [head = [], ...rows] = table;
  const text = (cell: string | number) =>
    typeof cell === "string" ? cellText(cell.length > LONGEST ? `${cell.slice(0, LONGEST)} …` : cell) : cell;
  const columns = head.map(
    (name): SheetColumn => ({ header: String(name), kind: "text", width: name === "text" ? 70 : 14 }),
  );
  const brief = themes.map(({ id, label, description }) => [id, cellText(label), text(description ?? "")]);
  const column = (header: string, width: number): SheetColumn => ({ header, kind: "text", width });
  const sheets: Workbook["sheets"] = [
    {
      name: "Sample",
      title: "Sample",
      lines: HOW.map((line) => ({ text: line, isHeading: false })),
      table: { id: "sample", columns, rows: rows.map((row) => row.map(text)) },
    },
    {
      name: "Themes",
      title: "Themes",
      lines: [],
      table: {
        id: "themes",
        columns: [column("id", 28), column("label", 32), column("description", 90)],
        rows: brief,
      },
    },
  ];
  return { title: "Sample", language: "en-GB", font: "Arial", generator, sheets };
}
