/** What a redaction works with: which names are masked, and what stands for them. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { KnownName } from "../../cues/names/known-name.ts";
import type { NameIndex } from "./name-index.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

export interface Redaction {
  readonly names: NameIndex;
  /** Names that are masked in the responses of their bearers alone: no path and no id may tell them either. */
  readonly hidden: Pick<NameIndex, "heldBy">;
  readonly codes: Pseudonyms;
  /** Whether a word is one that the sources write in small letters. */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether a body is called by one ordinary word: no text is masked for it. */
  readonly isOneWord: (name: KnownName) => boolean;
  /** As the sources are read with: the copy must be read alike. */
  readonly anonymity: AnonymityReader;
}
