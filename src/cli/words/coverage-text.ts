/** What a codebook leaves out, as text: a summary for a terminal, the sentences as CSV, all as JSON. */
import type { Coverage, UncoveredSentence } from "../../code/terms/coverage.ts";
import { count, counted } from "../../text/counted.ts";
import { placeOf } from "../../text/place-of.ts";
import type { Paint } from "./paint.ts";
import { printableJson } from "./printable.ts";
import { rowsCsv } from "./rows-csv.ts";
import { type TermRow, termRows, termsTable } from "./terms-text.ts";
import { toDigits } from "./to-digits.ts";

/** One sentence without a hit; a column of the CSV each. */
export interface UncoveredRow {
  /** Id of the response. */
  readonly response: string;
  /** The file it was read from. */
  readonly source: string;
  /** Where it begins, 1-based, in the lines of the source. */
  readonly line: number;
  /** Its words. */
  readonly words: number;
  /** White space is made single spaces. */
  readonly sentence: string;
}

/** What `codebook coverage --format json` prints. */
export interface CoverageReport {
  /** Responses that have text. */
  readonly responses: number;
  /** Those without any theme. */
  readonly uncoded: number;
  /** Of the responses, in percent. @decimals */
  readonly uncoded_percent: number;
  /** Words from which on a response is long. */
  readonly long_words: number;
  /** Long responses. */
  readonly long_responses: number;
  /** Their sentences. */
  readonly sentences: number;
  /** Of these, the ones without a hit. */
  readonly uncovered: readonly UncoveredRow[];
  /** What responses without a theme say more often than the others. */
  readonly terms_of_uncoded: readonly TermRow[];
  /** What the sentences without a hit say more often than all other words. */
  readonly terms_of_uncovered: readonly TermRow[];
}

export const UNCOVERED_COLUMNS = [
  "response",
  "source",
  "line",
  "words",
  "sentence",
] as const satisfies readonly (keyof UncoveredRow)[];

export const coverageCsv = ({ uncovered }: Coverage): string =>
  rowsCsv(UNCOVERED_COLUMNS, uncovered.map(rowOf));

const rowOf = ({ response, start, end, words }: UncoveredSentence): UncoveredRow => ({
  response: response.id,
  source: response.source,
  line: placeOf(response, start).line,
  words,
  sentence: response.text.slice(start, end).replace(/\s+/gu, " "),
});

export function coverageJson(coverage: Coverage): string {
  const { responses, uncoded, long, uncovered, termsOfUncoded, termsOfUncovered } = coverage;
  const report: CoverageReport = {
    responses,
    uncoded,
    uncoded_percent: percentOf(uncoded, responses),
    long_words: long.words,
    long_responses: long.responses,
    sentences: long.sentences,
    uncovered: uncovered.map(rowOf),
    terms_of_uncoded: termRows(termsOfUncoded, responses),
    terms_of_uncovered: termRows(termsOfUncovered, responses),
  };
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}

const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : toDigits((100 * part) / whole, 1);

export function coverageText(
  coverage: Coverage,
  options: { readonly style: Paint; readonly width: number },
): string {
  const { responses, uncoded, long, uncovered, termsOfUncoded, termsOfUncovered } = coverage;
  const lists = [
    ["What responses without a theme say more often than the others", termsOfUncoded],
    ["What the sentences without a hit say more often than all other words", termsOfUncovered],
  ] as const;
  return [
    `No theme: ${share(uncoded, responses)} responses.\n`,
    `No hit: ${share(uncovered.length, long.sentences)} sentences in ${counted(long.responses, "response")} of ${count(long.words)} words or more.\n`,
    ...lists.flatMap(([title, terms]) =>
      terms.length === 0 ? [] : [`\n${options.style.bold(title)}\n`, termsTable(terms, responses, options)],
    ),
  ].join("");
}

const share = (part: number, whole: number): string =>
  `${count(part)} of ${count(whole)} (${percentOf(part, whole).toFixed(1)}%)`;
