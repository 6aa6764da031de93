/** Corrections by hand: what a project file puts right of what splitting and tagging got wrong, and what came of it. */
import type { CorrectionKind } from "./correction-kind.ts";
import type { Place } from "./place.ts";
import type { Publishable } from "./publishable.ts";
import type { Status } from "./response.ts";

/** Before the reason of a response that a correction leaves out, in the account. */
export const CORRECTED = "corrected";

/** @param reason - why a response is in no base */
export const isCorrected = (reason: string): boolean =>
  reason === CORRECTED || reason.startsWith(`${CORRECTED}: `);

/** Who sent a response, as the project says it. */
export interface CorrectedAttribution {
  /** Null where a name or an organisation says it. */
  readonly status: Extract<Status, "anonymous" | "redacted" | "none"> | null;
  readonly name: string | null;
  readonly organisation: string | null;
}

/** A response by its id, and what its text must be. */
export interface ResponseTie {
  readonly response: string;
  /** The first hexadecimal digits of its fingerprint, 8 at least; null where they were left out. */
  readonly fingerprint: string | null;
}

/** One item of the project's list. */
export interface Correction extends ResponseTie {
  readonly reason: string;
  readonly leaveOut: boolean;
  /** Neighbours that are joined to it. */
  readonly join: readonly ResponseTie[];
  /** Lines of the source at which a new response begins. */
  readonly cut: readonly number[];
  readonly attribution: CorrectedAttribution | null;
  readonly topics: readonly string[] | null;
  /** Where the item, or a part of it, stands in the project file. */
  readonly placeOf: (...keys: readonly PropertyKey[]) => Place;
}

export interface Corrections {
  /** In the order of the file. */
  readonly all: readonly Correction[];
  /** Those of a response, by its id. */
  readonly of: (id: string) => readonly Correction[];
}

/** What one correction did to one response. */
export interface AppliedCorrection {
  readonly correction: Correction;
  /** The response as it is called where it is shown. */
  readonly response: string;
  readonly kinds: readonly CorrectionKind[];
  /** Ids of the responses that were joined to it, or that begin where it was cut. */
  readonly others: readonly string[];
  /** Without the names of those who may not be named. */
  readonly reason: string;
}

/** What `run.json` says of one correction. */
export interface RecordedCorrection {
  /** The id of the response. */
  readonly response: string;
  /** What was done to it. */
  readonly kinds: readonly CorrectionKind[];
  /** Ids of the responses that were joined to it, or that begin where it was cut. */
  readonly others: readonly string[];
  /** Why, as the project file says it, without the names that may not be printed. */
  readonly reason: string;
}

/** The corrections of a run; numbers are null, and none is listed, where counts are suppressed. */
export interface CorrectionAccount {
  /** How many. */
  readonly corrections: Publishable;
  /** How many did what: one correction can do two things. */
  readonly byKind: Readonly<Record<CorrectionKind, Publishable>>;
  /** Each, in the order of the responses. */
  readonly list: readonly RecordedCorrection[];
}
