/** Words that say who speaks, by which quotations and statements find their speaker. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Between a person's name and whom the person speaks for. */
export const ON_BEHALF_PHRASES: readonly string[] = phraseList(
  "on behalf of, representing, speaking for, writing for",
);

/** Before a colon and whoever speaks. */
export const SPEAKER_LABELS: readonly string[] = phraseList(`
  submitted by, submitted from, written by, written from, published by, published from, issued by,
  issued from, statement by, statement from, response by, response from, submission by,
  submission from, from, by, organisation, organization, name of organisation, name of organization,
  name, respondent, on behalf of
`);

/** Before whoever speaks, without a colon. */
export const SPEAKER_LABELS_BARE: readonly string[] = phraseList(`
  submitted by, submitted from, written by, written from, issued by, issued from, statement by,
  statement from, response by, response from, submission by, submission from, by, on behalf of
`);

/** What somebody's words are called in a title: `Statement from …`, `…'s response to …`. */
export const KINDS_OF_SPEECH: readonly string[] = phraseList(`
  statements, statement, responses, response, responds, respond, submission, evidence, comments,
  comment, reaction, reacts, react, open letter, letter, position
`);

/** What stands before the speaker and is no part of who speaks: `Responding to the report, …`. */
export const SPEAKER_OPENINGS: readonly string[] = wordList(`
  responding commenting speaking reacting replying following welcoming writing marking launching
  asked in on at ahead after before as today yesterday earlier when while with during upon to for
  this published announced
`);

/** Between the speaker and the verb. */
export const BEFORE_SPOKEN: readonly string[] = wordList(
  "has have had today also then yesterday further recently",
);

/** Say that somebody speaks or writes. */
export const SPEAKING_VERBS: readonly string[] = wordList(`
  said says say commented comments stated states responded responds added adds explained explains
  wrote writes replied declared
`);

/** Before `the following`, `this` or `a statement`. */
export const ISSUING_VERBS: readonly string[] = wordList("issued made released gave published");

/** In a title, behind whose words they are: `Statement from … on …`. */
export const BEHIND_AUTHORS: readonly string[] = wordList("to on for about following regarding");

/** Between `in` and where somebody said it: `in her statement`. */
export const WHOSE: readonly string[] = wordList("a his her their its");

/** What a paper of one author calls itself; not what many sent (`responses`). */
export const PAPER_KINDS: readonly string[] = phraseList(`
  response, submission, statement, written evidence, evidence, comments, key messages, key asks, asks,
  key points, briefing paper, briefing note, briefing, position paper, position statement, position,
  discussion paper, policy paper, paper, manifesto, priorities, recommendations, views, reply, open letter
`);

/** At the beginning of a line that names whose paper it is. */
export const PAPER_LABELS: readonly string[] = phraseList(`
  submitted by, written by, published by, prepared by, produced by, issued by, response by, response from,
  submission by, submission from, on behalf of, organisation, organization, name of organisation,
  name of organization, author, respondent
`);

/** In titles of papers that tell what others said, or what was decided. */
export const REPORT_TITLES: readonly string[] = phraseList(`
  report, minutes, summary of, analysis, proceedings, oral evidence, responses to, responses from,
  responses received, submissions, what people said, what people told, what you said, what you told,
  what we heard, transcript, notes of
`);

/** Where somebody gives an address of their own. */
export const CONTACT_PHRASES: readonly string[] = phraseList(`
  get in touch, contact us, contact, any questions, more information, further information,
  find out more, write to, e-mail us, email us, e-mail, email, join us, follow us, visit
`);
