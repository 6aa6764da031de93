/** Gathers the text of a cell of an OpenDocument sheet: paragraphs are lines, spaces and breaks are elements. */
import type { CellAttributes } from "./ods-cell.ts";

/** What stands within a cell and is not its text: pronunciation, comments, what is drawn. */
const ASIDE: ReadonlySet<string> = new Set(
  "annotation ruby-text frame custom-shape g rect ellipse circle polygon path line connector control caption".split(
    " ",
  ),
);

export class PrintedText {
  readonly #most: number;
  #text = "";
  #isTooLong = false;
  #paragraphs = 0;
  #level = 0;
  #aside = 0;

  constructor(most: number) {
    this.#most = most;
  }

  begin(): void {
    this.#text = "";
    this.#isTooLong = false;
    this.#paragraphs = 0;
    this.#level = 0;
    this.#aside = 0;
  }

  /** @returns what stands beside the text, where it begins */
  open(name: string, attributes: CellAttributes): "comment" | "box" | null {
    if (ASIDE.has(name)) this.#aside++;
    if (this.#aside > 0) return besideText(name);
    if (name === "p") {
      if (this.#level++ === 0 && this.#paragraphs++ > 0) this.#add("\n");
    } else if (name === "s") this.#add(" ".repeat(Math.min(Number(attributes.c ?? 1) || 0, this.#most)));
    else if (name === "tab") this.#add("\t");
    else if (name === "line-break") this.#add("\n");
    return null;
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside--;
    else if (this.#aside === 0 && name === "p") this.#level--;
  }

  /** White space of any length is one space, as in HTML. */
  add(text: string): void {
    if (this.#level === 0 || this.#aside > 0) return;
    const one = text.replace(/[ \t\r\n]+/g, " ");
    this.#add(one.startsWith(" ") && /(?:^|[ \n\t])$/.test(this.#text.slice(-1)) ? one.slice(1) : one);
  }

  #add(text: string): void {
    if (this.#text.length + text.length > this.#most) this.#isTooLong = true;
    else this.#text += text;
  }

  /** @returns null where it is longer than a cell may be */
  end(): string | null {
    return this.#isTooLong ? null : this.#text;
  }
}

/** @returns what of it is counted, where it begins */
export const besideText = (name: string): "comment" | "box" | null =>
  name === "annotation" ? "comment" : name === "text-box" || name === "custom-shape" ? "box" : null;
