/** Lists the objects of a PDF as they stand in its bytes, without trust in its tables: what a reader may have passed over. */

/** An object that stands in the file itself, or in a stream of objects. */
export interface PdfObject {
  readonly number: number;
  /** Up to its stream, or its end. */
  readonly text: string;
  /** Its stream as it is packed; null where it has none. */
  readonly data: Uint8Array | null;
}

/** No dictionary is longer that matters to text. */
const MOST_TEXT = 1_048_576;

/** As far as a mark is looked for again after the length that a dictionary states. */
const SLACK = 16;

/**
 * @param file the whole file
 * @returns its objects in the order of the file; one that was changed stands there again, further down
 */
export function* pdfObjects(file: Buffer): Generator<PdfObject> {
  const next = marks(file);
  for (let at = file.indexOf(" obj"); at >= 0; at = file.indexOf(" obj", at)) {
    const number = numberBefore(file, at);
    at += " obj".length;
    if (number === null) continue;
    const stream = next("stream", at);
    const end = Math.min(next("endobj", at), next(" obj", at));
    if (stream >= end) {
      yield { number, text: file.toString("latin1", at, Math.min(end, at + MOST_TEXT)), data: null };
      continue;
    }
    const text = file.toString("latin1", Math.max(at, stream - MOST_TEXT), stream);
    const start = stream + "stream".length + (file[stream + "stream".length] === 13 ? 2 : 1);
    const close = closing(file, start, text);
    yield { number, text, data: file.subarray(start, close) };
    at = close;
  }
}

/** Where a mark stands next; looked for once, however many objects come before it. */
function marks(file: Buffer) {
  const found = new Map<string, number>();
  return (mark: string, from: number): number => {
    let at = found.get(mark) ?? -1;
    if (at < from) {
      const next = file.indexOf(mark, from);
      at = next < 0 ? file.length : next;
      found.set(mark, at);
    }
    return at;
  };
}

/** Of `12 0 obj`, before the word. */
function numberBefore(file: Buffer, at: number): number | null {
  const before = file.toString("latin1", Math.max(0, at - 20), at);
  const number = /(\d{1,9})\s+\d{1,5}$/.exec(before)?.[1];
  return number === undefined ? null : Number(number);
}

/** The stated length, where the stream does end there; else the next end of a stream. */
function closing(file: Buffer, start: number, dictionary: string): number {
  const length = Number(/\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const stated = file.indexOf("endstream", start + length);
  if (length >= 0 && stated >= 0 && stated <= start + length + SLACK) return start + length;
  const next = file.indexOf("endstream", start);
  return next < 0 ? file.length : next;
}

/**
 * @param unpacked the content of a stream of objects
 * @param dictionary of that stream
 */
export function* packedObjects(unpacked: Buffer, dictionary: string): Generator<PdfObject> {
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
  const places = unpacked.toString("latin1", 0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [number = 0, start = 0, , end = unpacked.length] = places.slice(at, at + 4);
    const to = Math.min(first + end, first + start + MOST_TEXT);
    yield { number, text: unpacked.toString("latin1", first + start, to), data: null };
  }
}
