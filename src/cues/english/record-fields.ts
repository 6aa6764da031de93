/** What the fields of records are called, and which of their words speak of naming somebody. */
import { wordList } from "../../text/word-list.ts";

/** In the key of a field, or its beginning: it speaks of naming or publishing somebody. In the notation of regular expressions. */
export const FLAG_KEYS: readonly string[] = [
  "anon",
  "confid",
  "privat",
  "visib",
  "withh?[eo]ld",
  "redact",
  "hide",
  "hidden",
  "consent",
  "permission",
  "\\bname\\b.*\\b(?:publi|print|show|displ|use|shar)",
  "(?:publi|print|show|displ|use|shar|attribut|credit)",
];

/** In a value, whatever its key. In the notation of regular expressions. */
export const FLAG_VALUES: readonly string[] = [
  "anon",
  "withh?[eo]ld",
  "redact",
  "confidential",
  "n(?:['’]?|o)t (?:to be )?(?:publi|print|nam)",
];

/** Fields that are read of any record, and what other programs call the same. */
export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: wordList("ref reference responseid recordid uuid key responsenumber submissionid commentid"),
  text: wordList(
    "comment comments commenttext commentbody response responsetext answer body content message submission feedback views statement freetext",
  ),
  topics: wordList("topic category categories tags subject subjects"),
  // A field without a name may be the column of names.
  attribution: [""],
  status: [],
  name: wordList("respondent respondentname submitter author sender fullname yourname contributor"),
  organisation: wordList(
    "organization org company employer body organisationname organizationname onbehalfof",
  ),
};

/** Whole keys, as plain words, of who is one respondent across records, and of what was asked. In the notation of regular expressions. */
export const RESPONDENT_KEYS: readonly string[] = [
  "(?:respondent|participant|author|user|person|submitter)(?: (?:id|number|key))?",
];
export const QUESTION_KEYS: readonly string[] = ["question(?: text)?"];
