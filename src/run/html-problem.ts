/** What is said of records whose texts are written in HTML. */
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { HtmlSeen } from "../read/ingest/piece.ts";
import { counted } from "../text/counted.ts";

export function htmlProblem(source: string, { line, first, responses }: HtmlSeen): Problem {
  return {
    ...graded("source-html"),
    place: { source, line },
    found: `HTML in the text of ${counted(responses, "response")}, the first ${first}`,
    expected: "text without tags and references of web pages",
    hint: "have them taken out where the file was made: they are counted as words, and part words",
  };
}
