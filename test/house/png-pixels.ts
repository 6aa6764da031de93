/** What a PNG file shows, however it is packed: its size, and a hash of its pixels. */
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";

/** Bytes a pixel, with 8 bits a channel, by the colour type of the file. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** @throws Error where the file is no PNG, or one of palettes, of other depths, or interlaced */
export function pngPixels(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colour, interlaced] = [file[24], file[25] ?? -1, file[28]];
  const channels = CHANNELS[colour];
  if (file.toString("latin1", 1, 4) !== "PNG" || depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error("not a PNG file as the program writes them");
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return `${width} × ${height} pixels, sha256 ${createHash("sha256").update(pixels).digest("hex")}`;
}

/** Undoes the filters, each of which holds a row by its difference from what is left of it and above it. */
function unfiltered(packed: Buffer, rowLength: number, rows: number, step: number): Buffer {
  const pixels = Buffer.alloc(rowLength * rows);
  for (let row = 0; row < rows; row++) {
    const guess = GUESSES[packed[row * (rowLength + 1)]!]!;
    for (let at = 0; at < rowLength; at++) {
      const here = row * rowLength + at;
      const left = at < step ? 0 : pixels[here - step]!;
      const above = row === 0 ? 0 : pixels[here - rowLength]!;
      const corner = row === 0 || at < step ? 0 : pixels[here - rowLength - step]!;
      pixels[here] = packed[here + row + 1]! + guess(left, above, corner);
    }
  }
  return pixels;
}

/** What each filter expects of a byte (PNG specification, 9.2). */
const GUESSES: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Paeth's guess (PNG specification, 9.4): whichever of three is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
