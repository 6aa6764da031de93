/** Letters as LibreOffice and Chromium write them: one response each, its sender and text are right, or in doubt. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { CONVENTION_NAMES, generateLetter } from "../generator/letters/letters.ts";
import { officeFiles } from "../house/office.ts";
import { CHROMIUM, describeWith, OFFICE } from "../house/programs.ts";
import { tempFolder } from "../unit/read/ingest/temp-folder.ts";
import { letterFaults } from "./letter-faults.ts";
import { fileDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 600_000 });

/** Every fifth convention with `npm test`, all with `npm run test:long`. */
const isLong = process.env.TEST_LONG === "1";
const LETTERS = CONVENTION_NAMES.filter((_, at) => isLong || at % 5 === 0).map((convention, at) => ({
  convention,
  id: `letter-${at}`,
  ...generateLetter(convention, 3),
}));
type Letter = (typeof LETTERS)[number];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraph = (lines: string) =>
  `<p>${escaped(lines)
    .replaceAll("\n", "<br>\n")
    .replace(/ +(?= )/g, (gap) => "&nbsp;".repeat(gap.length))}</p>`;

/** @returns the path of the letter as a page, with a paragraph for each block of lines */
function pageOf({ id, text }: Letter, folder: string): string {
  const path = join(folder, `${id}.html`);
  const body = text.trim().split("\n\n").map(paragraph).join("\n");
  writeFileSync(path, `<!doctype html><html><meta charset="utf-8"><body>${body}</body></html>`);
  return path;
}

async function expectRead(letters: readonly Letter[], pathOf: (id: string) => string): Promise<void> {
  const read = [];
  for (const { convention, id, answer } of letters)
    read.push({ convention, ...letterFaults(await fileDocument(pathOf(id)), answer) });
  expect(read.filter(({ faults, doubt }) => faults.length > 0 && doubt === null)).toEqual([]);
  const right = read.filter(({ faults }) => faults.length === 0).length;
  expect(right).toBeGreaterThanOrEqual(letters.length * 0.9);
}

test("as pages of the web", async () => {
  const folder = tempFolder();
  for (const letter of LETTERS) pageOf(letter, folder);
  await expectRead(LETTERS, (id) => join(folder, `${id}.html`));
});

describeWith(OFFICE, "as LibreOffice writes them", () => {
  test("as OpenDocument, as Word and Rich Text, and as PDF", async () => {
    const folder = tempFolder();
    const pages = LETTERS.map((letter) => pageOf(letter, folder));
    const odtOf = officeFiles("odt", pages, null);
    await expectRead(LETTERS, odtOf);
    const documents = LETTERS.map(({ id }) => odtOf(id));
    for (const form of ["docx", "rtf", "pdf"]) await expectRead(LETTERS, officeFiles(form, documents, null));
  });
});

describeWith(CHROMIUM, "as Chromium prints them", () => {
  test("as PDF", async () => {
    const folder = tempFolder();
    // It begins anew for each: two seconds and more.
    const letters = isLong ? LETTERS : LETTERS.slice(0, 2);
    const options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    const pathOf = (id: string) => join(folder, `${id}.pdf`);
    for (const letter of letters) {
      const to = [`--user-data-dir=${folder}/profile`, `--print-to-pdf=${pathOf(letter.id)}`];
      spawnSync(CHROMIUM.path!, [...options, ...to, pageOf(letter, folder)]);
    }
    await expectRead(letters, pathOf);
  });
});
