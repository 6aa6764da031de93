/** Why a layout fits no part of a document, in a few words: what it looks for and did not find. */
import type { Layout } from "../../model/split.ts";

const REASONS: Readonly<Record<Layout, string>> = {
  "topic-header": "no line of topics that stands before several texts",
  organisations: "fewer than two headings with items numbered from 1, or most of the words elsewhere",
  statement: "neither a speaker nor a title with a date or a word such as statement",
  "key-points": "no heading with two points below it, or most of the words elsewhere",
  sections: "fewer than two headings with prose below them",
};

/** @param layouts - those that were tried */
export const whyNot = (layouts: readonly Layout[]): string =>
  layouts.map((layout) => `${layout}: ${REASONS[layout]}`).join("; ");
