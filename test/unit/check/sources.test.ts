import { describe, expect, test } from "vitest";
import { sources } from "#src/check/sources.ts";
import { REPLIES } from "../../cli/sample.ts";
import { named, response } from "../count/tally/sample.ts";
import { seen } from "./seen.ts";

const HEADED = { layout: "topic-header" } as const;

const found = (text: string, options: Parameters<typeof seen>[1] = HEADED) =>
  sources().document!(seen(text, options)).map(({ code, place, found: words }) => [
    code,
    place.line,
    place.column,
    words,
  ]);

test("of clean text nothing is found", () => {
  expect(found(REPLIES)).toEqual([]);
});

test("an odd character is told with its line and column, and how many there are", () => {
  const odd = REPLIES.replace("far too warm", "far\u200b too\u200b warm").replace(
    "My two boys",
    "My\x07 two boys",
  );
  expect(found(odd)).toEqual([
    ["source-control-characters", 12, 31, "a control character: U+0007"],
    ["source-invisible-characters", 7, 39, "2 characters that cannot be seen, the first U+200B"],
  ]);
});

test("records are looked at one by one, responses of a document with it", () => {
  const checking = sources();
  checking.document!(seen(REPLIES, HEADED));
  const odd = response(1, { source: "records.jsonl", text: "caf\ufffd" });
  expect(checking.response!(odd, 41)).toMatchObject([
    { code: "source-mojibake", place: { source: "records.jsonl", line: 41 }, response: "ideas-0001" },
  ]);
  expect(checking.response!({ ...odd, source: "sample.txt" }, 41)).toEqual([]);
});

test("of a record its topics, name and organisation are looked at, too", () => {
  const records = { source: "records.jsonl", topics: ["CafÃ©"], attribution: named("ThÃ©o", "SÃ´re") };
  expect(sources().response!(response(1, records), 3)).toMatchObject([
    { code: "source-mojibake", place: { line: 3 }, found: expect.stringMatching(/^3 places/) },
  ]);
});

test("what the fonts of a PDF do not spell is not told twice", () => {
  const document = seen(REPLIES.replace("far too warm", "far too w\ufffdrm"), HEADED);
  const codes = (source: string) =>
    sources().document!({ ...document, document: { ...document.document, source } }).map(({ code }) => code);
  expect([codes("sample.txt"), codes("sample.pdf")]).toEqual([["source-mojibake"], []]);
});

test("the same bytes under two names are one file twice", () => {
  const checking = sources();
  const input = (source: string, sha256: string) => ({
    source,
    sha256,
    bytes: 1200,
    layout: null,
    responses: 3,
  });
  expect(checking.source!(input("a.txt", "1"))).toEqual([]);
  expect(checking.source!(input("b.txt", "2"))).toEqual([]);
  expect(checking.source!(input("c.txt", "1"))).toMatchObject([
    { code: "source-repeated", place: { source: "c.txt" }, found: "the same file as a.txt, byte for byte" },
  ]);
  expect(checking.covered()).toBe("3 files, 3,600 bytes");
});

describe("a file that ends too early", () => {
  const STATEMENT = `A statement on the library
The library is where the town meets, and where children learn to read by themselves.
It needs a roof that holds, and somebody who opens the door on time each morning.
`;
  const LONG = `${STATEMENT}${"\nIt is warm, and it is open to all who care to come.\n".repeat(4)}`;
  const endsEarly = (text: string, options = {}) =>
    found(text, options).some(([code]) => code === "source-truncated");

  test.each([
    ["after a word that leads on", `${STATEMENT}We ask the council to keep the`],
    [
      "after a comma in a full line",
      `${STATEMENT}The reading room, the story hour, the chairs by the window, the newspapers,`,
    ],
    [
      "in the middle of a broken word",
      `${STATEMENT}We ask the council, the county and whoever else it may concern to recon-`,
    ],
  ])("%s", (_, text) => {
    expect(endsEarly(text, { layout: "statement" })).toBe(true);
    expect(endsEarly(`${text}\n\n`, { layout: "statement" })).toBe(true);
  });

  test.each([
    ["a sentence that ends", STATEMENT],
    ["a name as the last line", `${STATEMENT}Hill Street Parents' Association`],
    ["a short line with a comma", `${STATEMENT}Yours,`],
    ["a quotation", `${STATEMENT}“Keep it open for all of those who come”`],
    [
      "a list without stops",
      `${LONG}\n\n- more chairs by the window\n- more of the newspapers and of the magazines`,
    ],
    [
      "the first paragraph without a stop among few",
      `${STATEMENT}\nWe ask the council to keep the reading room open lat`,
    ],
  ])("%s ends none", (_, text) => {
    expect(endsEarly(text, { layout: "statement" })).toBe(false);
  });

  test("without a stop, where all other paragraphs have one", () => {
    const cut = `${LONG}\n\nWe ask the council to keep the reading room open lat`;
    expect(endsEarly(cut, { layout: "statement" })).toBe(true);
    expect(endsEarly(`${cut}e.`, { layout: "statement" })).toBe(false);
  });

  test("nor does an attribution, whatever its last word", () => {
    const text = REPLIES.replace(/I wish to remain anonymous\n$/, "Friends of the Library We Go To");
    expect(endsEarly(text, HEADED)).toBe(false);
    const end = "that is shut.\nI wish to remain anonymous\n";
    const cut = REPLIES.replace(end, "that is shut because of the");
    expect(endsEarly(cut, HEADED)).toBe(true);
  });
});

test("each finding says what was expected, and what to do", () => {
  const odd = (first: string, second: string) =>
    sources().response!(response(1, { source: "records.jsonl", text: `a${first} b${second}` }), 3);
  const told = (first: string, second: string) =>
    [odd(first, ""), odd(first, second)].map(([one]) => [one!.found, one!.expected, one!.hint]);
  expect(told("\u00c3\u00a9", "\u00c3\u00a9")).toEqual(
    [
      "a place where letters were decoded wrongly: U+00C3 U+00A9",
      "2 places where letters were decoded wrongly, the first U+00C3 U+00A9",
    ].map((words) => [
      words,
      "letters as they were written",
      "get the file again from whoever has it right, saved as UTF-8",
    ]),
  );
  expect(told("\x07", "\x07")).toEqual(
    ["a control character: U+0007", "2 control characters, the first U+0007"].map((words) => [
      words,
      "text without them",
      "take them out at the source: some programs stop at them",
    ]),
  );
  expect(told("\u200b", "\u200b")).toEqual(
    ["a character that cannot be seen: U+200B", "2 characters that cannot be seen, the first U+200B"].map(
      (words) => [
        words,
        "text that reads as it looks",
        "take them out at the source: they part words, or hide what is there",
      ],
    ),
  );
  expect(odd("\u0301", "")).toMatchObject([
    {
      found: "a letter with its accent in pieces: U+0061",
      expected: "composed letters (Unicode NFC)",
      hint: "themes are found all the same; other programs may not: save the file in NFC",
    },
  ]);
  const accents = response(1, { source: "records.jsonl", text: "a\u0301 e\u0301" });
  expect(sources().response!(accents, 3)).toMatchObject([
    { found: "2 letters with their accents in pieces, the first U+0061" },
  ]);
  expect(odd("\x07", "")).toMatchObject([{ severity: "warning", response: "ideas-0001" }]);
});

test("a place is told by the line that holds it, the first and the last included", () => {
  const at = (text: string) => found(text, { layout: "statement" }).map(([, line, column]) => [line, column]);
  const lines = ["A statement", "", "Somebody, of a trust, said:", "", "“Keep it.", "", "“All of it.”"];
  for (const line of lines.keys()) {
    const odd = lines.map((words, number) => (number === line ? `\x07${words}` : words));
    expect(at(odd.join("\n"))).toEqual([[line + 1, 1]]);
  }
});

test("a file that ends too early is a warning at its last line", () => {
  const text = "A statement\n\nSomebody, of a trust, said:\n\n“Keep it.\n\n“And ask for the";
  expect(sources().document!(seen(text, { layout: "statement" }))).toEqual([
    {
      code: "source-truncated",
      severity: "warning",
      place: { source: "sample.txt", line: 7 },
      found: "a file that seems to end in the middle of a sentence",
      expected: "a whole document",
      hint: "compare its end with the original; if it is whole, allow this finding",
    },
  ]);
});

test("the third of the same bytes is told with the first, and every file and byte is covered", () => {
  const checking = sources();
  const input = (source: string) => ({ source, sha256: "1", bytes: 700, layout: null, responses: 1 });
  checking.source!(input("a.txt"));
  checking.source!(input("b.txt"));
  expect(checking.source!(input("c.txt"))).toEqual([
    {
      code: "source-repeated",
      severity: "warning",
      place: { source: "c.txt" },
      found: "the same file as a.txt, byte for byte",
      expected: "each file once",
      hint: "its responses are counted twice: take one of the two out of the corpus",
    },
  ]);
  expect(checking.covered()).toBe("3 files, 2,100 bytes");
  expect(checking.group).toBe("sources");
});

test("a PDF is told by the end of its name, in any letter case; what its fonts do not spell parts words", () => {
  const document = seen(REPLIES.replace("far too warm", "far too w\ufffdrm"), HEADED);
  const faults = (source: string) =>
    sources().document!({ ...document, document: { ...document.document, source } }).length;
  expect([faults("A.PDF"), faults("a.pdf.txt")]).toEqual([0, 1]);
});
