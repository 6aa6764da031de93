/** A signal of doubt: one thing in a document's own form that speaks against how it was read. */
import type { Form } from "./form.ts";

/** What a signal saw; its words quote nothing from the document, which may name somebody. */
export interface Seen {
  /** 1 is enough to doubt by itself; less needs others. */
  readonly weight: number;
  readonly found: string;
  /** Some of the lines, 1-based, in order. */
  readonly lines: readonly number[];
}

/** @returns null where there is nothing of the kind */
export type Signal = (form: Form) => Seen | null;

export const SURE = 1;
export const HALF = 0.5;
