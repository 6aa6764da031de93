/** Builds the part of a regular expression that stands for any of a list's words. */

/**
 * Longer words first: where one begins another, the longer one is found. Words that are no beginning of one another
 * never match at one place, so that their order is no matter.
 *
 * @param words - plain words or phrases, whatever signs they hold
 * @param space - what stands for a space between the words of a phrase
 * @returns alternatives, to be put into a group
 */
export function anyOf(words: Iterable<string>, space = " "): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll(" ", space))
    .join("|");
}

/** @param patterns - phrases with gaps, in the notation of regular expressions, in the order in which they are tried */
export const anyPattern = (patterns: readonly string[]): string => patterns.join("|");
