/** The counts: one interface a table, field names as the columns of the CSV files. */
import type { Status } from "./response.ts";

export interface ThemeRow {
  readonly theme: string;
  readonly label: string;
  readonly parent: string | null;
  readonly hits: number;
  readonly responses: number;
  readonly respondents: number;
  /** Share of `base` in per cent, one decimal. */
  readonly percent: number;
  readonly base: number;
}

export interface GroupRow {
  readonly theme: string;
  /** A topic, a status or a source. */
  readonly group: string;
  readonly responses: number;
  readonly percent: number;
  readonly base: number;
}

export interface PairRow {
  readonly theme: string;
  readonly with: string;
  readonly responses: number;
  readonly percent: number;
  /** Observed over expected if the two themes were independent; two decimals. */
  readonly lift: number;
}

export interface TopicRow {
  readonly topic: string;
  readonly responses: number;
  readonly percent: number;
  readonly base: number;
}

export interface RespondentRow {
  readonly status: Status;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly responses: number;
}

export interface Tally {
  /** Responses that have text: the base of every percentage. */
  readonly base: number;
  readonly themes: readonly ThemeRow[];
  readonly byTopic: readonly GroupRow[];
  readonly byStatus: readonly GroupRow[];
  readonly bySource: readonly GroupRow[];
  readonly coOccurrence: readonly PairRow[];
  readonly topics: readonly TopicRow[];
  readonly respondents: readonly RespondentRow[];
}
