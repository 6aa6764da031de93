/** What the program knows of a code beside the place that raises it: all that is said of it, and decided by it, is made from this. */

export type Severity = "error" | "warning" | "info";

/**
 * What a code decides beyond its words.
 *
 * - `loss`: as an error it leaves material out, and the corpus is not whole
 * - `contradiction`: as an error of a run it says that the settings do not fit the material: nothing is written
 * - `passed-over`: a file that was met and is left out, without which the corpus is whole
 * - `nothing-inside`: a folder or a pattern; where each of its files is left out, it is not left out once more
 * - `unsure-reading`: the responses of its source may be wrong: nothing of it is published or redacted unless that is
 *   allowed, and `--max-doubt` counts it
 * - `uncounted-text`: words that somebody wrote and nobody counts: told with what is left out
 * - `named`: printed with its code, so that a doubt is found by a search, whatever its words are
 * - `quieted`: an allowance quiets it in a run, too; other problems of a run are told again
 * - `told-of-copy`: as a warning, too, it is told by `redact`: material that is not copied as it stands, or names that
 *   may be left in the copy
 * - `bars-publication`: nothing is published beside it unless it is allowed
 * - `settled-by-topics`, `settled-by-attribution`: a correction by hand that gives a response these answers it
 * - `settled-without-name`: a correction answers it by giving a response no name
 * - `settled-by-cut`: a correction answers it by cutting where the response begins
 * - `gate`: what is published is held against it, response by response
 * - `of-the-codebook`: as a warning it counts among what `codebook lint` finds
 * - `worded`: as a note, too, it is told in its words: elsewhere a note's place is enough
 * - `advice`: how a codebook may be made better; `codebook lint` alone tells it
 * - `never-counts`: a term that counts nowhere, which need not be said twice
 */
export type CodeTrait =
  | "loss"
  | "contradiction"
  | "passed-over"
  | "nothing-inside"
  | "unsure-reading"
  | "uncounted-text"
  | "named"
  | "quieted"
  | "told-of-copy"
  | "bars-publication"
  | "settled-by-topics"
  | "settled-by-attribution"
  | "settled-without-name"
  | "settled-by-cut"
  | "gate"
  | "of-the-codebook"
  | "worded"
  | "advice"
  | "never-counts";

interface Stated {
  readonly code: string;
  /** Where it stands in the table of rules. */
  readonly group: string;
  /** `null` where what is found decides: the same code is an error or a warning. */
  readonly severity: Severity | null;
  /** Where a run is milder than a check. */
  readonly inRun?: Severity;
  /** What it finds, as the table of rules says it. */
  readonly finds: string;
  /** What it finds, with its article, where findings are worded by it. */
  readonly withArticle?: string;
  /** What was expected and what to do, where every finding of it says the same. */
  readonly expected?: string;
  readonly hint?: string;
  readonly traits?: readonly CodeTrait[];
  /**
   * As a warning of a run it leaves open whether all that was sent is counted. Its words can be recorded where they
   * hold `numbers` alone, or say what was seen of the `form` and quote nothing; of a `file` its code says enough.
   */
  readonly doubt?: "numbers" | "form" | "file";
}

/** What one and several of it are called after their number. */
interface Counted {
  readonly one: string;
  readonly many: string;
}

/** Everything that is said of a code, stated once; who raises it adds what was found, expected and advised. */
export type CodeRecord =
  /** Problems of a run, which `check` finds, too. */
  | (Stated & Counted & { readonly by: "run" })
  /** Findings of `check` alone, and of `codebook lint` and `check`. */
  | (Stated & Partial<Counted> & { readonly by: "check" | "lint" });
