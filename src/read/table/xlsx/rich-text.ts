/** Gathers the text of a cell from its runs; how it is pronounced, which Japanese workbooks hold beside it, is left out. */

export class RichText {
  readonly #most: number;
  #text = "";
  #isTooLong = false;
  #isOpen = false;
  #phonetic = 0;

  constructor(most: number) {
    this.#most = most;
  }

  begin(): void {
    this.#text = "";
    this.#isTooLong = false;
    this.#isOpen = false;
    this.#phonetic = 0;
  }

  open(name: string): void {
    if (name === "rPh") this.#phonetic++;
    else if (name === "t" || name === "v") this.#isOpen = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic--;
    else if (name === "t" || name === "v") this.#isOpen = false;
  }

  add(text: string): void {
    if (!this.#isOpen) return;
    if (this.#text.length + text.length > this.#most) this.#isTooLong = true;
    else this.#text += text;
  }

  /** @returns null where it is longer than a cell may be */
  end(): string | null {
    return this.#isTooLong ? null : this.#text;
  }
}
