/** The `statement` layout: one submission by one organisation, with a title, a date and whose words it is. */
import { PAGE_LABELS, STATEMENT_ENDS, STATEMENT_TITLES } from "../../cues/english/heading-words.ts";
import { LETTER_GREETINGS, MAIL_HEADS } from "../../cues/english/letters.ts";
import type { Document } from "../../model/document.ts";
import type { SplitResult } from "../../model/split.ts";
import { anyOf, anyPattern } from "../../text/any-of.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import { readDate } from "./date.ts";
import { headingWords } from "./heading.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { quotationEnd, startsQuoted } from "./quotation.ts";
import { type Speech, speechOf, titleSpeaker } from "./speech.ts";
import { spacedWords, textLines } from "./text-lines.ts";

/** Titles say what the document is where neither a date nor a speaker does. */
const STATEMENT = new RegExp(`\\b(?:${anyOf(STATEMENT_TITLES)})\\b`, "i");
/** Lines above a title that are none: the kind of page, the site's name. */
const LABEL = new RegExp(`^(?:${anyOf(PAGE_LABELS)}|embargoed.*)$`, "i");
/** Where a press release stops being the statement. */
const STOP = new RegExp(`^[-–—*#\\s]*(?:${anyPattern(STATEMENT_ENDS)})[-–—*#:.\\s]*$`, "i");
/** To whom it goes, and the other heads of a letter: no title, and nobody who speaks. */
const ADDRESSEE = new RegExp(`^(?:to:? (?=\\p{Lu})|(?:${anyOf(MAIL_HEADS)}):)`, "iu");
const GREETING = new RegExp(`^(?:${anyOf(LETTER_GREETINGS)})\\b[^.!?]{0,60}[,:]?$`, "iu");
const LONGEST_TITLE = 35;
/** Paragraphs from the top that can be titles, dates and labels. */
const TOP_WITHIN = 8;

/**
 * One response: the quoted words, or everything below the title where nothing is quoted.
 *
 * @param furniture 1-based numbers of lines that are page furniture
 * @returns null where the document has neither a speaker nor a title with a date or a word such as "statement"
 */
export function splitStatement(document: Document, furniture: ReadonlySet<number>): SplitResult | null {
  const text = textLines(document, furniture);
  const all = paragraphsOf(document, text);
  const stop = all.findIndex((paragraph, i) => i > 0 && STOP.test(paragraph.words));
  const paragraphs = stop === -1 ? all : all.slice(0, stop);
  const speech = speechOf(paragraphs);
  const top = topOf(paragraphs, speech);
  const title = titleOf(top, speech);
  const [from, to] = bodyOf(paragraphs, speech, top.length);
  const first = paragraphs[from];
  const last = paragraphs[to - 1];
  if (!first || !last || to <= from) return null;
  const date = dateOf(document, first.first, last.last);
  const quoted = speech !== null && (speech.textFrom !== undefined || startsQuoted(first));
  const isLetter = speech?.by === "closing" && (speech.kind !== undefined || GREETING.test(first.words));
  if (
    !quoted &&
    !isLetter &&
    !(title && speech) &&
    !(title && (date !== null || STATEMENT.test(title.words)))
  )
    return null;
  const author = speech ?? (title && titleSpeaker(title));
  const block: ResponseBlock = {
    header: title && { lines: [title.first, title.last], kind: "title", text: headingWords(title.words) },
    attribution: author && { lines: author.lines, kind: author.kind ?? "speaker", text: author.speaker },
    body: [
      lineAt(first, speech?.textFrom),
      speech?.textTo === undefined ? last.last : lineAt(last, speech.textTo),
    ],
    part: {
      ...(speech?.textFrom === undefined ? {} : { from: speech.textFrom }),
      ...(speech?.textTo === undefined ? {} : { to: speech.textTo }),
    },
    date,
  };
  return assemble(document, "statement", text.furniture, [block]);
}

/** The paragraphs above the text that are no prose: titles, dates, labels. */
function topOf(paragraphs: readonly Paragraph[], speech: Speech | null): readonly Paragraph[] {
  const limit = Math.min((speech?.by === "label" ? undefined : speech?.from) ?? TOP_WITHIN, TOP_WITHIN);
  const prose = paragraphs.findIndex((one, i) => i >= limit || !isTop(one));
  return prose === -1 ? paragraphs : paragraphs.slice(0, prose);
}

function isTop(paragraph: Paragraph): boolean {
  if (spacedWords(paragraph.words) > LONGEST_TITLE || startsQuoted(paragraph)) return false;
  return readDate(paragraph.words) !== null || !/[.;,:]$/.test(paragraph.words);
}

/** Of the lines above the text, the one with the most words that is no date and no label. */
function titleOf(top: readonly Paragraph[], speech: Speech | null): Paragraph | null {
  let title: Paragraph | null = null;
  let label: Paragraph | null = null;
  for (const paragraph of top) {
    const { words } = paragraph;
    if (readDate(words) !== null || LABEL.test(words) || ADDRESSEE.test(words) || GREETING.test(words))
      continue;
    if (speech?.by === "label" && paragraph.first === speech.lines[0]) {
      label = paragraph;
      continue;
    }
    if (title === null || spacedWords(paragraph.words) > spacedWords(title.words)) title = paragraph;
  }
  return title ?? label;
}

/** Indices of the first paragraph of the text and after the last one. */
function bodyOf(
  paragraphs: readonly Paragraph[],
  speech: Speech | null,
  top: number,
): readonly [number, number] {
  const end = speech?.to ?? paragraphs.length;
  const quoted = paragraphs.findIndex((paragraph, i) => i >= top && startsQuoted(paragraph));
  const isQuoted = speech !== null && speech.from === undefined && quoted !== -1 && quoted < end;
  const below = speech?.by === "label" || speech?.from === undefined;
  let from = Math.max(speech?.from ?? 0, isQuoted ? quoted : below ? top : 0);
  while (readDate(paragraphs[from]?.words ?? "") !== null) from += 1;
  if (speech?.to !== undefined) return [from, end];
  const opened = speech?.textFrom !== undefined || startsQuoted(paragraphs[from]);
  return [from, opened ? quotationEnd(paragraphs, from) : end];
}

function lineAt(paragraph: Paragraph, offset: number | undefined): number {
  if (offset === undefined) return paragraph.first;
  return paragraph.first + paragraph.raw.slice(0, offset - paragraph.start).split("\n").length - 1;
}

/** The first date on a line of its own, or at the end of a title, above or below the text. */
function dateOf(document: Document, first: number, last: number): string | null {
  for (const [index, line] of document.lines.entries()) {
    if (index + 1 >= first && index + 1 <= last) continue;
    const words = document.text.slice(line.start, line.end).replace(/\s+/g, " ").trim();
    const date =
      readDate(words) ??
      readDate(words.split(/ [–—|-] |[()]|, (?=\d)/).findLast((part) => part.trim() !== "") ?? "");
    if (date !== null) return date;
  }
  return null;
}
