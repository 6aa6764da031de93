/** The named cell styles of a workbook, the same in every format; all wrap their text and none has a fill. */

export type CellStyle =
  | "text"
  | "heading1"
  | "heading2"
  | "link"
  | "header"
  | "numberHeader"
  | "count"
  | "tenths"
  | "hundredths";

export interface StyleFacts {
  readonly style: CellStyle;
  /** As programs list it: screen readers and tables of contents know headings by theirs. */
  readonly name: string;
  /** Excel's number for a style it knows by itself; see ECMA-376 part 1, 18.8.7. */
  readonly builtin?: number;
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  /** Of numbers, which are set to the right. */
  readonly decimals?: number;
  readonly isRight?: boolean;
  /** A line below. */
  readonly isRuled?: boolean;
}

/** Twelve points or more, as the guidance asks. */
const SIZE = 12;

/** `text`, the first, is the default. */
export const CELL_STYLES: readonly StyleFacts[] = [
  { style: "text", name: "Normal", builtin: 0, size: SIZE },
  { style: "heading1", name: "Heading 1", builtin: 16, size: 16, isBold: true },
  { style: "heading2", name: "Heading 2", builtin: 17, size: 14, isBold: true },
  { style: "link", name: "Hyperlink", builtin: 8, size: SIZE, isUnderlined: true },
  { style: "header", name: "Table header", size: SIZE, isBold: true, isRuled: true },
  {
    style: "numberHeader",
    name: "Table header of numbers",
    size: SIZE,
    isBold: true,
    isRight: true,
    isRuled: true,
  },
  { style: "count", name: "Count", size: SIZE, isRight: true, decimals: 0 },
  { style: "tenths", name: "Tenths", size: SIZE, isRight: true, decimals: 1 },
  { style: "hundredths", name: "Hundredths", size: SIZE, isRight: true, decimals: 2 },
];
