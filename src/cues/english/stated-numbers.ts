/** Phrases around a number of responses that tell whether it is the number of all there are. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** What asks for responses. */
export const EXERCISES: readonly string[] = phraseList(`
  consultation, call, inquiry, enquiry, survey, open question, questionnaire, exercise, review, paper,
  invitation
`);

/** What prints responses. */
export const DOCUMENTS: readonly string[] = wordList(
  "document report volume annex publication booklet paper",
);

/** Of other rounds, hopes, and parts of a document. In the notation of regular expressions. */
export const OF_ANOTHER_ROUND: readonly string[] = [
  "previous(?:ly)?",
  "earlier",
  "last\\s+(?:year|time|consultation)",
  "hoped",
  "expect(?:ed)?",
  "target",
  "chapter",
  "section",
  "this\\s+(?:topic|theme|question)",
  "questions?\\s+\\d",
  "Q\\d",
  "each",
  "per",
];

/** Before the number of some. */
export const BEFORE_SOME: readonly string[] = phraseList(`
  of which, of whom, of these, including, another, others, other, further, additional, extra, first,
  last, next, remaining, than, question, page, figure, table, item, every
`);

/** Behind the number of some; a space is any white space. In the notation of regular expressions. */
export const AFTER_SOME: readonly string[] = [
  "on",
  "about",
  "regarding",
  "concerning",
  "mention\\w*",
  "oppos\\w*",
  "support\\w*",
  "against",
  "in (?:favou?r|support|opposition)",
  "via",
  "through",
  "online",
  "after",
  "late",
  "too late",
  "without",
  "with no",
  "express\\w*",
  "rais\\w*",
  "ask\\w*",
  "call(?:ing|ed) for",
  "said",
  "say",
  "told",
  "agreed?",
  "disagreed?",
  "felt",
  "thought",
  "wanted",
  "suggested",
  "argued",
  "favou?red",
  "did not",
  "had no",
  "chose",
  "where",
  "whose",
  "anonymous",
  "anonymously",
  "duplicates?",
  "identical",
  "by (?:post|e-?mail|letter|phone|telephone|hand)\\b(?!\\s*(?:,|and|or))",
];

/** Behind `who` and `that`: said of all there are. */
export const AFTER_ALL: readonly string[] = wordList("we follow were was are have responded replied");

/** Before a year. */
export const BEFORE_YEARS: readonly string[] = wordList("in since during by until from of the");

/** Before the number of all; a space is any white space. In the notation of regular expressions. */
export const BEFORE_TOTALS: readonly string[] = [
  "received",
  "had",
  "attracted",
  "generated",
  "drew",
  "prompted",
  "got",
  "gathered",
  "contain(?:s|ing)?",
  "print(?:s|ing)?",
  "includes?",
  "reproduc(?:es?|ing)",
  "presents?",
  "publish(?:es|ed|ing)?",
  "collects?",
  "brings? together",
  "sets? out",
  "lists?",
  "holds?",
  "analysed",
  "based on",
  "there (?:were|was|are|have been)",
  "total(?: of)?",
  "in (?:all|total)",
  "altogether",
  "all(?: of)?(?: the| our)?",
  "of (?:the|our|these)",
];

/** Behind the number of all; a space is any white space. In the notation of regular expressions. */
export const AFTER_TOTALS: readonly string[] = [
  "(?:we|the \\p{L}+(?: \\p{L}+)?) (?:(?:have|has) )?received\\b",
  "(?:were|was|have been|are) (?:all )?(?:received|submitted|sent|made|printed|published|reproduced|included|contained|listed|set out|given|collected|analysed)\\b",
  "(?:received|printed|published|reproduced|collected)\\b",
  "came in\\b",
  "reached\\b",
  "follow\\b",
  "here\\b",
  "below\\b",
  "in (?:total|all)\\b",
  "altogether\\b",
];

/** Before the number of those who sent something; a space is any white space. In the notation of regular expressions. */
export const BEFORE_SENDERS: readonly string[] = [
  "(?:they|these|responses) (?:came|come|were received|were sent) from(?: a total of| all)?",
  "(?:responses|submissions|replies|contributions|representations|received|heard|views)(?: \\p{L}+){0,3} from(?: a total of| all)?",
];

/** What those who sent something did; a space is any white space. In the notation of regular expressions. */
export const RESPONDING: readonly string[] = [
  "responded",
  "replied",
  "(?:made|sent|submitted|gave|provided)(?: \\p{L}+){0,3} (?:responses?|submissions?|repl(?:y|ies)|evidence|views|ideas|comments)",
];

/** What a document does with the responses that it prints. In the notation of regular expressions. */
export const PRINTING: readonly string[] = [
  "prints?",
  "contains?",
  "publish\\w*",
  "reproduc\\w*",
  "presents?",
  "collects?",
  "sets?\\s+out",
  "brings?\\s+together",
  "includes?",
];

/** Said of what a document prints. */
export const PRINTED_HERE: readonly string[] = wordList("printed published reproduced here below follow");

/** Kinds of respondents, said behind a number and another kind. */
export const OTHER_RESPONDENTS: readonly string[] = wordList(`
  individuals people those members professionals charities groups bodies businesses practitioners
  experts residents agencies institutions councils companies organisations organizations families
  parents authorities others
`);
