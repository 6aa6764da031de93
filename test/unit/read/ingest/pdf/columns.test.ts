/** Columns are read one after another, and what only looks like columns is not. */
import { describe, expect, test } from "vitest";
import { block, NOUNS, prose, readPages } from "./set-pages.ts";

const NAMES = ["", "x", "y", "z"];
const [LEFT, MIDDLE, RIGHT] = [50, 225, 310];

describe("columns", () => {
  test("two columns are read one after another, below a title over both", async () => {
    const [one, other] = [prose("a", 20), prose("b", 20)];
    const title = {
      x: 120,
      y: 780,
      text: "Responses to the consultation on paths, in the order of their arrival",
      size: 14,
    };
    const { lines, problems } = await readPages([
      title,
      ...block(LEFT, 740, one),
      ...block(RIGHT, 740, other),
    ]);
    expect(lines).toEqual([title.text, "", ...one, "", ...other]);
    expect(problems).toEqual([]);
  });

  test("three columns with a gutter as wide as a letter are read one after another", async () => {
    const columns = ["a", "b", "c"].map((name) =>
      prose(name, 20).map((line) => line.replace(" long path", " path")),
    );
    // Helvetica at 10 points: the longest line, "and a crossing a18 beside the path", is 154 points wide.
    const page = columns.flatMap((column, at) => block(40 + at * 162, 740, column));
    const { lines } = await readPages(page);
    expect(lines.filter((line) => line !== "")).toEqual(columns.flat());
  });

  test.each([[3], [5], [6], [9]])(
    "columns whose lines stand %i points lower are read one after another",
    async (lower) => {
      const [one, other] = [prose("a", 20), prose("b", 17)];
      const { lines } = await readPages([...block(LEFT, 740, one), ...block(RIGHT, 740 - lower, other)]);
      expect(lines.filter((line) => line !== "")).toEqual([...one, ...other]);
    },
  );

  test("columns in the lower half, and text over the page above and below them", async () => {
    const wide = (name: string) =>
      prose(name, 6).map((line) => `${line} that leads along the water to the old mill`);
    const [above, below, one, other] = [wide("x"), wide("y"), prose("a", 12), prose("b", 9)];
    const page = [
      ...block(LEFT, 780, above),
      ...block(LEFT, 690, one),
      ...block(RIGHT, 690, other),
      ...block(LEFT, 520, below),
    ];
    expect((await readPages(page)).lines.filter((line) => line !== "")).toEqual([
      ...above,
      ...one,
      ...other,
      ...below,
    ]);
  });

  test("a page with two lines in each column is read as the pages before it", async () => {
    const full = [...block(LEFT, 740, prose("a", 30)), ...block(RIGHT, 740, prose("b", 30))];
    const short = [...block(LEFT, 740, prose("c", 2)), ...block(RIGHT, 740, prose("d", 1))];
    const { text } = await readPages(full, short);
    expect(
      text
        ?.split("\f")[1]
        ?.split("\n")
        .filter((line) => line !== ""),
    ).toEqual([...prose("c", 2), ...prose("d", 1)]);
  });
});

describe("columns in print", () => {
  /** Lines whose words are set apart, as where both edges are even. */
  const justified = (x: number, y: number, lines: readonly string[], gapsAt = -1) =>
    lines.flatMap((line, at) => {
      let place = x;
      return line.split(" ").map((text, word) => {
        if (word === 3 && at >= gapsAt && at < gapsAt + 4) place = Math.max(place, x + 80);
        const print = { x: place, y: y - at * 12, text };
        place += text.length * 5 + 4 + ((at * 7 + word * 5) % 5);
        return print;
      });
    });
  const short = (name: string) => prose(name, 24).map((line) => line.replace(" the long path", " it"));

  test.each([[0], [4]])(
    "gaps that meet in a few lines of one of three columns, %i points lower, part nothing",
    async (lower) => {
      const columns = [short("a"), short("b"), short("c")];
      const page = columns.flatMap((lines, at) =>
        justified(40 + at * 190, 740 - at * lower, lines, at === 1 ? 16 : -1),
      );
      const { lines, problems } = await readPages(page);
      expect(lines.filter((line) => line !== "")).toEqual(columns.flat());
      expect(problems).toEqual([]);
    },
  );

  test("columns whose lists are indented are read one after another", async () => {
    const columns = [short("a"), short("b"), short("c")];
    const page = columns.flatMap((lines, column) =>
      lines.map((text, at) => ({ x: 40 + column * 165 + (at % 8 < 4 ? 12 : 0), y: 740 - at * 12, text })),
    );
    expect((await readPages(page)).lines.filter((line) => line !== "")).toEqual(columns.flat());
  });

  test("columns as near as half a letter are read one after another", async () => {
    const columns = ["a", "b", "c"].map((name) =>
      prose(name, 20).map((line) => line.replace(" long path", " path")),
    );
    // Helvetica at 10 points: the longest line is 154 points wide.
    const page = columns.flatMap((column, at) => block(40 + at * 160, 740, column));
    expect((await readPages(page)).lines.filter((line) => line !== "")).toEqual(columns.flat());
  });
});

describe("columns and what is around them", () => {
  test("a paragraph goes on from column to column, and a new one is parted from the one before", async () => {
    const one = [...prose("a", 8), "The landing has to be mended by"];
    const other = ["the end of March, they said.", "", ...prose("b", 8)];
    const going = await readPages([...block(LEFT, 740, one), ...block(RIGHT, 740, other)]);
    expect(going.text).toContain("mended by\nthe end of March");
    const closed = await readPages([...block(LEFT, 740, prose("a", 9)), ...block(RIGHT, 740, prose("b", 9))]);
    expect(closed.text).toContain("for all of us.\n\nThe ferry b0");
  });

  test("a head and a foot that stand on each page are in no column", async () => {
    const pages = [1, 2, 3].map((page) => [
      { x: LEFT, y: 800, text: "What people told us" },
      { x: 480, y: 800, text: `Page ${page}` },
      ...block(LEFT, 770, prose(`a${NAMES[page]}`, 30)),
      ...block(RIGHT, 770, prose(`b${NAMES[page]}`, 30)),
      { x: LEFT, y: 390, text: "Harrowmere Board" },
    ]);
    const { text } = await readPages(...pages);
    for (const [at, page] of text!.split("\f").entries()) {
      const lines = page.split("\n").filter((line) => line !== "");
      expect(lines).toEqual([
        `What people told us Page ${at + 1}`,
        ...prose(`a${NAMES[at + 1]}`, 30),
        ...prose(`b${NAMES[at + 1]}`, 30),
        "Harrowmere Board",
      ]);
    }
  });
});

describe("what is no column", () => {
  test("justified text whose wide gaps meet by chance stays as it is", async () => {
    const page = prose("a", 24).flatMap((line, at) => {
      let x = LEFT;
      return line.split(" ").map((text, word) => {
        // In five lines the gap before the fourth word is at one place.
        if (word === 3 && at > 8 && at < 14) x = Math.max(x, 190);
        const print = { x, y: 740 - at * 12, text };
        x += text.length * 5 + 7 + ((at * 7 + word * 5) % 11);
        return print;
      });
    });
    expect((await readPages(page)).lines).toEqual(prose("a", 24));
  });

  test("a date at the right of the sender's line stays on it", async () => {
    const letter = [
      { x: LEFT, y: 780, text: "Dora Muster, 4 Quay Street" },
      { x: 440, y: 780, text: "2 March 2031" },
      ...block(LEFT, 750, ["Dear Board,", ...prose("a", 12)]),
    ];
    expect((await readPages(letter)).lines[0]).toBe("Dora Muster, 4 Quay Street 2 March 2031");
  });

  test("the marks of a list stay before their items", async () => {
    const items = prose("a", 12);
    const page = [
      ...block(70, 740, items),
      ...[0, 4, 8].map((at) => ({ x: LEFT, y: 740 - at * 12, text: `${at / 4 + 1}.` })),
    ];
    expect((await readPages(page)).lines[4]).toBe(`2. ${items[4]}`);
  });
});

describe("what stands in the margin", () => {
  test("numbers of lines in the margin are left out, and said", async () => {
    const text = prose("a", 25);
    const numbers = [5, 10, 15, 20, 25].map((line) => ({ x: 30, y: 740 - (line - 1) * 12, text: `${line}` }));
    const { lines, problems } = await readPages([...block(60, 740, text), ...numbers]);
    expect(lines).toEqual(text);
    expect(problems).toEqual(["source-form - 5 numbers of lines in the margin, left out"]);
  });

  test("a note beside the text stands below its paragraph, and is said", async () => {
    const [first, second] = [prose("a", 12), prose("b", 12)];
    const note = ["See the map", "at the back."];
    const page = [...block(LEFT, 740, [...first, "", ...second]), ...block(420, 716, note)];
    const { lines, problems } = await readPages(page);
    expect(lines).toEqual([...first, "", ...note, "", ...second]);
    expect(problems).toEqual([
      "source-form - 1 note beside the text, kept below the paragraphs that they belong to",
    ]);
  });

  test("where words beside one another may be read in two ways, the page is named", async () => {
    const list = (name: string) =>
      Array.from({ length: 12 }, (_, at) =>
        at % 5 === 4 ? `or the ${NOUNS[at % 10]}` : `Mend ${name}${at}`,
      );
    const { problems } = await readPages(block(LEFT, 740, prose("a", 9)), [
      ...block(LEFT, 740, list("a")),
      ...block(MIDDLE, 734, list("b")),
    ]);
    expect(problems[0]).toMatch(/^layout-doubtful 2 words beside one another .* \(page 2\)$/);
  });
});
