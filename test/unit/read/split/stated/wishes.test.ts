/** A wish not to be named is heeded wherever it stands in a response that a layout file cuts. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { split } from "#src/read/split/split.ts";
import { tag } from "#src/read/tag/tag.ts";
import { layoutForm, layoutSchema } from "#src/run/project/layout-schema.ts";
import { textDocument } from "../../../../golden/stages.ts";
import { expectTiles } from "../document-of.ts";

function statusesOf(layout: string, text: string): readonly string[] {
  const document = textDocument(text);
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const marks = pageMarks(document, anonymity);
  const form = layoutForm(layoutSchema.parse(parse(`name: sample\n${layout}`)));
  const { result } = split(document, marks, { layout: form, topics: null, anonymity });
  expectTiles(document, result!);
  const { responses } = tag(document, result!, marks.pageOf, anonymity);
  return responses.map(({ attribution: { status, name } }) => (name === null ? status : `${status} ${name}`));
}

const FORM = `response: { begins: '^Ref: (\\S+)', id: 1 }
attribution: { labelled: { name: ["Name:", "Name (not for publication):"], organisation: "Organisation:" } }
topics: { labelled: "Topics:" }
text: { labelled: "Comment:" }
`;

describe("beside the fields of a form", () => {
  const field = (line: string) =>
    statusesOf(FORM, `Ref: 1\nName: Ines Quarrel\n${line}\nTopics: Fares\nComment: Too dear.\n`);

  test.each([
    "Publish name: No",
    "Confidential: Yes",
    "Consent to publish name: N",
    "May we print your name?: No",
    "Wishes to stay anonymous: yes",
  ])("a field that the file does not name: %s", (line) => {
    expect(field(line)).toEqual(["anonymous Ines Quarrel"]);
  });

  test.each(["Publish name: Yes", "Confidential: No", "Date: 3 May 2031", "Code: ANON-1X7-2"])(
    "one that asks for nothing changes nothing: %s",
    (line) => {
      expect(field(line)).toEqual(["named Ines Quarrel"]);
    },
  );

  test("a label that says so", () => {
    const text = "Ref: 1\nName (not for publication): Ines Quarrel\nTopics: Fares\nComment: Too dear.\n";
    expect(statusesOf(FORM, text)).toEqual(["anonymous Ines Quarrel"]);
  });

  test("without a name", () => {
    const text = "Ref: 1\nPublish name: No\nTopics: Fares\nComment: Too dear.\n";
    expect(statusesOf(FORM, text)).toEqual(["anonymous"]);
  });
});

describe("on the lines that begin, end or part responses", () => {
  const TEXT = "Response A1\nInes Quarrel\nToo dear.\n---\nResponse A2\nOdo Larkhall\nFine by me.\n---\n";
  const layout = (more = "") =>
    `response: { begins: '^Response.*$', ends: '^(---|\\[.*\\])$' }\nattribution: { where: before, strip: ["Sent by", "Name withheld:"] }\n${more}`;

  test("where none stands, none is heeded", () => {
    expect(statusesOf(layout(), TEXT)).toEqual(["named Ines Quarrel", "named Odo Larkhall"]);
  });

  test.each([
    ["the beginning", "Response A1 (name withheld)", "Response A1", ""],
    ["the end", "[Name withheld at request]", "---", ""],
    ["what is skipped", "Too dear.\nPublish name: No", "Too dear.", "skip: ['^Publish']"],
    ["what stands before a name", "Name withheld: Ines Quarrel", "Ines Quarrel", ""],
  ])("%s", (_, wish, line, more) => {
    const [first, second] = statusesOf(layout(more), TEXT.replace(line, wish));
    expect(first).toMatch(/^(?:anonymous|redacted)/u);
    expect(second).toBe("named Odo Larkhall");
  });

  test("the number of a response asks for nothing", () => {
    const text = TEXT.replaceAll("Response A", "Response ANON-7K2");
    expect(statusesOf(layout(), text)).toEqual(["named Ines Quarrel", "named Odo Larkhall"]);
  });

  test("nor do topics in its beginning", () => {
    const own = `response: { begins: '^\\d+\\. (.+)$', topics: 1 }\nattribution: { where: after }`;
    const text = "1. Anonymity; Fares\nToo dear.\nInes Quarrel\n2. Fares; Buses\nFine.\nOdo Larkhall\n";
    expect(statusesOf(own, text)).toEqual(["named Ines Quarrel", "named Odo Larkhall"]);
  });
});

test("a label that says so, where the document's own evidence tells responses apart", () => {
  const layout = `topics: { separator: "|" }
attribution: { where: after, strip: ["Sent by", "Sent by (not to be named):"] }`;
  const one = (topics: string, who: string) => `${topics}\nThe last bus leaves at ten past six.\n${who}\n\n`;
  const text =
    one("Buses | Fares", "Sent by Ines Quarrel") +
    one("Fares | Ferries", "Sent by (not to be named): Odo Larkhall") +
    one("Buses | Ferries", "Sent by Gil Aldous") +
    one("Ferries | Fares", "Sent by Edda Marchbanks");
  expect(statusesOf(layout, text)).toEqual([
    "named Ines Quarrel",
    "anonymous Odo Larkhall",
    "named Gil Aldous",
    "named Edda Marchbanks",
  ]);
});
