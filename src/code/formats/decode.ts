/** Turns the bytes of a dictionary into text: UTF-8 or UTF-16, else the encoding its tool is known to write. */
import type { Problem } from "../../model/problem.ts";

export interface DecodedBook {
  /** Without its byte order mark; null where it cannot be told. */
  readonly text: string | null;
  /** The encoding that had to be guessed; null where the bytes prove it. */
  readonly guessed: "Windows-1252" | "Shift_JIS (CP932)" | null;
  readonly problem: Problem | null;
}

/** Encodings to try where the bytes are not Unicode. */
export type Fallback = "windows-1252" | "shift_jis" | null;

/** What Windows-1252 prints for bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252); `\0`: nothing. */
const HIGH_CONTROLS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/**
 * @param bytes the whole file
 * @param source its path, for the place of the problem
 * @param fallback what the format's tool writes where it does not write Unicode; null: Unicode only
 * @returns the text; or one problem, with line and column of the first byte that is wrong
 */
export function decodeBook(bytes: Uint8Array, source: string, fallback: Fallback): DecodedBook {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = strictly(bytes, encoding);
  if (text?.includes("\0") || (text === null && bytes.includes(0))) {
    const place = { source };
    const hint = "save the dictionary as text, or name another file";
    const problem = fault(place, "a binary file", "a codebook, which is text", hint);
    return { text: null, guessed: null, problem };
  }
  if (text !== null) return { text, guessed: null, problem: null };
  if (fallback === "shift_jis") {
    const japanese = strictly(bytes, "shift_jis");
    if (japanese !== null) return { text: japanese, guessed: "Shift_JIS (CP932)", problem: null };
  }
  const western = fallback === null || isDamagedUtf8(bytes) ? null : fromWindows1252(bytes);
  if (western !== null) return { text: western, guessed: "Windows-1252", problem: null };
  const lossy = new TextDecoder(encoding).decode(bytes);
  const before = lossy.slice(0, Math.max(0, lossy.indexOf("\uFFFD"))).split(/\r\n?|\n/);
  const place = { source, line: before.length, column: before.at(-1)!.length + 1 };
  const found = `bytes that are not ${encoding.toUpperCase()}`;
  return {
    text: null,
    guessed: null,
    problem: fault(place, found, "text in one encoding", "save the file as UTF-8"),
  };
}

function fault(place: Problem["place"], found: string, expected: string, hint: string): Problem {
  return { code: "codebook", severity: "error", place, found, expected, hint };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As many good sequences of several bytes as bad ones: Windows-1252 has good ones by chance only. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  let good = 0;
  let bad = 0;
  for (let index = 0; index < lossy.length; index++) {
    const code = lossy.charCodeAt(index);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good >= bad;
}

/** Decoded here because `TextDecoder("windows-1252")` reads Latin-1 in some releases of Node. */
function fromWindows1252(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80]!);
  return text.includes("\0") ? null : text;
}
