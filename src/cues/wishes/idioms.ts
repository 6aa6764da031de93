/** Wishes that are said in set words, which speak of no name: `off the record`, `initials only`. */
import type { WishWord } from "./wish-words.ts";

const IDIOMS: readonly (readonly string[])[] = [
  "off the record",
  "between ourselves",
  "strictly between us",
  "just between us",
  "between you and me",
  "chatham house",
  "sub rosa",
  "mum the word",
  "hush hush",
  "no publicity",
  "initials only",
  "initial only",
  "first name only",
  "first initial",
  "made-up name",
  "is between us",
  "this between us",
  "stays between us",
  "stay between us",
  "between us only",
  "only between us",
  "use initials",
  "use my initials",
  "just initials",
  "just my initials",
  "different name",
  "false name",
  "fake name",
  "fictitious name",
  "invented name",
  "assumed name",
  "pen name",
  "nom de plume",
  "another name",
  "opt out",
  "opted out",
  "opt-out",
  "opting out",
  "n f p",
  "nfp",
  "unsigned",
  "a n other",
  "put a parent",
  "who i am",
  "stay unknown",
  "remain unknown",
  "eyes only",
].map((words) => words.split(" "));

/** @returns the position of the last word of the set words that begin at `at`, or -1 */
export function idiomAt(words: readonly WishWord[], at: number): number {
  const found = IDIOMS.find((idiom) =>
    idiom.every(
      (word, step) => words[at + step]?.plain === word && words[at + step]!.sentence === words[at]!.sentence,
    ),
  );
  return found === undefined ? -1 : at + found.length - 1;
}
