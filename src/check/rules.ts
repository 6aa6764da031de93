/** The rules of a check: what each is called, where it belongs, how grave it is unless a project says otherwise. */
import type { RuleGroup, RuleId } from "../model/check.ts";
import type { Severity } from "../model/problem.ts";

export interface Rule {
  readonly group: RuleGroup;
  /** `null` where what is found decides: a run reports the same problem as an error or as a warning. */
  readonly severity: Severity | null;
  /** What it finds, as the table of rules says it. */
  readonly finds: string;
}

const rule = (group: RuleGroup, severity: Severity | null, finds: string): Rule => ({
  group,
  severity,
  finds,
});

/** Every rule, in the order of the table. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  "source-missing": rule("sources", "error", "no file or folder at a path"),
  "no-sources": rule("sources", "error", "a folder or pattern without a file that can be read"),
  "source-unreadable": rule(
    "sources",
    null,
    "no permission, a damaged file, one that changes while it is read, or one of another kind",
  ),
  "source-empty": rule("sources", "error", "nothing in the file but white space"),
  "source-binary": rule("sources", "error", "neither text nor PDF"),
  "source-encrypted": rule("sources", "error", "a PDF that needs a password"),
  "source-truncated": rule("sources", "warning", "a file that seems to end too early"),
  "source-no-text-layer": rule("sources", null, "a PDF, or a page of one, that is a picture"),
  "source-encoding": rule("sources", null, "text in no encoding we can tell, or read as Windows-1252"),
  "source-mojibake": rule("sources", "warning", "letters that were decoded wrongly before we got them"),
  "source-control-characters": rule("sources", "warning", "control characters in the text"),
  "source-invisible-characters": rule(
    "sources",
    "warning",
    "characters that cannot be seen and change how text reads or compares",
  ),
  "source-not-normalised": rule("sources", "warning", "letters with accents in pieces (not NFC)"),
  "source-repeated": rule("sources", "warning", "the same file twice"),
  "source-record": rule(
    "sources",
    "error",
    "a line of a JSONL file that is no response, or whose id is taken",
  ),
  "no-responses": rule("sources", "error", "a document in which no response is found"),
  "text-unassigned": rule("accounting", "warning", "text of a source that is in no part of any response"),
  "account-mismatch": rule(
    "accounting",
    "error",
    "text or responses that were received and are not accounted for",
  ),
  "response-empty": rule("accounting", "warning", "a response without text, which is left out of every base"),
  expectation: rule("accounting", "error", "another number of responses or sources than the project expects"),
  "stated-number": rule(
    "accounting",
    "warning",
    "a number that a document states about itself, and does not print",
  ),
  "header-missing": rule("headers", "warning", "a response without topics in a document with headers"),
  "header-truncated": rule("headers", "info", "a header that the source cut off"),
  "topic-unknown": rule("headers", "warning", "words in a header that are no topic of the list"),
  "topic-repeated": rule("headers", "warning", "a topic twice in one header"),
  "attribution-missing": rule("attribution", "info", "a response without attribution"),
  "respondent-variants": rule(
    "attribution",
    "warning",
    "one respondent in several spellings, who counts as several",
  ),
  "anonymous-named": rule("attribution", "error", "a response without a name whose text names its author"),
  "name-despite-anonymity": rule("attribution", "error", "a name printed although anonymity was asked for"),
  "response-duplicate": rule("duplicates", "warning", "the same text as an earlier response"),
  campaign: rule("duplicates", "warning", "responses with nearly the same text"),
  "personal-email": rule("personal-data", "warning", "an e-mail address"),
  "personal-phone": rule("personal-data", "warning", "a UK telephone number"),
  "personal-postcode": rule("personal-data", "warning", "a UK postcode"),
  "personal-ni-number": rule("personal-data", "error", "a National Insurance number"),
  "personal-nhs-number": rule("personal-data", "error", "an NHS number"),
  "lock-missing": rule("drift", "error", "a lock file that is not there, or that cannot be read"),
  "source-added": rule("drift", "warning", "a source that the lock does not have"),
  "source-removed": rule("drift", "error", "a source of the lock that the corpus does not have"),
  "source-changed": rule("drift", "error", "a source whose bytes are not those of the lock"),
  "response-added": rule("drift", "warning", "a response that the lock does not have"),
  "response-removed": rule("drift", "error", "a response of the lock that the corpus does not have"),
  "response-changed": rule(
    "drift",
    "error",
    "a response with another text, topics or attribution than in the lock",
  ),
  "response-moved": rule("drift", "info", "a response of the lock in another place"),
  "outputs-unfinished": rule(
    "drift",
    "error",
    "an output folder without run.json, or with one that cannot be read",
  ),
  "outputs-changed": rule("drift", "error", "an output file that is not as run.json says"),
  "outputs-differ": rule("drift", "error", "an output file that is not what a fresh run gives"),
  codebook: rule("codebook", null, "a fault of the codebook"),
  "lint-impossible-term": rule("codebook", null, "a term that can match no text"),
  "lint-dead-term": rule("codebook", null, "a term without a hit in the corpus"),
  "lint-shadowed-term": rule("codebook", null, "a term whose hits all count for longer ones"),
  "lint-shared-term": rule("codebook", null, "a term of several themes"),
  "lint-stem-conflation": rule("codebook", null, "a stem that joins words of different meaning"),
  "lint-unreachable-rule": rule("codebook", null, "a rule that can never hold"),
  "lint-theme-rare": rule("codebook", null, "a theme that hardly any response carries"),
  "lint-theme-everywhere": rule("codebook", null, "a theme that nearly every response carries"),
  "lint-theme-overlap": rule("codebook", null, "two themes that nearly always come together"),
  "project-file": rule("settings", null, "a fault in the project file"),
  "topics-file": rule("settings", null, "a fault in the list of topics"),
  "allowance-unused": rule("settings", "warning", "an allowance that nothing needs any more"),
  usage: rule("settings", "error", "no path to read, or no codebook"),
  output: rule("settings", "error", "the disk refuses an output"),
};
