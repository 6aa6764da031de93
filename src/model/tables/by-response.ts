/** Tables with rows of single responses: the responses, their hits and codings. */
import type { Coding } from "../coding.ts";
import { STATUS_NOTE } from "../group.ts";
import { type Response, STATUSES } from "../response.ts";
import { always, type Column, columnsOf, type OutputTable, type Reference } from "./column.ts";

/** A hit with its words and its place. */
export interface HitRow {
  readonly response: string;
  readonly theme: string;
  readonly label: string;
  readonly term: string;
  readonly match: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly page: number;
  readonly left: string;
  readonly right: string;
  /** Whether the response carries the theme. */
  readonly carried: boolean;
}

export interface CodingRow extends Coding {
  readonly response: string;
}

export const TO_RESPONSE: Reference = { column: "response", file: "responses.csv", to: "id" };
const TO_THEME: Reference = { column: "theme", file: "themes.csv", to: "theme" };

const response = columnsOf<Response>();

export const RESPONSES_TABLE: OutputTable<Response> = {
  file: "responses.csv",
  note: "A row for each response, in the order of the documents.",
  columns: [
    always(response.text("id", "Id of the response, to which every table refers", ({ id }) => id)),
    always(response.text("source", "File that it was read from", ({ source }) => source)),
    always(
      response.whole("ordinal", "Number of the response in its source, from 1", ({ ordinal }) => ordinal),
    ),
    always(response.whole("page", "Page on which the text begins", ({ pages }) => pages[0])),
    always(response.whole("line", "Line on which the text begins, from 1", ({ lines }) => lines.body[0])),
    response.text("topics", "Topics, joined with `; `", ({ topics }) => topics.join("; ")),
    {
      ...always(response.text("status", STATUS_NOTE, ({ attribution }) => attribution.status)),
      values: STATUSES,
    },
    response.text(
      "name",
      "Name of the person, where it may be written",
      ({ attribution }) => attribution.name,
    ),
    response.text(
      "organisation",
      "Organisation, where it may be written",
      ({ attribution }) => attribution.organisation,
    ),
    always(response.whole("words", "Number of words of the text", ({ words }) => words)),
    always(
      response.text(
        "fingerprint",
        "Hash of the text: it stays the same where the response moves",
        ({ fingerprint }) => fingerprint,
      ),
    ),
    response.text(
      "corrected",
      "What was put right by hand, joined with `; `; empty for most",
      ({ corrected = [] }) => corrected.join("; ") || null,
    ),
    response.text(
      "question",
      "What was asked, where a table asks for several texts",
      (one) => one.question ?? null,
    ),
    response.whole(
      "respondent",
      "Running number that says who is one respondent across questions, never made from a name",
      (one) => one.respondent ?? null,
    ),
    response.text(
      "variables",
      "What else a table or a record says, as a JSON object of texts and lists; empty for most",
      ({ variables = {} }) => (Object.keys(variables).length === 0 ? null : JSON.stringify(variables)),
    ),
    response.text("text", "What was said, line breaks kept", ({ text }) => text),
  ],
  key: ["id"],
  refers: [],
};

const hit = columnsOf<HitRow>();

const HITS_TABLE: OutputTable<HitRow> = {
  file: "hits.csv",
  note: "A row for each place where a term matched.",
  columns: [
    always(hit.text("response", "Id of the response", (row) => row.response)),
    always(hit.text("theme", "Id of the theme whose term matched", ({ theme }) => theme)),
    always(hit.text("label", "Label of the theme", ({ label }) => label)),
    always(hit.text("term", "The term as the codebook writes it", ({ term }) => term)),
    hit.text("match", "The words that matched, white space collapsed", ({ match }) => match),
    always(
      hit.whole(
        "start",
        "Offset of the first character in the text, in UTF-16 units from 0",
        ({ start }) => start,
      ),
    ),
    always(
      hit.whole("end", "Offset after the last character in the text, in UTF-16 units", ({ end }) => end),
    ),
    always(hit.whole("line", "Line of the source in which the match begins, from 1", ({ line }) => line)),
    always(hit.whole("page", "Page on which the match begins", ({ page }) => page)),
    hit.text("left", "Words before the match", ({ left }) => left),
    hit.text("right", "Words after the match", ({ right }) => right),
  ],
  key: null,
  refers: [TO_RESPONSE, TO_THEME],
};

/** What the rows of a run are asked for besides. */
export interface RowsAsked {
  /** Whether a theme of the codebook has positions. */
  readonly positions: boolean;
  /** Whether themes that are not carried although something speaks for them, and their hits, are among the rows. */
  readonly below: boolean;
}

const CARRIED_NOTE = "1 where the response carries the theme, else 0";

const carriedHit = always(hit.whole("carried", CARRIED_NOTE, ({ carried }) => (carried ? 1 : 0)));

export const hitsTable = ({ below }: Pick<RowsAsked, "below">): OutputTable<HitRow> => ({
  ...HITS_TABLE,
  columns: [...HITS_TABLE.columns, ...(below ? [carriedHit] : [])],
});

const coding = columnsOf<CodingRow>();

const CODINGS_TABLE: OutputTable<CodingRow> = {
  file: "codings.csv",
  note: "A row for each response and each theme that it carries.",
  columns: [
    always(coding.text("response", "Id of the response", (row) => row.response)),
    always(
      coding.text(
        "theme",
        "Id of a theme that the response carries by itself or by a theme below",
        ({ theme }) => theme,
      ),
    ),
    always(coding.text("label", "Label of the theme", ({ label }) => label)),
    always(coding.whole("hits", "Places in the response; 0 where a rule alone decides", ({ hits }) => hits)),
    coding.text("terms", "Different terms that matched, joined with `; `", ({ terms }) => terms.join("; ")),
    always(
      coding.share(
        "score",
        "What speaks for the theme, as a multiple of what it asks for: at least 1, unless a person decided",
        ({ score }) => Math.round(score * 10_000) / 10_000,
      ),
    ),
    {
      ...always(
        coding.text("by", "Who says so: the terms and rules of the codebook, or a person", ({ by }) => by),
      ),
      values: ["codebook", "person"],
    },
  ],
  key: ["response", "theme"],
  refers: [TO_RESPONSE, TO_THEME],
};

const POSITION: Column<CodingRow> = coding.text(
  "position",
  "Only where the codebook has positions: the one that the response takes on the theme, `both`, or `unclear`; empty for a theme without any",
  (row) => row.position ?? null,
);

const carriedCoding = always(coding.whole("carried", CARRIED_NOTE, ({ carried }) => (carried ? 1 : 0)));

export const codingsTable = ({ positions, below }: RowsAsked): OutputTable<CodingRow> => ({
  ...CODINGS_TABLE,
  ...(below
    ? { note: "A row for each response and each theme that it carries, or for which something speaks." }
    : {}),
  columns: [...CODINGS_TABLE.columns, ...(positions ? [POSITION] : []), ...(below ? [carriedCoding] : [])],
});

/** What it says of a person is for the responses' own table. */
const PERSONAL: ReadonlySet<string> = new Set(["name", "organisation", "variables"]);

export const UNCODED_TABLE: OutputTable<Response> = {
  file: "uncoded.csv",
  note: "A row for each response that has text and carries no theme.",
  columns: RESPONSES_TABLE.columns.filter(({ name }) => !PERSONAL.has(name)),
  key: ["id"],
  refers: [{ column: "id", file: "responses.csv", to: "id" }],
};
