/** Turns the tokens of RTF into blocks: what a group says holds until it ends. */
import { besideBlocks, notedBlocks } from "../blocks/beside-blocks.ts";
import type { TextBlock } from "../blocks/text-block.ts";
import { FileRefusal } from "../file-refusal.ts";
import { symbolOf } from "../lists/symbols.ts";
import { MOST_NESTING, tooDeep } from "../xml/xml-elements.ts";
import { readAs } from "./code-pages.ts";
import { MARGINS, SIGNS, SILENT, STARRED_TEXT } from "./rtf-destinations.ts";
import { RtfFlow, type Shape, UNSHAPED } from "./rtf-flow.ts";
import { RtfFonts } from "./rtf-fonts.ts";
import type { RtfTaker } from "./rtf-tokens.ts";

const WHAT = "an RTF document";

/** What is in a group takes it over, and gives it back at its end. */
interface Group {
  kind: "text" | "silent" | "fonts" | "margin";
  /** A flow that ends with the group. */
  own: "note" | "box" | null;
  flow: RtfFlow;
  shape: Shape;
  font: number;
  isHidden: boolean;
  isDeleted: boolean;
  /** How many signs stand in for a `\u`. */
  skip: number;
  isStarred: boolean;
  /** Of an item of a list. */
  isLabel: boolean;
}

export class RtfBlocks implements RtfTaker {
  readonly counts = { changes: 0, notes: 0, boxes: 0, comments: 0, hidden: 0, margins: 0 };
  readonly #outer: Group[] = [];
  readonly #fonts = new RtfFonts();
  #group: Group = {
    kind: "text",
    own: null,
    flow: new RtfFlow(),
    shape: UNSHAPED,
    font: -1,
    isHidden: false,
    isDeleted: false,
    skip: 1,
    isStarred: false,
    isLabel: false,
  };
  #page = 1252;
  #isEnded = false;
  /** Signs that stand in for a `\u`, and are not read. */
  #toSkip = 0;
  /** Bytes that are decoded together. */
  #pending = "";

  open(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.#outer.length === MOST_NESTING) throw tooDeep(WHAT);
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, own: null, isStarred: false };
  }

  close(): void {
    this.#flush();
    this.#toSkip = 0;
    const before = this.#outer.pop();
    if (this.#outer.length === 0) this.#isEnded = true;
    if (before === undefined) return;
    const { own, flow, shape } = this.#group;
    this.#group = before;
    if (own !== null) this.#setAside(own, flow.end(shape));
  }

  bytes(latin1: string): void {
    if (this.#isEnded) return;
    const skipped = Math.min(this.#toSkip, latin1.length);
    this.#toSkip -= skipped;
    if (this.#group.kind === "fonts") this.#fonts.name(latin1);
    else this.#pending += latin1.slice(skipped);
  }

  word(word: string, number: number | null): void {
    if (this.#isEnded) return;
    if (word === "'") {
      if (this.#toSkip > 0) this.#toSkip--;
      else if (this.#group.kind !== "fonts") this.#pending += String.fromCharCode(number!);
      return;
    }
    this.#flush();
    if (this.#toSkip > 0 && SIGNS[word] !== undefined) this.#toSkip--;
    else this.#control(word, number);
  }

  /** @throws FileRefusal where the document breaks off */
  end(): readonly TextBlock[] {
    this.#flush();
    if (!this.#isEnded) throw new FileRefusal(CUT_OFF);
    return this.#group.flow.end(UNSHAPED);
  }

  #flush(): void {
    if (this.#pending === "") return;
    const bytes = this.#pending;
    this.#pending = "";
    const font = this.#fonts.of(this.#group.font);
    if (font?.isSymbols) this.#add([...bytes].map((byte) => symbolOf("Symbol", byte.charCodeAt(0))).join(""));
    else this.#add(readAs(font?.page ?? this.#page, bytes));
  }

  #add(text: string): void {
    const { kind, isDeleted, isHidden, flow } = this.#group;
    if (kind === "margin") this.counts.margins += text.match(/\S+/g)?.length ?? 0;
    if (kind !== "text" || isDeleted) return;
    if (isHidden) this.counts.hidden++;
    else flow.text += text;
  }

  #control(word: string, number: number | null): void {
    const group = this.#group;
    if (word === "*") {
      group.isStarred = true;
      return;
    }
    const isSilent = group.isStarred && !STARRED_TEXT.has(word);
    group.isStarred = false;
    if (word === "annotation" && group.kind !== "silent") this.counts.comments++;
    if (group.kind === "silent") return;
    if (isSilent || SILENT.has(word)) group.kind = "silent";
    else if (MARGINS.has(word)) group.kind = "margin";
    else if (word === "fonttbl") group.kind = "fonts";
    else if (word === "footnote" || word === "shptxt" || word === "dptxbxtext")
      this.#ownFlow(word === "footnote" ? "note" : "box");
    else if (word === "listtext" || word === "pntext") group.isLabel = true;
    else if (group.kind === "fonts") this.#fonts.control(word, number);
    else if (!this.#letters(word, number) && group.kind === "text") this.#paragraph(word, number);
  }

  #ownFlow(own: "note" | "box"): void {
    if (this.#group.kind !== "text") return;
    Object.assign(this.#group, { own, flow: new RtfFlow(), shape: UNSHAPED });
  }

  /** @returns whether the word is one of letters and how they are read */
  #letters(word: string, number: number | null): boolean {
    const group = this.#group;
    const isOn = number !== 0;
    const changes = isOn && group.kind === "text" ? 1 : 0;
    if (word === "u") {
      this.#add(String.fromCharCode((number ?? 0) & 0xffff));
      this.#toSkip = group.skip;
    } else if (word === "uc") group.skip = Math.min(Math.max(number ?? 1, 0), 100);
    else if (word === "f" || word === "deff") group.font = number ?? 0;
    else if (word === "ansicpg") this.#page = number || this.#page;
    else if (word === "mac") this.#page = 10000;
    else if (word === "v") group.isHidden = isOn;
    else if (word === "deleted") {
      if (!group.isDeleted) this.counts.changes += changes;
      group.isDeleted = isOn;
    } else if (word === "revised") this.counts.changes += changes;
    else if (word === "plain") Object.assign(group, { isHidden: false, isDeleted: false });
    else if (word === "tab" && group.isLabel) this.#add(" ");
    else if (SIGNS[word] !== undefined) this.#add(SIGNS[word]);
    else return false;
    return true;
  }

  #paragraph(word: string, number: number | null): void {
    const { flow, shape } = this.#group;
    const reshape = (part: Partial<Shape>) => {
      this.#group.shape = { ...shape, ...part };
    };
    if (word === "par") flow.endParagraph(shape);
    else if (word === "cell" || word === "nestcell") flow.endCell(shape, word === "cell");
    else if (word === "row") flow.endRow();
    else if (word === "page") flow.newPage(shape);
    else if (word === "sect") flow.endSection(shape);
    else if (word === "pard") this.#group.shape = UNSHAPED;
    else if (word === "sb") reshape({ before: (number ?? 0) / 20 });
    else if (word === "sa") reshape({ after: (number ?? 0) / 20 });
    else if (word === "outlinelevel") reshape({ isHeading: (number ?? 0) < 9 });
    else if (word === "contextualspace") reshape({ isClose: true });
    else if (word === "pagebb") reshape({ startsPage: number !== 0 });
    else if (word === "intbl") reshape({ isCell: true });
  }

  #setAside(kind: "note" | "box", blocks: readonly TextBlock[]): void {
    if (!blocks.some(({ text }) => text.trim() !== "")) return;
    if (kind === "box") this.counts.boxes++;
    const made = kind === "note" ? notedBlocks(blocks, ++this.counts.notes) : besideBlocks(blocks);
    this.#group.flow.beside.push(...made);
  }
}

const CUT_OFF = [
  `${WHAT} that breaks off: truncated, its groups do not end`,
  "a whole file",
  "get the file again, or open it and save it anew",
] as const;
