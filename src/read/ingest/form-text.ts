/** What a reader of documents hands over: the text, and one note of what of the file is no text, or was read in a way that should be said. */
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import { counted } from "../../text/counted.ts";
import type { BlocksText } from "./blocks/blocks-text.ts";
import type { Decoded } from "./decode-text.ts";
import { FORMS } from "./forms.ts";
import { UNKNOWN_SIGN } from "./lists/symbols.ts";
import { sourceProblem } from "./source-problem.ts";

/** A text, with the lines of it that are known to be furniture or edges of pages, and what is known of a message. */
export type FormText = Decoded &
  Pick<Document, "furniture" | "message" | "edges"> & {
    /** It is mostly tables, and that is among its problems. */
    readonly isTable?: boolean;
  };

/** How many of each a document has; what it has none of is not said. */
export interface SaidOfForm {
  /** Tracked changes, read as accepted. */
  readonly changes?: number;
  /** Footnotes and endnotes, kept after their paragraphs. */
  readonly notes?: number;
  /** Text boxes, kept after their paragraphs. */
  readonly boxes?: number;
  /** Words of headers and footers of pages. */
  readonly margins?: number;
  readonly comments?: number;
  /** Runs of hidden words. */
  readonly hidden?: number;
  /** Words of navigation, forms and notices of a web page. */
  readonly around?: number;
}

/** A document without words is `source-empty`. */
export function formText(
  { text, furniture, inRows }: BlocksText,
  source: string,
  said: SaidOfForm,
): FormText {
  if (text.trim() === "") {
    const words = [
      "a document without words",
      "text",
      "run text recognition (OCR) on it where it holds pictures of pages",
    ] as const;
    return { text: null, problems: [sourceProblem("source-empty", "error", { source }, words)] };
  }
  const inTables = rowsDoubt(source, { rows: inRows.blocks, share: inRows.share });
  const found = notesOn(said).join("; ");
  const problems = [
    ...unknownSigns(source, text),
    ...inTables,
    ...(found === "" ? [] : [sourceProblem("source-form", "info", { source }, [found, ...AS_IT_IS])]),
  ];
  return { text, furniture, isTable: inTables.length > 0, problems };
}

/** A few rows say who sent a letter, and when. */
const LEAST_ROWS = 4;
const LEAST_SHARE = 0.25;

/** @returns one problem, where rows of tables hold so much of a document that it is rather a table */
export function rowsDoubt(
  source: string,
  { rows, share }: { readonly rows: number; readonly share: number },
): readonly Problem[] {
  if (rows < LEAST_ROWS || share < LEAST_SHARE) return [];
  return [
    sourceProblem("layout-doubtful", "warning", { source }, [
      `${Math.round(share * 100)}% of the words in rows of tables (${counted(rows, "line")})`,
      "responses in prose",
      FORMS.csv.todo,
    ]),
  ];
}

export const AS_IT_IS = ["text alone", "nothing, unless what is left out holds responses"] as const;

function unknownSigns(source: string, text: string): readonly Problem[] {
  const unknown = text.split(UNKNOWN_SIGN).length - 1;
  if (unknown === 0) return [];
  return [
    sourceProblem("source-encoding", "warning", { source }, [
      `${counted(unknown, "character")} that the document shows but does not spell, kept as ${UNKNOWN_SIGN}`,
      "letters in fonts of letters",
      "compare with the printed page",
    ]),
  ];
}

function notesOn(said: SaidOfForm): readonly string[] {
  const { changes = 0, notes = 0, boxes = 0, margins = 0, comments = 0, hidden = 0, around = 0 } = said;
  return [
    changes > 0 && `${counted(changes, "tracked change")}, read as accepted`,
    notes > 0 && `${counted(notes, "footnote")}, kept below the paragraphs that they belong to`,
    boxes > 0 && `${counted(boxes, "text box")}, kept below the paragraphs that they belong to`,
    margins > 0 && `${counted(margins, "word")} of headers and footers of pages, left out`,
    comments > 0 && `${counted(comments, "comment")} in the margin, left out`,
    hidden > 0 && `${counted(hidden, "stretch")} of hidden words, left out`,
    around > 0 && `${counted(around, "word")} of navigation, forms and notices around the text, left out`,
  ].filter((note) => note !== false);
}
