/** Whether a few words of a response may stand in a message: those of one who is not named may hold the name. */
import type { Response } from "../../model/response.ts";
import { NAME_TITLES } from "../english/titles.ts";
import { isGivenName } from "../given-names.ts";
import { foldWord } from "./fold.ts";
import { findOwn, ownNames } from "./own-names.ts";
import { isPlainFoldedWord } from "./plain-words.ts";

/** What stands for words that may not be quoted. */
export const NOT_QUOTED = "(not quoted: it may be a name)";

const WORDS = /[\p{L}\p{M}'’‐-]+/gu;

/**
 * @param isKnown - whether a word, folded, is one of the topics of the document, or one that it writes in small letters
 * @returns true of those whose names are printed; of others where the words hold neither their name nor what looks
 * like one: a given name, or two words with capitals, neither of them known
 */
export function mayBeQuoted(
  words: string,
  { attribution, text }: Pick<Response, "attribution" | "text">,
  isKnown: (word: string) => boolean,
): boolean {
  if (attribution.status === "named" || attribution.status === "organisation") return true;
  const parts = (words.match(WORDS) ?? []).map((word) => ({ word, fold: foldWord(word) }));
  const isStrange = ({ fold }: { readonly fold: string }) =>
    fold.length > 2 && !isPlainFoldedWord(fold) && !isKnown(fold);
  const looksLikeName = parts.some((part, at) => {
    if (!isStrange(part)) return false;
    const before = parts[at - 1];
    const isCapital = /^\p{Lu}/u.test(part.word);
    const next = parts[at + 1];
    if (isGivenName(part.fold) && (isCapital || (at === 0 && next !== undefined && isStrange(next))))
      return true;
    if (before === undefined || !isCapital) return false;
    const isFirst = isStrange(before) && /^\p{Lu}/u.test(before.word);
    return isFirst || /^\p{Lu}$/u.test(before.word) || NAME_TITLES.has(before.fold);
  });
  return !looksLikeName && findOwn(words, ownNames(attribution, text)).length === 0;
}

/** @returns the words of topics, folded */
export const topicWordSet = (topics: readonly string[]): ReadonlySet<string> =>
  new Set(topics.flatMap((topic) => (topic.match(WORDS) ?? []).map(foldWord)));
