/** The `statement` layout: what is its title, its text and its date, and where it stops. */
import { describe, expect, test } from "vitest";
import { splitStatement } from "#src/read/split/statement.ts";
import { documentOf, found } from "./document-of.ts";

const PROSE = "Tonight the council voted to keep the night bus, which carries nurses home after dark.";
const LEAD = "Ann Quill, Chair of Marl Forum, said:";

const split = (...paragraphs: readonly string[]) => {
  const document = documentOf(paragraphs.join("\n\n"));
  return found(document, splitStatement(document, new Set()))[0] ?? null;
};

describe("a statement is one", () => {
  test("where words are quoted by somebody, with or without a title", () => {
    expect(split(LEAD, `“${PROSE}”`)).toMatchObject({ header: null, who: "Ann Quill, Chair of Marl Forum" });
    expect(split("The bus stays", LEAD, PROSE)).toMatchObject({ header: "The bus stays", text: PROSE });
    expect(split("It is late.", LEAD, PROSE)).toBeNull();
  });

  test.each([
    ...[
      "A statement on buses",
      "Marl statements",
      "Our response",
      "Responses",
      "Marl responds",
      "Marl reacts",
    ],
    ...[
      "Reaction to the vote",
      "Submission 7",
      "Our position",
      "Comments on buses",
      "An open letter",
      "Evidence",
    ],
  ])("where its title says so: %s", (title) => {
    expect(split(title, PROSE)).toMatchObject({ header: title, text: PROSE });
  });

  test.each(["The bus stays", "Understatements", "Comments", "A letter"])("not by the title %s", (title) => {
    expect(split(title, PROSE)).toBeNull();
  });

  test("where a title is dated", () => {
    expect(split("The bus stays", "9 March 2024", PROSE)).toMatchObject({ date: "2024-03-09", text: PROSE });
    expect(split("9 March 2024", PROSE)).toBeNull();
  });

  test("where it has any text", () => {
    expect(split("A statement on buses")).toBeNull();
    expect(split("A statement on buses", "9 March 2024")).toBeNull();
  });
});

describe("its title", () => {
  test("is the longest of the lines above the text that are no date and no label", () => {
    const top = ["Bus", "The bus stays at night", "Marl and Pell"];
    expect(split(...top, LEAD, PROSE)?.header).toBe("The bus stays at night");
    expect(split("One two", "Six ten", LEAD, PROSE)?.header).toBe("One two");
    expect(split("# The bus stays:", LEAD, PROSE)?.header).toBeUndefined();
    expect(split("# The bus stays", LEAD, PROSE)?.header).toBe("The bus stays");
  });

  test.each([
    ...[
      "Press release",
      "Media release",
      "News",
      "News release",
      "Latest news",
      "Statement",
      "Statements",
      "Blog",
    ],
    ...["For immediate release", "Embargoed until nine tonight and not before"],
  ])("is no label: %s", (label) => {
    expect(split(label, "Bus", LEAD, PROSE)?.header).toBe("Bus");
  });

  test("has 35 words at most, and does not end like a sentence", () => {
    const title = (words: number) => `B${" b".repeat(words - 1)}`;
    expect(split(title(35), LEAD, PROSE)?.header).toBe(title(35));
    expect(split(title(36), LEAD, PROSE)).toBeNull();
    for (const end of [".", ";", ",", ":"]) expect(split(`The bus stays${end}`, LEAD, PROSE)).toBeNull();
    expect(split("The bus stays!", LEAD, PROSE)?.header).toBe("The bus stays!");
  });

  test("is one of the first eight paragraphs", () => {
    const dates = (count: number) => Array<string>(count).fill("9 March 2024");
    expect(split(...dates(7), "A statement on buses", PROSE)?.header).toBe("A statement on buses");
    expect(split(...dates(8), "A statement on buses", PROSE)).toBeNull();
  });
});

describe("its text", () => {
  test.each([
    ...[
      "End",
      "ENDS",
      "Notes",
      "Note to editors",
      "Notes for the editor",
      "Media contact",
      "Press enquiries",
    ],
    ...[
      "Contacts",
      "Contact:",
      "About us",
      "About the Marl Forum",
      "Further information",
      "Background",
      "References",
    ],
    ...["– ends –", "## Background", "**Notes to editors**"],
  ])("stops before %s", (stop) => {
    expect(split("A statement on buses", PROSE, stop, "Marl Forum was founded long ago.")?.text).toBe(PROSE);
  });

  test.each(["It ends", "Notes on buses", "Aboutus", "The background"])("goes on over %s", (line) => {
    expect(split("A statement on buses", PROSE, line, PROSE)?.text).toBe(`${PROSE} ${line} ${PROSE}`);
  });

  test("begins with a quotation, where a closing line says who speaks", () => {
    const one = split("The bus stays", "The council met.", `“${PROSE}”`, "— Ann Quill");
    expect(one).toMatchObject({ who: "Ann Quill", text: `“${PROSE}”` });
    expect(split("The bus stays", "The council met.", PROSE, "— Ann Quill")?.text).toBe(
      `The council met. ${PROSE}`,
    );
  });

  test("ends with its quotation, where one is opened", () => {
    const one = split("The bus stays", LEAD, `“${PROSE}`, "“It rains.”", "The council did not comment.");
    expect(one?.text).toBe(`“${PROSE} “It rains.”`);
    expect(split("The bus stays", LEAD, PROSE, "It rains.")?.text).toBe(`${PROSE} It rains.`);
  });

  test("begins behind dates", () => {
    expect(split("The bus stays", LEAD, "9 March 2024", "10 March 2024", PROSE)).toMatchObject({
      date: "2024-03-09",
      text: PROSE,
    });
  });
});

describe("its date", () => {
  const date = (...paragraphs: readonly string[]) => split(...paragraphs)?.date;

  test("stands at the end of a title, too", () => {
    for (const title of ["Statement – 9 March 2024", "Statement | 9 March 2024", "Statement (9 March 2024)"])
      expect(date(title, PROSE)).toBe("2024-03-09");
    expect(date("Statement on buses, 9 March 2024", PROSE)).toBe("2024-03-09");
    expect(date("Statement on buses - 9 March 2024", PROSE)).toBe("2024-03-09");
    expect(date("Statement of 9 March 2024", PROSE)).toBeNull();
  });

  test("is the first outside of the text", () => {
    expect(date("Statement", "A statement on buses", `${PROSE}\n\n9 March 2024\n\n${PROSE}`)).toBeNull();
    const around = ["A statement on buses", "8 March 2024", LEAD, `“${PROSE}”`, "10 March 2024"];
    expect(date(...around)).toBe("2024-03-08");
    expect(date(...around.filter((one) => one !== "8 March 2024"))).toBe("2024-03-10");
  });
});
