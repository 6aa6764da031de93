/** The texts that the cells of a workbook share, held as bytes: a string of its own for each would take several times as much. */
import { FileRefusal } from "../../ingest/file-refusal.ts";
import { parsingXml, type XmlEvents } from "../../ingest/xml/xml-events.ts";
import type { ZipEntry } from "../../ingest/zip/zip-archive.ts";
import { MOST_IN_CELL } from "../table-limits.ts";
import { RichText } from "./rich-text.ts";

export interface SharedStrings {
  /** As it was typed; null where it is longer than a cell may be, undefined where there is none. */
  at(index: number): string | null | undefined;
}

export const NO_STRINGS: SharedStrings = { at: () => undefined };

/** Bytes of the part, unpacked: all of it stays in memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Each takes memory, however short it is. */
const MOST_TEXTS = 16_777_216;

const BLOCK = 4 * 1024 * 1024;

/** @throws FileRefusal where it is damaged, or larger than can be held */
export async function sharedStrings(entry: ZipEntry, what: string): Promise<SharedStrings> {
  if (entry.bytes > MOST_BYTES) throw tooLarge(what, `${entry.bytes} bytes`, `${MOST_BYTES} bytes`);
  const held = new HeldTexts(what);
  const text = new RichText(MOST_IN_CELL);
  const events: XmlEvents = {
    open: (name) => {
      if (name === "si") text.begin();
      else text.open(name);
    },
    text: (part) => text.add(part),
    close: (name) => {
      if (name === "si") held.add(text.end());
      else text.close(name);
    },
  };
  for await (const _ of parsingXml(entry.stream(), what, events));
  return held;
}

class HeldTexts implements SharedStrings {
  readonly #what: string;
  readonly #blocks: Buffer[] = [];
  /** Of each text: its block, and where it begins and ends there; no end where it is too long. */
  #places = new Uint32Array(3 * 1024);
  #count = 0;
  #used = BLOCK;

  constructor(what: string) {
    this.#what = what;
  }

  add(text: string | null): void {
    if (this.#count === MOST_TEXTS)
      throw tooLarge(this.#what, `more than ${MOST_TEXTS} texts`, `${MOST_TEXTS}`);
    if (this.#places.length < 3 * (this.#count + 1)) {
      const more = new Uint32Array(this.#places.length * 2);
      more.set(this.#places);
      this.#places = more;
    }
    const bytes = text === null ? 0 : Buffer.byteLength(text);
    if (this.#blocks.length === 0 || this.#used + bytes > this.#blocks.at(-1)!.length) {
      this.#blocks.push(Buffer.allocUnsafe(Math.max(BLOCK, bytes)));
      this.#used = 0;
    }
    const block = this.#blocks.at(-1)!;
    if (text !== null) block.write(text, this.#used);
    this.#places.set(
      [this.#blocks.length - 1, this.#used + 1, text === null ? 0 : this.#used + bytes + 1],
      3 * this.#count++,
    );
    this.#used += bytes;
  }

  at(index: number): string | null | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const [block, start, end] = this.#places.subarray(3 * index, 3 * index + 3) as unknown as [
      number,
      number,
      number,
    ];
    return end === 0 ? null : this.#blocks[block]!.toString("utf8", start - 1, end - 1);
  }
}

const tooLarge = (what: string, found: string, most: string) =>
  new FileRefusal([
    `${what} whose texts are ${found}`,
    `${most} at most`,
    "save its sheets as CSV, which is read row by row",
  ]);
