/** Text of an RTF document that is read together: its body, a note, a box; paragraphs and cells become blocks. */

import { tableBlocks } from "../blocks/table-blocks.ts";
import { APART, type TextBlock } from "../blocks/text-block.ts";

/** How a paragraph is set; `\pard` begins anew. */
export interface Shape {
  readonly before: number;
  readonly after: number;
  readonly isHeading: boolean;
  readonly isClose: boolean;
  readonly startsPage: boolean;
  readonly isCell: boolean;
}

export const UNSHAPED: Shape = {
  before: 0,
  after: 0,
  isHeading: false,
  isClose: false,
  startsPage: false,
  isCell: false,
};

export class RtfFlow {
  readonly blocks: TextBlock[] = [];
  /** What is set aside for below the paragraph: notes and boxes. */
  readonly beside: TextBlock[] = [];
  /** Of the paragraph that is open. */
  text = "";
  #rows: TextBlock[][][] = [];
  #cells: TextBlock[][] = [];
  #cell: TextBlock[] = [];
  #isNewPage = false;

  endParagraph(shape: Shape): void {
    if (!shape.isCell) this.endTable();
    const into = shape.isCell ? this.#cell : this.blocks;
    into.push(this.#block(shape), ...this.beside.splice(0));
  }

  /** Ends the paragraph that the section ends in, if there is one. */
  endSection(shape: Shape): void {
    if (this.text !== "") this.endParagraph(shape);
    this.#isNewPage = true;
  }

  newPage(shape: Shape): void {
    if (this.text.trim() !== "") this.endParagraph(shape);
    this.#isNewPage = true;
  }

  /** @param isOuter - not of a table within a cell */
  endCell(shape: Shape, isOuter: boolean): void {
    this.#cell.push(this.#block(shape), ...this.beside.splice(0));
    if (!isOuter) return;
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  endTable(): void {
    this.endRow();
    if (this.#cell.length > 0) this.#rows.push([this.#cell]);
    this.#cell = [];
    for (const made of tableBlocks(this.#rows)) this.blocks.push(made);
    this.#rows = [];
  }

  /** @returns all its blocks */
  end(shape: Shape): readonly TextBlock[] {
    if (this.text !== "") this.endParagraph(shape);
    this.endTable();
    this.blocks.push(...this.beside.splice(0));
    return this.blocks;
  }

  #block({ before, after, isHeading, isClose, startsPage }: Shape): TextBlock {
    const least = isHeading ? APART : 0;
    const made = {
      text: this.text,
      before: Math.max(before, least),
      after: Math.max(after, least),
      close: isClose ? `${before} ${after}` : null,
      startsPage: startsPage || this.#isNewPage,
    };
    this.text = "";
    this.#isNewPage = false;
    return made;
  }
}
