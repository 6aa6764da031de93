/** A check: looks at what passes, remembers what it needs, and says what it found and what it covered. */
import type { CheckFinding, DocumentSeen, RuleGroup } from "../model/check.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";

/** The parts are called in the order in which they stand here, source by source, `finish` last. */
export interface Check {
  readonly group: RuleGroup;
  /** A document that was read and split; not called for files of records. */
  document?(seen: DocumentSeen): readonly CheckFinding[];
  /** @param line - of the source, where the response begins */
  response?(response: Response, line: number): readonly CheckFinding[];
  /** A source that was read to its end. */
  source?(input: RunInput): readonly CheckFinding[];
  finish?(): readonly CheckFinding[] | Promise<readonly CheckFinding[]>;
  /** What was looked at, as in `5 files, 34,123 characters`. */
  covered(): string;
}
