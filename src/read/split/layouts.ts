/** Each layout: how a document is split by it, and what it looks for. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { PageMarks } from "../../cues/page-marks.ts";
import type { Document } from "../../model/document.ts";
import type { Layout, SplitResult } from "../../model/split.ts";
import { splitKeyPoints } from "./key-points.ts";
import { splitOrganisations } from "./organisations.ts";
import { splitSections } from "./sections.ts";
import { splitStatement } from "./statement.ts";
import { splitTopicHeader } from "./topic-header.ts";
import { splitWhole } from "./whole.ts";

interface LayoutReader {
  /** @returns null where it does not fit */
  readonly split: (
    document: Document,
    marks: PageMarks,
    options: { readonly topics: readonly string[] | null; readonly anonymity: AnonymityReader },
  ) => SplitResult | null;
  /** What it did not find where it fits no part of a document. */
  readonly missing: string;
}

export const LAYOUT_READERS: Readonly<Record<Layout, LayoutReader>> = {
  "topic-header": {
    split: (document, marks, { topics, anonymity }) => splitTopicHeader(document, marks, topics, anonymity),
    missing: "no line of topics that stands before several texts",
  },
  organisations: {
    split: (document, { furniture }) => splitOrganisations(document, furniture),
    missing: "fewer than two headings with items numbered from 1, or most of the words elsewhere",
  },
  statement: {
    split: (document, { furniture }) => splitStatement(document, furniture),
    missing: "neither a speaker nor a title with a date or a word such as statement",
  },
  "key-points": {
    split: (document, { furniture }) => splitKeyPoints(document, furniture),
    missing: "no heading with two points below it, or most of the words elsewhere",
  },
  sections: {
    split: (document, { furniture }) => splitSections(document, furniture),
    missing: "fewer than two headings with prose below them",
  },
  whole: {
    split: (document, { furniture }, { anonymity }) => splitWhole(document, furniture, anonymity),
    missing: "neither one letter nor one short text of some words",
  },
};
