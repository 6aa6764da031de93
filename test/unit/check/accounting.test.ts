import { describe, expect, test } from "vitest";
import { accounting } from "../../../src/check/accounting.ts";
import type { DocumentSeen } from "../../../src/model/check.ts";
import { REPLIES, TOPICS } from "../../cli/sample.ts";
import { response } from "../tally/sample.ts";
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

test("text further on that is in no response is told with its line; what stands before the first is not", () => {
  const whole = seen(`What you said\nAn introduction.\n\n${REPLIES}`, { layout: "topic-header" });
  expect(check(whole).found).toEqual([]);
  const { pieces } = whole.split!;
  const third = pieces.findIndex(({ response: of }) => of === 3);
  const changed = pieces.map((piece, at) =>
    at === third ? { ...piece, kind: "front" as const, response: null } : piece,
  );
  const headless = whole.responses.map((one) => one);
  const { found } = check({ ...whole, responses: headless, split: { ...whole.split!, pieces: changed } });
  expect(found).toEqual([
    ["text-unassigned", whole.responses[2]!.lines.header![0], "1 line of text in no response"],
  ]);
});

test("the date of a statement is no lost text; what else stands above its words is told", () => {
  const statement = (above: string) =>
    `A pool is not a puddle\n\n${above}\n\nHesper Tollgrain, of the Lido Trust, said:\n\n“Keep the water in.\n\n“And the roof on.”\n`;
  const lost = (above: string) => check(seen(statement(above), { layout: "statement" })).found;
  for (const date of ["Date: 14 March 2024", "Thursday, March 14th, 2024", "2024-03-14"])
    expect(lost(date)).toEqual([]);
  expect(lost("14 of our members wrote this in March 2024.")).toEqual([
    ["text-unassigned", 3, "1 line of text in no response"],
  ]);
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
