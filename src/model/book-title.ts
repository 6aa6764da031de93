/** Which codebook it is, where one is reported on. */
import type { Codebook } from "./codebook.ts";

export interface BookTitle {
  /** The file. */
  readonly source: string;
  /** As it calls itself. */
  readonly name: string;
  /** As it says. */
  readonly version: string;
}

export const titleOf = ({ source, name, version }: Codebook): BookTitle => ({ source, name, version });
