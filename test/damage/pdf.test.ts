/** A damaged PDF is read whole, or it is said that it is not: TEST_LONG=1 tries a thousand, else a tenth. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makePdf, typeset } from "../unit/read/ingest/make-pdf.ts";
import { packedPdf } from "./packed-pdf.ts";

const CASES = process.env.TEST_LONG ? 1000 : 100;

const NOUNS = ["ferry", "path", "quay", "lamp", "bench", "library", "bridge", "market", "square", "school"];

/** Pages of words that are each told apart from all others. */
const pagesOf = (count: number, lines: number): string[][] =>
  Array.from({ length: count }, (_, page) =>
    Array.from({ length: lines }, (__, line) =>
      NOUNS.slice(0, 8)
        .map((noun) => `${noun}${page}x${line}`)
        .join(" "),
    ),
  );

const PAGES = pagesOf(4, 30);

const BASES: Readonly<Record<string, Buffer>> = {
  "plain.pdf": makePdf(PAGES.map((lines) => typeset(lines))),
  "deflated.pdf": makePdf(
    PAGES.map((lines) => typeset(lines)),
    { packed: true },
  ),
  "objects.pdf": packedPdf(PAGES),
  "one-page.pdf": makePdf(pagesOf(1, 20).map((lines) => typeset(lines))),
};

test(`of ${CASES} damaged PDFs none ends the process, or loses a twentieth of its words in silence`, {
  timeout: 3_600_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "themetally-bases-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(BASES)) writeFileSync(join(folder, name), bytes);
  const args = ["test/damage/read-pdfs.mjs", folder, "--cases", String(CASES)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([stderr, status]).toEqual(["", 0]);
  const {
    refused,
    whole,
    "read with a warning": warned = 0,
    "a few words less": few = 0,
    ...wrong
  } = JSON.parse(stdout);
  if (process.env.TEST_LONG) process.stdout.write(`${JSON.stringify({ refused, warned, whole, few })}\n`);
  expect(wrong).toEqual({});
  expect(refused + warned + whole + few).toBe(CASES);
  expect(refused).toBeGreaterThan(CASES / 3);
  expect(whole).toBeGreaterThan(0);
});
