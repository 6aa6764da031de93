/** What cannot be read: one sentence each, all of them together, and the outputs of earlier runs stay as they were. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePdf, typeset } from "../unit/read/ingest/make-pdf.ts";
import { type Files, workplace } from "./harness.ts";
import { BOOK, PROJECT, REPLIES } from "./sample.ts";

const GO_ON =
  "Nothing was written; to count what could be read and leave the rest out, run again with --allow-missing.\n";

const EMPTY = "an empty file; expected text; leave it out, or get the file again.";
const PAGE = [typeset(["A page of text."])];

/** Files that are added to a project that ran before, what is typed, and what is said then. */
const SOURCES: readonly (readonly [name: string, files: Files, args: string, said: string])[] = [
  [
    "a path that is not there",
    {},
    "run corpus gone.txt",
    "gone.txt: error: no such file or folder; expected a file, a folder or a pattern; check the path.",
  ],
  [
    "a pattern that matches nothing",
    {},
    "run corpus old/*.pdf",
    "old/*.pdf: error: a pattern that matches no source; expected at least one source; check the pattern; sources end in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox.",
  ],
  [
    "a folder without sources",
    { "notes/.keep": "" },
    "run corpus notes",
    "notes: error: a folder without sources; expected at least one source; add a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox.",
  ],
  ["an empty file", { "corpus/empty.txt": "" }, "run", `corpus/empty.txt: error: ${EMPTY}`],
  [
    "an empty PDF",
    { "corpus/empty.pdf": "" },
    "run",
    "corpus/empty.pdf: error: an empty file; expected a PDF; get the file again.",
  ],
  [
    "a binary file",
    { "corpus/photo.txt": Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0, 3]) },
    "run",
    "corpus/photo.txt: error: a binary file, not text; expected text; save it as text (UTF-8) or PDF, or leave it out.",
  ],
  [
    "a binary file by name",
    { "scan.tiff": Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]) },
    "run corpus scan.tiff",
    "scan.tiff: error: a picture, which is not read; expected a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox; run text recognition (OCR) on it, and save it as a PDF with a text layer.",
  ],
  [
    "a PDF without text",
    { "corpus/scan.pdf": makePdf([[]]) },
    "run",
    "corpus/scan.pdf: error: a PDF without text: empty or scanned pages; expected a PDF with a text layer; run text recognition (OCR) on it first.",
  ],
  [
    "an encrypted PDF",
    { "corpus/locked.pdf": makePdf(PAGE, { encrypted: true }) },
    "run",
    "corpus/locked.pdf: error: a PDF that opens with a password only; expected a PDF that opens without one; save a copy without the password.",
  ],
  [
    "a cut-off PDF",
    { "corpus/cut.pdf": "%PDF-1.4\nno more" },
    "run",
    "corpus/cut.pdf: error: a damaged PDF (Invalid PDF structure); expected a whole PDF; get the file again, or open it in a PDF reader and save it anew.",
  ],
  [
    "bytes of two encodings",
    { "corpus/mixed.txt": Buffer.concat([Buffer.from("Café é\nCaf"), Buffer.from([0xe9, 0x0a])]) },
    "run",
    "corpus/mixed.txt:2:4: error: bytes that are not UTF-8; expected text in one encoding; save the file as UTF-8.",
  ],
  [
    "a document without responses",
    { "corpus/hello.txt": "Hello.\n" },
    "run",
    "corpus/hello.txt: error: no response, in any layout (topic-header: no line of topics that stands before several texts; organisations: fewer than two headings with items numbered from 1, or most of the words elsewhere; statement: neither a speaker nor a title with a date or a word such as statement; key-points: no heading with two points below it, or most of the words elsewhere; sections: fewer than two headings with prose below them; whole: neither one letter nor one short text of some words); expected headers, numbered items, a statement, key points, headed sections, or one letter or short text; say how it is laid out in a layout file (docs/layout-files.md), bring it into one of these forms, or leave it out of the corpus.",
  ],
  [
    "a line that is not JSON",
    { "corpus/more.jsonl": '{"text": "The building is cold."}\n{"text": "a" "b"}\n' },
    "run",
    "corpus/more.jsonl:2:14: error: a line that is not JSON; expected one JSON object a line; correct the line, or write the file again.",
  ],
  [
    "a record without text",
    { "corpus/more.jsonl": '{"text": "The building is cold."}\n{"txt": "x"}\n' },
    "run",
    'corpus/more.jsonl:2: error: a record whose "text" is missing or wrong; expected a string; did you mean "txt"? then call it "text".',
  ],
];

test.each(SOURCES)(
  "%s stops a run with one sentence, and leaves earlier outputs",
  async (_, files, args, said) => {
    const place = workplace(PROJECT);
    await place.run("run");
    const before = place.files();
    place.add(files);
    const { code, stdout, stderr } = await place.run(args);
    const doubt = stderr.split("\n").filter((line) => line.endsWith("(layout-doubtful)"));
    expect(doubt).toHaveLength(said.includes("no response") ? 1 : 0);
    expect(stderr.replace(`${doubt[0]}\n`, "")).toBe(`${said}\n${GO_ON}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(place.files()).toEqual(before);
  },
);

test.each(SOURCES)(
  "with --allow-missing %s is left out, and the outputs say so",
  async (_, files, args, said) => {
    const place = workplace({ ...PROJECT, ...files });
    const { code, stderr } = await place.run(`${args} --allow-missing`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Incomplete: /m);
    const told = said
      .replace(/: error: /, "  ")
      .replace(/(?<= {2})[a-z](?=[a-z]* )/, (first) => first.toUpperCase());
    expect(stderr.replace(/\s+/g, " ")).toContain(told.replace(/\s+/g, " "));
    const record = JSON.parse(place.files()["run.json"]!);
    expect(record.complete).toBe(false);
    const { sources, responses } = record.reconciliation;
    expect([...sources.leftOut, ...responses.leftOut].map(({ reason }) => reason)).toHaveLength(1);
    expect(sources.received).toBe(sources.read + sources.leftOut.length);
  },
);

test("all that is wrong is reported together, and nothing twice", async () => {
  const files = Object.assign({}, ...SOURCES.map(([, some]) => some));
  const { code, stderr } = await workplace({ ...PROJECT, ...files }).run(
    "run corpus gone.txt old/*.pdf notes scan.tiff",
  );
  expect(code).toBe(2);
  const lines = stderr.trim().split("\n");
  expect(new Set(lines).size).toBe(lines.length);
  const said = SOURCES.filter(([, some]) => !("corpus/more.jsonl" in some)).map((source) => source[3]);
  expect(lines.slice(0, -1)).toEqual(expect.arrayContaining(said));
});

test("a run of which nothing at all could be read writes nothing, whatever is allowed", async () => {
  const place = workplace({ ...PROJECT, "corpus/replies.txt": "" });
  const { code, stderr } = await place.run("run --allow-missing");
  expect(stderr).toBe(`corpus/replies.txt: error: ${EMPTY}\nNothing was written.\n`);
  expect(code).toBe(2);
  expect(place.files()).toEqual({});
});

test("a fault on every line is told so often that it is understood, and no oftener", async () => {
  const place = workplace({ ...PROJECT, "corpus/more.jsonl": "no\n".repeat(5000), "corpus/empty.txt": "" });
  const { stderr } = await place.run("run");
  expect(stderr.split("\n").length).toBeLessThan(30);
  expect(stderr).toContain(`corpus/empty.txt: error: ${EMPTY}\n`);
  expect(stderr).toContain("a line that is not JSON, in 1,000 lines: 1, 2, 3, 4, 5 and 995 more;");
  expect(stderr).toContain("and 4,000 more errors of the same kind\n");
});

test("an id that is there twice is an error: tables could not tell the responses apart", async () => {
  const place = workplace(PROJECT);
  await place.run("run");
  const again = await place.run("run corpus out/responses.jsonl --out two");
  expect(again.stderr.split("\n")[0]).toBe(
    "out/responses.jsonl:1: error: the id replies-0001, which line 1 of corpus/replies.txt has already; expected a different id for every response; take one of the two files out, if they hold the same responses, or change the id.",
  );
  expect(again.code).toBe(2);
});

test("an output folder in whose place a file stands is found out before anything is read", async () => {
  const { code, stderr } = await workplace({ ...PROJECT, "corpus/empty.txt": "" }).run("run --out book.yaml");
  expect(stderr).toBe(
    "book.yaml: error: the output cannot be written: a file stands where the folder should be (EEXIST); expected a folder that can be written to; choose another folder with --out, or make this one writable, and run again.\nNothing was written.\n",
  );
  expect(code).toBe(2);
});

test("a folder in the place of an output file leaves all others as they were", async () => {
  const place = workplace(PROJECT);
  await place.run("run");
  const before = place.files();
  mkdirSync(join(place.path, "two/topics.csv"), { recursive: true });
  place.add(
    Object.fromEntries(
      Object.entries(before)
        .map(([name, text]) => [`two/${name}`, text])
        .filter(([name]) => name !== "two/topics.csv"),
    ),
  );
  const kept = place.files("two");
  const { code, stderr } = await place.run("run --out two --layout sections");
  expect(stderr).toMatch(
    /^two\/topics\.csv: error: the output cannot be written: a folder of that name stands in its place/,
  );
  expect(code).toBe(2);
  expect(place.files("two")).toEqual(kept);
});

test("a source that is read in another encoding than UTF-8 is a warning, and counts", async () => {
  const latin = Buffer.from(REPLIES.replace("Penny", "Pénny"), "latin1");
  const { code, stderr } = await workplace({ ...PROJECT, "corpus/replies.txt": latin }).run("run --quiet");
  expect(stderr).toBe(
    "corpus/replies.txt: warning: bytes that are not UTF-8, read as Windows-1252; expected UTF-8; check that accents, quotes and dashes came out right, or save the file as UTF-8.\n",
  );
  expect(code).toBe(0);
});

test("faults of codebook, topics and paths are reported together", async () => {
  const files = {
    ...PROJECT,
    "book.yaml": `${BOOK}  - id: more\n    terms: [a AND b]\n`,
    "topics.txt": "# none\n",
  };
  const { code, stderr } = await workplace(files).run("run gone.txt");
  expect(stderr.match(/^[^ ]+ error/gm)).toEqual([
    "topics.txt: error",
    "book.yaml:16:15: error",
    "gone.txt: error",
  ]);
  expect(code).toBe(2);
});
