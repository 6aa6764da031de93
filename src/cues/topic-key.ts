/** The form in which topics are compared: letters and digits only, so that wrapping and lost hyphens do not matter. */

/**
 * @param topic - a topic as printed, possibly wrapped or with a hyphen lost at a line end
 * @returns its letters and digits, lower-cased; empty where it has none
 */
export function topicKey(topic: string): string {
  if (ONLY_LETTERS.test(topic)) return topic.toLowerCase();
  return topic.normalize("NFKC").toLowerCase().replace(NOT_WORD, "");
}

const NOT_WORD = /[^\p{L}\p{N}&+]+/gu;
const ONLY_LETTERS = /^[A-Za-z]+$/;
