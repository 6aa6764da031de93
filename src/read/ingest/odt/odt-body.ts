/** Turns the body of an OpenDocument text into blocks: paragraphs, items of lists, rows of tables, boxes and notes. */

import { besideBlocks, notedBlocks } from "../blocks/beside-blocks.ts";
import { tableBlocks } from "../blocks/table-blocks.ts";
import { APART, type TextBlock } from "../blocks/text-block.ts";
import { listLabels } from "../lists/list-labels.ts";
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";
import { type OdtStyles, OUTLINE } from "./odt-styles.ts";
import { changesIn, isUnseen, odtWords } from "./odt-words.ts";

/** A list that is open: its style, what its numbers are kept by, and how deep it is. */
interface OpenList {
  readonly style: string;
  readonly key: string;
  readonly level: number;
}

/** Where a paragraph stands. */
interface Surroundings {
  readonly list: OpenList | null;
  /** Of the first paragraph of an item. */
  readonly label: string;
  readonly isFurniture: boolean;
}

const NOWHERE: Surroundings = { list: null, label: "", isFurniture: false };

export class OdtBody {
  readonly blocks: TextBlock[] = [];
  readonly counts = { changes: 0, notes: 0, boxes: 0, comments: 0, hidden: 0 };
  readonly #styles: OdtStyles;
  readonly #labelOf: (key: string, level: number) => string;
  /** What the numbers of the last list of a style, and of each list with an id, are kept by. */
  readonly #lastOf = new Map<string, string>();
  #lists = 0;
  #isNewPage = false;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
    this.#labelOf = listLabels((key, level) => styles.levelOf(key.slice(key.indexOf("/") + 1), level));
  }

  /** Takes the children of the body in order. */
  read(element: MarkupElement): void {
    this.#readInto(element, this.blocks, NOWHERE);
  }

  #readInto(element: MarkupElement, into: TextBlock[], around: Surroundings): void {
    const { name } = element;
    if (name === "p" || name === "h") this.#paragraph(element, into, around);
    else if (name === "list") this.#readList(element, into, around);
    else if (name === "table")
      for (const block of tableBlocks(this.#rowsOf(element, around))) into.push(block);
    else if (name === "soft-page-break") this.#isNewPage = true;
    else if (name === "tracked-changes") this.counts.changes += changesIn(element);
    else if (isUnseen(element)) this.counts.hidden++;
    else if (name === "index-body") this.#readAll(element, into, { ...around, isFurniture: true });
    else if (CONTAINERS.has(name) || name.endsWith("-index") || name === "table-of-content")
      this.#readAll(element, into, around);
    else if (name === "frame" || name === "g" || SHAPES.has(name)) this.#boxed(element, into);
  }

  #readAll(parent: MarkupElement, into: TextBlock[], around: Surroundings): void {
    for (const child of elementsOf(parent)) this.#readInto(child, into, around);
  }

  #paragraph(element: MarkupElement, into: TextBlock[], { label, isFurniture }: Surroundings): void {
    const style = element.attributes["style-name"];
    const says = this.#styles.of(style);
    const words = odtWords(element);
    this.counts.comments += words.comments;
    const least = element.name === "h" ? APART : 0;
    const outline =
      element.name === "h" && label === "" && words.text.trim() !== "" ? this.#outlineLabel(element) : label;
    into.push({
      text: outline === "" ? words.text : `${outline} ${words.text}`,
      before: Math.max(says.before ?? 0, least),
      after: Math.max(says.after ?? 0, least),
      close: says.isClose ? (style ?? "") : null,
      startsPage: this.#isNewPage || words.startsPage || says.startsPage === true,
      isFurniture,
    });
    this.#isNewPage = words.endsPage || says.endsPage === true;
    for (const box of words.boxes) this.#boxed(box, into);
    for (const note of words.notes) {
      const inside: TextBlock[] = [];
      const body = childOf(note, "note-body");
      if (body !== undefined) this.#readAll(body, inside, NOWHERE);
      into.push(...notedBlocks(inside, ++this.counts.notes));
    }
  }

  #outlineLabel(heading: MarkupElement): string {
    const level = Number(heading.attributes["outline-level"] ?? 1) - 1;
    return heading.attributes["is-list-header"] === "true"
      ? ""
      : this.#labelOf(`${OUTLINE}/${OUTLINE}`, level);
  }

  #readList(element: MarkupElement, into: TextBlock[], around: Surroundings): void {
    const list = this.#opened(element, around.list);
    for (const item of elementsOf(element)) {
      if (item.name !== "list-item" && item.name !== "list-header") continue;
      let label = item.name === "list-item" ? null : "";
      for (const child of elementsOf(item)) {
        const isWords = child.name === "p" || child.name === "h";
        if (isWords) label ??= this.#labelOf(list.key, list.level);
        this.#readInto(child, into, { ...around, list, label: isWords ? (label ?? "") : "" });
        if (isWords) label = "";
      }
    }
  }

  /** A list goes on counting where it says so. */
  #opened(element: MarkupElement, outer: OpenList | null): OpenList {
    const {
      "style-name": style = outer?.style ?? "",
      id,
      "continue-list": before,
      "continue-numbering": goesOn,
    } = element.attributes;
    if (outer !== null)
      return {
        style,
        key: outer.style === style ? outer.key : `${outer.key} ${++this.#lists}/${style}`,
        level: outer.level + 1,
      };
    const known =
      before === undefined
        ? goesOn === "true" && this.#lastOf.get(`style ${style}`)
        : this.#lastOf.get(`id ${before}`);
    const key = known || `${++this.#lists}/${style}`;
    this.#lastOf.set(`style ${style}`, key);
    if (id !== undefined) this.#lastOf.set(`id ${id}`, key);
    return { style, key, level: 0 };
  }

  #boxed(box: MarkupElement, into: TextBlock[]): void {
    const inside: TextBlock[] = [];
    this.#readAll(box, inside, NOWHERE);
    if (inside.some(({ text }) => text.trim() !== "")) this.counts.boxes++;
    into.push(...besideBlocks(inside));
  }

  #rowsOf(table: MarkupElement, around: Surroundings): TextBlock[][][] {
    return elementsOf(table).flatMap((element): TextBlock[][][] => {
      if (element.name === "soft-page-break") this.#isNewPage = true;
      if (ROW_GROUPS.has(element.name)) return this.#rowsOf(element, around);
      if (element.name !== "table-row") return [];
      const cells = elementsOf(element).filter(({ name }) => name === "table-cell");
      return [
        cells.map((cell) => {
          const inside: TextBlock[] = [];
          this.#readAll(cell, inside, { ...NOWHERE, isFurniture: around.isFurniture });
          return inside;
        }),
      ];
    });
  }
}

const CONTAINERS = new Set("section numbered-paragraph text-box index-title".split(" "));
const SHAPES = new Set("custom-shape rect ellipse circle".split(" "));
const ROW_GROUPS = new Set("table-header-rows table-rows table-row-group".split(" "));
