import { describe, expect, test } from "vitest";
import type { Workbook } from "#src/show/sheets/workbook.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { GROUPS, results, STYLE, withheld, worded } from "./sample.ts";

const BOOK = workbookOf(results(), STYLE);

const sheet = (name: string, book: Workbook = BOOK) => book.sheets.find((one) => one.name === name)!;
const rows = (name: string, book: Workbook = BOOK) => sheet(name, book)?.table?.rows ?? [];
const headers = (name: string, book: Workbook = BOOK) =>
  sheet(name, book).table?.columns.map(({ header }) => header) ?? [];
const lines = (name: string, book: Workbook = BOOK) => sheet(name, book).lines.map(({ text }) => text);
const everything = (book: Workbook) => JSON.stringify(book);

describe("a workbook", () => {
  test("has a cover, contents and notes, then a sheet for each table that has rows", () => {
    expect(BOOK.sheets.map(({ name }) => name)).toEqual([
      "Cover",
      "Contents",
      "Notes",
      "Themes",
      "Themes by topic",
      "Themes by status",
      "Themes by source",
      "Themes by campaigns",
      "Themes together",
      "Topics",
      "Respondents",
      "Received and counted",
      "Left out and why",
    ]);
  });

  test("is called as the consultation, in the language of the style", () => {
    expect(BOOK).toMatchObject({ title: "Counts by theme: Lamps & lanes", language: "en-GB", font: "Arial" });
    const untitled = workbookOf(results({}, { title: null }), STYLE);
    expect(untitled.title).toBe("Counts by theme: Consultation responses");
  });

  test("says on its cover what was counted, with what, and that it is no vote", () => {
    const cover = lines("Cover").join("\n");
    expect(cover).toContain(STYLE.words.common.notAVote);
    expect(cover).toContain("Base of the percentages: 1,234 responses with text.");
    expect(cover).toContain("They came from 16 respondents.");
    expect(cover).toContain("1,236 responses received, 1,234 counted, 2 left out.");
    expect(cover).toContain("Not everything that was received could be read.");
    expect(cover).toContain("Codebook: “Lamps”, version 2.0.0 (book.yaml, sha256 1111");
    expect(cover).toContain("Program: themetally 0.0.0.");
    expect(cover).toContain(`run.json, sha256 ${"2".repeat(64)}.`);
    expect(cover).not.toContain("no sheet");
  });

  test("says nothing of what could not be read where all was", () => {
    expect(lines("Cover", workbookOf(results({}, { complete: true }), STYLE)).join()).not.toContain(
      "could be read",
    );
  });

  test("lists every sheet after the contents in the contents", () => {
    expect(rows("Contents").map(([name]) => name)).toEqual(BOOK.sheets.slice(2).map(({ name }) => name));
    expect(sheet("Contents").table?.columns[0]?.kind).toBe("link");
  });

  test("names no respondent", () => {
    expect(everything(BOOK)).not.toMatch(/Quillfeather|Lamplighters/);
  });

  test("takes every word from the style", () => {
    const words = Object.fromEntries(Object.keys(STYLE.words.tables).map((key) => [key, `w_${key}`]));
    const { title, sheets } = workbookOf(results(), worded(words));
    const texts = sheets.flatMap(({ name, title: heading, lines: all, table }) => [
      name,
      heading,
      ...all.map(({ text }) => text),
      ...(table?.columns.map(({ header }) => header) ?? []),
    ]);
    const common = Object.values(STYLE.words.common);
    const own = [title, ...texts].filter((text) => !text.startsWith("w_") && !common.includes(text));
    expect(own).toEqual([]);
  });
});

describe("tables", () => {
  test("of themes have labels beside ids, and the label of the theme above", () => {
    expect(rows("Themes")).toEqual([
      ["Light & lamps", "light", "none", 1000, 81, 1234, 15, 2000],
      ["Dark lanes", "dark", "Light & lamps", 5, 0.4, 1234, 5, 7],
    ]);
  });

  test("of groups have labels beside ids, and words for statuses and ways of counting campaigns", () => {
    expect(rows("Themes by topic")[0]).toEqual(["Light & lamps", "light", "=SUM(A1)", 10, 12.5, 80]);
    expect(rows("Themes by status").map((row) => row[2])).toEqual(["named persons", "no attribution"]);
    expect(rows("Themes by source")[1]).toEqual(["Dark lanes", "dark", "b.txt", 0, 0, 1]);
    expect(rows("Themes by campaigns").map((row) => row[2])).toEqual([
      "every response counts",
      "each campaign counts once",
    ]);
  });

  test("of pairs have both labels", () => {
    expect(rows("Themes together")).toEqual([["Light & lamps", "light", "Dark lanes", "dark", 5, 0.4, 1.25]]);
  });

  test("of topics hold the topic as one line without signs that XML forbids", () => {
    expect(rows("Topics")[1]).toEqual([`@lamps <b>_x0041_</b>\ufffd "'`, 1, 0.1, 1234]);
  });

  test("with percentages of themes say that they can add up to over 100, and what the base is", () => {
    for (const name of ["Themes", "Themes together"])
      expect(lines(name)).toContain("Base: 1,234 responses with text.");
    for (const name of ["Themes", "Themes by topic", "Themes by source", "Themes together"])
      expect(lines(name)).toContain(STYLE.words.common.multiAnswer);
    expect(lines("Topics").join()).toContain("more than one topic");
    expect(lines("Received and counted").join()).not.toContain("more than 100");
  });

  test("number their notes in the order in which they come, a note the same everywhere", () => {
    expect(headers("Themes")).toEqual([
      "Theme",
      "Theme id",
      "Part of theme",
      "Responses [note 1]",
      "Share of responses (%) [note 2]",
      "Base [note 3]",
      "Respondents [note 4]",
      "Hits [note 5]",
    ]);
    expect(headers("Themes together").at(-1)).toBe("Lift [note 7]");
    expect(headers("Topics")).toEqual([
      "Topic",
      "Responses",
      "Share of responses (%) [note 8]",
      "Base [note 3]",
    ]);
    expect(rows("Notes").map(([note]) => note)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `[note ${n}]`),
      "[x]",
    ]);
    expect(rows("Notes")[6]?.[1]).toBe(STYLE.words.tables.noteLift);
  });

  test("of more rows than people read have no sheet, and the cover says so", () => {
    const topics = Array.from({ length: 100_001 }, (_, at) => ({
      topic: `t${at}`,
      responses: 1,
      percent: 1,
      base: 1,
    }));
    const book = workbookOf(results({ topics }), STYLE);
    expect(sheet("Topics", book)).toBeUndefined();
    expect(lines("Cover", book).join("\n")).toContain(
      "These tables have more than 100000 rows, and no sheet; the CSV files hold them: Topics.",
    );
    expect(rows("Topics", workbookOf(results({ topics: topics.slice(1) }), STYLE))).toHaveLength(100_000);
  });

  test("without rows have no sheet, and the cover says so", () => {
    const book = workbookOf(results({ topics: [], groups: grouped({ ...GROUPS, topic: [] }) }), STYLE);
    expect(sheet("Topics", book)).toBeUndefined();
    expect(lines("Cover", book)).toContain(
      "These tables have no rows, and no sheet: Themes by topic, Topics.",
    );
  });

  test("have columns with names of their own, whatever the words", () => {
    const book = workbookOf(results(), worded({ theme: "Theme", themeId: "theme", parent: "Theme" }));
    expect(headers("Themes", book).slice(0, 3)).toEqual(["Theme", "theme 2", "Theme 3"]);
  });
});

describe("the books of the run", () => {
  test("count respondents and responses by status", () => {
    expect(rows("Respondents")).toEqual([
      ["named persons", 1, 1200],
      ["organisations", 1, 20],
      ["anonymous", 14, 14],
      ["name withheld", 0, 0],
      ["no attribution", 0, 0],
    ]);
  });

  test("count no respondents where published rows do not tell them apart", () => {
    const book = workbookOf(results({ baseRespondents: 900 }), STYLE);
    expect(headers("Respondents", book)).toEqual(["Respondent status", "Responses"]);
    expect(rows("Respondents", book)[0]).toEqual(["named persons", 1200]);
  });

  test("say what was received, counted and left out, over all and by source", () => {
    expect(rows("Received and counted")).toEqual([
      ["all sources", 1236, 1234, 2],
      ["a.txt", 1235, 1233, 2],
      ["b.txt", 1, 1, 0],
    ]);
  });

  test("say why responses and sources were left out", () => {
    expect(rows("Left out and why")).toEqual([
      ["a.txt", "no text", 2],
      ["torn.pdf", "a file that ends early", "[x]"],
    ]);
  });
});

describe("withheld numbers", () => {
  const book = workbookOf(withheld(), STYLE);

  test("are `[c]`, and explained on their sheet and in the notes", () => {
    expect(rows("Themes", book)[1]).toEqual([
      "Dark lanes",
      "dark",
      "Light & lamps",
      "[c]",
      "[c]",
      1234,
      "[c]",
      "[c]",
    ]);
    expect(rows("Themes by topic", book)[0]?.slice(3)).toEqual(["[c]", "[c]", "[c]"]);
    expect(lines("Themes", book)).toContain(STYLE.words.common.withheld);
    expect(lines("Received and counted", book)).not.toContain(STYLE.words.common.withheld);
    expect(rows("Notes", book)).toContainEqual(["[c]", STYLE.words.tables.noteWithheld]);
    expect(rows("Notes")).not.toContainEqual(["[c]", STYLE.words.tables.noteWithheld]);
  });

  test("leave out the sheets whose tables are withheld, and say so", () => {
    expect(sheet("Themes by source", book)).toBeUndefined();
    expect(lines("Cover", book)).toContain(
      "These tables are empty or withheld, and have no sheet: Themes by source, Themes by campaigns, Respondents.",
    );
    expect(lines("Cover", book).join()).not.toContain("respondents.");
  });

  test("leave the account of all sources together", () => {
    expect(rows("Received and counted", book)).toEqual([["all sources", 1236, 1234, 2]]);
    expect(rows("Left out and why", book)[0]).toEqual(["all sources", "no text", 2]);
  });
});

test("positions have a sheet for all responses and one for groups, and none where there are none", () => {
  const row = { theme: "lamps", label: "Lamps", position: "unclear", responses: 3, percent: 30, base: 10 };
  const grouped = { ...row, by: "status", group: "anonymous", where: null, responses: null, percent: null };
  const book = workbookOf(results({ positions: [row], groupedPositions: [grouped] }), STYLE);
  expect(rows("Positions", book)).toEqual([["Lamps", "lamps", "unclear", 3, 30, 10]]);
  expect(rows("Positions by group", book)).toEqual([
    ["Lamps", "lamps", "status", "anonymous", "", "unclear", "[c]", "[c]", 10],
  ]);
  expect(BOOK.sheets.map(({ name }) => name)).not.toContain("Positions");
});
