/** What each kind of problem is called in the summary. */
import type { ProblemCode } from "../../model/problem.ts";
import { count } from "../../text/counted.ts";

const KINDS: Readonly<Record<ProblemCode, readonly [one: string, many: string]>> = {
  "source-missing": ["path that leads nowhere", "paths that lead nowhere"],
  "source-unreadable": ["file that is not read", "files that are not read"],
  "source-empty": ["empty file", "empty files"],
  "source-binary": ["binary file", "binary files"],
  "source-encrypted": ["PDF with a password", "PDFs with a password"],
  "source-no-text-layer": ["PDF or page without text", "PDFs or pages without text"],
  "source-encoding": ["text in an unexpected encoding", "texts in an unexpected encoding"],
  "source-record": ["record that is left out", "records that are left out"],
  "source-html": ["source with HTML in its texts", "sources with HTML in their texts"],
  "record-fields": ["field of records that is not read", "fields of records that are not read"],
  "source-left-out": ["file that was met and is left out", "files that were met and are left out"],
  "no-sources": ["path without sources", "paths without sources"],
  "no-responses": ["document without responses", "documents without responses"],
  "layout-doubtful": ["document that may be read wrongly", "documents that may be read wrongly"],
  "text-unassigned": ["source with text in no response", "sources with text in no response"],
  "header-truncated": ["header cut off in the source", "headers cut off in the source"],
  "header-missing": ["response without a header", "responses without a header"],
  "topic-unknown": ["topic that is not in the list", "topics that are not in the list"],
  "attribution-missing": ["response without an attribution", "responses without an attribution"],
  "attribution-doubtful": [
    "attribution that may ask not to be named",
    "attributions that may ask not to be named",
  ],
  "request-in-text": ["request not to be named inside a text", "requests not to be named inside a text"],
  "response-duplicate": [
    "response with the text of an earlier one",
    "responses with the text of an earlier one",
  ],
  expectation: ["expectation that is not met", "expectations that are not met"],
  "stated-number": [
    "number that a document states and does not print",
    "numbers that documents state and do not print",
  ],
  publication: ["thing that must not be published", "things that must not be published"],
  "project-file": ["odd setting in the project file", "odd settings in the project file"],
  codebook: ["oddity in the codebook", "oddities in the codebook"],
  "topics-file": ["odd line in the list of topics", "odd lines in the list of topics"],
  usage: ["oddity of the command", "oddities of the command"],
  output: ["output that is not written", "outputs that are not written"],
};

/** `1 empty file`, `2 empty files`. */
export function kindText(code: ProblemCode, number: number): string {
  return `${count(number)} ${KINDS[code][number === 1 ? 0 : 1]}`;
}
