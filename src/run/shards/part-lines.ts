/** What the lines of a part say: which source is read, what was read and how it was coded, and how the source ends. */
import type { CodedResponse } from "../../model/hit.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import type { PieceEnd } from "../../read/ingest/piece.ts";
import type { Received, SourceEnd } from "../reading.ts";

/** What a coder said of a response, in the order in which coders were asked. */
export type CodedAs = Omit<CodedResponse, "response">;

/** The first line of a part. */
export interface PartHead {
  readonly part: typeof PART_OF;
  readonly form: 1;
  readonly plan: string;
  readonly shard: number;
}

export const PART_OF = "themetally part";

/** Begins each range of the shard. */
export interface RangeLine {
  readonly range: number;
}

export type PartLine =
  | { readonly read: Received; readonly coded: readonly CodedAs[] }
  | { readonly problem: Problem }
  | { readonly unanswered: Response }
  /** Respondents that come for the first time in the piece, by digests of their codes. */
  | { readonly codes: readonly number[] }
  | { readonly end: SourceEnd; readonly piece: PieceEnd | null };

export const partName = (shard: number): string => `part-${String(shard).padStart(5, "0")}.jsonl`;
