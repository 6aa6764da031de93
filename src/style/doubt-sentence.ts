/** A doubt of a run in words for readers. */
import type { Doubt } from "../model/run.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** @returns why it is in doubt whether all is counted, without the source */
export const doubtReason = ({ code, source, found }: Doubt, { common }: Words): string =>
  found ?? fill(source === null ? common.doubtWithheld : common.doubtOther, { code });

/** @returns the same, after the source where it is told */
export const doubtSentence = (doubt: Doubt, words: Words): string => {
  const reason = doubtReason(doubt, words);
  return doubt.source === null ? reason : fill(words.common.doubt, { source: doubt.source, found: reason });
};
