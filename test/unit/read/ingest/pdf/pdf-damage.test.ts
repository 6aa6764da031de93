/** A PDF of which something is lost is refused or warned of, with the page; a whole one is read without a word. */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { packedPdf } from "../../../../damage/packed-pdf.ts";
import { makePdf, typeset } from "../make-pdf.ts";
import { tempSource } from "../temp-folder.ts";

const PAGES = ["First", "Second", "Third"].map((word) =>
  typeset(Array.from({ length: 20 }, (_, line) => `${word} page, line ${line}: the quay is dark in winter.`)),
);
const PLAIN = makePdf(PAGES);
const DEFLATED = makePdf(PAGES, { packed: true });

const read = (bytes: Buffer) => readDocument(tempSource("pdf", bytes));

/** The severities, codes and pages of what is said; all of it in words that tell of damage. */
async function told(bytes: Buffer): Promise<readonly string[]> {
  const { document, problems } = await read(bytes);
  for (const { found } of problems) expect(found).toMatch(/damaged|truncated/);
  expect(document === null).toBe(problems.some(({ severity }) => severity === "error"));
  return problems.map(({ severity, code, place }) => `${severity} ${code} ${place.page ?? "-"}`);
}

const REFUSED = "error source-unreadable -";

/** The file with a piece put in the place of another of the same length. */
function altered(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from, 0, "latin1");
  expect([at >= 0, to.length]).toEqual([true, from.length]);
  const copy = Buffer.from(bytes);
  copy.write(to, at, "latin1");
  return copy;
}

/** The file with some bytes of the n-th stream changed. */
function inStream(bytes: Buffer, nth: number, change: (data: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  let start = 0;
  for (let left = nth; left > 0; left--) start = copy.indexOf(">>\nstream\n", start) + ">>\nstream\n".length;
  change(copy.subarray(start, copy.indexOf("\nendstream", start)));
  return copy;
}

test("whole PDFs, packed or not, are read without a word", async () => {
  const lines = [["One", "two"], ["three"]];
  for (const bytes of [PLAIN, DEFLATED, packedPdf(lines), makePdf([typeset(["One"]), []])])
    expect(await told(bytes)).toEqual([]);
});

test("a stream whose checksum is wrong refuses the file: pdf.js does not look at it", async () => {
  const bytes = inStream(DEFLATED, 3, (data) => {
    data[data.length - 1]! ^= 1;
  });
  expect(await told(bytes)).toEqual([REFUSED]);
});

test("a stream that breaks off refuses the file", async () => {
  const bytes = inStream(DEFLATED, 2, (data) => data.fill(" ", data.length >> 1));
  expect(await told(bytes)).toContain("error source-unreadable 1");
});

test("a stream of which a part is wiped out refuses the file, though it was not packed", async () => {
  const bytes = inStream(PLAIN, 3, (data) => data.fill(0, 100, 300));
  expect(await told(bytes)).toContain("error source-unreadable 2");
});

test("a page whose content is not named, or not there, refuses the file by its page", async () => {
  const page = "error source-unreadable 2";
  expect(await told(altered(PLAIN, "/Contents 9 0 R", "/Kontents 9 0 R"))).toContain(page);
  expect(await told(altered(PLAIN, "/Contents 9 0 R", "/Contents 3 0 R"))).toContain(page);
  expect(await told(altered(PLAIN, "9 0 obj", "9 0 xbj"))).not.toEqual([]);
});

test("a list of pages that counts or names other pages than there are refuses the file", async () => {
  expect(await told(altered(PLAIN, "/Count 3", "/Count 1"))).toEqual([REFUSED]);
  expect(await told(altered(PLAIN, "[6 0 R 8 0 R 10 0 R]", "[6 0 R 6 0 R 10 0 R]"))).toContain(REFUSED);
  expect(await told(altered(PLAIN, "[6 0 R 8 0 R 10 0 R]", "[6 0 R       10 0 R]"))).toContain(REFUSED);
});

test("two pages that show the same content, where another is shown by none, refuse the file", async () => {
  expect(await told(altered(PLAIN, "/Contents 9 0 R", "/Contents 7 0 R"))).toEqual([REFUSED]);
});

test("a text that is not shown for a fault in its operator is a warning, or a refusal, by its page", async () => {
  expect(await told(altered(PLAIN, "winter.) Tj", "winter.) Tk"))).toEqual(["warning source-unreadable 1"]);
  expect(await told(altered(PLAIN, "winter.) Tj", "winter.) Td"))).toEqual(["error source-unreadable 1"]);
  expect(await told(altered(PLAIN, "/Font << /F1", "/Font << /F2"))).toContain("error source-unreadable 1");
});

test("a table of objects that had to be built anew is a warning", async () => {
  const bytes = altered(PLAIN, "startxref\n", "startxreg\n");
  expect(await told(bytes)).toEqual(["warning source-unreadable -"]);
});

test("letters without a place on the page are no letters of ours", async () => {
  const bytes = altered(PLAIN, "Tf 1 0 0 1", "Tf 1 0 0 Q");
  expect(await told(bytes)).not.toEqual([]);
});

test("a page that is smaller than its text, so that a part of it is not on it, is a warning", async () => {
  expect(await told(altered(PLAIN, "[0 0 595 842]", "[0 0 595 642]"))).toEqual([
    "warning source-unreadable 1",
  ]);
});

test("fonts whose map of letters contradicts their encoding are a warning", async () => {
  const bytes = altered(PLAIN, "<20> <7E> <0020>", "<20> <7E> <4E20>");
  expect(await told(bytes)).toEqual(["warning source-unreadable -"]);
});

test("words that stand over other words are a warning; the same words twice are bold", async () => {
  const under = { x: 50, y: 700, text: "the quay is dark in winter" };
  expect(await told(makePdf([[under, { ...under, x: 51, text: "benches by the river" }]]))).toEqual([
    "warning source-unreadable 1",
  ]);
  expect(await told(makePdf([[under, { ...under, x: 50.4 }]]))).toEqual([]);
});

test.each([
  ["a stream of the sample, one bit of which is flipped", 4000],
  ["another", 2000],
])("%s, refuses the file", async (_, at) => {
  const bytes = readFileSync("corpus/late-responses.pdf");
  bytes[at]! ^= 4;
  expect(await told(bytes)).toContainEqual(expect.stringMatching(/^error source-unreadable/));
});

test("what pdf.js says on the console stays there where it is of others, and away where it is of ours", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
  const info = vi.spyOn(console, "info").mockReturnValue(undefined);
  const [{ problems }] = await Promise.all([
    read(altered(PLAIN, "winter.) Tj", "winter.) Tk")),
    // biome-ignore lint/suspicious/noConsole: another's words
    Promise.resolve().then(() => console.warn("Warning: of another")),
    read(PLAIN).then((whole) => expect(whole.problems).toEqual([])),
  ]);
  expect(problems).toHaveLength(1);
  expect(warn.mock.calls).toEqual([["Warning: of another"]]);
  expect(info).not.toHaveBeenCalled();
  warn.mockRestore();
  info.mockRestore();
});
