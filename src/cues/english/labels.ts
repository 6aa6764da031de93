/** What stands before a colon in the forms that publishers print: which part of a response follows. */
import { phraseList } from "../../text/word-list.ts";

/** Of these, `name` and `organisation` say who, `about` what is of no weight for the count. */
export const PART_LABELS = {
  topics: phraseList(`
    topic, topics, theme, themes, subject, subjects, category, categories, issue, issues, area, areas,
    area of interest, areas of interest, topic area, topic areas, topics raised, themes raised, tag, tags,
    keyword, keywords, heading, headings, section, chapter, policy area, policy areas, concerning, regarding
  `),
  name: phraseList(`
    name, full name, your name, from, by, author, signed, submitted by, sent by, written by, respondent,
    respondent name, name of respondent, contributor, received from, response from, submission from,
    comment from, comment by, commenter, sender, contact name, title and name
  `),
  organisation: phraseList(`
    organisation, organization, your organisation, name of organisation, organisation name, on behalf of,
    company, affiliation, employer, body, group, representing, organisation (if any)
  `),
  text: phraseList(`
    response, comment, comments, your comment, your comments, your views, views, answer, submission, feedback,
    message, text, your response, statement, reply, what they said, what you said, representation
  `),
  id: phraseList(`
    ref, ref no, reference, reference number, reference no, our reference, our ref, your ref, id, response id,
    response ref, response reference, response number, response no, submission id, submission number,
    submission ref, comment id, comment number, respondent id, respondent number, case number, case reference
  `),
  about: phraseList(`
    date, dated, sent, received, date received, date submitted, submitted, submitted on, received on, to, cc,
    address, postcode, email, e-mail, type, type of respondent, respondent type, status, role, position,
    capacity, responding as, stance, format, method, via, source, location, area of residence, age, gender
  `),
} as const;

/** What publishers print below a name, to say what kind of sender it is of. */
export const KINDS_OF_SENDER: ReadonlySet<string> = new Set(
  phraseList(`
    individual, an individual, private individual, organisation, organization, an organisation, business,
    charity, public body, public sector, private sector, voluntary sector, local authority, local resident,
    member of the public, trade body, on behalf of an organisation
  `),
);

/** What a response is called where it has a number: `Response 12`, `Submission No. 0101`. */
export const RESPONSE_WORDS: readonly string[] = phraseList(`
  response, submission, respondent, comment, representation, reply, answer, contribution, letter, feedback,
  participant, consultee, entry, statement, contributor, representor
`);

/** Before the number of a question that many answered. */
export const QUESTION_WORDS: readonly string[] = phraseList("question, q");
