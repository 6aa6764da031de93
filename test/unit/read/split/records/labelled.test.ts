/** Responses behind labels that repeat in one order: what each label holds, and when nothing is read so. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { contentLines } from "#src/cues/content-line.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { labelledRecords } from "#src/read/split/records/labelled-records.ts";
import { stages, textDocument } from "../../../../golden/stages.ts";

const TEXTS = [
  "The boat is full by the time it reaches us.",
  "A return costs more than the car did to fill. Nobody said why.",
  "Nothing meets the boat, so we walk up the hill with our bags.",
  "I would pay for the bus if there were one after six.",
];
const NAMES = ["Ines Quarrel", "Odo Larkhall", "Mabel Tench", "Petra Vine"];

type Printed = (text: string, name: string, at: number) => readonly string[];

const printed = (print: Printed): string =>
  ["What islanders told us", "", ...TEXTS.flatMap((text, at) => [...print(text, NAMES[at]!, at), ""])].join(
    "\n",
  );

const read = (print: Printed) => stages(textDocument(printed(print)), { layout: "topic-header" }).responses;

/** Whether the labels are read as a form at all. */
const isForm = (print: Printed): boolean => {
  const document = textDocument(printed(print));
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const lines = contentLines(document, pageMarks(document, anonymity));
  return labelledRecords(lines, anonymity) !== null;
};

const FORMS: Readonly<Record<string, Printed>> = {
  "the text behind a label": (text, name) => [`Name: ${name}`, `Comment: ${text}`],
  "the text below its label": (text, name) => [`Name: ${name}`, "Comment:", text],
  "the name below the text": (text, name) => [`Comment: ${text}`, `Name: ${name}`],
  "bold labels": (text, name) => [`**Name:** ${name}`, `**Your views:** ${text}`],
  "labels nobody knows": (text, name, at) => [
    `Name: ${name}`,
    `Bicycle: ${["none", "one", "two", "one"][at]}`,
    `Comment: ${text}`,
  ],
  "the name without a label above": (text, name, at) => [
    name,
    `${at + 2} Harbour Row`,
    `Date submitted: ${at + 1} May 2031`,
    `Stance: Objects`,
    text,
  ],
  "e-mails, with a closing and a signature": (text, name, at) => [
    `From: ${name}`,
    `Sent: ${at + 1} May 2031 09:1${at}`,
    `To: The clerk`,
    `Subject: The boat`,
    "",
    text,
    "",
    "Best wishes",
    name.split(" ")[0]!,
  ],
};

test.each(Object.entries(FORMS))("each response has its text and its name: %s", (_, print) => {
  const found = read(print);
  expect(found.map(({ text }) => text)).toEqual(TEXTS);
  expect(found.map(({ attribution }) => attribution.text)).toEqual(NAMES);
});

test("a name and an organisation behind labels are one sender, and an empty label is none", () => {
  const print: Printed = (text, name, at) => [
    `Name: ${at === 0 ? "" : name}`,
    `Organisation: ${at === 1 ? "" : "Pier Society"}`,
    `Response: ${text}`,
  ];
  expect(read(print).map(({ attribution: { name, organisation } }) => [name, organisation])).toEqual([
    [null, "Pier Society"],
    ["Odo Larkhall", null],
    ["Mabel Tench", "Pier Society"],
    ["Petra Vine", "Pier Society"],
  ]);
});

test.each([[";"], [","], [" |"]])(
  "topics behind a label are told apart by what stands between them: %s",
  (mark) => {
    const topics = [["Ferries", "Fares"], ["Fares"], ["Buses", "Ferries"], ["Fares", "Buses"]];
    const print: Printed = (text, name, at) => [
      `Topics: ${topics[at]!.join(`${mark} `)}`,
      `Name: ${name}`,
      `Response: ${text}`,
    ];
    expect(read(print).map((response) => response.topics)).toEqual(topics);
  },
);

test("the subject of an e-mail is no topic, and its date is the response's", () => {
  const [first] = read(FORMS["e-mails, with a closing and a signature"]!);
  expect(first!.topics).toEqual([]);
  expect(first!.date).toBe("2031-05-01");
});

test("whoever answers that the name may not be published is anonymous", () => {
  const print: Printed = (text, name, at) => [
    `Name: ${name}`,
    `May we publish your name: ${at === 2 ? "No" : "Yes"}`,
    `Comment: ${text}`,
  ];
  expect(read(print).map(({ attribution }) => attribution.status)).toEqual([
    "named",
    "named",
    "anonymous",
    "named",
  ]);
});

const NO_FORM: Readonly<Record<string, Printed>> = {
  "an answer about being named that is not understood": (text, name) => [
    `Name: ${name}`,
    "Consent to publish: only the first half",
    `Comment: ${text}`,
  ],
  "two texts": (text, name) => [`Name: ${name}`, `Comment: ${text}`, `Your views: ${text}`],
  "a text behind words that are no known label": (text, name) => [
    `Name: ${name}`,
    `What would you change: ${text}`,
    "Comment: none",
  ],
  "labels that change places": (text, name, at) =>
    at % 2 === 0 ? [`Name: ${name}`, `Comment: ${text}`] : [`Comment: ${text}`, `Name: ${name}`],
  "labels that close texts with headers": (text, name) => [
    "Ferries; Fares",
    text,
    `Name: ${name}`,
    "Organisation:",
  ],
};

describe("what a label may hold is not guessed", () => {
  test.each(Object.entries(NO_FORM))("no form is learned from %s", (_, print) => {
    expect(isForm(print)).toBe(false);
  });
});
