/** Which streams of a PDF are looked into before it is read, and which are held to swell. */
import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { MOST_UNPACKED, swells } from "#src/read/ingest/pdf/pdf-streams.ts";

const ONE = "/Filter /FlateDecode";
const TWO = "/Filter [/FlateDecode /FlateDecode]";

/** A file with one stream; `length` is what its dictionary says. */
const file = (data: Buffer, filter: string, length = data.length, after = "\n") =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${filter} /Length ${length} >>\nstream${after}`, "latin1"),
    data,
    Buffer.from("\nendstream\nendobj\n%%EOF\n", "latin1"),
  ]);

const packed = (times: number, data: Buffer = Buffer.from("So many words.".repeat(20))): Buffer =>
  times === 0 ? data : packed(times - 1, deflateSync(data));

describe("a stream that is packed without end swells", () => {
  test("from the ninth time on", async () => {
    expect(await swells(file(packed(8), TWO))).toBe(false);
    expect(await swells(file(packed(9), TWO))).toBe(true);
  });

  test.each([
    ["one filter, which says that it is packed once", ONE, false],
    ["one filter in a list", "/Filter [ /FlateDecode ]", false],
    ["one filter, abbreviated", "/Filter /Fl", false],
    ["two filters", TWO, true],
    ["two filters, abbreviated", "/Filter [/Fl /Fl]", true],
    ["a filter written with escapes", "/Filter /Fl#61teDecode", true],
    ["no filter", "", true],
    ["another filter first", "/Filter [/ASCIIHexDecode /FlateDecode]", true],
  ])("where it has %s: looked into %j", async (_, filter, isFound) => {
    expect(await swells(file(packed(9), filter))).toBe(isFound);
  });

  test("whatever ends the line before it, and wherever it stands", async () => {
    expect(await swells(file(packed(9), TWO, 10, "\r\n"))).toBe(true);
    expect(await swells(file(packed(9), TWO, 10, "\r"))).toBe(false);
    const both = Buffer.concat([file(packed(1), ONE), file(Buffer.from("words"), ""), file(packed(9), TWO)]);
    expect(await swells(both)).toBe(true);
    expect(await swells(Buffer.concat([file(packed(1), ONE), file(packed(2), TWO)]))).toBe(false);
  });

  test("and without its end, or damaged, as far as it can be unpacked", async () => {
    const whole = file(packed(9), TWO);
    expect(await swells(whole.subarray(0, whole.indexOf("\nendstream")))).toBe(true);
    expect(await swells(file(packed(2).subarray(0, 20), TWO))).toBe(false);
  });

  test("looked for in the bytes given alone, which may be a part of others", async () => {
    const whole = file(packed(9), TWO);
    const padded = new Uint8Array(whole.length + 40);
    padded.set(whole, 20);
    expect(await swells(padded.subarray(20, 20 + whole.length))).toBe(true);
    expect(await swells(padded.subarray(20, 60))).toBe(false);
  });
});

test("a file without a deflated stream does not swell", async () => {
  for (const text of ["", "stream", "stream\n", "a stream of words, and its endstream"])
    expect(await swells(Buffer.from(text))).toBe(false);
  expect(await swells(file(Buffer.from("x\x9cwords"), TWO))).toBe(false);
});

describe("a stream of too many bytes swells", () => {
  let most: Buffer;
  let more: Buffer;
  beforeAll(() => {
    most = deflateSync(Buffer.alloc(MOST_UNPACKED), { level: 1 });
    more = deflateSync(Buffer.alloc(MOST_UNPACKED + 1), { level: 1 });
  });

  test("where it has one more than memory should hold, packed once", async () => {
    expect(await swells(file(most, ONE))).toBe(false);
    expect(await swells(file(more, ONE))).toBe(true);
  }, 60_000);

  test("packed twice", async () => {
    expect(await swells(file(deflateSync(more), TWO))).toBe(true);
  }, 60_000);
});
