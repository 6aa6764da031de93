/** Writes a summary as a Word document: real headings, lists and tables, the same bytes each time. */
import type { Paragraph, Table } from "docx";
import type { Style } from "../style/style.ts";
import type { Block, SummaryDocument, SummaryTable as TableBlock } from "./document.ts";
import { docxStyles } from "./docx-styles.ts";
import { plainText } from "./plain-text.ts";
import { sameBytes } from "./same-bytes.ts";

export interface DocxOptions {
  /** Of the document's properties, which screen readers announce. */
  readonly title: string;
  /** Of the text: `en-GB`. */
  readonly language: string;
  readonly style: Pick<Style, "colours" | "font">;
}

type Docx = typeof import("docx");

/** A4 between margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const NUMBER_WIDTH = 1_750;
/** Where what heads it is as long as a question. */
const GROUP_WIDTH = 3_000;
const LONG_HEAD = 20;
/** Of what a row is called, beside however many numbers. */
const LEAST_NAME = 2_400;

/** @returns the bytes of a `.docx` file */
export async function docx({ blocks }: SummaryDocument, options: DocxOptions): Promise<Uint8Array> {
  const library = await import("docx");
  const { width, height, margin } = PAGE;
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const title = plainText(options.title);
  const file = new library.Document({
    title,
    styles: docxStyles(options),
    sections: [
      {
        properties: { page: { size: { width, height }, margin: margins } },
        children: blocks.flatMap((block) => partsOf(block, library)),
      },
    ],
  });
  const bytes = await library.Packer.pack(file, "uint8array");
  return sameBytes(bytes, { title, language: options.language });
}

function partsOf(block: Block, library: Docx): readonly (Paragraph | Table)[] {
  const { Paragraph, HeadingLevel } = library;
  if (block.kind === "heading") {
    const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return [new Paragraph({ text: plainText(block.text), heading })];
  }
  if (block.kind === "paragraph") return [new Paragraph(plainText(block.text))];
  if (block.kind === "list")
    return block.items.map((item) => new Paragraph({ text: plainText(item), bullet: { level: 0 } }));
  return [
    new Paragraph({ text: plainText(block.caption), style: "Caption", keepNext: true }),
    tableOf(block, library),
    // Word joins what follows to the table's last line where nothing is between.
    new Paragraph({ text: "", spacing: { after: 0 } }),
  ];
}

function tableOf({ columns, rows }: TableBlock, library: Docx): Table {
  const { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = library;
  const numbers = columns.filter(({ align }) => align === "right").length;
  const names = columns.length - numbers;
  const room = Math.floor((TEXT_WIDTH - names * LEAST_NAME) / (numbers || 1));
  const isLong = columns.some(({ name, align }) => align === "right" && name.length > LONG_HEAD);
  const numberWidth = Math.min(isLong ? GROUP_WIDTH : NUMBER_WIDTH, room);
  const nameWidth = Math.floor((TEXT_WIDTH - numbers * numberWidth) / names);
  const widths = columns.map(({ align }) => (align === "right" ? numberWidth : nameWidth));
  const cell = (text: string, at: number, style: string) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      children: [
        new Paragraph({
          text: plainText(text),
          style,
          alignment: columns[at]!.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
    });
  const row = (cells: readonly string[], style: string, tableHeader: boolean) =>
    new TableRow({
      children: cells.map((text, at) => cell(text, at, style)),
      tableHeader,
      cantSplit: true,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      row(
        columns.map(({ name }) => name),
        "TableHeader",
        true,
      ),
      ...rows.map((cells) => row(cells, "TableText", false)),
    ],
  });
}
