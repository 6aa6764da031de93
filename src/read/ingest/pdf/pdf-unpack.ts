/** Unpacks a stream of a PDF by the filters it names, and notices where it ends early or is not what was packed. */
import { createInflate } from "node:zlib";
import type { PdfObject } from "./pdf-objects.ts";

export interface Unpacked {
  /** Null where it is packed in a way that is not read here, too long to keep, or damaged. */
  readonly content: Buffer | null;
  readonly fault: "damaged" | "truncated" | null;
}

/** A page of text has a few thousand bytes, a map of lines some millions. */
const MOST_KEPT = 32 * 1024 * 1024;

const UNREAD: Unpacked = { content: null, fault: null };

/** @param kept whether the content is wanted, too, beside its faults */
export async function unpack({ text, data }: PdfObject, kept: boolean): Promise<Unpacked> {
  if (data === null) return UNREAD;
  let content: Buffer = Buffer.from(data.buffer, data.byteOffset, data.length);
  for (const filter of filtersOf(text)) {
    if (filter === "FlateDecode" || filter === "Fl") {
      const { fault, content: plain } = await inflated(content, kept);
      if (plain === null) return { content: null, fault };
      content = plain;
    } else if (filter === "ASCII85Decode" || filter === "A85") content = fromBase85(content);
    else if (filter === "ASCIIHexDecode" || filter === "AHx") content = fromHex(content);
    else return UNREAD;
  }
  return /\/Predictor\s+(?!1\b)/.test(text) ? UNREAD : { content: kept ? content : null, fault: null };
}

function filtersOf(dictionary: string): readonly string[] {
  const [, list = ""] = /\/Filter\s*(\/[A-Za-z0-9]+|\[[^\]]*\]?|\d+\s+\d+\s+R)/.exec(dictionary) ?? [];
  return /^\d/.test(list)
    ? ["elsewhere"]
    : [...list.matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
}

/** What follows the end of a deflated stream, such as a line feed, is no fault. */
function inflated(data: Buffer, kept: boolean): Promise<Unpacked> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const inflate = createInflate();
    inflate.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (kept && length <= MOST_KEPT) chunks.push(chunk);
    });
    inflate.on("error", ({ code }: NodeJS.ErrnoException) =>
      done({ content: null, fault: code === "Z_BUF_ERROR" ? "truncated" : "damaged" }),
    );
    inflate.on("end", () =>
      done({ content: kept && length <= MOST_KEPT ? Buffer.concat(chunks) : null, fault: null }),
    );
    inflate.end(data);
  });
}

function fromHex(data: Buffer): Buffer {
  return Buffer.from(
    data
      .toString("latin1")
      .replace(/>[\s\S]*$/, "")
      .replace(/\s/g, ""),
    "hex",
  );
}

/** Adobe's base 85: five letters for four bytes, `z` for four zeros, up to `~>`. */
function fromBase85(data: Buffer): Buffer {
  const bytes: number[] = [];
  let group: number[] = [];
  for (const sign of data) {
    if (sign === 0x7e) break;
    if (sign === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
    if (sign < 0x21 || sign > 0x75) continue;
    group.push(sign - 0x21);
    if (group.length < 5) continue;
    bytes.push(...fourOf(group));
    group = [];
  }
  if (group.length > 1)
    bytes.push(...fourOf([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, group.length - 1));
  return Buffer.from(bytes);
}

function fourOf(group: readonly number[]): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value].map((part) => Math.floor(part) & 255);
}
