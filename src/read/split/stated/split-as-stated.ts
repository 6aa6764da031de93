/** Splits a document as a layout file says, and tells which parts of the file were found in nothing. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import { graded } from "../../../model/graded.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import type { Problem } from "../../../model/problem.ts";
import type { SplitResult } from "../../../model/split.ts";
import { counted } from "../../../text/counted.ts";
import { splitStated } from "./stated.ts";

/** @returns the responses, or null and a problem that says how often each pattern matched */
export function splitAsStated(
  document: Document,
  marks: PageMarks,
  { response, ...form }: LayoutForm,
  options: { readonly topics: readonly string[] | null; readonly anonymity: AnonymityReader },
): { readonly result: SplitResult | null; readonly problems: readonly Problem[] } {
  if (response === null) throw new Error("not yet");
  const { result, uses } = splitStated(
    document,
    marks,
    { ...form, response },
    options.topics,
    options.anonymity,
  );
  const isEmpty = result.responses.length === 0;
  // What is skipped may be on some documents of a publisher, and on others not.
  const missing = uses.filter(({ key, times }) => times === 0 && !key.startsWith("skip"));
  if (!isEmpty && missing.length === 0)
    return { result: { ...result, file: form.name }, problems: [] };
  const found = uses.map(({ key, times, of }) => `\`${key}\` in ${counted(times, of)}`).join(", ");
  const problem: Problem = {
    ...graded(isEmpty ? "no-responses" : "layout-file"),
    place: { source: document.source },
    found: `${counted(result.responses.length, "response")} in ${counted(document.lines.length, "line")} by the layout ${form.name}: ${found}`,
    expected: "each part of the layout file somewhere in the document",
    hint: "look at it with `themetally split FILE --layout … --preview`, and correct the pattern that is in none",
  };
  return { result: isEmpty ? null : { ...result, file: form.name }, problems: [problem] };
}
