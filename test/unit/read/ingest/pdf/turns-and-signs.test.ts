/** Pages turned in any direction, heads that differ on left and right pages, and signs that printing puts into words. */
import { expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { tokenise } from "#src/text/tokens.ts";
import { makePdf, type Print } from "../make-pdf.ts";
import { tempSource } from "../temp-folder.ts";
import { block, prose } from "./set-pages.ts";

/** Lines that differ in nothing but a number would be heads. */
const PLACES = ["north", "east", "south", "west", "hill", "dale", "moor", "shore"];

const [WIDTH, HEIGHT] = [595, 842];

async function documentOf(pages: readonly (readonly Print[])[], rotate = 0) {
  const { document, problems } = await readDocument(tempSource("pdf", makePdf(pages, { rotate })));
  return { document: document!, text: document?.text, problems };
}

/** A page as it is printed, stored so that it must be turned clockwise by these degrees to be read. */
const stored: Readonly<Record<90 | 180 | 270, (print: Print) => Print>> = {
  90: ({ x, y, ...more }) => ({ ...more, x: WIDTH - y, y: x, angle: 90 }),
  180: ({ x, y, ...more }) => ({ ...more, x: WIDTH - x, y: HEIGHT - y, angle: 180 }),
  270: ({ x, y, ...more }) => ({ ...more, x: y, y: HEIGHT - x, angle: 270 }),
};

test.each([90, 180, 270] as const)(
  "a page stored turned by %i degrees is read as one that is not",
  async (rotate) => {
    const page = block(60, 560, prose("north", 20));
    const upright = (await documentOf([page])).text;
    expect((await documentOf([page.map(stored[rotate])], rotate)).text).toBe(upright);
  },
);

test.each([90, 180, 270] as const)(
  "text that stands turned by %i degrees on a page that is not is read in its order",
  async (angle) => {
    const page = block(60, 560, prose("north", 8)).map(stored[angle]);
    const upright = (await documentOf([block(60, 560, prose("north", 8))])).text;
    expect((await documentOf([page])).text).toBe(upright);
  },
);

test("heads and feet that differ on left and right pages are furniture on each, and no line of the text is", async () => {
  const pages = Array.from({ length: 8 }, (_, at) => [
    ...block(at % 2 === 0 ? 60 : 380, 800, [
      at % 2 === 0 ? "Harrowmere Transport Board" : "Responses on the winter ferry",
    ]),
    ...block(60, 740, prose(PLACES[at]!, 30)),
    ...block(at % 2 === 0 ? 520 : 60, 40, [`${at + 1}`]),
  ]);
  const { document } = await documentOf(pages);
  const { furniture } = pageMarks(document, anonymityReader({ anonymous: [], redacted: [] }));
  const left = document.lines
    .filter((_, at) => !furniture.has(at + 1))
    .map(({ start, end }) => document.text.slice(start, end).replace("\f", ""))
    .filter((line) => line.trim() !== "");
  expect(left.join("\n")).not.toMatch(/Harrowmere|winter ferry|^\d+$/m);
  expect(left).toHaveLength(240);
});

test("a hyphen at the end of a line and a soft one inside a word are no signs of the word, and ligatures are letters", async () => {
  const { text } = await documentOf([
    block(60, 740, [
      "We want a reli-",
      "able boat, an af\xadfordable one, and \xb1rst \xb2oors in the o\xb3ce.",
    ]),
  ]);
  const { starts, ends, length } = tokenise(text!);
  const words = Array.from({ length }, (_, at) => text!.slice(starts[at], ends[at]));
  expect(words.map((word) => word.replace(/[-\xad\n]/g, "").normalize("NFKC"))).toEqual(
    "We want a reliable boat an affordable one and first floors in the office".split(" "),
  );
});

test("a soft hyphen at the end of a line or a page says that the word goes on, whatever letter follows", async () => {
  const first = block(60, 740, [
    "We ask for trans\xad",
    "port, a com\xadmunity boat and a VIL\xad",
    "LAGE hall, in 2019-",
    "20, with the co\xad",
  ]);
  const second = block(60, 740, ["operation of all who live in Mac\xad", "Harrow."]);
  const { text } = await documentOf([first, second]);
  expect(wordsOf(text!)).toEqual(
    "We ask for transport a community boat and a VILLAGE hall in 2019 20 with the cooperation of all who live in MacHarrow".split(
      " ",
    ),
  );
});

test("a soft hyphen is found where lines are set in pieces, in two columns and in ligatures", async () => {
  const page = [
    ...prose("a", 12).flatMap((line, at) => [
      { x: 50, y: 740 - at * 12, text: line.slice(0, 6) },
      { x: 50 + 80, y: 740 - at * 12, text: `${line.slice(6, 16)} \xb1eld e\xb3or\xad` },
    ]),
    ...block(320, 740, prose("b", 12)),
  ];
  const { text } = await documentOf([page]);
  expect(text!.split("\n").filter((line) => line.endsWith("\xad"))).toHaveLength(12);
});

/** As they are compared, broken ones whole. */
function wordsOf(text: string): string[] {
  const { starts, ends, length } = tokenise(text);
  return Array.from({ length }, (_, at) =>
    text
      .slice(starts[at], ends[at])
      .replace(/\xad|-(?=\s)|\s/g, "")
      .normalize("NFKC"),
  );
}
