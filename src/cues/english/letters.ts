/** Greetings, closings and heads of letters, by which a letter and who signs it are known. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** With which a text greets before it says who writes. */
export const GREETINGS_ALOUD: readonly string[] = phraseList(
  "hi, hello, good morning, good afternoon, good evening",
);

/** Before `me`, behind which somebody gives a name. */
export const REACHING: readonly string[] = phraseList(
  "contact, call, e-mail, email, telephone, write to, reach",
);

/** Before a colon and a name on one line. */
export const AUTHOR_LABELS: readonly string[] = phraseList(
  "full name, my name, contact name, name, author, signed, submitted by, written by, from",
);

/** That open a line which greets. */
export const LETTER_GREETINGS: readonly string[] = phraseList("dear, to whom it may concern, hello, hi");

/** That are a line which closes a letter. In the notation of regular expressions. */
export const LETTER_CLOSINGS: readonly string[] = [
  "yours (?:sincerely|faithfully|truly|ever)",
  "(?:with )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)",
  "sincerely",
  "regards",
  "many thanks",
  "respectfully",
];

/** Of the heads of e-mails, before a colon. */
export const MAIL_HEADS: readonly string[] = wordList(
  "from to sent date subject cc bcc reply-to attachments attachment re fw fwd",
);

/** Above the name of whoever makes a statement. */
export const STATEMENT_SIGN_OFFS: readonly string[] = phraseList(`
  yours sincerely, yours faithfully, yours truly, kind regards, kind wishes, best regards,
  best wishes, warm regards, warm wishes, sincerely, regards, signed, yours, respectfully
`);

/** Above a name: they close a letter beyond doubt. In the notation of regular expressions. */
export const STRONG_CLOSINGS: readonly string[] = [
  "yours?\\s+(?:sincerely|faithfully|truly|respectfully|ever)",
  "(?:with\\s+)?(?:(?:my|our)\\s+)?(?:(?:very\\s+)?(?:kind(?:est)?|best|warm(?:est)?)\\s+)?(?:regards|wishes)",
  "sincerely|respectfully|signed(?:\\s+by)?|yours",
];

/** Words of any sentence, too: they close a letter where a name stands on a line of its own below. */
export const WEAK_CLOSINGS: readonly string[] = phraseList(`
  many thanks, with thanks, thanks, thank you, cheers, all the best, love, from
`);

/** Each closing of these two lists holds one of them. */
export const CLOSING_MARKS: readonly string[] = [
  ...wordList("your regards wishes sincerely respectfully signed thank cheers love from"),
  "all the best",
];

/** Above a list of those who signed a letter. In the notation of regular expressions. */
export const SIGNATORY_HEADINGS: readonly string[] = [
  "(?:list of |the |full list of )?(?:co-?)?signator(?:ies|s)(?: to (?:the|this) (?:open )?letter)?",
  "(?:co-?)?signed(?: by)?(?: on behalf of)?",
  "(?:we,? )?the undersigned",
  "undersigned",
];
