/** Walks a web page and makes blocks of it, as one sees them: paragraphs, items of lists, rows of tables. */

import { tableBlocks } from "../blocks/table-blocks.ts";
import { APART, type TextBlock } from "../blocks/text-block.ts";
import { BULLET, numeral } from "../lists/list-labels.ts";
import { points } from "../odt/odt-styles.ts";
import { attributeOf, childElements, isElement, type PageElement, SILENT_TAGS } from "./page-tree.ts";

/** Elements with space around them, and without. */
const SPACED = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure fieldset article section main header footer nav aside form hr address details".split(
    " ",
  ),
);
const LINES = new Set(
  "div li dt dd tr td th caption figcaption legend summary body center tbody thead tfoot".split(" "),
);
const HEADING = /^h[1-6]$/;

/** In points, of a paragraph. */
const SPACE = 12;

interface Surroundings {
  readonly isFurniture: boolean;
  readonly isPre: boolean;
  readonly isInList: boolean;
}

/** Made of one page; `read` is called once. */
export class PageBlocks {
  /** Deleted words that a page shows struck through. */
  changes = 0;
  readonly #isAround: (element: PageElement) => boolean;
  #blocks: TextBlock[] = [];
  #text = "";
  #label = "";
  /** Space that is waiting for the next block. */
  #space = 0;

  /** @param isAround - tells the elements that are no text of the page */
  constructor(isAround: (element: PageElement) => boolean) {
    this.#isAround = isAround;
  }

  read(body: PageElement): readonly TextBlock[] {
    this.#readAll(body, { isFurniture: false, isPre: false, isInList: false });
    this.#end(false);
    return this.#blocks;
  }

  #readAll(parent: PageElement, around: Surroundings): void {
    for (const node of parent.childNodes) {
      if (isElement(node)) this.#element(node, around);
      else if ("value" in node && node.nodeName === "#text") this.#words(node.value, around.isPre);
    }
  }

  #words(value: string, isPre: boolean): void {
    const words = isPre ? value : value.replace(/[ \t\n\r\f]+/g, " ");
    const isStart = !isPre && (this.#text === "" || /[ \n]$/.test(this.#text));
    this.#text += isStart ? words.replace(/^ /, "") : words;
  }

  #element(element: PageElement, around: Surroundings): void {
    const { tagName } = element;
    if (SILENT_TAGS.has(tagName)) return;
    if (tagName === "br") this.#text = `${this.#text.endsWith(" ") ? this.#text.slice(0, -1) : this.#text}\n`;
    else if (tagName === "del") this.changes++;
    else if (tagName === "q") this.#quoted(element, around);
    else if (SPACED.has(tagName) || LINES.has(tagName)) this.#block(element, around);
    else {
      if (tagName === "ins") this.changes++;
      const isFurniture = around.isFurniture || this.#isAround(element);
      if (isFurniture !== around.isFurniture) this.#end(around.isFurniture);
      this.#readAll(element, { ...around, isFurniture });
      if (isFurniture !== around.isFurniture) this.#end(isFurniture);
    }
  }

  #quoted(element: PageElement, around: Surroundings): void {
    this.#text += "“";
    this.#readAll(element, around);
    this.#text += "”";
  }

  #block(element: PageElement, around: Surroundings): void {
    const { tagName } = element;
    this.#end(around.isFurniture);
    const isFurniture = around.isFurniture || this.#isAround(element);
    const [above, below] = spaceOf(element, around);
    this.#space = Math.max(this.#space, above);
    const within = {
      isFurniture,
      isPre: around.isPre || tagName === "pre",
      isInList: around.isInList || isList(tagName),
    };
    if (tagName === "table") this.#table(element, within);
    else if (isList(tagName)) this.#list(element, within);
    else this.#readAll(element, within);
    this.#end(isFurniture);
    this.#space = Math.max(this.#space, below);
  }

  #list(element: PageElement, around: Surroundings): void {
    let number = Number.parseInt(attributeOf(element, "start") ?? "1", 10) || 0;
    const format = FORMATS[attributeOf(element, "type") ?? "1"] ?? "decimal";
    for (const child of childElements(element)) {
      if (child.tagName === "li") {
        number = Number.parseInt(attributeOf(child, "value") ?? "", 10) || number;
        this.#label = element.tagName === "ol" ? `${numeral(number++, format)}.` : BULLET;
      }
      this.#element(child, around);
      this.#label = "";
    }
  }

  #table(element: PageElement, around: Surroundings): void {
    const rows: TextBlock[][][] = [];
    const look = (parent: PageElement): void => {
      for (const child of childElements(parent)) {
        if (child.tagName === "tr") rows.push(this.#cells(child, around));
        else if (["tbody", "thead", "tfoot"].includes(child.tagName)) look(child);
        else this.#element(child, around);
      }
    };
    look(element);
    this.#end(around.isFurniture);
    for (const block of tableBlocks(rows)) this.#push(block);
  }

  /** Each cell is read into blocks of its own. */
  #cells(row: PageElement, around: Surroundings): TextBlock[][] {
    return childElements(row).map((cell) => {
      const [blocks, space] = [this.#blocks, this.#space];
      this.#blocks = [];
      this.#space = 0;
      this.#readAll(cell, { ...around, isInList: false });
      this.#end(around.isFurniture);
      const own = this.#blocks;
      this.#blocks = blocks;
      this.#space = space;
      return own;
    });
  }

  /** A break at the end of a block only ends its line; one that is alone in it is a blank line. */
  #end(isFurniture: boolean): void {
    let end = this.#text.length;
    while (this.#text[end - 1] === " ") end--;
    const words = this.#text.slice(0, end);
    this.#text = "";
    if (words === "") return;
    const text = words.endsWith("\n") ? words.slice(0, -1) : words;
    const label = text.trim() === "" ? "" : this.#label;
    if (label !== "") this.#label = "";
    this.#push({ text: label === "" ? text : `${label} ${text}`, before: 0, after: 0, isFurniture });
  }

  #push(block: TextBlock): void {
    this.#blocks.push({ ...block, before: Math.max(block.before, this.#space) });
    this.#space = 0;
  }
}

const isList = (tagName: string): boolean => tagName === "ul" || tagName === "ol";

const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** Above and below. Lists within lists have none; what a page says of an element itself counts. */
function spaceOf(element: PageElement, { isInList }: Surroundings): readonly [number, number] {
  const { tagName } = element;
  const own = SPACED.has(tagName) && !(isInList && isList(tagName)) ? SPACE : 0;
  const style = attributeOf(element, "style") ?? "";
  const said = (side: string): number | null => {
    const [, value] = new RegExp(`(?:^|;)\\s*margin-${side}\\s*:\\s*([^;]{1,20})`, "i").exec(style) ?? [];
    const [, both] = /(?:^|;)\s*margin\s*:\s*([^\s;]{1,20})/i.exec(style) ?? [];
    return points(value ?? both);
  };
  const least = HEADING.test(tagName) ? APART : 0;
  return [Math.max(said("top") ?? own, least), Math.max(said("bottom") ?? own, least)];
}
