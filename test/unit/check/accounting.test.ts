import { describe, expect, test } from "vitest";
import { accounting } from "#src/check/accounting.ts";
import type { DocumentSeen } from "#src/model/check.ts";
import { REPLIES, TOPICS } from "../../cli/sample.ts";
import { response } from "../count/tally/sample.ts";
import { seen } from "./seen.ts";

function check(document: DocumentSeen) {
  const checking = accounting();
  const found = checking.document!(document);
  return {
    found: found.map(({ code, place, found: words }) => [code, place.line, words]),
    covered: checking.covered(),
  };
}

test("of a document in which every character has its part nothing is found, and the parts add up", () => {
  const { found, covered } = check(seen(REPLIES, { layout: "topic-header" }));
  expect(found).toEqual([]);
  const [all = 0, ...parts] = [...covered.matchAll(/([\d,]+) (?!responses)/g)].map(([, number]) =>
    Number(number!.replaceAll(",", "")),
  );
  expect(all).toBe(REPLIES.length);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
});

describe("a document of which something is lost is a bug, and told", () => {
  const whole = seen(REPLIES, { layout: "topic-header" });
  const withPieces = (change: (pieces: NonNullable<DocumentSeen["split"]>["pieces"]) => unknown) =>
    check({ ...whole, split: { ...whole.split!, pieces: change(whole.split!.pieces) as never } }).found;

  test.each([
    ["a piece missing inside", (pieces: readonly object[]) => pieces.filter((_, at) => at !== 2)],
    ["the last piece missing", (pieces: readonly object[]) => pieces.slice(0, -1)],
    ["a piece twice", (pieces: readonly object[]) => [...pieces.slice(0, 2), ...pieces.slice(1)]],
    ["no piece at all", () => []],
  ])("%s", (_, change) => {
    expect(withPieces(change)).toMatchObject([
      ["account-mismatch", expect.any(Number), expect.stringMatching(/^characters/)],
    ]);
  });

  test("a response whose text is not that of its lines", () => {
    const responses = whole.responses.map((one, at) =>
      at === 1 ? { ...one, text: one.text.slice(1) } : one,
    );
    expect(check({ ...whole, responses }).found).toEqual([
      [
        "account-mismatch",
        whole.responses[1]!.lines.body[0],
        "sample-0002 has another text than the lines it was read from",
      ],
    ]);
  });
});

test("a response without text is told, and every response is counted", () => {
  const checking = accounting();
  expect(checking.response!(response(1), 1)).toEqual([]);
  const [found] = checking.response!(
    response(2, { text: " \n", lines: { header: [7, 7], body: [8, 8], attribution: null } }),
    7,
  );
  expect(found).toMatchObject({ code: "response-empty", place: { line: 7 }, response: "ideas-0002" });
  expect(checking.covered()).toBe("2 responses");
});

test("a mark for none is an answer, and nothing that was lost", () => {
  const [found] = accounting().response!(response(3, { text: "N/A", missing: "n/a" }), 9);
  expect(found).toMatchObject({ code: "missing-mark", severity: "info", found: 'ideas-0003 says "n/a"' });
  const [attached] = accounting().response!(response(4, { text: "See PDF.", missing: "see attached" }), 10);
  expect(attached).toMatchObject({ code: "response-empty", hint: "put what is attached into the corpus" });
});

test("a name that stands where the text should is no text", () => {
  const found = (text: string) => {
    const without = REPLIES.replace(/The building is cold[\s\S]*?Circle/, text);
    return check(seen(without, { layout: "topic-header", topics: TOPICS.trim().split("\n") })).found;
  };
  for (const name of ["Maud Tollgrain", "Penny Lane Readers' Circle"])
    expect(found(name)).toEqual([
      ["response-empty", 6, "sample-0002 has no text but what may be who sent it"],
    ]);
  expect(found("Keep it.")).toEqual([]);
});

test("each finding says what was expected, and what to do", () => {
  const whole = seen(REPLIES, { layout: "topic-header" });
  const broken = { ...whole, split: { ...whole.split!, pieces: whole.split!.pieces.slice(0, 2) } };
  expect(accounting().document!(broken)[0]).toEqual({
    code: "account-mismatch",
    severity: "error",
    place: { source: "sample.txt", line: 4 },
    found: "characters of the source in none or in two of its parts",
    expected: "every character in one part of the document",
    hint: "this is a bug of themetally: please report it, and do not use the counts",
  });
  const lines = { header: null, body: [8, 8], attribution: null } as const;
  expect(accounting().response!(response(2, { text: "", lines }), 8)).toEqual([
    {
      code: "response-empty",
      severity: "warning",
      place: { source: "ideas.txt", line: 8 },
      found: "ideas-0002 has no text",
      expected: "a response with text",
      hint: "see whether its text was lost; without text it is left out of every base",
      response: "ideas-0002",
    },
  ]);
});

test("white space and marks of no width are nothing that can be lost", () => {
  const whole = seen(REPLIES, { layout: "topic-header" });
  const withText = (change: (text: string) => string) =>
    check({ ...whole, responses: whole.responses.map((one) => ({ ...one, text: change(one.text) })) }).found;
  expect(withText((text) => ` \ufeff${text.replace(/ /g, " \u200b\n")}\n`)).toEqual([]);
  expect(withText((text) => text.replace(/\s/g, "-"))).toHaveLength(whole.responses.length);
  const bodiless = whole.split!.pieces.map((piece) => ({ ...piece, response: null }));
  const { found } = check({ ...whole, split: { ...whole.split!, pieces: bodiless } });
  expect(found.filter(([code]) => code === "account-mismatch")).toHaveLength(whole.responses.length);
});

test("a document that was not split is covered, and nothing is said of its parts", () => {
  const { document, pageOf } = seen(REPLIES, { layout: "topic-header" });
  const { found, covered } = check({ document, split: null, responses: [], pageOf });
  expect(found).toEqual([]);
  expect(covered).toBe(`0 responses; ${REPLIES.length} characters of documents: `);
});

test("the parts of documents are told with what they are, in one order", () => {
  const front = `What you said\nAn introduction.\n\n${REPLIES}`;
  expect(check(seen(front, { layout: "topic-header" })).covered).toMatch(
    /^0 responses; [\d,]+ characters of documents: [\d,]+ in responses, [\d,]+ in headers, [\d,]+ in attributions, [\d,]+ outside responses$/,
  );
  expect(accounting().group).toBe("accounting");
});
