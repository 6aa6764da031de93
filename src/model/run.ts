/** What a run was: the facts the pipeline hands over, and the record that `run.json` keeps of them. */

import type { Reconciliation, ResponsesLeftOut, SourceLeftOut } from "./account.ts";
import type { AppliedCorrection, CorrectionAccount } from "./correction.ts";
import type { DecisionAccount } from "./decision.ts";
import type { Problem, ProblemCode, Severity } from "./problem.ts";
import type { Publication } from "./publication.ts";
import type { Publishable } from "./publishable.ts";
import type { RunOptions } from "./run-options.ts";
import type { TakenTable } from "./table.ts";
import type { SuppressedTally } from "./tally.ts";

/** Written last and removed first: a folder without it is an unfinished run. */
export const RUN_FILE = "run.json";

/**
 * The form of the outputs, which `run.json` says: it rises by one with every version of the program that changes them (a
 * key or a column that comes, goes, or changes its meaning, its type or its place), and CHANGELOG.md says what changed.
 * A run that says nothing is of a version before there were forms.
 */
export const RUN_FORM = 1;

/** What wrote an output. */
export interface Tool {
  /** The program, or the one that used the library. */
  readonly name: string;
  /** Of the program. */
  readonly version: string;
}

/** Why a response that was read and written is left out of every base. */
export const NO_TEXT = "no text";

/** @param reason - why a response is in no base; one that has no text, or a mark instead, is in the outputs all the same */
export const isWritten = (reason: string): boolean => reason === NO_TEXT || reason.startsWith(`${NO_TEXT}: `);

/** A source that was read. */
export interface RunInput {
  /** Relative, forward slashes. */
  readonly source: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** The layout it was split with; null for records, which are responses already. */
  readonly layout: string | null;
  /** Responses received from it, counted where it was read or split. */
  readonly responses: number;
  /** What a table was taken for; absent for other sources. */
  readonly table?: TakenTable;
}

export interface RunCodebook {
  /** The file. */
  readonly source: string;
  /** As it calls itself. */
  readonly name: string;
  /** As it says. */
  readonly version: string;
  /**
   * Of the file, 64 hexadecimal digits.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
}

/** What the pipeline knows about a run; everything in it ends up in files, so no clock, host or absolute path. */
export interface RunFacts {
  readonly tool: Tool;
  /** What the consultation is called, where the project file says it. */
  readonly title?: string | null;
  /** Sources the paths led to, counted before any was opened. */
  readonly sourcesReceived: number;
  readonly inputs: readonly RunInput[];
  readonly sourcesLeftOut: readonly SourceLeftOut[];
  readonly responsesLeftOut: readonly ResponsesLeftOut[];
  /** What was put right by hand, in the order of the responses. */
  readonly corrections?: readonly AppliedCorrection[];
  /** What persons decided; null or absent where nobody did. */
  readonly decisions?: DecisionAccount | null;
  /** Some of the material could not be read, whether or not it can be counted. */
  readonly partial?: boolean;
  readonly codebook: RunCodebook | null;
  readonly options: RunOptions;
  readonly problems: readonly Problem[];
  /** Of a run that publishes: the rules that what is written was held against, and what they forbid and was allowed. */
  readonly publication?: Publication | null;
  /** Problems beyond those that `problems` lists, where there are too many of a kind to list. */
  readonly furtherProblems?: readonly ProblemCount[];
}

/** One output file; `rows` without a CSV's header row. */
export interface OutputFacts {
  /** Its name in the folder. */
  readonly file: string;
  /** Its rows. */
  readonly rows: number;
  /**
   * Of its bytes, 64 hexadecimal digits.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
  /** Of a table by variables or questions: responses that have text and no value, which it does not count. */
  readonly withoutValue?: number;
}

/** What `run.json` says of a source. Where counts are suppressed, only its name, or its hash, too. */
export interface RecordedInput {
  /** Relative, forward slashes. */
  readonly source: string;
  /** Its size; null where counts are suppressed. */
  readonly bytes: number | null;
  /**
   * 64 hexadecimal digits; null where counts are suppressed, and the number of its responses is not shown.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string | null;
  /** The layout it was split with; null for records, and where counts are suppressed. */
  readonly layout: string | null;
  /** Responses received from it; null where counts are suppressed. */
  readonly responses: number | null;
  /** What a table was taken for; absent for other sources, and in what is published. */
  readonly table?: TakenTable;
}

/** Responses with the same or nearly the same text. */
export interface CampaignCount {
  /** Campaigns. */
  readonly campaigns: number;
  /** Responses in them. */
  readonly responses: number;
  /** Those whose letters have other words in the slots of one template. */
  readonly templates: readonly TemplateCount[];
}

/** A campaign of letters of one template. */
export interface TemplateCount {
  /** Its id, as in `campaigns.csv`. */
  readonly campaign: string;
  /** Responses in it. */
  readonly responses: number;
  /** The template in words, with the alternatives of each slot. */
  readonly pattern: string;
}

/** How many problems of a kind there are. */
export interface ProblemCount {
  /** Which kind of problem. */
  readonly code: ProblemCode;
  /** How grave they are. */
  readonly severity: Severity;
  /** How many. */
  readonly problems: number;
}

/** What a run says of itself, with its problems one by one or counted. */
export interface RunRecordOf<P> {
  /** The form of the outputs, which rises with every version that changes them. */
  readonly schemaVersion: typeof RUN_FORM;
  /** The program. */
  readonly tool: Tool;
  /** What the consultation is called, where the project file says it. */
  readonly title: string | null;
  /** Whether every source that was received was read, and every response in it. */
  readonly complete: boolean;
  /** Each file that was read. */
  readonly inputs: readonly RecordedInput[];
  /** Null where responses were split only. */
  readonly codebook: RunCodebook | null;
  /** The settings that change the outputs. */
  readonly options: RunOptions;
  /** Null where responses were split only, or counts are suppressed. */
  readonly campaigns: CampaignCount | null;
  /** Where counts are suppressed, its parts by source and by status are empty, and null is what is small. */
  readonly reconciliation: Reconciliation<Publishable>;
  /** What was put right by hand; null where nothing was. */
  readonly corrections: CorrectionAccount | null;
  /** What persons decided of themes; null where nobody did. */
  readonly decisions: DecisionAccount | null;
  /** Null for outputs that stay in the team; numbers are null where counts are suppressed. */
  readonly publication: Publication | null;
  /** What is odd about the material; in `run.json` the number of each kind, none where counts are suppressed. */
  readonly problems: readonly P[];
  /** What leaves open whether all that was sent is counted, and counted right. */
  readonly doubts: readonly Doubt[];
  /** Every other file that was written. */
  readonly outputs: readonly OutputFacts[];
}

/** The contents of `run.json`. */
export type RunRecord = RunRecordOf<ProblemCount>;

/** What leaves open whether all that was sent is counted. */
export interface Doubt {
  /** Which kind of problem it is. */
  readonly code: ProblemCode;
  /** Null where counts are suppressed. */
  readonly source: string | null;
  /** The first that it is about, 1-based; null where it is about a whole source, or counts are suppressed. */
  readonly line: number | null;
  /** What was seen; null where the words could quote the material, or give counts away. */
  readonly found: string | null;
  /** What the user can do. */
  readonly hint: string | null;
}

/** A finished run, as the summaries tell it. */
export interface RunResult {
  readonly record: RunRecord;
  readonly problems: readonly Problem[];
  /** Null where the responses were split and not coded. */
  readonly tally: SuppressedTally | null;
  /** The output folder, as the user gave it. */
  readonly out: string;
  /**
   * A warning for each file of the folder that somebody changed or put there, and what became of it; and, as a note,
   * what words compared in another way would count.
   */
  readonly notes?: readonly Omit<Problem, "code">[];
}
