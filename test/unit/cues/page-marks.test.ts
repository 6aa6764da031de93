/** Page furniture and page starts, told from text by their regularity. */
import { describe, expect, it } from "vitest";
import { pageMarks } from "#src/cues/page-marks.ts";
import { textDocument } from "../../golden/stages.ts";
import { anonymity, furnitureOf, marksOf, pages, prose, TITLE } from "./pages-of-prose.ts";

describe("page numbers", () => {
  it.each<[string, (page: number) => string]>([
    ["bare", (page) => `${page}`],
    ["bare and not from one", (page) => `${page + 6}`],
    ["between dashes", (page) => `- ${page} -`],
    ["between long dashes", (page) => `– ${page} –`],
    ["in brackets", (page) => `[${page}]`],
    ["with a total", (page) => `${page} of 75`],
    ["with a total after a stroke", (page) => `${page}/75`],
    ["said", (page) => `Page ${page}`],
    ["said with a total", (page) => `Page ${page} of 75`],
    ["said in short", (page) => `p. ${page}`],
    ["said in capitals", (page) => `PAGE ${page} OF 75`],
    ["before a title", (page) => `${page} | ${TITLE}`],
    ["after a title", (page) => `${TITLE} ${page}`],
    ["after a title and a bar", (page) => `${TITLE} | ${page}`],
    ["after a title and a page", (page) => `${TITLE}, page ${page} of 75`],
    ["after a title that ends with a year", (page) => `Consultation on ferries 2023 – ${page}`],
    ["after a title that begins with a year", (page) => `2023 consultation on ferries  ${page}`],
    ["before a title that ends with a year", (page) => `${page} Consultation on ferries 2023`],
  ])("are furniture: %s", (_, number) => {
    const expected = [1, 2, 3, 4, 5].map(number);
    expect(furnitureOf(pages(5, { foot: (page) => [number(page)] }))).toEqual(expected);
    expect(furnitureOf(pages(5, { head: (page) => [number(page)] }))).toEqual(expected);
  });

  it("take the blank lines around them along, for those are the page's margin", () => {
    const lines = pages(4, { foot: (page) => ["", "", `${page}`, ""] });
    const { furniture } = marksOf(lines);
    expect([...furniture].sort((a, b) => a - b)).toEqual(
      [31, 65, 99, 133].flatMap((line) => [line, line + 1, line + 2, line + 3]),
    );
  });

  it("say on which page a line stands, where the file itself has no pages", () => {
    const { pageOf } = marksOf(pages(4, { foot: (page) => [`Page ${page + 2} of 9`] }));
    expect([1, 31, 32, 62, 63, 94, 124].map(pageOf)).toEqual([3, 3, 4, 4, 5, 6, 6]);
  });

  it("mark the line after them as the first of a page", () => {
    const { starts } = marksOf(pages(3, { foot: (page) => ["", `${page}`, ""] }));
    expect(starts.has(34)).toBe(true);
    expect(starts.has(33)).toBe(false);
  });

  it("of one page that lacks its number do not spoil the others", () => {
    const lines = pages(8, { foot: (page) => (page === 4 ? [] : [`${page}`]) });
    expect(furnitureOf(lines)).toEqual(["1", "2", "3", "5", "6", "7", "8"]);
  });
});

describe("numbers that are text", () => {
  const list = (mark: (n: number) => string) => [1, 2, 3, 4, 5].flatMap((n) => [mark(n), ...prose(2, n)]);

  it.each<[string, (n: number) => string]>([
    ["with a full stop", (n) => `${n}.`],
    ["with a bracket", (n) => `${n})`],
    ["bare, two lines apart", (n) => `${n}`],
    ["with words", (n) => `${n}. A bench at stop ${n}`],
  ])("are the marks of a list: %s", (_, mark) => {
    expect(furnitureOf([...prose(20), ...list(mark), ...prose(20, 30)])).toEqual([]);
  });

  it.each(["2.", "6.", "1)", "iv."])("are list marks amid page numbers: %s", (mark) => {
    const lines = pages(5, { foot: (page) => [`${page}`] });
    lines.splice(10, 0, mark);
    lines.splice(70, 0, mark);
    expect(furnitureOf(lines)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it.each(["2023", "14", "1,200", "£40", "9.40"])("are a figure alone on a line: %s", (figure) => {
    expect(furnitureOf([...prose(20), figure, ...prose(20, 20)])).toEqual([]);
  });

  it("are a figure amid page numbers that it does not continue", () => {
    const lines = pages(5, { foot: (page) => [`${page}`] });
    lines.splice(12, 0, "44");
    expect(furnitureOf(lines)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("are headings that count questions", () => {
    const lines = [1, 2, 3, 4].flatMap((n) => [`Q${n} What would you change?`, ...prose(3, n * 4)]);
    expect(furnitureOf(lines)).toEqual([]);
  });
});

describe("page starts", () => {
  it("are form feeds, whatever line they stand before", () => {
    const lines = [...prose(20), `\f${prose(1, 3)[0]}`, ...prose(20, 21), "\fFerries", ...prose(9, 41)];
    const { starts, furniture, pageOf } = marksOf(lines);
    expect([...starts]).toEqual([21, 42]);
    expect(furniture.size).toBe(0);
    expect([20, 21, 41, 42].map(pageOf)).toEqual([1, 2, 2, 3]);
  });

  it("are single leading spaces as far apart as pages", () => {
    const lines = pages(4, {}).map((line, at) => (at > 0 && at % 30 === 0 ? ` ${line}` : line));
    const { starts, indented, pageOf } = marksOf(lines);
    expect([...starts]).toEqual([31, 61, 91]);
    expect([...indented]).toEqual([31, 61, 91]);
    expect([30, 31, 91].map(pageOf)).toEqual([1, 2, 4]);
  });

  it("are leading spaces before a list mark as well, where the list's other marks have none", () => {
    const lines = prose(120).map((line, at) => (at > 50 && at < 70 ? `• ${line}` : line));
    const marked = lines.map((line, at) => (at > 0 && at % 30 === 0 ? ` ${line}` : line));
    expect([...marksOf(marked).indented].sort((a, b) => a - b)).toEqual([31, 61, 91]);
  });

  it("are no leading spaces of an indented text", () => {
    const lines = prose(60).map((line, at) => (at % 6 === 0 ? ` ${line}` : line));
    expect(marksOf(lines).starts.size).toBe(0);
  });

  it("are no indented list marks", () => {
    const lines = prose(90).map((line, at) => (at % 30 === 10 ? ` • ${line}` : line));
    expect(marksOf(lines).starts.size).toBe(0);
  });

  it("are none in a document without marks: all of it is page one", () => {
    const marks = marksOf(prose(200));
    expect(marks.starts.size + marks.furniture.size).toBe(0);
    expect(marks.pageOf(200)).toBe(1);
  });
});

it("an empty document has no marks", () => {
  const marks = pageMarks(textDocument(""), anonymity);
  expect([marks.furniture.size, marks.starts.size, marks.pageOf(1)]).toEqual([0, 0, 1]);
});
