/** The `sections` layout: headed sections of prose, one response a section. */
import { DOCUMENT_TITLES } from "../../cues/english/heading-words.ts";
import type { Document } from "../../model/document.ts";
import type { SplitResult } from "../../model/split.ts";
import { anyOf } from "../../text/any-of.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import { closingAttribution } from "./closing-line.ts";
import { hasHeadingShape, headingWords, isCapitals } from "./heading.ts";
import { listMarker } from "./list-marker.ts";
import { paperOf } from "./paper.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { type PersonHeadings, personHeadings } from "./person-heading.ts";
import { quotationsIn } from "./quoted.ts";
import { spacedWords, textLines } from "./text-lines.ts";

/** Words that a section's prose has at least. */
const LEAST_PROSE = 8;
/** What titles of whole documents are called. */
const TITLE = new RegExp(`\\b(?:${anyOf(DOCUMENT_TITLES)})\\b`, "i");

interface Section {
  /** Whether the document's text begins with it. */
  readonly opens: boolean;
  readonly heading: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * One response a section, its heading the header, or who speaks where it is a person; a closing line "— A carer, North Moor" is its attribution.
 * What stands before the first heading, the document's title above all, is front matter.
 *
 * @param furniture 1-based numbers of lines that are page furniture
 * @returns null where fewer than two headings have prose below them
 */
export function splitSections(document: Document, furniture: ReadonlySet<number>): SplitResult | null {
  const text = textLines(document, furniture);
  const sections = sectionsOf(paragraphsOf(document, text));
  const isPerson = personHeadings(text.lines);
  const shown = sections.slice(hasTitle(sections) ? 1 : 0);
  const start = shown[0]?.heading.first ?? 0;
  const paper = paperOf(
    document,
    text.lines,
    text.lines.findIndex(({ number }) => number === start),
    shown.map(({ heading }) => heading.words),
  );
  const blocks = shown
    .flatMap((section) => blocksOf(section, isPerson))
    .map((block) => ({ ...block, attribution: block.attribution ?? paper }));
  return blocks.length >= 2 ? assemble(document, "sections", text.furniture, blocks) : null;
}

function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const heads = [...paragraphs.keys()].filter((i) => isHeading(paragraphs, i));
  return heads.flatMap((at, i) => {
    const [heading, ...rest] = paragraphs.slice(at, heads[i + 1]);
    return heading && hasProse(rest) ? [{ opens: at === 0, heading, paragraphs: rest }] : [];
  });
}

/** A short line alone after a gap, or marked as a heading, that neither a list nor another short line follows up. */
function isHeading(paragraphs: readonly Paragraph[], i: number): boolean {
  const paragraph = paragraphs[i];
  if (!paragraph || !hasHeadingShape(paragraph.words) || paragraph.last > paragraph.first + 1) return false;
  const marked = /^#{1,6}\s/.test(paragraph.words);
  if (!marked && !paragraph.gap) return false;
  const next = paragraphs[i + 1];
  if (!next) return false;
  const listed = listMarker(paragraph.words) !== null && listMarker(next.words) !== null;
  return !listed && closingAttribution(paragraph.words, false) === null;
}

function hasProse(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(
    (one) => spacedWords(one.words) >= LEAST_PROSE && /[.!?][)\]"'”’»]*$/.test(one.words),
  );
}

/** The section's own words, cut where it quotes somebody whom it names; and what it quotes, as words of theirs. */
function blocksOf(section: Section, isPerson: PersonHeadings): ResponseBlock[] {
  const { heading, paragraphs } = section;
  const lines = [heading.first, heading.last] as const;
  const text = headingWords(heading.words);
  const header = isPerson(heading.words) ? null : ({ lines, kind: "heading", text } as const);
  const blocks: ResponseBlock[] = [];
  let from = 0;
  const own = (to: number): void => {
    if (to > from) blocks.push(blockOf({ ...section, paragraphs: paragraphs.slice(from, to) }, isPerson));
  };
  for (const quotation of quotationsIn(paragraphs)) {
    own(quotation.from);
    blocks.push({ ...quotation.block, header });
    from = quotation.to;
  }
  own(paragraphs.length);
  return blocks;
}

function blockOf(section: Section, isPerson: PersonHeadings): ResponseBlock {
  const { heading, paragraphs } = section;
  const last = paragraphs.at(-1);
  const before = paragraphs.at(-2);
  const attributed = attributionOf(last, before);
  const end = attributed === null ? last : before;
  const top = { lines: [heading.first, heading.last] as const, text: headingWords(heading.words) };
  if (attributed === null && isPerson(heading.words)) {
    return {
      header: null,
      attribution: { ...top, kind: "speaker" },
      body: [paragraphs[0]?.first ?? heading.last, last?.last ?? heading.last],
    };
  }
  return {
    header: { ...top, kind: "heading" },
    attribution:
      attributed === null || !last
        ? null
        : { lines: [last.first, last.last], kind: "line", text: attributed },
    body: [paragraphs[0]?.first ?? heading.last, end?.last ?? heading.last],
  };
}

/** A dashed line is no attribution where the line before is an item of the same list. */
function attributionOf(last: Paragraph | undefined, before: Paragraph | undefined): string | null {
  if (!last || !before || listMarker(before.words)?.kind === "bullet") return null;
  return closingAttribution(last.words, /["”’'»][.,]?$/.test(before.words));
}

/**
 * Whether the first section is the document's title with its introduction: it opens the document's text, and it
 * is called like a title, looks unlike all other headings, or is the only one nobody signed.
 */
function hasTitle(sections: readonly Section[]): boolean {
  const [first, ...others] = sections;
  if (!first || others.length < 2) return false;
  const signed = (section: Section): boolean =>
    attributionOf(section.paragraphs.at(-1), section.paragraphs.at(-2)) !== null;
  const unlike = (look: (words: string) => boolean): boolean =>
    others.every((section) => look(section.heading.words) !== look(first.heading.words));
  return (
    (first.opens && unlike((other) => TITLE.test(other))) ||
    unlike((other) => isCapitals(headingWords(other))) ||
    unlike((other) => listMarker(headingWords(other))?.kind === "number") ||
    unlike((other) => /^##/.test(other)) ||
    (!signed(first) && others.every(signed))
  );
}
