/** Counts what the content of a page shows, without drawing it: what a reader found is compared with that. */

export interface BytesShown {
  /** Bytes of the texts that are shown, spaces and zeros left out: one or two a letter. */
  readonly bytes: number;
  /** Those that are letters or digits of ASCII, as where a letter has one byte. */
  readonly plain: number;
  /** How many different ones: spaces alone, whatever their code, have one or two. */
  readonly kinds: number;
}

/** No program leaves so many zero bytes in what it writes as letters; a picture inside the content may. */
const ZEROS = Buffer.alloc(8);

/** @returns whether a part of the content is wiped out: where it is not packed, nothing else tells */
export const hasZeros = (content: Buffer): boolean =>
  content.includes(ZEROS) && !/\bID\b/.test(content.toString("latin1"));

/** A text in parentheses or in hexadecimal digits; what a dictionary in the content says is not shown. */
const TEXTS = /<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>|\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9A-Fa-f\s]*)>/g;

const ESCAPES = /\\([0-7]{1,3}|[\s\S])/g;

/**
 * Only what stands between `BT` and `ET` counts: elsewhere are pictures, whose bytes may look like anything.
 *
 * @param content of a page's stream, unpacked
 */
export function bytesShown(content: Buffer): BytesShown {
  let bytes = 0;
  let plain = 0;
  const kinds = new Set<number>();
  for (const block of content
    .toString("latin1")
    .split(/\bBT\b/)
    .slice(1)) {
    const end = block.search(/\bET\b/);
    for (const [, letters = "", digits = ""] of block.slice(0, end < 0 ? undefined : end).matchAll(TEXTS)) {
      const spelt = letters.replace(ESCAPES, (_, code: string) =>
        /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : code,
      );
      for (const byte of [
        ...Buffer.from(spelt, "latin1"),
        ...Buffer.from(digits.replace(/\s/g, ""), "hex"),
      ]) {
        if (byte === 0 || byte === 0x20) continue;
        bytes++;
        if (((byte | 32) >= 0x61 && (byte | 32) <= 0x7a) || (byte >= 0x30 && byte <= 0x39)) plain++;
        kinds.add(byte);
      }
    }
  }
  return { bytes, plain, kinds: kinds.size };
}
