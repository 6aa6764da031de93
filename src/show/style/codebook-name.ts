/** What a codebook is called in a sentence: with its version, if it has one. */
import type { RunCodebook } from "../../model/run.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** What `run.json` says of a codebook that says no version. */
const UNVERSIONED = "unversioned";

export function codebookName(
  codebook: Pick<RunCodebook, "name" | "version"> | null,
  { common }: Words,
): string {
  if (codebook === null) return "";
  const { name, version } = codebook;
  return version === UNVERSIONED
    ? fill(common.codebookUnversioned, { name })
    : fill(common.codebook, { name, version });
}
