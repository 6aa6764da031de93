import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test, vi } from "vitest";
import { STANDARD } from "#src/show/style/standard.ts";
import type { SummaryDocument } from "#src/show/summary/document.ts";
import { docx } from "#src/show/summary/docx.ts";
import { summaryOf } from "#src/show/summary/summary.ts";
import { results } from "./sample.ts";

const OPTIONS = { title: "Ramps & rails <1>", language: "en-GB", style: STANDARD };
const SUMMARY = summaryOf(results(), STANDARD);

async function partsOf(document: SummaryDocument = SUMMARY, options = OPTIONS) {
  const parts = unzipSync(await docx(document, options));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test("headings, lists and tables are real ones, each table with one header row that repeats", async () => {
  const { "word/document.xml": body = "" } = await partsOf();
  expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1);
  expect(count(body, /<w:pStyle w:val="Heading2"\/>/g)).toBe(8);
  expect(count(body, /<w:numPr>/g)).toBe(2 + 4 + 2);
  expect(count(body, /<w:tbl>/g)).toBe(4);
  expect(count(body, /<w:tblHeader\/>/g)).toBe(4);
  expect(body).not.toMatch(/gridSpan|vMerge/);
});

test("the document has a title, a language and no date, and says so in words of XML", async () => {
  const { "docProps/core.xml": core = "", "word/styles.xml": styles = "" } = await partsOf();
  expect(core).toContain("<dc:title>Ramps &amp; rails &lt;1&gt;</dc:title>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(styles).toContain('<w:lang w:val="en-GB"/>');
  expect(JSON.stringify(await partsOf())).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("the same summary gives the same bytes, at another time and in another zone", async () => {
  const first = await docx(SUMMARY, OPTIONS);
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  vi.stubEnv("TZ", "Pacific/Auckland");
  const second = await docx(SUMMARY, OPTIONS);
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(Buffer.compare(first, second)).toBe(0);
});

test("every part is well-formed XML, whatever the text holds", async () => {
  const hostile = 'a\u0000\u001b[1m\ud800\uffff</w:t></w:p>&x;"]]>\n<script>';
  const { blocks } = summaryOf(
    results({ topics: [{ topic: hostile, responses: 1, percent: 1, base: 200 }] }, { title: hostile }),
    STANDARD,
  );
  const parts = await partsOf({ blocks }, { ...OPTIONS, title: hostile });
  for (const [name, text] of Object.entries(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
  }
  expect(parts["word/document.xml"]).toContain("&lt;script&gt;");
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
});
