/** Responses that only numbers, pages, names and topics tell apart: which form is read, and what is left in doubt. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { splitRecords } from "#src/read/split/records/records.ts";
import { stages, textDocument } from "../../../../golden/stages.ts";

const TEXTS = [
  "The boat is full by the time it reaches us.",
  "A return costs more than the car did to fill.\n\nNobody said why.",
  "Nothing meets the boat, so we walk up the hill with our bags.",
  "I would pay for the bus if there were one after six.",
];
const NAMES = ["Ines Quarrel", "Name withheld", "Pier Society", "Petra Vine, Pier Society"];
const TOPICS = ["Ferries; Fares", "Fares; Buses", "Buses", "Ferries"];

type Printed = (text: string, name: string, topics: string, at: number) => readonly string[];

const printed = (print: Printed, front: readonly string[] = ["Island views", ""], join = "\n"): string =>
  [...front, ...TEXTS.map((text, at) => `${print(text, NAMES[at]!, TOPICS[at]!, at).join("\n")}\n`)].join(
    join,
  );

const read = (text: string) => stages(textDocument(text), { layout: "topic-header" });

/** What the forms make of a text by themselves; null where none fits. */
const records = (text: string) => {
  const document = textDocument(text);
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  return splitRecords(document, pageMarks(document, anonymity), null, anonymity);
};

const ALONE: Readonly<Record<string, Printed>> = {
  "names after the texts": (text, name) => [text, name],
  "names after the texts, a line apart": (text, name) => [text, "", name],
  "names before the texts": (text, name) => [name, text],
  "names before the texts, a line apart": (text, name) => [name, "", text],
};

test.each(Object.entries(ALONE))("names alone tell the responses: %s", (_, print) => {
  const { responses, result } = read(printed(print));
  expect(responses.map(({ text }) => text)).toEqual(TEXTS);
  expect(responses.map(({ attribution }) => attribution.text)).toEqual(NAMES);
  expect(responses.flatMap(({ topics }) => topics)).toEqual([]);
  expect(result.doubts).toEqual([]);
});

const TOGETHER: Readonly<Record<string, Printed>> = {
  "after the texts": (text, name, topics) => [text, topics, name],
  "after the texts, the name first": (text, name, topics) => [text, name, topics],
  "between header and text": (text, name, topics) => [topics, name, text],
  "before the texts, the name first": (text, name, topics) => [name, topics, text],
};

test.each(Object.entries(TOGETHER))(
  "topics and a name, one below the other, tell the responses: %s",
  (_, print) => {
    const { responses } = read(printed(print));
    expect(responses.map(({ text }) => text)).toEqual(TEXTS);
    expect(responses.map(({ attribution }) => attribution.text)).toEqual(NAMES);
    expect(responses.map(({ topics }) => topics.join("; "))).toEqual(TOPICS);
  },
);

describe("the front of a document whose names stand after the texts", () => {
  const print = ALONE["names after the texts"]!;
  const two = ["The first line of the first text stands apart.", ""];

  test("is a title and what the document says of itself", () => {
    const front = ["Island views", "", "This paper prints the letters that we received.", ""];
    const { responses, result } = read(printed(print, front));
    expect(responses[0]!.text).toBe(TEXTS[0]);
    expect(result.doubts).toEqual([]);
  });

  test("is in doubt where a paragraph below the title may be front matter or text", () => {
    expect(read(printed(print, ["Island views", "", ...two])).result.doubts).toHaveLength(1);
  });

  test("is none where the text begins the document", () => {
    const { responses, result } = read(printed(print, two));
    expect(responses[0]!.text).toBe(`${two[0]}\n\n${TEXTS[0]}`);
    expect(result.doubts).toEqual([]);
  });
});

test("a line inside a text like those between texts is a doubt", () => {
  const text = printed(ALONE["names after the texts"]!).replace(
    "Nobody said why.",
    "the pier at seven\n\nNobody said why.",
  );
  expect(read(text).result.doubts).toHaveLength(1);
});

test.each([
  ["headers stand above the texts", printed((text, name, topics) => [topics, text, name])],
  [
    "the document neither begins nor ends with a name",
    `${printed(ALONE["names after the texts"]!)}\nThe end of it is here.\n`,
  ],
  [
    "names are headings of places",
    printed((text, _, __, at) => [["Northern Quay", "Station Road", "Mill Green", "High Street"][at]!, text]),
  ],
])("names alone are not a form where %s", (_, text) => {
  expect(records(text)).toBeNull();
});

const NUMBERED: Readonly<Record<string, (at: number) => string>> = {
  "a word and a number": (at) => `Response ${at + 1}`,
  "a number alone": (at) => `${at + 1}.`,
};

describe.each(Object.entries(NUMBERED))("question by question, each answer below %s", (_, number) => {
  const questions = ["What would help?", "What else would you\nlike to say?"];
  const print: Printed = (text, name, __, at) => [
    ...(at % 2 === 0 ? [`Question ${at / 2 + 1}: ${questions[at / 2]}`, ""] : []),
    number(at % 2),
    text,
    name,
  ];

  test("each answer is a response, the question is its topic, and nothing is in doubt", () => {
    const { responses, result } = read(printed(print));
    expect(responses.map(({ text }) => text)).toEqual(TEXTS);
    expect(responses.map(({ attribution }) => attribution.text)).toEqual(NAMES);
    expect(responses.map(({ topics }) => topics)).toEqual(
      [0, 0, 1, 1].map((at) => [questions[at]!.replace("\n", " ")]),
    );
    expect(result.doubts).toEqual([]);
  });
});

test("a numbered list inside an answer begins no other answer", () => {
  const print: Printed = (text, name, _, at) => [
    ...(at % 2 === 0 ? [`Question ${at / 2 + 1}: What would help?`, ""] : []),
    `${(at % 2) + 1}.`,
    at === 0 ? `2.\nA list begins here.\n${text}` : text,
    name,
  ];
  expect(records(printed(print))).toBeNull();
});

describe("one response a page", () => {
  const page: Printed = (text, name, _, at) => ["Form of the council", `${at + 1}`, "", text, "", name];

  test("each page is a response, and what all pages print is none of it", () => {
    const { responses, result } = read(printed(page, ["Island views\n"], "\f"));
    expect(responses.map(({ text }) => text)).toEqual(TEXTS);
    expect(responses.map(({ attribution }) => attribution.text)).toEqual(NAMES);
    expect(result.doubts).toEqual([]);
  });

  test("a response without a name at the end of its page goes on, in doubt", () => {
    const print: Printed = (text, name, topics, at) =>
      page(text, at === 2 ? "Nobody signed this." : name, topics, at);
    const { responses, result } = read(printed(print, ["Island views\n"], "\f"));
    expect(responses).toHaveLength(3);
    expect(result.doubts).toHaveLength(1);
  });
});
