import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { skippedUnless } from "../../../../house/skipped-unless.ts";
import { makePdf, type Print, typeset } from "../make-pdf.ts";
import { tempSource } from "../temp-folder.ts";

async function textOf(...pages: readonly (readonly Print[])[]): Promise<string | undefined> {
  const { document, problems } = await readDocument(tempSource("pdf", makePdf(pages)));
  expect(problems).toEqual([]);
  return document?.text;
}

async function problemsOf(content: Uint8Array): Promise<string[]> {
  const { document, problems } = await readDocument(tempSource("pdf", content));
  expect(document).toBeNull();
  return problems.map(({ severity, code, place }) => `${severity} ${code} ${place.page ?? "-"}`);
}

describe("readDocument of a PDF", () => {
  test("lines come from the height on the page, not from the order in the file", async () => {
    const [first, second, third] = typeset(["Line one", "Line two", "Line three"]);
    expect(await textOf([third!, first!, second!])).toBe("Line one\nLine two\nLine three");
  });

  test("a gap of more than 1.6 letter heights is one blank line", async () => {
    const page = typeset(["Buses", "Run them later.", "", "", "Trains", "Run them more often."]);
    expect(await textOf(page)).toBe("Buses\nRun them later.\n\nTrains\nRun them more often.");
  });

  test("in text set with double spacing only wider gaps are blank lines", async () => {
    const lines = ["One,", "two,", "three,", "four.", "", "Five,", "six,", "seven."];
    expect(await textOf(typeset(lines, 10, 23))).toBe("One,\ntwo,\nthree,\nfour.\n\nFive,\nsix,\nseven.");
  });

  test("pieces that touch are one word, pieces with a gap are two", async () => {
    // Helvetica at 10 points: "of" is 8.34 wide, "fi" 5.00.
    const pieces = [
      { x: 50, y: 700, text: "of" },
      { x: 58.34, y: 700, text: "fi" },
      { x: 63.34, y: 700, text: "ce" },
      { x: 76.6, y: 700, text: "hours" },
    ];
    expect(await textOf(pieces)).toBe("office hours");
  });

  test("a superscript belongs to its line", async () => {
    const line = typeset(["above", "square metres", "below"]);
    expect(await textOf([...line, { x: 120, y: 771, text: "2", size: 6 }])).toBe(
      "above\nsquare metres 2\nbelow",
    );
  });

  test("the private codes that many fonts have for fi and fl are spelt out", async () => {
    expect(await textOf(typeset(["The of@ce, brie^y"]))).toBe("The office, briefly");
  });

  test("a letter that the font does not map stays visible, with a warning that names the page", async () => {
    const bytes = makePdf([typeset(["Fine"]), typeset(["c#re"])]);
    const { document, problems } = await readDocument(tempSource("pdf", bytes));
    expect(document?.text).toBe("Fine\n\fc\uFFFDre");
    expect(problems.map(({ severity, code, place }) => `${severity} ${code} ${place.page}`)).toEqual([
      "warning source-encoding 2",
    ]);
  });

  test("text on its side follows the upright text as lines of its own", async () => {
    const side: Print[] = [
      { x: 20, y: 300, text: "Draft", angle: 90 },
      { x: 20, y: 330, text: "copy", angle: 90 },
    ];
    expect(await textOf([...side, ...typeset(["Body one", "body two"])])).toBe(
      "Body one\nbody two\n\nDraft copy",
    );
  });

  test("a page begins with a form feed, and its lines carry its number", async () => {
    const pages = [typeset(["One"]), [], typeset(["Three", "four"])];
    const { document } = await readDocument(tempSource("pdf", makePdf(pages)));
    expect(document?.text).toBe("One\n\f\n\fThree\nfour");
    const lines = document?.lines.map(({ start, end, page }) => `${page}:${document.text.slice(start, end)}`);
    expect(lines).toEqual(["1:One", "2:", "3:Three", "3:four"]);
  });

  test("a page that is a picture is a warning that names the page; an empty page is none", async () => {
    const bytes = makePdf([typeset(["One"]), [], [], typeset(["Four"])], { pictures: [0, 2] });
    const { document, problems } = await readDocument(tempSource("pdf", bytes));
    expect(document).not.toBeNull();
    expect(problems.map(({ severity, code, place }) => `${severity} ${code} ${place.page}`)).toEqual([
      "warning source-no-text-layer 3",
    ]);
  });

  test("a PDF without text, an encrypted, an empty and a false one are problems with their own codes", async () => {
    expect(await problemsOf(makePdf([[], []], { pictures: [0, 1] }))).toEqual([
      "error source-no-text-layer -",
    ]);
    expect(await problemsOf(makePdf([typeset(["Secret"])], { encrypted: true }))).toEqual([
      "error source-encrypted -",
    ]);
    expect(await problemsOf(Buffer.alloc(0))).toEqual(["error source-empty -"]);
    expect(await problemsOf(Buffer.from("Not a PDF at all"))).toEqual(["error source-unreadable -"]);
  });

  test("a PDF that breaks off is a problem, wherever it does", async () => {
    const whole = makePdf([typeset(["One", "two"]), typeset(["Three"])]);
    for (const share of [0.1, 0.4, 0.7, 0.9, 0.995]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await problemsOf(cut), `cut at ${share}`).toEqual(["error source-unreadable -"]);
    }
  });

  test("a font that is not in the file draws no message on the terminal", async () => {
    const spies = [vi.spyOn(console, "warn"), vi.spyOn(console, "log"), vi.spyOn(console, "info")];
    expect(await textOf(typeset(["Quiet"]))).toBe("Quiet");
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

const REAL = resolve("../shared/corpus/call-for-ideas-part.pdf");

/** Whether poppler's `pdftotext`, an independent reader, is at hand. */
function hasPdftotext(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const isComparable = existsSync(REAL) && hasPdftotext();

describe.skipIf(!isComparable)(
  `a published PDF${skippedUnless(isComparable, "pdftotext or the published PDF is not there")}`,
  () => {
    test("has the lines and blank lines that pdftotext finds", { timeout: 30_000 }, async () => {
      const file = { path: REAL, source: "part.pdf", id: "part", kind: "pdf" } as const;
      const { document, problems } = await readDocument(file);
      const theirs = execFileSync("pdftotext", ["-layout", REAL, "-"], { encoding: "utf8", maxBuffer: 1e8 });
      const pages = theirs.replace(/\n*\f$/, "").split("\f");
      const expected = pages.map((page) =>
        page
          .replace(/[^\S\n]+/g, " ")
          .replace(/^ | $/gm, "")
          .replace(/\n{2,}/g, "\n\n")
          .trim(),
      );
      // What is said of it are its words with hyphens at the ends of lines: it breaks none.
      expect(problems.map(({ code, found }) => `${code}: ${found.replace(/ \(.*\)/, "")}`)).toEqual([
        "source-form: 14 words with a hyphen at the end of a line, which the document writes nowhere else; 14 read as two words, else as one",
      ]);
      expect(document?.text.replaceAll("\u2011\n", "-\n").split("\n\f")).toEqual(
        expected.map((page) => page.replaceAll("\u2011\n", "-\n")),
      );
    });
  },
);
