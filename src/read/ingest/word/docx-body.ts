/** Turns the body of a Word document into blocks: paragraphs, items of lists, rows of tables, boxes and notes. */
import { besideBlocks, notedBlocks } from "../blocks/beside-blocks.ts";
import { tableBlocks } from "../blocks/table-blocks.ts";
import { APART, type TextBlock } from "../blocks/text-block.ts";
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";
import { type ParagraphWords, paragraphWords } from "./docx-runs.ts";
import { type ParagraphSays, type ParagraphStyles, paragraphSays } from "./paragraph-styles.ts";

/** What the parts beside the body hold for it. */
export interface DocxHelp {
  readonly styles: ParagraphStyles;
  readonly labelOf: (list: string, level: number) => string;
  readonly notes: Readonly<Record<"footnote" | "endnote", ReadonlyMap<string, MarkupElement>>>;
}

/** What is told of the document beside its words. */
export interface DocxCounts {
  inserted: number;
  deleted: number;
  hidden: number;
  notes: number;
  boxes: number;
}

export class DocxBody {
  readonly blocks: TextBlock[] = [];
  readonly counts: DocxCounts = { inserted: 0, deleted: 0, hidden: 0, notes: 0, boxes: 0 };
  readonly #help: DocxHelp;
  /** Of paragraphs whose end was deleted: they go on in the next. */
  #carried = "";
  #isNewPage = false;

  constructor(help: DocxHelp) {
    this.#help = help;
  }

  /** Takes the children of the body in order. */
  read(element: MarkupElement): void {
    this.#readInto(element, this.blocks);
  }

  #readInto(element: MarkupElement, into: TextBlock[]): void {
    const { name } = element;
    if (name === "p") this.#paragraph(element, into);
    else if (name === "tbl") for (const block of tableBlocks(this.#rowsOf(element))) into.push(block);
    else if (name === "sectPr") this.#sectionEnd(element);
    else if (name === "AlternateContent")
      this.#readAll(childOf(element, "Choice") ?? childOf(element, "Fallback") ?? element, into);
    else if (CONTAINERS.has(name)) this.#readAll(element, into);
  }

  #readAll(parent: MarkupElement, into: TextBlock[]): void {
    for (const child of elementsOf(parent)) this.#readInto(child, into);
  }

  #paragraph(element: MarkupElement, into: TextBlock[]): void {
    const properties = childOf(element, "pPr");
    const style = childOf(properties, "pStyle")?.attributes.val ?? null;
    const says: ParagraphSays = { ...this.#help.styles.of(style), ...paragraphSays(properties) };
    const words = paragraphWords(element);
    this.#count(words);
    const [first, ...others] = words.pieces;
    const begun = this.#carried + first!.text;
    this.#carried = "";
    const pieces = [{ ...first!, text: begun }, ...others];
    if (isDeletedEnd(properties)) {
      this.#carried = pieces.map(({ text }) => text).join("");
    } else {
      const label =
        begun.trim() === "" || says.list === undefined
          ? ""
          : this.#help.labelOf(says.list.id, says.list.level);
      pieces.forEach(({ text, startsPage }, at) => {
        // What stands after a page break at the very end of a paragraph is no line of its own.
        if (at > 0 && text.trim() === "") {
          this.#isNewPage = true;
          return;
        }
        const isFirst = at === 0;
        if (isFirst && text.trim() === "" && pieces.length > 1) return;
        into.push({
          text: isFirst && label !== "" ? `${label} ${text}` : text,
          ...spaceOf(says, style),
          startsPage: startsPage || this.#isNewPage || (isFirst && says.startsPage === true),
          isFurniture: says.isContents === true,
        });
        this.#isNewPage = false;
      });
    }
    if (words.endsPage) this.#isNewPage = true;
    for (const box of words.boxes) this.#boxed(box, into);
    for (const note of words.notes) this.#noted(note, into);
    const section = childOf(properties, "sectPr");
    if (section !== undefined) this.#sectionEnd(section);
  }

  #count({ inserted, deleted, hidden, boxes }: ParagraphWords): void {
    this.counts.inserted += inserted;
    this.counts.deleted += deleted;
    this.counts.hidden += hidden;
    this.counts.boxes += boxes.length;
  }

  /** Stands after the paragraph that it is anchored in. */
  #boxed(box: MarkupElement, into: TextBlock[]): void {
    const inside: TextBlock[] = [];
    this.#readAll(box, inside);
    into.push(...besideBlocks(inside));
  }

  #noted({ kind, id }: ParagraphWords["notes"][number], into: TextBlock[]): void {
    const note = this.#help.notes[kind].get(id);
    if (note === undefined) return;
    const inside: TextBlock[] = [];
    this.#readAll(note, inside);
    into.push(...notedBlocks(inside, ++this.counts.notes));
  }

  /** Each cell as its blocks, row by row. */
  #rowsOf(table: MarkupElement): TextBlock[][][] {
    const rows: TextBlock[][][] = [];
    const look = (parent: MarkupElement): void => {
      for (const element of elementsOf(parent)) {
        if (element.name === "tr" && childOf(element, "trPr", "del") === undefined)
          rows.push(this.#cellsOf(element));
        else if (CONTAINERS.has(element.name)) look(element);
      }
    };
    look(table);
    return rows;
  }

  #cellsOf(row: MarkupElement): TextBlock[][] {
    return elementsOf(row).flatMap((element): TextBlock[][] => {
      if (CONTAINERS.has(element.name)) return this.#cellsOf(element);
      if (element.name !== "tc") return [];
      const cell: TextBlock[] = [];
      this.#readAll(element, cell);
      return [cell];
    });
  }

  /** A section begins a page, unless it says otherwise. */
  #sectionEnd(section: MarkupElement): void {
    const type = childOf(section, "type")?.attributes.val ?? "nextPage";
    this.#isNewPage ||= type !== "continuous" && type !== "nextColumn";
  }
}

/** What holds paragraphs, and is none. */
const CONTAINERS = new Set(
  "sdt sdtContent customXml ins moveTo smartTag footnote endnote txbxContent body altChunk Choice Fallback".split(
    " ",
  ),
);

/** The end of the paragraph is deleted, not its words. */
function isDeletedEnd(properties: MarkupElement | undefined): boolean {
  const mark = childOf(properties, "rPr");
  return childOf(mark, "del") !== undefined || childOf(mark, "moveFrom") !== undefined;
}

function spaceOf({ before = 0, after = 0, isHeading, isClose, list }: ParagraphSays, style: string | null) {
  const least = isHeading ? APART : 0;
  const close = isClose ? `${style} ${list?.id ?? ""}` : null;
  return { before: Math.max(before, least), after: Math.max(after, least), close };
}
