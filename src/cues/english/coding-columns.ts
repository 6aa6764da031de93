/** What the columns of a file of codings are called, in small letters; the first that is there is taken. */

export const CODING_COLUMNS = {
  id: ["response", "response_id", "response id", "responseid", "id", "document"],
  theme: ["theme", "code", "tag"],
  themes: ["themes", "codes", "labels", "tags"],
  value: ["answer", "value", "carried", "coded"],
  coder: ["coder", "who", "annotator", "rater"],
  position: ["position"],
  text: ["text"],
  fingerprint: ["fingerprint"],
  pi: ["pi"],
  stratum: ["stratum"],
  content: ["content"],
} as const;

/** Columns of ours and of tables that hold no codings. */
export const OTHER_COLUMNS: readonly string[] = [
  "label",
  "question",
  "score",
  "band",
  "likely",
  "places",
  "note",
  "adjudicated",
  "part",
  "words",
  "source",
  "ordinal",
  "page",
  "line",
  "topics",
  "status",
  "name",
  "organisation",
  "respondent",
  "hits",
  "terms",
  "by",
  "stances",
];
