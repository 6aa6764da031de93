/** What is wrong with a term or a rule, and at which of its characters. */
import type { Problem } from "../../model/problem.ts";

export interface TermFault extends Pick<Problem, "found" | "expected" | "hint"> {
  /** Counted from 0, in UTF-16 units. */
  readonly character: number;
}

/** A part that was read, or the first fault. */
export type Read<T> = T | TermFault;

export function isFault(read: object | readonly unknown[]): read is TermFault {
  return "found" in read;
}
