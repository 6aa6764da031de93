/** Tells from the words around a number of responses or respondents whether it is the number of all there are. */
import { anyOf, anyPattern } from "../text/any-of.ts";
import {
  AFTER_ALL,
  AFTER_SOME,
  AFTER_TOTALS,
  BEFORE_SENDERS,
  BEFORE_SOME,
  BEFORE_TOTALS,
  BEFORE_YEARS,
  DOCUMENTS,
  EXERCISES,
  OF_ANOTHER_ROUND,
  OTHER_RESPONDENTS,
  PRINTED_HERE,
  PRINTING,
  RESPONDING,
} from "./english/stated-numbers.ts";
import { NUMBER } from "./number-words.ts";

/** What the sentence says before the number, and after what it counts. */
export interface Said {
  readonly before: string;
  readonly after: string;
}

const spaced = (words: string) => words.replaceAll(" ", "\\s+");
const starting = (words: string) =>
  new RegExp(`^\\s*(?:\\([^)]{0,80}\\)\\s*)?,?\\s*(?:${spaced(words)})`, "iu");
const ending = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${spaced(words)})[\\s:,–—-]*$`, "iu");

const EXERCISE = `(?:${anyOf(EXERCISES)})`;
const DOCUMENT = `(?:${anyOf(DOCUMENTS)})`;

const OF_ANOTHER = new RegExp(`\\b(?:${anyPattern(OF_ANOTHER_ROUND)})\\b`, "iu");
const PART_BEFORE = ending(anyOf(BEFORE_SOME));
const PART_AFTER = starting(
  `(?:(?:were|was|are|have been) )?(?:(?:received|submitted|sent|made) )?(?:${anyPattern(AFTER_SOME)}` +
    `|from [^.]{1,60} and ${NUMBER} from|(?:that|who|which) (?!(?:${anyOf(AFTER_ALL)})\\b))`,
);

/** A year, as in `in 2021 responses …`. */
const IN_YEAR = ending(anyOf(BEFORE_YEARS));

/** @returns whether it is the number of some, of another round, or of one question */
export function isPartialNumber({ before, after }: Said, number: number): boolean {
  if (OF_ANOTHER.test(before) || OF_ANOTHER.test(after.slice(0, 60))) return true;
  if (number > 1899 && number < 2100 && IN_YEAR.test(before)) return true;
  return PART_BEFORE.test(before) || PART_AFTER.test(after);
}

const TOTAL_BEFORE = ending(
  `(?:${anyPattern(BEFORE_TOTALS)})(?: (?:us|the|these|a total of|in total|altogether))?`,
);

const TOTAL_AFTER = starting(
  `(?:(?:that|which) )?(?:${anyPattern(AFTER_TOTALS)}|(?:in|to) (?:the|this|our) (?:\\p{L}+ )?(?:${DOCUMENT}|${EXERCISE})\\b)`,
);

/** `responses from`, `we heard from` */
const FROM_WHOM = ending(anyPattern(BEFORE_SENDERS));

/** `12 late responses from`: of some that were counted apart. */
const SOME_FROM = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}\\s+(?:[\\p{L}-]+\\s+){1,4}from\\s*$`, "iu");

const RESPONDED = starting(
  `(?:who |which |that )?(?:have |had |also )?(?:${anyPattern(RESPONDING)}` +
    `|(?:took part in|participated in|contributed to|answered) (?:the|this|our) (?:\\p{L}+ )?${EXERCISE})\\b`,
);

/** @param ofResponses - the first number is one of responses; else it must be said that they responded */
export function isTotal({ before, after }: Said, ofResponses: boolean): boolean {
  return ofResponses
    ? TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after)
    : (FROM_WHOM.test(before) && !SOME_FROM.test(before)) || RESPONDED.test(after);
}

const PRINTED_BEFORE = new RegExp(`\\b(?:${anyPattern(PRINTING)}|this\\s+${DOCUMENT})\\b`, "iu");
const PRINTED_AFTER = new RegExp(
  `^\\s*,?[^,;]{0,40}\\b(?:${anyOf(PRINTED_HERE)}|in\\s+this\\s+${DOCUMENT})\\b`,
  "iu",
);

/** Whether the number is said of what the document prints. */
export const isPrinted = ({ before, after }: Said): boolean =>
  PRINTED_BEFORE.test(before) || PRINTED_AFTER.test(after);

const OTHERS = `(?:${anyOf(OTHER_RESPONDENTS)})`;
const AND_OTHERS = new RegExp(
  `^\\s*(?:,|\\/|,?\\s*(?:and|&|or)\\s)\\s*(?:[\\p{L}-]+\\s+){0,2}?${OTHERS}\\b`,
  "iu",
);

/** `600 organisations, charities and those who …` are respondents of all kinds. */
export const ofWhom = (of: Counted, after: string): Counted =>
  (of === "organisations" || of === "individuals") && AND_OTHERS.test(after) ? "respondents" : of;

/** What is counted; `respondents` are persons and organisations together. */
export type Counted = "responses" | "organisations" | "individuals" | "respondents";
