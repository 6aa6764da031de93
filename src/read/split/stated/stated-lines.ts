/** Tells the lines that a layout file names: they are no page furniture, however regular their numbers are. */
import type { Document } from "../../../model/document.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import { labelReader } from "./labels.ts";
import { patternLines } from "./patterns.ts";

/** @returns 1-based numbers of the lines with a pattern of the file or one of its labels, but of those that it skips */
export function statedLines(document: Document, form: LayoutForm): ReadonlySet<number> {
  const { begins, ends, questions } = patternLines(document, { ...form, skip: [] }, () => false);
  const labelOf = labelReader(form);
  const labelled = document.lines.flatMap(({ start, end }, at) =>
    labelOf(document.text.slice(start, end).trim()) === null ? [] : [at + 1],
  );
  return new Set([...begins.keys(), ...ends, ...questions.keys(), ...labelled]);
}
