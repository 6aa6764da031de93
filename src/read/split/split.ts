/** Stage 2: a document becomes its responses, by the layout that is named or that its text speaks for. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { headerItems, topicReader } from "../../cues/header.ts";
import type { PageMarks } from "../../cues/page-marks.ts";
import type { Document } from "../../model/document.ts";
import { graded } from "../../model/graded.ts";
import type { LayoutForm } from "../../model/layout-form.ts";
import type { Problem } from "../../model/problem.ts";
import { LAYOUTS, type Layout, type SplitResult } from "../../model/split.ts";
import { chooseLayout } from "./choose-layout.ts";
import { LAYOUT_READERS } from "./layouts.ts";
import { splitAsStated } from "./stated/split-as-stated.ts";
import { wholeOf } from "./whole.ts";

export interface SplitOptions {
  /** A built-in one by its name, or what a layout file says. */
  readonly layout: Layout | "auto" | LayoutForm;
  /** Vocabulary of topic headers; null to discover it. */
  readonly topics: readonly string[] | null;
  readonly anonymity: AnonymityReader;
}

/**
 * @param marks - the document's page furniture, which is no part of any response
 * @returns the responses with pieces that tile the document; or null, and a problem that says what was looked for
 */
export function split(
  document: Document,
  marks: PageMarks,
  options: SplitOptions,
): { readonly result: SplitResult | null; readonly problems: readonly Problem[] } {
  if (typeof options.layout === "object") return splitAsStated(document, marks, options.layout, options);
  const result = splitAs(document, marks, { ...options, layout: options.layout });
  if (result !== null && result.responses.length > 0)
    return { result, problems: foreignTopics(result, document, options) };
  return { result: null, problems: [noResponses(document, options.layout)] };
}

interface BuiltIn extends SplitOptions {
  readonly layout: Layout | "auto";
}

/** Nobody is sent in a circle: where a layout was named, the advice is not to name one. */
function noResponses({ source }: Document, layout: BuiltIn["layout"]): Problem {
  const isAuto = layout === "auto";
  const tried = isAuto ? LAYOUTS : [layout];
  const missing = tried.map((one) => `${one}: ${LAYOUT_READERS[one].missing}`).join("; ");
  const found = isAuto ? "no response, in any layout" : `no response in the layout ${layout}`;
  return {
    ...graded("no-responses"),
    place: { source },
    found: `${found} (${missing})`,
    expected:
      "headers, numbered items, a statement, key points, headed sections, or one letter or short text",
    hint: isAuto
      ? "say how it is laid out in a layout file (docs/layout-files.md), bring it into one of these forms, or leave it out of the corpus"
      : "let the text decide with --layout auto, or leave the file out of the corpus",
  };
}

/** A given list that hardly any header uses is the list of another document: the responses cannot be right. */
function foreignTopics(
  result: SplitResult,
  document: Document,
  { topics }: SplitOptions,
): readonly Problem[] {
  if (topics === null || result.layout !== "topic-header") return [];
  const reader = topicReader(topics);
  const headers = result.responses.flatMap(({ headerText }) => headerText ?? []);
  const read = headers.filter((header) =>
    headerItems(header).some((item) => reader.item(item).kind === "known"),
  );
  if (read.length * 2 >= result.responses.length) return [];
  const found = `a list of topics that only ${read.length} of ${result.responses.length} responses use`;
  return [
    {
      code: "topics-file",
      severity: "warning",
      place: { source: document.source },
      found,
      expected: "the topics of this document's headers",
      hint: "correct the list, or leave it out to have the topics discovered",
    },
  ];
}

function splitAs(document: Document, marks: PageMarks, options: BuiltIn): SplitResult | null {
  const { layout } = options;
  if (layout !== "auto") return LAYOUT_READERS[layout].split(document, marks, options);
  const topicHeader = LAYOUT_READERS["topic-header"].split(document, marks, options);
  const whole = wholeOf(document, marks.furniture, options.anonymity);
  const areTopicsGiven = options.topics !== null;
  return chooseLayout(document, marks.furniture, { topicHeader, whole, areTopicsGiven });
}
