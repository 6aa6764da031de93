/** Tagged responses: their ids, lines, pages and words, and what an analyst should look at. */
import { describe, expect, it } from "vitest";
import { stages, textDocument } from "../../../golden/stages.ts";

const TOPICS = ["Ferries", "Fares", "Staffing - drivers", "Staffing - piers"];
const TEXT = `Front matter that says what this is.
Ferries; Fares
The boat did not come,
and we went home.

Nobody told us why.
Hesper Tollgrain
Fares;Ferries;
It is dear.
Anonymous
`;

const tagged = (text: string, topics: readonly string[] | null = TOPICS) =>
  stages(textDocument(text, "what-you-said"), { layout: "topic-header", topics });

describe("a response", () => {
  it("carries its place, its words and its evidence", () => {
    const [first, second] = tagged(TEXT).responses;
    expect(first).toEqual({
      id: "what-you-said-0001",
      source: "what-you-said.txt",
      ordinal: 1,
      lines: { header: [2, 2], body: [3, 6], attribution: [7, 7] },
      pages: [1, 1],
      topics: ["Ferries", "Fares"],
      headerText: "Ferries; Fares",
      headerTruncated: false,
      attribution: {
        status: "named",
        text: "Hesper Tollgrain",
        name: "Hesper Tollgrain",
        organisation: null,
      },
      date: null,
      words: 13,
      fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      text: "The boat did not come,\nand we went home.\n\nNobody told us why.",
    });
    expect(second).toMatchObject({
      id: "what-you-said-0002",
      headerText: "Fares;Ferries;",
      text: "It is dear.",
    });
  });

  it("keeps its fingerprint when it moves, and loses it when its words change", () => {
    const prints = (text: string) => tagged(text).responses.map(({ fingerprint }) => fingerprint);
    const [first] = prints(TEXT);
    expect(prints(TEXT.replace("Front", "\n\nMore front\nFront"))[0]).toBe(first);
    expect(prints(TEXT.replace("told", "asked"))[0]).not.toBe(first);
  });

  it("knows its pages, and where in its body one begins", () => {
    const [first, second] = tagged(
      TEXT.replace("and we", "\fand we").replace("Fares;F", "\fFares;F"),
    ).responses;
    expect([first?.pages, second?.pages]).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(first?.lines.pageStarts).toEqual([4]);
    expect(second?.lines).not.toHaveProperty("pageStarts");
  });

  it("names the furniture between its lines, which is not in its text", () => {
    const filler = [...Array(24).keys()].map(
      (at) => `It was late on day ${"abcdefghijklmnopqrstuvwx"[at]} too,`,
    );
    const body = [1, 2, 3].map((page) => [...filler, "", `Page ${page} of 3`, ""].join("\n")).join("\n");
    const [first] = tagged(TEXT.replace("and we", `${body}\nand we`)).responses;
    expect(first?.lines.furniture).toEqual([
      [28, 30],
      [55, 57],
      [82, 84],
    ]);
    expect(first?.text).not.toMatch(/Page/);
    expect(first?.text.split("\n")).toHaveLength(4 + 3 * 24);
  });
});

describe("what an analyst should look at", () => {
  const problems = (text: string) => tagged(text).problems.map(({ code, severity }) => `${severity} ${code}`);

  it("is nothing where everything is printed", () => {
    expect(problems(TEXT)).toEqual([]);
  });

  it("is a header that is cut off, and the item that names no topic", () => {
    expect(problems(TEXT.replace("Ferries; Fares", "Ferries; Staffing"))).toEqual([
      "warning topic-unknown",
      "info header-truncated",
    ]);
  });

  it("is an item that is no topic of the list, with the nearest one", () => {
    const { problems: found } = tagged(TEXT.replace("Ferries; Fares", "Ferries; Farse; Fares"));
    expect(found).toMatchObject([{ code: "topic-unknown", place: { source: "what-you-said.txt", line: 2 } }]);
    expect(found[0]?.hint).toContain('"Fares"');
  });

  it("is a response without header", () => {
    const more =
      "\nI did not get a form but was told I could write.\nDeepa Stott\n\nFerries; Fares\nMore boats.\nAnonymous\n";
    const text = `${TEXT}${more}`;
    expect(problems(text)).toEqual(["warning header-missing"]);
  });

  it("is a response without attribution", () => {
    expect(problems(TEXT.replace("\nAnonymous", ""))).toEqual(["info attribution-missing"]);
  });
});
