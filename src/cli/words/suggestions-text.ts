/** Proposals for a theme as text: lines for a codebook with places to read, CSV or JSON for programs. */
import { SUGGESTED_FROM, type Suggestion } from "../../code/terms/suggest.ts";
import { count, counted } from "../../text/counted.ts";
import type { Paint } from "./paint.ts";
import { type PlaceRow, placeRow, quotedPlace } from "./place-row.ts";
import { printable, printableJson } from "./printable.ts";
import { rowsCsv } from "./rows-csv.ts";
import { toDigits } from "./to-digits.ts";

/** One proposal; a column of the CSV each. */
export interface SuggestionRow {
  /** As it can be written below `terms:`. */
  readonly term: string;
  /** Whether it is drawn from responses of a topic, from coded responses, or from those that carry the theme. */
  readonly from: (typeof SUGGESTED_FROM)[number];
  /** How much more often these say it than the others, in standard deviations. @decimals */
  readonly z: number;
  /** Responses that have it. */
  readonly responses: number;
  /** Those that carry the theme already. */
  readonly carried: number;
  /** Those that would carry it by the term alone. */
  readonly gained: number;
  /** Of these, those that somebody coded as carrying the theme. */
  readonly right: number;
  /** Of these, those that somebody coded as not carrying it. */
  readonly wrong: number;
}

/** What `codebook suggest --format json` prints. */
export interface SuggestionsReport {
  /** Id of the theme. */
  readonly theme: string;
  /** Responses that have text. */
  readonly responses: number;
  /** Those drawn from a topic first, then from coded responses, then from carried ones. */
  readonly suggestions: readonly (SuggestionRow & {
    /** Three places at most in responses that would be gained, drawn by lot. */
    readonly places: readonly PlaceRow[];
  })[];
}

export const SUGGESTION_COLUMNS = [
  "term",
  "from",
  "z",
  "responses",
  "carried",
  "gained",
  "right",
  "wrong",
] as const satisfies readonly (keyof SuggestionRow)[];

export const suggestionsCsv = (suggestions: readonly Suggestion[]): string =>
  rowsCsv(SUGGESTION_COLUMNS, suggestions.map(rowOf));

export function suggestionsJson(
  theme: string,
  suggestions: readonly Suggestion[],
  responses: number,
): string {
  const report: SuggestionsReport = {
    theme,
    responses,
    suggestions: suggestions.map((one) => ({
      ...rowOf(one),
      places: one.places.map((place) => placeRow(place.response, place)),
    })),
  };
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}

const rowOf = ({ term, from, z, responses, gained, right, wrong }: Suggestion): SuggestionRow => ({
  term,
  from,
  z: toDigits(z, 2),
  responses,
  carried: responses - gained,
  gained,
  right,
  wrong,
});

const FROM_WORDS: Readonly<Record<Suggestion["from"], string>> = {
  topic: "said more often in responses of the topic",
  coded: "said more often in responses coded as carrying the theme",
  carried: "said more often in responses that carry the theme",
};

/** @returns YAML: the places are comments, so that what is kept can be pasted below `terms:` */
export function suggestionsText(suggestions: readonly Suggestion[], style: Paint): string {
  return SUGGESTED_FROM.flatMap((from) => {
    const own = suggestions.filter((one) => one.from === from);
    return own.length === 0
      ? []
      : [style.dim(`# ${FROM_WORDS[from]}`), ...own.flatMap((one) => linesOf(one, style))];
  })
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf(suggestion: Suggestion, style: Paint): readonly string[] {
  const { term, responses, carried, gained, right, wrong } = rowOf(suggestion);
  const coded = right + wrong === 0 ? "" : `; of those coded ${count(right)} right, ${count(wrong)} wrong`;
  const brought = `${counted(gained, "response")} more, beside ${count(carried)} of ${count(responses)} that carry it already${coded}`;
  return [
    `- ${scalar(term)}  ${style.dim(`# ${brought}`)}`,
    ...suggestion.places.map((place) => style.dim(`  #   ${quotedPlace(placeRow(place.response, place))}`)),
  ];
}

/** What YAML would read as a number, a truth or nothing is put in quotes. */
const scalar = (term: string): string =>
  /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(term) || !/^\p{L}[\p{L}\p{N}' -]*$/u.test(term)
    ? JSON.stringify(printable(term))
    : term;
