import { expect, test } from "vitest";
import { lengthProblem, linesProblem, MOST_TEXT } from "#src/read/ingest/document-size.ts";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { makePdf, typeset } from "./make-pdf.ts";
import { tempSource } from "./temp-folder.ts";

const MANY = 400_000;

test("a text of more than 16 MB is a problem that says what to do, and is not read", async () => {
  const { document, bytes, problems } = await readDocument(
    tempSource("text", Buffer.alloc(MOST_TEXT + 1, "a")),
  );
  expect([document, bytes]).toEqual([null, 0]);
  expect(problems).toEqual([
    expect.objectContaining({
      code: "source-unreadable",
      severity: "error",
      found: "16777217 bytes in one document",
      expected: "16777216 at most",
      hint: "divide the document into several files, or give its responses as JSONL, which is read line by line",
    }),
  ]);
});

test("a text of 16 MB is read", async () => {
  const { document, problems } = await readDocument(tempSource("text", Buffer.alloc(MOST_TEXT, "a")));
  expect([document?.text.length, problems]).toEqual([MOST_TEXT, []]);
});

test("a text of more than 400,000 lines is a problem", async () => {
  const { document, problems } = await readDocument(tempSource("text", `a${"\n".repeat(MANY + 1)}`));
  expect([document, problems[0]?.found]).toEqual([null, "400001 lines in one document"]);
});

test.each(["\n", "\r", "\r\n"])("a line that ends in %j counts once", (end) => {
  expect(linesProblem("a.txt", end.repeat(MANY))).toBeNull();
  expect(linesProblem("a.txt", end.repeat(MANY + 1))?.found).toBe("400001 lines in one document");
});

test("a PDF may have more bytes than a text, since it has pictures, and no more characters", async () => {
  const pdf = makePdf([typeset(["A page of text."])]).toString("latin1");
  const large = pdf.replace(/%%EOF\n$/, `%${"x".repeat(MOST_TEXT)}\n%%EOF\n`);
  const { document, problems } = await readDocument(tempSource("pdf", Buffer.from(large, "latin1")));
  expect([document?.text, problems]).toEqual(["A page of text.", []]);
  expect(lengthProblem("a.pdf", MOST_TEXT)).toBeNull();
  expect(lengthProblem("a.pdf", MOST_TEXT + 1)?.found).toBe("16777217 characters, and more, in one document");
});
