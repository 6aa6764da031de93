/** What a layout file may say of the parts of a response, each on a small document. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { split } from "#src/read/split/split.ts";
import { tag } from "#src/read/tag/tag.ts";
import { layoutForm, layoutSchema } from "#src/run/project/layout-schema.ts";
import { textDocument } from "../../../../golden/stages.ts";
import { expectTiles } from "../document-of.ts";

function read(layout: string, text: string, topics: readonly string[] | null = null) {
  const document = textDocument(text);
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const marks = pageMarks(document, anonymity);
  const form = layoutForm(layoutSchema.parse(parse(`name: sample\n${layout}`)));
  const { result, problems } = split(document, marks, { layout: form, topics, anonymity });
  if (result !== null) expectTiles(document, result);
  const { responses, problems: tagged } = result
    ? tag(document, result, marks.pageOf, anonymity)
    : { responses: [], problems: [] };
  return {
    problems,
    codes: tagged.map(({ code }) => code),
    doubts: result?.doubts ?? [],
    reasons: result?.reasons,
    lines: responses.map(({ lines }) => lines),
    responses: responses.map(({ id, topics: own, attribution, text: words }) => [
      id.replace("sample-", ""),
      own.join("; "),
      attribution.text ?? "",
      words,
    ]),
  };
}

describe("what begins a response", () => {
  test("its groups are number, topics and name; what stands behind the pattern is text", () => {
    const layout = `response: { begins: '^\\[(\\w+)\\] \\((.+?)\\) (.+?): ', id: 1, topics: 2, attribution: 3 }`;
    const { responses, lines } = read(
      layout,
      "[A1] (Fares; Buses) Ines Quarrel: Too dear, all of it.\nAnd too slow.\n[A2] (Fares) Name withheld: Fine by me.\n",
    );
    expect(responses).toEqual([
      ["A1", "Fares; Buses", "Ines Quarrel", "Too dear, all of it.\nAnd too slow."],
      ["A2", "Fares", "Name withheld", "Fine by me."],
    ]);
    expect(lines[0]).toMatchObject({ header: [1, 1], body: [1, 2], attribution: [1, 1] });
  });

  test("topics that a group holds go on where they are wrapped", () => {
    const layout = `response: { begins: '^\\d+\\. (.+)$', topics: 1 }`;
    const text = "1. Ferries; Fares;\nBuses\n\nThe boat is late.\n\n2. Buses; Fares\n\nNothing meets it.\n";
    expect(read(layout, text).responses).toEqual([
      ["0001", "Ferries; Fares; Buses", "", "The boat is late."],
      ["0002", "Buses; Fares", "", "Nothing meets it."],
    ]);
  });

  test("it holds from the beginning of a line only", () => {
    const text = "Response 1\nSee my Response 2 of last year.\nResponse 2\nNo.\n";
    expect(read(`response: { begins: 'Response (\\d+)$', id: 1 }`, text).responses.map(([id]) => id)).toEqual(
      ["1", "2"],
    );
  });

  test("a page can begin one", () => {
    const text = "The boat is late.\nInes Quarrel\n\fThe bus is early.\nOdo Larkhall\n";
    expect(read("response: { begins: page }", text).responses).toEqual([
      ["0001", "", "Ines Quarrel", "The boat is late."],
      ["0002", "", "Odo Larkhall", "The bus is early."],
    ]);
  });

  test("what stands before the first one and behind the end of one is in no response", () => {
    const text =
      "What we heard\nResponse 1\nThe boat is late.\n---\nThe council replies.\nResponse 2\nNo.\n---\n";
    expect(read(`response: { begins: '^Response', ends: '^---$' }`, text).responses).toEqual([
      ["0001", "", "", "The boat is late."],
      ["0002", "", "", "No."],
    ]);
  });

  test("a question is a topic of every answer below it, beside their own", () => {
    const layout = "response: { begins: '^\\d+\\.$' }\nquestion: '^Q\\d: (.+)$'\ntopics: { labelled: 'On:' }";
    const text = "Q1: Is it late?\n1.\nYes, it is.\n2.\nOn: Fares\nDear, too.\nQ2: Why?\n1.\nWind.\n";
    const { responses, reasons } = read(layout, text);
    expect(responses).toEqual([
      ["0001", "Is it late?", "", "Yes, it is."],
      ["0002", "Fares; Is it late?", "", "Dear, too."],
      ["0003", "Why?", "", "Wind."],
    ]);
    expect([...reasons!].sort(([one], [other]) => one - other)).toEqual([
      [1, "question"],
      [2, "response.begins"],
      [4, "response.begins"],
      [7, "question"],
      [8, "response.begins"],
    ]);
  });
});

const FIELDS = `response: { begins: '^Ref: (\\S+)', id: 1 }
attribution: { labelled: { name: ["Name:", "Sent by:"], organisation: "Organisation:" } }
topics: { labelled: "Topics:", separator: ["/", ";"] }
text: { labelled: "Comment:" }
`;

describe("what stands behind labels", () => {
  test("in any order, in any width of space, wrapped, above and below the text; other labels between them are no text", () => {
    const text = `Ref: 7
Organisation : Quay Traders
Date: 3 May 2031
TOPICS: Fares/Buses
Comment: Too dear,
all of it.
Ref: 8
Comment:
Fine by me.
Topics: Fares;
Ferries
Sent by: Ines Quarrel
`;
    const { responses, lines } = read(FIELDS, text);
    expect(responses).toEqual([
      ["7", "Fares; Buses", "Quay Traders", "Too dear,\nall of it."],
      ["8", "Fares; Ferries", "Ines Quarrel", "Fine by me."],
    ]);
    expect(lines[1]).toMatchObject({ header: [10, 11], attribution: [12, 12], body: [9, 9] });
  });

  test("name and organisation are one attribution; an empty label is none", () => {
    const text =
      "Ref: 1\nName: Odo Larkhall\nOrganisation: Pier Society\nComment: No.\nRef: 2\nName:\n\nComment: Yes.\n";
    expect(read(FIELDS, text).responses.map(([, , who]) => who)).toEqual(["Odo Larkhall, Pier Society", ""]);
  });

  test("a label inside a text is a doubt: it may be the name of somebody", () => {
    const text =
      "Ref: 1\nComment: I agree with her.\nName: Odo Larkhall\nHe said so himself.\nRef: 2\nComment: No.\n";
    expect(read(FIELDS, text).doubts).toEqual([
      { line: 3, found: "a label of the layout file inside a text" },
    ]);
  });

  test("a second field of one kind is text, and a doubt: nothing is put in the place of what was read", () => {
    const text =
      "Ref: 1\nName: Odo Larkhall\nTopics: Fares\nComment: Too dear.\nTopics: of this kind are seldom heard.\nRef: 2\nName: Ines Quarrel\nName: Gil Aldous\nComment: No.\n";
    const { responses, doubts } = read(FIELDS, text);
    expect(responses).toEqual([
      ["1", "Fares", "Odo Larkhall", "Too dear.\nTopics: of this kind are seldom heard."],
      ["2", "", "Ines Quarrel", "Name: Gil Aldous\nComment: No."],
    ]);
    expect(doubts).toEqual([{ line: 5, found: "a label of the layout file inside a text" }]);
  });

  test("a sentence behind a label that the file does not name is a doubt", () => {
    const text =
      "Ref: 1\nName: Odo Larkhall\nRemarks: We have waited for new windows since the spring.\nOrganisation: Pier Society\nComment: No.\n";
    expect(read(FIELDS, text).doubts).toEqual([
      { line: 3, found: "a sentence behind a label that the layout file does not name" },
    ]);
  });

  test("a question with its answer above a label is no text either", () => {
    const text = "Ref: 1\nMay we print your name? Yes\nTopics: Fares\nComment: No.\n";
    expect(read(FIELDS, text).responses).toEqual([["1", "Fares", "", "No."]]);
  });

  test("a response without text is no response, and a doubt", () => {
    const { responses, doubts } = read(
      FIELDS,
      "Ref: 1\nName: Odo Larkhall\nComment:\nRef: 2\nComment: No.\n",
    );
    expect(responses.map(([id]) => id)).toEqual(["2"]);
    expect(doubts).toEqual([{ line: 1, found: "a response without text" }]);
  });
});

describe("where names and topics stand", () => {
  test("what stands before a name is no part of it, on its line or on one of its own", () => {
    const layout = `response: { begins: '^Response' }\nattribution: { where: after, strip: ["Yours sincerely,", "Signed:"] }`;
    const text =
      "Response\nNo boat.\nYours sincerely,\n\nInes Quarrel\nResponse\nNo bus.\nSigned: Odo Larkhall\n";
    expect(read(layout, text).responses.map(([, , who, words]) => [who, words])).toEqual([
      ["Ines Quarrel", "No boat."],
      ["Odo Larkhall", "No bus."],
    ]);
  });

  test("a prose line is no name, wherever the file says that names stand", () => {
    const layout = "response: { begins: '^Response' }\nattribution: { where: before }";
    const text =
      "Response\nInes Quarrel\nNo boat came.\nResponse\nThe bus was early again, and nobody was there.\n";
    expect(read(layout, text).responses.map(([, , who, words]) => [who, words])).toEqual([
      ["Ines Quarrel", "No boat came."],
      ["", "The bus was early again, and nobody was there."],
    ]);
  });

  test("topics after the text stand above or below the name", () => {
    const layout = "response: { begins: '^Response' }\ntopics: { where: after }";
    const text =
      "Response\nNo boat came.\nFerries; Fares\nInes Quarrel\nResponse\nNo bus.\nOdo Larkhall\nBuses; Fares\n";
    expect(read(layout, text).responses).toEqual([
      ["0001", "Ferries; Fares", "Ines Quarrel", "No boat came."],
      ["0002", "Buses; Fares", "Odo Larkhall", "No bus."],
    ]);
  });

  test("where responses have no names, none is looked for", () => {
    const layout = "response: { begins: '^Response' }\nattribution: none";
    expect(read(layout, "Response\nNo boat came.\nInes Quarrel\n").responses).toEqual([
      ["0001", "", "", "No boat came.\nInes Quarrel"],
    ]);
  });
});

test("what the file says that responses do not have is missed in none", () => {
  const layout = (topics: string) =>
    `response: { begins: '^Response' }\ntopics: ${topics}\nattribution: none`;
  const text = "Response\nNo boat came.\nResponse\nNo bus.\n";
  expect(read(layout("none"), text).codes).toEqual([]);
  expect(read(layout("{ where: before }"), text).codes).toEqual(["header-missing", "header-missing"]);
});

describe("what is skipped", () => {
  test("a sentence that a pattern skips is a doubt", () => {
    const layout = "response: { begins: '^Response' }\nskip: ['^Page']";
    const text = "Response\nNo boat came.\nPage 2\nPage 3 of your report says that the boat is never late.\n";
    const { responses, doubts } = read(layout, text);
    expect(responses.map(([, , , words]) => words)).toEqual(["No boat came."]);
    expect(doubts).toEqual([{ line: 4, found: "a sentence in a line that `skip` leaves out" }]);
  });
});

describe("a file that does not fit", () => {
  test("is told how often each of its parts was found", () => {
    const { problems } = read(
      `response: { begins: '^Reply' }\nskip: ['^-+$']\ntopics: { where: before }`,
      "Response\n---\nNo.\n",
    );
    expect(problems).toMatchObject([
      {
        code: "no-responses",
        found:
          "0 responses in 3 lines by the layout sample: `response.begins` in 0 lines, `skip 1` in 1 line, `topics` in 0 responses, `attribution` in 0 responses",
      },
    ]);
  });

  test("a part that no response has is told, with the responses", () => {
    const { problems, responses } = read(
      "response: { begins: '^Response' }",
      "Response\nNo boat came.\nResponse\nNo bus.\n",
    );
    expect(responses).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "layout-file", severity: "warning" }]);
  });
});

test("a long document of nothing but beginnings, labels and separators is read in linear time", () => {
  const text = "Ref: 1\nName: A;\nTopics: B;\n;;;;\n".repeat(20_000);
  expect(read(FIELDS, text).responses.length).toBeLessThanOrEqual(20_000);
}, 20_000);
