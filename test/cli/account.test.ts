/** Every file that is met is received: read, or left out with its reason; nothing is said to be whole that is not. */
import { unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { type Files, type Workplace, workplace } from "./harness.ts";

/** The first command loads everything. */
vi.setConfig({ testTimeout: 120_000 });

const BOOK = "name: Boats\nthemes:\n  - { id: boat, terms: [boat, fares] }\n";
const LATE = '{"id":"r1","text":"The fares are too high."}\n';

/** States a number of responses that it does not print. */
const STATED = `What you told us
We received 5 responses to our call, and this document holds all 5 responses.

Ferry times
The boat leaves too early for the school.
Ann Sample, Cray Traders

Ferry times; Fares
Keep the boat in winter.
I would like my response to be published anonymously

Fares
A day ticket costs too much.
Bob Sample
`;

const inFolder = (files: Files): Workplace =>
  workplace({
    "book.yaml": BOOK,
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`c/${name}`, content])),
  });

async function accountOf(place: Workplace, args: string) {
  const { code, stdout, stderr } = await place.run(`run ${args} --codebook book.yaml --json`);
  if (stdout === "") return { code, stderr };
  const { complete, reconciliation, problems, doubts } = JSON.parse(stdout);
  const { sources, responses } = reconciliation;
  return { code, stderr, complete, sources, responses, doubts, problems };
}

const WORDS = /Nothing was left out|Nothing: every response|Left out: nothing$/m;

/** What the outputs for readers say, each as text. */
async function told(place: Workplace): Promise<Readonly<Record<string, string>>> {
  expect((await place.run("report")).code).toBe(0);
  const { "report.html": page, "summary.md": md, "summary.docx": docx } = place.files("out/report");
  const word = Buffer.from(unzipSync(Buffer.from(docx!, "latin1"))["word/document.xml"]!).toString("utf8");
  return { page: page!, md: md!, word: word.replace(/<[^>]+>/g, "") };
}

describe("a file of a folder that is not read", () => {
  const files = { "late.jsonl": LATE, "slides.odp": "PK" };
  const leftOut = [{ source: "c/slides.odp", reason: "an OpenDocument slide show, which is not read" }];

  test("is received and left out with its reason, and does not stop the run", async () => {
    expect(await accountOf(inFolder(files), "c")).toMatchObject({
      code: 0,
      complete: false,
      sources: { received: 2, read: 1, leftOut },
      responses: { received: 1, counted: 1, leftOut: [] },
      problems: [{ code: "source-left-out", severity: "warning", place: { source: "c/slides.odp" } }],
    });
  });

  test("is accounted for alike by a pattern, and by a folder above", async () => {
    for (const args of ["c/*", "c/**/*", ".", "**/*.{jsonl,odp}"])
      expect((await accountOf(inFolder(files), args)).sources, args).toEqual({
        received: 2,
        read: 1,
        leftOut,
      });
  });

  test("is named by the screen, the page, Markdown and Word, and none of them says that all is there", async () => {
    const place = inFolder(files);
    const { stderr } = await place.run("run c --codebook book.yaml");
    expect(stderr).toMatch(/^Incomplete: /m);
    expect(stderr).toMatch(/^Left out \(1 source of 2\)\n {2}c\/slides\.odp/m);
    expect(stderr).not.toMatch(/^Warnings/m);
    for (const [kind, text] of Object.entries({ stderr, ...(await told(place)) })) {
      expect(text, kind).toContain("slides.odp");
      expect(text, kind).not.toMatch(WORDS);
    }
  });

  test("counts as a warning under --strict", async () => {
    expect((await inFolder(files).run("run c --codebook book.yaml --strict")).code).toBe(1);
  });
});

test("files of systems, and of programs, are no part of a corpus; a hidden one that could be read is left out", async () => {
  const place = inFolder({
    "late.jsonl": LATE,
    ".DS_Store": "\u0000",
    "Thumbs.db": "\u0000",
    "desktop.ini": "x",
    ".gitkeep": "",
    "~$late.docx": "x",
    "._late.jsonl": "\u0000",
    ".git/notes.txt": "x",
    ".draft.txt": "A draft.",
  });
  for (const args of ["c", "c/*", "c/**"]) {
    const { sources } = await accountOf(place, args);
    expect(sources, args).toEqual({
      received: 2,
      read: 1,
      leftOut: [{ source: "c/.draft.txt", reason: "a hidden file" }],
    });
  }
});

test("the outputs of a run are no source, wherever they stand, unless they are named", async () => {
  const place = workplace({ "book.yaml": BOOK, "late.jsonl": LATE });
  await place.run("run late.jsonl --codebook book.yaml --out earlier --quiet");
  const record = JSON.parse(place.files("earlier")["run.json"]!);
  const { schemaVersion: _, ...ofEarlierVersion } = record;
  const others = [ofEarlierVersion, { ...record, tool: { name: "town", version: "1" } }];
  for (const [at, other] of others.entries())
    place.add({
      [`other${at}/run.json`]: JSON.stringify(other),
      [`other${at}/responses.jsonl`]: place.files("earlier")["responses.jsonl"]!,
    });
  for (const args of [".", "**/*.jsonl"])
    expect((await accountOf(place, args)).sources, args).toEqual({ received: 1, read: 1, leftOut: [] });
  expect(
    (await accountOf(place, "late.jsonl earlier/responses.jsonl --allow-missing")).sources,
  ).toMatchObject({
    received: 2,
  });
});

describe("an unreadable file among others", () => {
  const files = { "late.jsonl": LATE, "empty.txt": "", "broken.pdf": "%PDF-1.4\nbroken" };

  test("ends the run with exit code 2, and nothing is written", async () => {
    const place = inFolder(files);
    const { code, stderr } = await accountOf(place, "c");
    expect([code, place.files("out")]).toEqual([2, {}]);
    expect(stderr).toMatch(/c\/empty\.txt/);
    expect(stderr).toMatch(/c\/broken\.pdf/);
  });

  test("is left out with --allow-missing, one entry each, however it is named", async () => {
    for (const args of ["c", "c/*", "c/late.jsonl c/empty.txt c/broken.pdf"]) {
      const { code, complete, sources } = await accountOf(inFolder(files), `${args} --allow-missing`);
      expect([code, complete, sources.received, sources.read], args).toEqual([1, false, 3, 1]);
      expect(sources.leftOut.map(({ source }: { source: string }) => source).sort(), args).toEqual([
        "c/broken.pdf",
        "c/empty.txt",
      ]);
    }
  });
});

describe("a document that states another number of responses than it prints", () => {
  const doubt = {
    code: "stated-number",
    source: "c/doc.txt",
    line: 2,
    found: expect.stringContaining("5 responses"),
    hint: null,
  };

  test("is in doubt in run.json, and every output for readers says so", async () => {
    const place = inFolder({ "doc.txt": STATED });
    const { complete, doubts } = await accountOf(place, "c");
    expect([complete, doubts]).toEqual([true, [doubt]]);
    const { stderr } = await place.run("run c --codebook book.yaml");
    expect(stderr.replace(/\s+/g, " ")).toContain("Left out: nothing that is known; what is in doubt");
    for (const [kind, text] of Object.entries(await told(place))) {
      expect(text, kind).not.toMatch(WORDS);
      expect(text, kind).toContain("Nothing is known to be left out.");
      expect(text, kind).toMatch(/c\/doc\.txt:2: the document speaks of 5 responses, and prints 3/);
    }
  });

  test("is in doubt without its numbers where small counts are withheld", async () => {
    const place = inFolder({ "doc.txt": STATED });
    await place.run("run c --codebook book.yaml --publish --suppress 3");
    const { doubts } = JSON.parse(place.files()["run.json"]!);
    expect(doubts).toEqual([{ code: "stated-number", source: null, line: null, found: null, hint: null }]);
    for (const [kind, text] of Object.entries(await told(place))) {
      expect(text, kind).not.toMatch(WORDS);
      expect(text, kind).not.toContain("5 responses");
      expect(text, kind).toContain("the number is withheld (stated-number)");
    }
  });
});

test("where all is read and nothing is in doubt, every output says that nothing was left out", async () => {
  const place = inFolder({ "late.jsonl": LATE });
  const { stderr } = await place.run("run c --codebook book.yaml");
  expect(stderr).toMatch(/^Left out: nothing$/m);
  const { page, md, word } = await told(place);
  expect(page).toContain("Nothing was left out.");
  for (const text of [md, word]) expect(text).toContain("Nothing: every response received is counted.");
});

test("a number that the project expects and the run does not find is in doubt", async () => {
  const place = workplace({
    "book.yaml": BOOK,
    "late.jsonl": LATE,
    "themetally.yaml": "corpus: [late.jsonl]\ncodebook: book.yaml\nexpect: { responses: 3 }\n",
  });
  await place.run("run");
  const { md } = await told(place);
  expect(md).toContain("1 responses in the corpus; expected 3, as the project file says");
});
