/** Tells from the words around a number of responses or respondents whether it is the number of all there are. */
import { NUMBER } from "../text/number-words.ts";

/** What the sentence says before the number, and after what it counts. */
export interface Said {
  readonly before: string;
  readonly after: string;
}

const spaced = (words: string) => words.replaceAll(" ", "\\s+");
const starting = (words: string) =>
  new RegExp(`^\\s*(?:\\([^)]{0,80}\\)\\s*)?,?\\s*(?:${spaced(words)})`, "iu");
const ending = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${spaced(words)})[\\s:,–—-]*$`, "iu");

const EXERCISE =
  "(?:consultation|call|inquiry|enquiry|survey|open question|questionnaire|exercise|review|paper|invitation)";
const DOCUMENT = "(?:document|report|volume|annex|publication|booklet|paper)";

/** Other rounds, hopes, and parts of a document. */
const OF_ANOTHER =
  /\b(?:previous(?:ly)?|earlier|last\s+(?:year|time|consultation)|hoped|expect(?:ed)?|target|chapter|section|this\s+(?:topic|theme|question)|questions?\s+\d|Q\d|each|per)\b/iu;

const PART_BEFORE = ending(
  "of which|of whom|of these|including|another|others?|further|additional|extra|first|last|next|remaining|than|question|page|figure|table|item|every",
);

const PART_AFTER = starting(
  [
    "(?:(?:were|was|are|have been) )?(?:(?:received|submitted|sent|made) )?(?:",
    "on|about|regarding|concerning|mention\\w*|oppos\\w*|support\\w*|against|in (?:favou?r|support|opposition)|via|through",
    "|online|after|late|too late|without|with no|express\\w*|rais\\w*|ask\\w*|call(?:ing|ed) for|said|say|told|agreed?",
    "|disagreed?|felt|thought|wanted|suggested|argued|favou?red|did not|had no|chose|where|whose|anonymous|anonymously",
    "|duplicates?|identical|by (?:post|e-?mail|letter|phone|telephone|hand)\\b(?!\\s*(?:,|and|or))",
    `|from [^.]{1,60} and ${NUMBER} from`,
    "|(?:that|who|which) (?!(?:we|follow|were|was|are|have|responded|replied)\\b)",
    ")",
  ].join(""),
);

/** A year, as in `in 2021 responses …`. */
const IN_YEAR = ending("in|since|during|by|until|from|of|the");

/** @returns whether it is the number of some, of another round, or of one question */
export function isPartialNumber({ before, after }: Said, number: number): boolean {
  if (OF_ANOTHER.test(before) || OF_ANOTHER.test(after.slice(0, 60))) return true;
  if (number > 1899 && number < 2100 && IN_YEAR.test(before)) return true;
  return PART_BEFORE.test(before) || PART_AFTER.test(after);
}

const TOTAL_BEFORE = ending(
  [
    "(?:received|had|attracted|generated|drew|prompted|got|gathered|contain(?:s|ing)?|print(?:s|ing)?|includes?|reproduc(?:es?|ing)",
    "|presents?|publish(?:es|ed|ing)?|collects?|brings? together|sets? out|lists?|holds?|analysed|based on|there (?:were|was|are|have been)",
    "|total(?: of)?|in (?:all|total)|altogether|all(?: of)?(?: the| our)?|of (?:the|our|these))(?: (?:us|the|these|a total of|in total|altogether))?",
  ].join(""),
);

const TOTAL_AFTER = starting(
  [
    `(?:(?:that|which) )?(?:(?:we|the \\p{L}+(?: \\p{L}+)?) (?:(?:have|has) )?received\\b|(?:were|was|have been|are) (?:all )?`,
    "(?:received|submitted|sent|made|printed|published|reproduced|included|contained|listed|set out|given|collected|analysed)\\b",
    "|(?:received|printed|published|reproduced|collected)\\b|came in\\b|reached\\b|follow\\b|here\\b|below\\b|in (?:total|all)\\b|altogether\\b",
    `|(?:in|to) (?:the|this|our) (?:\\p{L}+ )?(?:${DOCUMENT}|${EXERCISE})\\b)`,
  ].join(""),
);

/** `responses from`, `we heard from` */
const FROM_WHOM = ending(
  "(?:they|these|responses) (?:came|come|were received|were sent) from(?: a total of| all)?|(?:responses|submissions|replies|contributions|representations|received|heard|views)(?: \\p{L}+){0,3} from(?: a total of| all)?",
);

/** `12 late responses from`: of some that were counted apart. */
const SOME_FROM = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}\\s+(?:[\\p{L}-]+\\s+){1,4}from\\s*$`, "iu");

const RESPONDED = starting(
  [
    "(?:who |which |that )?(?:have |had |also )?(?:responded|replied|(?:made|sent|submitted|gave|provided)(?: \\p{L}+){0,3} ",
    "(?:responses?|submissions?|repl(?:y|ies)|evidence|views|ideas|comments)",
    `|(?:took part in|participated in|contributed to|answered) (?:the|this|our) (?:\\p{L}+ )?${EXERCISE})\\b`,
  ].join(""),
);

/** @param ofResponses - the first number is one of responses; else it must be said that they responded */
export function isTotal({ before, after }: Said, ofResponses: boolean): boolean {
  return ofResponses
    ? TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after)
    : (FROM_WHOM.test(before) && !SOME_FROM.test(before)) || RESPONDED.test(after);
}

const PRINTED_BEFORE = new RegExp(
  `\\b(?:prints?|contains?|publish\\w*|reproduc\\w*|presents?|collects?|sets?\\s+out|brings?\\s+together|includes?|this\\s+${DOCUMENT})\\b`,
  "iu",
);
const PRINTED_AFTER = new RegExp(
  `^\\s*,?[^,;]{0,40}\\b(?:printed|published|reproduced|here|below|follow|in\\s+this\\s+${DOCUMENT})\\b`,
  "iu",
);

/** Whether the number is said of what the document prints. */
export const isPrinted = ({ before, after }: Said): boolean =>
  PRINTED_BEFORE.test(before) || PRINTED_AFTER.test(after);

const OTHERS =
  "(?:individuals|people|those|members|professionals|charities|groups|bodies|businesses|practitioners|experts|residents|agencies|institutions|councils|companies|organi[sz]ations|families|parents|authorities|others)";
const AND_OTHERS = new RegExp(
  `^\\s*(?:,|\\/|,?\\s*(?:and|&|or)\\s)\\s*(?:[\\p{L}-]+\\s+){0,2}?${OTHERS}\\b`,
  "iu",
);

/** `600 organisations, charities and those who …` are respondents of all kinds. */
export const ofWhom = (of: Counted, after: string): Counted =>
  (of === "organisations" || of === "individuals") && AND_OTHERS.test(after) ? "respondents" : of;

/** What is counted; `respondents` are persons and organisations together. */
export type Counted = "responses" | "organisations" | "individuals" | "respondents";
