/** Words by which headings, titles of documents and lines that lead in to a list are told. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Anywhere in a heading: it speaks of what stands below it, and names nobody. */
export const TOPIC_WORDS: readonly string[] = phraseList(`
  messages, message, recommendations, recommendation, priority, priorities, findings, finding,
  actions, asks, themes, theme, summary, introduction, conclusions, conclusion, next steps,
  background, issues, issue, points, point, proposals, proposal, challenges, challenge, solutions,
  solution, questions, question, principles, principle, aims, aim, objectives, objective, outcomes,
  outcome, lessons, lesson, overview
`);

/** At the beginning of a heading that speaks of what stands below it. */
export const TOPIC_OPENINGS: readonly string[] = phraseList(
  "what, why, how, where, when, our, we, key, top, main, the issues, the issue, the problem",
);

/** Before the colon of a sentence that leads in to a list (`We ask for the following:`), which is no heading. */
export const LEAD_IN_ENDS: readonly string[] = wordList(`
  that to are is be include includes including following follows below for of by with should must
  said says and or were need want call ask recommend propose
`);

/** At the beginning of a line that ends with a colon, and is a sentence. */
export const SENTENCE_OPENINGS: readonly string[] = wordList("we i they these this those it there");

/** Of what closes a document of lists. */
export const CLOSING_HEADINGS: readonly string[] = phraseList(`
  about, notes, note, contacts, contact, conclusions, conclusion, background, next steps, further,
  references, acknowledgements, acknowledgments, annex, appendix, ends
`);

/** In titles of whole documents. */
export const DOCUMENT_TITLES: readonly string[] = phraseList(`
  consultation, report, review, summary of, responses to, response to, submissions, submission,
  evidence, what you said, what you told, what you heard, what people said, what people told,
  what people heard, what we said, what we told, what we heard, inquiry, enquiry, survey,
  proceedings, minutes, notes of, call for
`);

/** In the title of a statement. */
export const STATEMENT_TITLES: readonly string[] = phraseList(`
  statements, statement, responses, response, responds, respond, reacts, react, reaction, submission,
  position, comments on, comment on, open letter, evidence
`);

/** Above a title: what kind of page it is. */
export const PAGE_LABELS: readonly string[] = phraseList(`
  press release, media release, news release, news, latest news, statements, statement, blog, home,
  for immediate release
`);

/** Where a press release stops being the statement. In the notation of regular expressions. */
export const STATEMENT_ENDS: readonly string[] = [
  "ends?",
  "notes?(?: (?:to|for) (?:the )?editors?)?",
  "media (?:contacts?|enquiries)",
  "press (?:contacts?|enquiries)",
  "contacts?",
  "about (?:us|the) ?.{0,60}",
  "further information",
  "background",
  "references",
];

/** In the last sentence before a list: it leads in to the points. */
export const LEADS_TO_POINTS: readonly string[] = phraseList(`
  below, following, follow, as follows, these are, here are, this is what, here is what, these steps
`);

/** At the beginning of a sentence that takes leave, below the last point or section. */
export const TAKING_LEAVE: readonly string[] = phraseList(`
  we look forward, we thank, thank you, we are grateful, we would be glad, we would be happy,
  we would be pleased, we would welcome the opportunity, if you have any, for more information,
  for further information, please contact, please get in touch
`);
