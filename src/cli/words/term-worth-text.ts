/** What the terms of a codebook bring, as text: a block a theme for a terminal, CSV or JSON for programs. */
import type { TermWorth } from "../../code/terms/term-worth.ts";
import { count, counted } from "../../text/counted.ts";
import { fitted } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { type PlaceRow, placeRow, quotedPlace } from "./place-row.ts";
import { printable, printableJson } from "./printable.ts";
import { rowsCsv } from "./rows-csv.ts";
import { toDigits, toDigitsOrNull } from "./to-digits.ts";

/** One term of a codebook; a column of the CSV each, but the places. */
export interface TermWorthRow {
  /** Id of the theme. */
  readonly theme: string;
  /** As written in the codebook. */
  readonly term: string;
  /** Its line in the codebook; null where that is not known. */
  readonly line: number | null;
  /** Places that count. */
  readonly hits: number;
  /** Responses with a hit. */
  readonly responses: number;
  /** Responses that would not carry the theme without the term. */
  readonly only: number;
  /** Responses with a hit that somebody coded for the theme. */
  readonly coded: number;
  /** Of these, those that truly carry it. */
  readonly right: number;
  /** `right` of `coded`; null where none is coded. @decimals */
  readonly precision: number | null;
  /** Lower end of its 95 % interval, by Wilson. @decimals */
  readonly precision_low: number | null;
  /** Upper end. @decimals */
  readonly precision_high: number | null;
  /** F1 of the theme in all coded responses; null where it is not defined. @decimals */
  readonly f1: number | null;
  /** The same without the term. @decimals */
  readonly f1_without: number | null;
}

/** What `codebook terms --format json` prints. */
export interface TermWorthReport {
  /** Responses that have text. */
  readonly responses: number;
  /** In the order of the codebook. */
  readonly terms: readonly (TermWorthRow & {
    /** Four of its hits at most, drawn by lot. */
    readonly places: readonly PlaceRow[];
  })[];
}

export const TERM_WORTH_COLUMNS = [
  "theme",
  "term",
  "line",
  "hits",
  "responses",
  "only",
  "coded",
  "right",
  "precision",
  "precision_low",
  "precision_high",
  "f1",
  "f1_without",
] as const satisfies readonly (keyof TermWorthRow)[];

export const termWorthCsv = (worths: readonly TermWorth[]): string =>
  rowsCsv(TERM_WORTH_COLUMNS, worths.map(rowOf));

export function termWorthJson(worths: readonly TermWorth[], responses: number): string {
  const report: TermWorthReport = {
    responses,
    terms: worths.map((worth) => ({ ...rowOf(worth), places: placesOf(worth) })),
  };
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}

const placesOf = ({ places }: TermWorth): readonly PlaceRow[] =>
  places.map(({ response, hit }) => placeRow(response, hit));

function rowOf({ precision, right, coded, f1, f1Without, places: _, ...worth }: TermWorth): TermWorthRow {
  return {
    ...worth,
    coded,
    right,
    precision: coded === 0 ? null : toDigits(right / coded, 3),
    precision_low: toDigitsOrNull(precision?.low, 3),
    precision_high: toDigitsOrNull(precision?.high, 3),
    f1: toDigitsOrNull(f1, 3),
    f1_without: toDigitsOrNull(f1Without, 3),
  };
}

/** @returns a block a theme, a line a term and its places below; what nobody coded is not spoken of */
export function termWorthText(worths: readonly TermWorth[], style: Paint): string {
  const widest = Math.min(28, Math.max(0, ...worths.map(({ term }) => [...term].length)));
  const themes = [...new Set(worths.map(({ theme }) => theme))];
  return themes
    .map((theme) => {
      const lines = worths
        .filter((worth) => worth.theme === theme)
        .flatMap((worth) => [
          `  ${fitted(printable(worth.term), widest)}  ${wordsOf(worth)}`,
          ...placesOf(worth).map((place) => style.dim(`      ${quotedPlace(place)}`)),
        ]);
      return `${[style.bold(printable(theme)), ...lines].join("\n")}\n`;
    })
    .join("\n");
}

function wordsOf(worth: TermWorth): string {
  const { responses, only, coded, right } = worth;
  const brought = `${counted(responses, "response")}, ${count(only)} by it alone`;
  if (coded === 0) return brought;
  const { precision_low, precision_high, f1, f1_without } = rowOf(worth);
  const sure = `right in ${right} of ${coded} coded (95%: ${percent(precision_low)} to ${percent(precision_high)})`;
  const kept = f1 === null ? "" : `, F1 ${f1.toFixed(2)}, without it ${f1_without?.toFixed(2) ?? "none"}`;
  return `${brought}; ${sure}${kept}`;
}

const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(0)}%`;
