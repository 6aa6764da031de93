import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { tempFolder, tempSource } from "./temp-folder.ts";

const SAMPLE = "Café hours – “longer”, please.\nNo fee over 5 €.\n";

async function textOf(content: Uint8Array | string): Promise<string | undefined> {
  const { document, problems } = await readDocument(tempSource("text", content));
  expect(problems).toEqual([]);
  return document?.text;
}

async function problemsOf(content: Uint8Array | string): Promise<string[]> {
  const { document, problems } = await readDocument(tempSource("text", content));
  expect(document).toBeNull();
  return problems.map(
    ({ severity, code, place }) => `${severity} ${code} ${place.line ?? "-"}:${place.column ?? "-"}`,
  );
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

describe("readDocument of text", () => {
  test("keeps the text as decoded, with source, id, lines, size and sha256", async () => {
    const content = Buffer.from("One.\r\n\r\n  Two.\n");
    const read = await readDocument(tempSource("text", content));
    expect(read).toEqual({
      document: {
        source: "replies.text",
        id: "replies",
        text: "One.\r\n\r\n  Two.\n",
        lines: [
          { start: 0, end: 4, page: 1 },
          { start: 6, end: 6, page: 1 },
          { start: 8, end: 14, page: 1 },
        ],
      },
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
      problems: [],
    });
  });

  test("reads UTF-8 with and without byte order mark", async () => {
    expect(await textOf(SAMPLE)).toBe(SAMPLE);
    expect(await textOf(`\uFEFF${SAMPLE}`)).toBe(SAMPLE);
  });

  test("reads UTF-16 of both byte orders by its mark", async () => {
    expect(await textOf(Buffer.from(`\uFEFF${SAMPLE}`, "utf16le"))).toBe(SAMPLE);
    expect(await textOf(utf16be(`\uFEFF${SAMPLE}`))).toBe(SAMPLE);
  });

  test("reads UTF-16 of both byte orders without a mark where Latin letters show it", async () => {
    expect(await textOf(Buffer.from(SAMPLE, "utf16le"))).toBe(SAMPLE);
    expect(await textOf(utf16be(SAMPLE))).toBe(SAMPLE);
  });

  test("reads Windows-1252 with its quotes, dashes and euro sign, and warns", async () => {
    const bytes = Buffer.from(
      SAMPLE.replace("–", "\x96").replace("“", "\x93").replace("”", "\x94").replace("€", "\x80"),
      "latin1",
    );
    const { document, problems } = await readDocument(tempSource("text", bytes));
    expect(document?.text).toBe(SAMPLE);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["warning source-encoding"]);
    expect(problems[0]?.found).toContain("Windows-1252");
  });

  test("damaged UTF-8 is not taken for Windows-1252: the place of the damage is named", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Fine – so far.\r\nThen "),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(" broken – off"),
    ]);
    expect(await problemsOf(bytes)).toEqual(["error source-encoding 2:6"]);
  });

  test("a byte that Windows-1252 does not know is a problem of encoding", async () => {
    expect(await problemsOf(Buffer.from([0x61, 0x0a, 0x62, 0x81]))).toEqual(["error source-encoding 2:2"]);
  });

  test("half a character at the end of UTF-16 is a problem of encoding", async () => {
    const bytes = Buffer.from(`\uFEFF${SAMPLE}`, "utf16le");
    expect(await problemsOf(bytes.subarray(0, -1))).toEqual(["error source-encoding 2:17"]);
  });

  test("NUL bytes and many control characters are binary", async () => {
    expect(await problemsOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]))).toEqual([
      "error source-binary -:-",
    ]);
    expect(await problemsOf("\x01\x02\x03 text")).toEqual(["error source-binary -:-"]);
  });

  test("a stray control character does not make a text binary", async () => {
    const text = `A bullet \x07 that was copied.${" More words.".repeat(20)}`;
    expect(await textOf(text)).toBe(text);
  });

  test("an empty file and one of white space only are problems", async () => {
    expect(await problemsOf("")).toEqual(["error source-empty -:-"]);
    expect(await problemsOf(" \r\n\t\f\n")).toEqual(["error source-empty -:-"]);
    expect(await problemsOf("\uFEFF")).toEqual(["error source-empty -:-"]);
  });

  test("a file that is gone and a folder are problems, not exceptions", async () => {
    const folder = tempFolder();
    const file = { source: "a.txt", id: "a", kind: "text" } as const;
    const gone = await readDocument({ ...file, path: join(folder, "a.txt") });
    expect(gone.problems.map(({ code }) => code)).toEqual(["source-missing"]);
    const unreadable = await readDocument({ ...file, path: folder });
    expect(unreadable.problems.map(({ code }) => code)).toEqual(["source-unreadable"]);
    expect([gone.document, unreadable.document, gone.bytes]).toEqual([null, null, 0]);
  });
});
