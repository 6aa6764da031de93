/** The counts: one interface a table, field names as the columns of the CSV files. */
import type { Status } from "./response.ts";

/** A number of a published table: null where it is withheld, because it or another is small. */
export type Publishable = number | null;

/** What tables print where a number is withheld. */
export const SUPPRESSED = "[c]";

export interface ThemeRow<N extends Publishable = number> {
  readonly theme: string;
  readonly label: string;
  readonly parent: string | null;
  readonly hits: N;
  readonly responses: N;
  readonly respondents: N;
  /** Share of `base` in per cent, one decimal. */
  readonly percent: N;
  readonly base: number;
}

export interface GroupRow<N extends Publishable = number> {
  readonly theme: string;
  /** A topic, a status, a source, or a way of counting campaigns. */
  readonly group: string;
  readonly responses: N;
  readonly percent: N;
  readonly base: N;
}

export interface PairRow<N extends Publishable = number> {
  readonly theme: string;
  readonly with: string;
  readonly responses: N;
  readonly percent: N;
  /** Observed over expected if the two themes were independent; two decimals. */
  readonly lift: N;
}

export interface TopicRow<N extends Publishable = number> {
  readonly topic: string;
  readonly responses: N;
  readonly percent: N;
  readonly base: number;
}

export interface RespondentRow {
  readonly status: Status;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly responses: number;
}

export interface Tally<N extends Publishable = number> {
  /** Responses that have text: the base of every percentage. */
  readonly base: number;
  /** Respondents that sent them, the base of shares of respondents; null where counts are suppressed. */
  readonly baseRespondents: number | null;
  readonly themes: readonly ThemeRow<N>[];
  readonly byTopic: readonly GroupRow<N>[];
  readonly byStatus: readonly GroupRow<N>[];
  readonly bySource: readonly GroupRow<N>[];
  /** Two rows a theme: every response counted (`each`), each campaign counted once (`once`). */
  readonly byCampaigns: readonly GroupRow<N>[];
  readonly coOccurrence: readonly PairRow<N>[];
  readonly topics: readonly TopicRow<N>[];
  readonly respondents: readonly RespondentRow[];
}

/** Every `Tally` is one, so that one writer serves both. Rows of respondents are never among what is published. */
export type SuppressedTally = Tally<Publishable>;
