/** Quotations are told from the prose about them, and are whose the document says they are. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import { quotedIn } from "#src/read/split/quoted.ts";
import { stages, textDocument } from "../../../golden/stages.ts";
import { expectTiles } from "./document-of.ts";

const PROSE = [
  "Repairs take longer than they did in any year of the last ten.",
  "We ask for a limit of ten days.",
];
const REST =
  "Rents\n\nRents have gone up by more than pensions have, in each year.\n\nA say\n\nTenants should sit on the board with a vote of their own.\n";

function read(quotation: string) {
  const text = `Submission by Harl Housing Trust\n\nRepairs\n\n${PROSE[0]}\n\n${quotation}\n\n${PROSE[1]}\n\n${REST}`;
  const { responses, result, document } = stages(textDocument(text));
  expectTiles(document, result);
  const seen = { document, split: result, responses, pageOf: () => 1 };
  const doubt = doubtOf(seen, anonymityReader({ anonymous: [], redacted: [] }), false);
  return {
    layout: result.layout,
    doubt: doubt?.found ?? null,
    first: responses
      .filter(({ topics }) => topics[0] === "Repairs")
      .map(({ text: words, attribution }) => [words.replace(/\s+/g, " "), attribution.text]),
  };
}

describe("a quotation in a section", () => {
  const own = PROSE.map((words) => [words, "Harl Housing Trust"]);

  test.each([
    ["in brackets behind it", "“I waited for a window.” (Tenant, Quay Street)", "Tenant, Quay Street"],
    ["behind a dash", "“I waited for a window.” – Mary Quill, Pell", "Mary Quill, Pell"],
    [
      "behind a verb",
      "“I waited for a window.” said Mary Quill, Chair of the Pell Forum.",
      "Mary Quill, Chair of the Pell Forum",
    ],
    ["before a verb", "“I waited for a window.” Mary Quill, a tenant, said.", "Mary Quill, a tenant"],
    ["on the line below", "“I waited for a window.”\n\n— Mary Quill, Pell", "Mary Quill, Pell"],
    ["in a sentence above", "Mary Quill, Chair, said:\n\n“I waited for a window.”", "Mary Quill, Chair"],
    ["in straight marks", '"I waited for a window." (Mary Quill)', "Mary Quill"],
  ])("is a response of whoever is named %s, and the rest is the paper's", (_, quotation, who) => {
    const { first, doubt, layout } = read(quotation);
    expect(layout).toBe("sections");
    expect(first.map(([words, name]) => [words?.replaceAll('"', "”").replace(/^”/, "“"), name])).toEqual([
      own[0],
      ["“I waited for a window.”", who],
      own[1],
    ]);
    expect(doubt).toBeNull();
  });

  test("may run over paragraphs that each open with a mark", () => {
    expect(read("“I waited.\n\n“It was the wrong glass.”\n\n— Mary Quill, Pell").first).toEqual([
      own[0],
      ["“I waited. “It was the wrong glass.”", "Mary Quill, Pell"],
      own[1],
    ]);
  });

  test("that nobody is named for leaves the section in doubt", () => {
    const { doubt, first } = read("“I waited for a window all winter.”");
    expect(first).toHaveLength(1);
    expect(doubt).toMatch(/quotation/);
  });
});

test("a sentence of somebody inside the author's own leaves the section in doubt", () => {
  const inside = (words: string) => read(`A tenant, Mary Quill, told us: ${words} We hear this often.`).doubt;
  expect(inside("“I waited for a window all winter.”")).toMatch(/quotation/);
  expect(inside("the plan calls this “a robust offer”.")).toBeNull();
});

test("a point that is a quotation is whose the document says it is", () => {
  const text =
    "Response from the Pell Carers Network\n\nVoices\n\n• “I get home at nine.” (Parent, Pell)\n• “Nobody asked us,” said Tom Marsh, Chair of the Quay Forum.\n\nAsks\n\n• We ask for a bus at nine.\n• We ask for a bench at the quay.\n";
  const { responses } = stages(textDocument(text));
  expect(responses.map(({ text: words, attribution }) => [words, attribution.text])).toEqual([
    ["• “I get home at nine.”", "Parent, Pell"],
    ["• “Nobody asked us,”", "Tom Marsh, Chair of the Quay Forum"],
    ["• We ask for a bus at nine.", "Pell Carers Network"],
    ["• We ask for a bench at the quay.", "Pell Carers Network"],
  ]);
});

test.each([
  "We hear “I wait” (Parent) often.",
  "“One” and “Two”, said Mary Quill.",
  "“One,” said Mary Quill. Then she said “Two.” (Pell)",
  "“Wait and see” is a bad plan.",
  "“It rains.”",
])("what holds words of the author's own is no quotation of somebody: %s", (raw) => {
  expect(quotedIn(raw)).toBeNull();
});
