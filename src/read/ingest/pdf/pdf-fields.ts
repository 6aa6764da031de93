/** Takes from what lies on a page what was filled in: values of a form's fields, ticks, text typed over the page. */
import type { PlacedPiece } from "./page-pieces.ts";

/** What we use of pdf.js's annotations. */
export interface PdfAnnotation {
  readonly subtype?: string;
  /** In points, from the lower left corner of the page as it is stored. */
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
}

export interface FilledIn {
  readonly pieces: readonly PlacedPiece[];
  readonly fields: number;
  /** Comments in the margin, which are no text of the document. */
  readonly comments: number;
}

const SIZE = 10;
const LEADING = 1.2;

/** From the lower edge of a field of one line to its baseline, in sizes of the letters. */
const DESCENT = 0.25;

/** @param view maps the page to the screen, y downwards */
export function filledIn(annotations: readonly PdfAnnotation[], view: readonly number[]): FilledIn {
  const seen = annotations.filter(
    ({ hidden, rect }) => !hidden && rect?.length === 4 && rect.every(Number.isFinite),
  );
  const values = seen.flatMap((one) => {
    const text = one.subtype === "Widget" ? fieldWords(one) : one.subtype === "FreeText" ? wordsOf(one) : "";
    return text.trim() === "" ? [] : [piecesIn(text, one.rect!, view)];
  });
  const comments = seen.filter(
    (one) => one.subtype !== "Widget" && one.subtype !== "FreeText" && wordsOf(one) !== "",
  );
  return { pieces: values.flat(), fields: values.length, comments: comments.length };
}

const wordsOf = ({ subtype, contentsObj }: PdfAnnotation): string =>
  subtype === "Link" || subtype === "Popup" ? "" : (contentsObj?.str?.trim() ?? "");

function fieldWords({ fieldType, fieldValue, ...one }: PdfAnnotation): string {
  if (fieldType === "Btn") {
    if (!one.checkBox && !one.radioButton) return "";
    const isOn = fieldValue != null && fieldValue === (one.checkBox ? one.exportValue : one.buttonValue);
    return isOn ? "☒" : "☐";
  }
  if (fieldType !== "Tx" && fieldType !== "Ch") return "";
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === "string").join(", ");
}

/** Lines from the top of the field; a single one at its middle, where its label stands. */
function piecesIn(text: string, rect: readonly number[], view: readonly number[]): PlacedPiece[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e].sort((one, other) => one - other);
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f].sort((one, other) => one - other);
  const [[x = 0, right = 0], [top = 0, bottom = 0]] = [xs, ys];
  const lines = text.split(/\r\n?|\n/);
  const height = bottom - top;
  const size = Math.min(SIZE, Math.max(1, height));
  const isLow = lines.length === 1 && height < 2.5 * size;
  const first = isLow ? bottom - (height - size) / 2 - DESCENT * size : top + size;
  const step = Math.min(LEADING * size, lines.length > 1 ? (height - size) / (lines.length - 1) : height);
  return lines.flatMap((line, at) => {
    const words = line.replace(/\s/gu, " ").replace(/\p{Cc}/gu, "");
    const end = Math.min(right, x + (words.length * size) / 2);
    return words.trim() === ""
      ? []
      : [{ text: words, x, y: first + at * Math.max(step, size * 0.6), end, size, turn: 0 }];
  });
}
