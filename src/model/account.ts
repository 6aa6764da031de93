/** The account of what was received: what counts, what is left out, and why. */
import type { Publishable } from "./publishable.ts";
import type { Status } from "./response.ts";

export interface SourceLeftOut {
  /** The file, as the user named it. */
  readonly source: string;
  /** Why, in words. */
  readonly reason: string;
}

/** Responses that were received and not handed on to the report. */
export interface ResponsesLeftOut {
  readonly source: string;
  /** What they would have answered, where the source asks for several texts. */
  readonly question?: string | null;
  readonly reason: string;
  readonly responses: number;
}

export interface ReasonCount<N extends Publishable = number> {
  /** Why, in words. */
  readonly reason: string;
  /** How many; null where it is withheld. */
  readonly responses: N;
}

/** `received = counted + left out`, and why. `counted` responses are the base of the percentages. */
export interface ResponseAccount<N extends Publishable = number> {
  /** All that came; null where it is withheld. */
  readonly received: N;
  /** Those that have text. */
  readonly counted: number;
  /** Those that do not count, by reason. */
  readonly leftOut: readonly ReasonCount<N>[];
}

/** The account of one source. */
export interface SourceAccount extends ResponseAccount {
  /** The file. */
  readonly source: string;
}

/** The account of one question of a source that asks for several texts. */
export interface QuestionAccount extends SourceAccount {
  /** As printed. */
  readonly question: string;
}

/** Counted responses of a status. */
export interface StatusCount {
  /** What is known of who sent them. */
  readonly status: Status;
  /** How many; zero, too. */
  readonly responses: number;
}

/** Every source that the paths led to, accounted for. */
export interface SourcesAccount {
  /** All that were met. */
  readonly received: number;
  /** Those that were read. */
  readonly read: number;
  /** Those that were not, one by one. */
  readonly leftOut: readonly SourceLeftOut[];
}

/** Every response that was received, accounted for. */
export interface Reconciliation<N extends Publishable = number> {
  /** Every source that the paths led to. */
  readonly sources: SourcesAccount;
  /** Every response that was received. */
  readonly responses: ResponseAccount<N>;
  /** The same for each source; empty where counts are suppressed. */
  readonly bySource: readonly SourceAccount[];
  /** The same for each question of a source that asks for several texts; empty where counts are suppressed. */
  readonly byQuestion: readonly QuestionAccount[];
  /** Of the counted responses, every status; empty where counts are suppressed. */
  readonly byStatus: readonly StatusCount[];
}
