/** The fonts of an RTF document: in which code page the letters of each are written. */
import { pageOfCharset } from "./code-pages.ts";

interface Font {
  /** Null where it is the document's own. */
  readonly page: number | null;
  /** It has pictures instead of letters. */
  readonly isSymbols: boolean;
}

const SYMBOLS = 2;

export class RtfFonts {
  readonly #fonts = new Map<number, Font>();
  /** The one that is being told of. */
  #told = 0;

  of(font: number): Font | undefined {
    return this.#fonts.get(font);
  }

  control(word: string, number: number | null): void {
    if (word === "f") this.#told = number ?? 0;
    else if (word === "fcharset")
      this.#fonts.set(this.#told, { page: pageOfCharset(number ?? 0), isSymbols: number === SYMBOLS });
  }

  /** A font of pictures is known by its name, too. */
  name(name: string): void {
    if (/wingdings|webdings|^symbol|dingbats/i.test(name.trim()))
      this.#fonts.set(this.#told, { page: this.of(this.#told)?.page ?? null, isSymbols: true });
  }
}
