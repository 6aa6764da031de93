/** What a run was: the facts the pipeline hands over, and the record that `run.json` keeps of them. */

import type { AppliedCorrection, CorrectionAccount } from "./correction.ts";
import type { Problem, ProblemCode, Severity } from "./problem.ts";
import type { Publishable } from "./publishable.ts";
import type { Status } from "./response.ts";
import type { RunOptions } from "./run-options.ts";
import type { SuppressedTally } from "./tally.ts";

/** Written last and removed first: a folder without it is an unfinished run. */
export const RUN_FILE = "run.json";

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
}

export interface SourceLeftOut {
  readonly source: string;
  readonly reason: string;
}

/** Responses that were received and not handed on to the report. */
export interface ResponsesLeftOut {
  readonly source: string;
  readonly reason: string;
  readonly responses: number;
}

export interface RunCodebook {
  readonly source: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** What the pipeline knows about a run; everything in it ends up in files, so no clock, host or absolute path. */
export interface RunFacts {
  readonly tool: { readonly name: string; readonly version: string };
  /** What the consultation is called, where the project file says it. */
  readonly title?: string | null;
  /** Sources the paths led to, counted before any was opened. */
  readonly sourcesReceived: number;
  readonly inputs: readonly RunInput[];
  readonly sourcesLeftOut: readonly SourceLeftOut[];
  readonly responsesLeftOut: readonly ResponsesLeftOut[];
  /** What was put right by hand, in the order of the responses. */
  readonly corrections?: readonly AppliedCorrection[];
  /** Some of the material could not be read, whether or not it can be counted. */
  readonly partial?: boolean;
  readonly codebook: RunCodebook | null;
  readonly options: RunOptions;
  readonly problems: readonly Problem[];
  /** Of a run that publishes: the rules that what is written was held against, and what they forbid and was allowed. */
  readonly publication?: RunRecord["publication"];
  /** Problems beyond those that `problems` lists, where there are too many of a kind to list. */
  readonly furtherProblems?: RunRecord["problems"];
}

/** One output file; `rows` without a CSV's header row. */
export interface OutputFacts {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
}

export interface ReasonCount<N extends Publishable = number> {
  readonly reason: string;
  readonly responses: N;
}

/** `received = counted + left out`, and why. `counted` responses are the base of the percentages. */
export interface ResponseAccount<N extends Publishable = number> {
  readonly received: N;
  readonly counted: number;
  readonly leftOut: readonly ReasonCount<N>[];
}

/** What `run.json` says of a source. Where counts are suppressed, only its name, or its hash, too. */
export interface RecordedInput {
  readonly source: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** Null for records, too. */
  readonly layout: string | null;
  readonly responses: number | null;
}

/** Every response that was received, accounted for. */
export interface Reconciliation<N extends Publishable = number> {
  readonly sources: {
    readonly received: number;
    readonly read: number;
    readonly leftOut: readonly SourceLeftOut[];
  };
  readonly responses: ResponseAccount<N>;
  readonly bySource: readonly ({ readonly source: string } & ResponseAccount)[];
  /** Of the counted responses, every status, zero included. */
  readonly byStatus: readonly { readonly status: Status; readonly responses: number }[];
}

/** The contents of `run.json`. */
export interface RunRecord {
  readonly tool: { readonly name: string; readonly version: string };
  /** What the consultation is called, where the project file says it. */
  readonly title: string | null;
  /** Whether every source that was received was read, and every response in it. */
  readonly complete: boolean;
  readonly inputs: readonly RecordedInput[];
  readonly codebook: RunCodebook | null;
  readonly options: RunOptions;
  /** Null where responses were split only, or counts are suppressed. */
  readonly campaigns: {
    readonly campaigns: number;
    /** Responses in them. */
    readonly responses: number;
  } | null;
  /** Where counts are suppressed, its parts by source and by status are empty, and null is what is small. */
  readonly reconciliation: Reconciliation<Publishable>;
  /** What was put right by hand; null where nothing was. */
  readonly corrections: CorrectionAccount | null;
  /** Null for outputs that stay in the team; numbers are null where counts are suppressed. */
  readonly publication: {
    readonly rules: readonly string[];
    readonly allowed: readonly {
      readonly rule: string;
      readonly reason: string;
      readonly findings: number | null;
    }[];
  } | null;
  readonly problems: readonly {
    readonly code: ProblemCode;
    readonly severity: Severity;
    readonly problems: number;
  }[];
  readonly doubts: readonly Doubt[];
  readonly outputs: readonly OutputFacts[];
}

/** What leaves open whether all that was sent is counted. */
export interface Doubt {
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
  /** A warning for each file of the folder that somebody changed or put there, and what became of it. */
  readonly notes?: readonly Problem[];
}
