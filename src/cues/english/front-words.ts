/** Words with which a document speaks of itself and of what it prints, above the first response. */
import { phraseList } from "../../text/word-list.ts";

export const DOCUMENT_WORDS: readonly string[] = phraseList(`
  document, report, paper, page, pages, publication, booklet, annex, appendix, list, file, collection,
  compilation, volume, edition, pack, digest, web page, website, summary, record
`);

/** What it does with them. */
export const PRINTING_WORDS: readonly string[] = phraseList(`
  prints, sets out, lists, contains, collects, presents, gathers, reproduces, brings together, summarises,
  shows, gives, holds, includes, publishes, records, provides, compiles
`);

/** What it prints. */
export const PRINTED_WORDS: readonly string[] = phraseList(`
  received, responses, response, comments, submissions, representations, letters, views, replies, answers,
  wrote, said, told us, sent, submitted, responded, feedback, contributions
`);
