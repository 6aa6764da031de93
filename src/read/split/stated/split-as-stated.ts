/** Splits a document as a layout file says, and tells which parts of the file were found in nothing. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import { graded } from "../../../model/graded.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import type { Problem } from "../../../model/problem.ts";
import type { SplitResponse, SplitResult } from "../../../model/split.ts";
import { counted } from "../../../text/counted.ts";
import { splitTopicHeader } from "../topic-header.ts";
import { type PatternUse, patternLines } from "./patterns.ts";
import { splitStated } from "./stated.ts";

interface Options {
  readonly topics: readonly string[] | null;
  readonly anonymity: AnonymityReader;
}

/** @returns the responses, or null and a problem that says how often each pattern matched */
export function splitAsStated(
  document: Document,
  marks: PageMarks,
  { response, ...form }: LayoutForm,
  options: Options,
): { readonly result: SplitResult | null; readonly problems: readonly Problem[] } {
  const { topics, anonymity } = options;
  const {
    result,
    uses,
    repeated = null,
  } = response === null
    ? evident(document, marks, { ...form, response }, options)
    : splitStated(document, marks, { ...form, response }, topics, anonymity);
  const without = (["topics", "attribution"] as const).filter((part) => form[part] === null);
  const isEmpty = result === null || result.responses.length === 0;
  // What is skipped may be on some documents of a publisher, and on others not.
  const missing = uses.filter(({ key, times }) => times === 0 && !key.startsWith("skip"));
  if (!isEmpty && missing.length === 0)
    return {
      result: { ...result, without, file: form.name },
      problems: repeated === null ? [] : [repeatedNumber(repeated, document, form.name)],
    };
  const found = uses.map(({ key, times, of }) => `\`${key}\` in ${counted(times, of)}`).join(", ");
  const problem: Problem = {
    ...graded(isEmpty ? "no-responses" : "layout-file"),
    place: { source: document.source },
    found: `${counted(result?.responses.length ?? 0, "response")} in ${counted(document.lines.length, "line")} by the layout ${form.name}: ${found}`,
    expected: "each part of the layout file somewhere in the document",
    hint: "look at it with `themetally split FILE --layout … --preview`, and correct the pattern that is in none, or in too many",
  };
  return { result: isEmpty ? null : { ...result, without, file: form.name }, problems: [problem] };
}

const repeatedNumber = (number: string, { source }: Document, name: string): Problem => ({
  ...graded("layout-file"),
  place: { source },
  found: `the number ${number} twice, by \`response.id\` of the layout ${name}`,
  expected: "a number of its own for every response",
  hint: "the responses are numbered in their order instead; correct the document or the group, or leave `id` out",
});

/** Where the file does not say how responses begin, the document's own evidence does. */
function evident(
  document: Document,
  marks: PageMarks,
  form: LayoutForm,
  { topics, anonymity }: Options,
): { readonly result: SplitResult | null; readonly uses: readonly PatternUse[]; readonly repeated?: null } {
  const result = splitTopicHeader(document, marks, topics, anonymity, form);
  const use = (key: string, has: (one: SplitResponse) => boolean): PatternUse => ({
    ...{ key, times: result?.responses.filter(has).length ?? 0, of: "response" },
  });
  return {
    result,
    uses: [
      ...patternLines(document, form, () => false).uses,
      use("topics", ({ header }) => header !== null),
      ...(form.attribution === null ? [] : [use("attribution", ({ attribution }) => attribution !== null)]),
    ],
  };
}
