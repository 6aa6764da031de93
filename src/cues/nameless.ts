/** Whether a text that stands where a name would is none: `N/A`, `Individual`, `A foster carer`. */
import { anyOf } from "../text/any-of.ts";
import { BESIDE_PERSON, NAMELESS_WORDS, NUMBERED } from "./english/missing-marks.ts";
import { PERSONS } from "./english/wishes.ts";
import { isOrganisationWord } from "./organisation-words.ts";

/** What forms and survey tools put where nobody gave a name. */
const NOTHING = new RegExp(
  `^(?:${anyOf(NAMELESS_WORDS)}|[^\\p{L}\\p{N}]*|n\\.?\\s?\\/?\\s?a\\.?|x+|(?:${anyOf(NUMBERED)})?[^\\p{L}\\p{N}]*(?:no\\.?|number)?[^\\p{L}\\p{N}]*\\d+)\\.?$`,
  "iu",
);

/** In words. */
const LONGEST = 8;

/** What may stand beside the word for a person, in small letters. */
const BESIDE = new RegExp(`^(?:${anyOf(BESIDE_PERSON)}|[-–—&/]|\\d+)$`, "u");

/**
 * @param text - a name field, or an attribution without its organisation
 * @returns whether it tells nobody from others: then two of the same are not one respondent
 */
export function isNameless(text: string): boolean {
  const trimmed = text.replace(/\s+/g, " ").replace(/^[\s"'“”‘’([*_–—-]+|[\s"'“”‘’)\]*_.,;–—-]+$/g, "");
  if (NOTHING.test(trimmed)) return true;
  const words = trimmed.split(" ");
  const [article] = words;
  if (/^an?$/i.test(article!) && words.length > 1) return isDescribed(words.slice(1));
  const isAlone = words.length === 1;
  return (
    words.length <= LONGEST &&
    words.some(isPerson) &&
    words.every((word) => isPerson(word) || BESIDE.test(word.toLowerCase())) &&
    (isAlone || !words.some((word) => isOrganisationWord(word) && word.toLowerCase() !== "user"))
  );
}

/** `a parent from Marl`, `A concerned Resident of Marl`: soon after the article a word for a person. */
const isDescribed = (words: readonly string[]): boolean =>
  words
    .slice(0, 4)
    .some(
      (word, at) =>
        isPerson(word) && words.slice(0, at).every((before) => /^\p{Ll}|^(?:\p{Lu}\p{Ll}+)$/u.test(before)),
    );

const isPerson = (word: string): boolean => PERSONS.has(word.toLowerCase().replace(/[^\p{L}-]/gu, ""));
