/** What a PDF holds by its bytes alone, object by object. */
import type { BytesShown } from "./pdf-shown.ts";

export interface HeldObject {
  readonly text: string;
  readonly isStream: boolean;
  /** Null where it is no stream, or one that cannot be looked into. */
  readonly shown: BytesShown | null;
  readonly fault: "damaged" | "truncated" | null;
  /** Whether it is a map of letters that gives most of them as others. */
  readonly isElsewhere?: boolean;
  /** Whether it is a map of letters that has a soft hyphen. */
  readonly isSoft?: boolean;
}

export interface Held {
  /** By number; of an object that was changed, the last. */
  readonly objects: ReadonlyMap<number, HeldObject>;
  /** Where they are enciphered, nothing is told of streams. */
  readonly isEncrypted: boolean;
  /** Whether all objects are known: none in a stream that cannot be looked into. */
  readonly isWhole: boolean;
  /** Saved by adding to what was there: then objects may stand in it that nothing leads to any more. */
  readonly isChanged: boolean;
}
