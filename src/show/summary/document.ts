/** A summary as blocks of plain text: what every kind of file that it is written to can show. */

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
}

export interface SummaryParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly string[];
}

export interface SummaryColumn {
  readonly name: string;
  readonly align: "left" | "right";
}

export interface SummaryTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly SummaryColumn[];
  /** A cell a column. */
  readonly rows: readonly (readonly string[])[];
}

export type Block = Heading | SummaryParagraph | List | SummaryTable;

export interface SummaryDocument {
  readonly blocks: readonly Block[];
}
