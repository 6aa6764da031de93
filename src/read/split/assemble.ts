/** Builds the result of a layout from the blocks it found: labels every line, then pieces and text spans. */
import type { Document, Span } from "../../model/document.ts";
import type { LineRange } from "../../model/response.ts";
import type { AttributionKind, HeaderKind, Layout, SplitResponse, SplitResult } from "../../model/split.ts";
import { type Cut, type LineLabel, tile } from "./pieces.ts";

/** One response as a layout finds it. */
export interface ResponseBlock {
  readonly header: { readonly lines: LineRange; readonly kind: HeaderKind; readonly text: string } | null;
  readonly attribution: {
    readonly lines: LineRange;
    readonly kind: AttributionKind;
    readonly text: string;
    /** A line of the front matter, which stays one: it speaks of the whole paper. */
    readonly isFront?: true;
  } | null;
  /** Lines between a heading and its first point that lead in to the points: they go with the heading. */
  readonly introduction?: LineRange | undefined;
  /** A topic of its own beside the header's: of a point its first words, of an answer its question. */
  readonly lead?: string | undefined;
  /** The number that the document prints for it. */
  readonly id?: string;
  readonly body: LineRange;
  /** A line that begins with a label, which is no text. */
  readonly label?: LineRange;
  /** Part of the body's first and last line that is text, where it is not the whole line. */
  readonly part?: { readonly from?: number; readonly to?: number };
  readonly date?: string | null;
}

/**
 * A line that several responses share (a heading, an organisation's name) is a piece of the first of them;
 * blank lines belong to what stands before them.
 *
 * @param furniture 1-based numbers of the lines that are no text
 * @param blocks in document order, bodies apart from one another
 */
export function assemble(
  document: Document,
  layout: Layout,
  furniture: ReadonlySet<number>,
  blocks: readonly ResponseBlock[],
  indented: ReadonlySet<number> = new Set(),
): SplitResult {
  const labels: (LineLabel | null)[] = document.lines.map((line, index) => {
    if (furniture.has(index + 1)) return { kind: "furniture", response: null };
    return isBlank(document, line) ? null : { kind: "front", response: null };
  });
  const cuts: Cut[] = [];
  const responses = blocks.map((block, index) => {
    const ordinal = index + 1;
    const mark = (range: LineRange | undefined, label: LineLabel): void => {
      for (let number = range?.[0] ?? 1; number <= (range?.[1] ?? 0); number += 1) {
        if (labels[number - 1]?.kind === "front") labels[number - 1] = label;
      }
    };
    const attribution: LineLabel = { kind: "attribution", response: ordinal };
    const body: LineLabel = { kind: "body", response: ordinal };
    mark(block.header?.lines, { kind: "header", response: ordinal });
    mark(block.introduction, { kind: "header", response: ordinal });
    // Where attribution and text share a line, the line starts as what stands first and is cut.
    const { from, to } = block.part ?? {};
    if (from !== undefined) mark(block.attribution?.lines, attribution);
    mark(block.label, { kind: "header", response: ordinal });
    const opening = labels[block.body[0] - 1];
    if (from !== undefined && opening?.kind === "front") labels[block.body[0] - 1] = NO_TEXT;
    mark(block.body, body);
    if (!block.attribution?.isFront) mark(block.attribution?.lines, attribution);
    if (from !== undefined) cuts.push({ at: from, label: body });
    if (to !== undefined) cuts.push({ at: to, label: attribution });
    return responseOf(document, furniture, block, ordinal, indented);
  });
  return { layout, topics: [], responses, pieces: tile(document, labels, cuts) };
}

/** What stands before a text on its first line, and is neither header nor name. */
const NO_TEXT: LineLabel = { kind: "furniture", response: null };

function responseOf(
  document: Document,
  furniture: ReadonlySet<number>,
  block: ResponseBlock,
  ordinal: number,
  indented: ReadonlySet<number>,
): SplitResponse {
  const bodyLines: number[] = [];
  const bodySpans: Span[] = [];
  let afterFurniture = false;
  for (let number = block.body[0]; number <= block.body[1]; number += 1) {
    const line = document.lines[number - 1];
    if (!line) continue;
    if (furniture.has(number)) afterFurniture = true;
    else if (!afterFurniture || !isBlank(document, line)) {
      // Blank lines after furniture belong to it: a paragraph goes on over a page break.
      afterFurniture = false;
      const own = line.start + (indented.has(number) ? 1 : 0);
      const start = number === block.body[0] ? (block.part?.from ?? own) : own;
      const end = number === block.body[1] ? (block.part?.to ?? line.end) : line.end;
      bodyLines.push(number);
      bodySpans.push({ start, end });
    }
  }
  return {
    ordinal,
    header: block.header?.lines ?? null,
    headerKind: block.header?.kind ?? "heading",
    headerText: block.header?.text ?? null,
    ...(block.lead === undefined ? {} : { lead: block.lead }),
    ...(block.id === undefined ? {} : { id: block.id }),
    body: block.body,
    bodySpans,
    bodyLines,
    attribution: block.attribution?.lines ?? null,
    attributionKind: block.attribution?.kind ?? "line",
    attributionText: block.attribution?.text ?? null,
    date: block.date ?? null,
  };
}

function isBlank(document: Document, line: Span): boolean {
  return !/[^\s\u200B\uFEFF]/.test(document.text.slice(line.start, line.end));
}
