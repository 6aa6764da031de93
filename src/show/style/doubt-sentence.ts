/** A doubt of a run in words for readers. */
import type { Doubt } from "../../model/run.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** @returns why it is in doubt whether all is counted, without the source */
export function doubtReason({ code, source, found, hint }: Doubt, { common }: Words): string {
  if (found === null) return fill(source === null ? common.doubtWithheld : common.doubtOther, { code });
  return hint === null ? found : fill(common.doubtRemedy, { found, code, hint });
}

/** @returns the same, after the source where it is told */
export function doubtSentence(doubt: Doubt, words: Words): string {
  const { source, line } = doubt;
  const found = doubtReason(doubt, words);
  if (source === null) return found;
  return line === null
    ? fill(words.common.doubt, { source, found })
    : fill(words.common.doubtAt, { source, line: String(line), found });
}
