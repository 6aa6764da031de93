/** Terms of a corpus as text: a table for a terminal, CSV or JSON for programs. */
import type { FoundTerms } from "../../code/terms/find-terms.ts";
import type { MeasuredTerm } from "../../code/terms/measured-terms.ts";
import { count } from "../../text/counted.ts";
import { fitted } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { printable, printableJson } from "./printable.ts";
import { rowsCsv } from "./rows-csv.ts";
import { toDigits, toDigitsOrNull } from "./to-digits.ts";

export type TermsFormat = "table" | "csv" | "json";

/** One term; a column of the CSV, a key of the JSON each. */
export interface TermRow {
  /** As it can be written in a codebook: it finds these hits there. */
  readonly term: string;
  /** Places in the corpus. */
  readonly hits: number;
  /** Responses with a hit. */
  readonly responses: number;
  /** Of all responses that have text, in percent. @decimals */
  readonly percent: number;
  /** Gries' deviation of proportions: 0 evenly spread, near 1 all in one short response. @decimals */
  readonly dispersion: number;
  /** Hits in the part that is compared with the rest; null where none is. */
  readonly hits_inside: number | null;
  /** Responses with a hit in the part; null where none is compared. */
  readonly responses_inside: number | null;
  /** Log-odds ratio of the part against the rest, with an informative Dirichlet prior; null where none is compared. @decimals */
  readonly log_odds: number | null;
  /** The same in standard deviations; null where no part is compared. @decimals */
  readonly z: number | null;
  /** Responses that would carry a theme (with `--theme`: that theme) by this term alone; null without a codebook. */
  readonly gained: number | null;
}

/** What `terms --format json` prints. */
export interface TermsReport {
  /** What is compared with the rest, as typed; null where the corpus as a whole is looked at. */
  readonly part: string | null;
  /** Responses that have text. */
  readonly responses: number;
  /** Those with words in the part. */
  readonly responses_inside: number;
  /** Words of the part. */
  readonly words_inside: number;
  /** All other words. */
  readonly words_outside: number;
  /** Where a part is compared the clearest first, else those of the most responses. */
  readonly terms: readonly TermRow[];
}

export const TERM_COLUMNS = [
  "term",
  "hits",
  "responses",
  "percent",
  "dispersion",
  "hits_inside",
  "responses_inside",
  "log_odds",
  "z",
  "gained",
] as const satisfies readonly (keyof TermRow)[];

export const termsCsv = (terms: readonly MeasuredTerm[], responses: number): string =>
  rowsCsv(TERM_COLUMNS, termRows(terms, responses));

export function termsJson(
  { terms, words, responsesInside }: FoundTerms,
  responses: number,
  part: string | null,
): string {
  const report: TermsReport = {
    part,
    responses,
    responses_inside: responsesInside,
    words_inside: words.inside,
    words_outside: words.outside,
    terms: termRows(terms, responses),
  };
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}

export const termRows = (terms: readonly MeasuredTerm[], responses: number): readonly TermRow[] =>
  terms.map((found) => ({
    term: found.term,
    hits: found.hits,
    responses: found.responses,
    percent: toDigits((100 * found.responses) / responses, 1),
    dispersion: toDigits(found.dispersion, 3),
    hits_inside: found.hitsInside,
    responses_inside: found.responsesInside,
    log_odds: toDigitsOrNull(found.logOdds, 3),
    z: toDigitsOrNull(found.z, 2),
    gained: found.gained,
  }));

interface TermsTableOptions {
  readonly style: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

/** @returns a line a term under a line of heads; columns that say nothing are left out */
export function termsTable(
  terms: readonly MeasuredTerm[],
  responses: number,
  { style, width }: TermsTableOptions,
): string {
  const rows = termRows(terms, responses);
  if (rows.length === 0) return "";
  const columns: readonly (readonly [string, (row: TermRow) => string])[] = [
    ["responses", (row) => `${count(row.responses)} (${row.percent.toFixed(1)}%)`],
    ["hits", (row) => count(row.hits)],
    ["uneven", (row) => row.dispersion.toFixed(2)],
    ["in part", (row) => (row.responses_inside === null ? "" : count(row.responses_inside))],
    ["z", (row) => (row.z === null ? "" : row.z.toFixed(1))],
    ["gained", (row) => (row.gained === null ? "" : count(row.gained))],
  ];
  const cells = columns
    .map(([head, cell]) => [head, ...rows.map(cell)])
    .filter(([, ...values]) => values.some((value) => value !== ""));
  const widths = cells.map((column) => Math.max(...column.map((cell) => cell.length)));
  const room = width - widths.reduce((sum, each) => sum + each + 2, 0);
  const widest = Math.max("term".length, ...rows.map(({ term }) => [...term].length));
  const line = (term: string, at: number) =>
    [
      fitted(printable(term), Math.max(8, Math.min(widest, room))),
      ...cells.map((column, n) => column[at]!.padStart(widths[n]!)),
    ].join("  ");
  return [style.dim(line("term", 0)), ...rows.map(({ term }, at) => line(term, at + 1))]
    .map((text) => `${text}\n`)
    .join("");
}
