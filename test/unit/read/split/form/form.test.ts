/** The forms in which publishers print `Topic; Topic` and the name: learned from the document, and read alike. */
import { describe, expect, test } from "vitest";
import { stages, textDocument } from "../../../../golden/stages.ts";

interface Sent {
  readonly topics: readonly string[];
  readonly text: string;
  readonly name: string;
}

const SENT: readonly Sent[] = [
  {
    topics: ["Ferries", "Fares"],
    text: "The early boat is always full by the time it reaches us.",
    name: "Ines Quarrel",
  },
  {
    topics: ["Fares"],
    text: "A return costs more than the car did to fill last year.",
    name: "Quay Traders Group",
  },
  {
    topics: ["Buses", "Ferries"],
    text: "Nothing meets the boat, so we walk up the hill with bags.",
    name: "Name withheld",
  },
  {
    topics: ["Buses", "Fares", "Lighting"],
    text: "I would pay for the bus if there were one after six.",
    name: "Odo Larkhall",
  },
  {
    topics: ["Lighting"],
    text: "The lamps on the pier have been out since the storm.",
    name: "Mabel Tench, Pier Society",
  },
  { topics: ["Ferries"], text: "Put the timetable on the pier and not only on the web.", name: "Petra Vine" },
];

type Printed = (sent: Sent, at: number) => readonly string[];

const read = (print: Printed) => {
  const text = SENT.flatMap((sent, at) => [...print(sent, at), ""]).join("\n");
  const { responses } = stages(textDocument(`What islanders told us\n\n${text}\n`));
  return responses.map(({ topics, text: words, attribution }) => ({
    topics,
    text: words,
    name: attribution.text,
  }));
};

const HEADERS: Readonly<Record<string, Printed>> = {
  numbered: ({ topics }, at) => [`${at + 1}. ${topics.join("; ")}`],
  labelled: ({ topics }) => [`Themes: ${topics.join("; ")}`],
  "bold, as Markdown writes it": ({ topics }) => [`**${topics.join("; ")}**`],
  "headings of Markdown": ({ topics }) => [`### ${topics.join("; ")}`],
  "with commas between topics": ({ topics }) => [topics.join(", ")],
  "with strokes between topics": ({ topics }) => [topics.join(" | ")],
  "with slashes between topics": ({ topics }) => [topics.join(" / ")],
  "a topic a line, behind bullets": ({ topics }) => topics.map((topic) => `• ${topic}`),
};

describe("a document prints its headers", () => {
  test.each(Object.keys(HEADERS))("%s", (form) => {
    expect(read((sent, at) => [...HEADERS[form]!(sent, at), sent.text, sent.name])).toEqual(SENT);
  });
});

const NAMES: Readonly<Record<string, Printed>> = {
  "in brackets": ({ name }) => [`(${name})`],
  "behind a dash": ({ name }) => [`– ${name}`],
  "in italics": ({ name }) => [`_${name}_`],
  "behind a label": ({ name }) => [`Submitted by: ${name}`],
  "above a date": ({ name }, at) => [name, `${at + 3} May 2031`],
  "above a number": ({ name }, at) => [name, `Ref: ISL-${at + 21}`],
  "above a rule": ({ name }) => [name, "* * *"],
  "below a rule": ({ name }) => ["-----", name],
  "above what kind of sender it is": ({ name }, at) => [name, at % 2 === 0 ? "Individual" : "Organisation"],
};

describe("a document prints its names", () => {
  test.each(Object.keys(NAMES))("%s", (form) => {
    expect(read((sent, at) => [sent.topics.join("; "), sent.text, ...NAMES[form]!(sent, at)])).toEqual(SENT);
  });
});

test("name and organisation behind labels of their own are one attribution, and an empty label is none", () => {
  const found = read(({ topics, text, name }) => {
    const [person = "", body = ""] = name.split(", ");
    return [topics.join("; "), text, `Name: ${person}`, `Organisation: ${body}`];
  });
  expect(found).toEqual(SENT);
});

test.each(["Response @", "Submission No. @", "Ref: AB-@"])(
  "each response begins below its number: %s",
  (mark) => {
    const numbered = read((sent, at) => [
      mark.replace("@", String(at + 101)),
      sent.topics.join("; "),
      sent.text,
      sent.name,
    ]);
    expect(numbered).toEqual(SENT);
    const bare = read((sent, at) => [mark.replace("@", String(at + 101)), sent.text, sent.name]);
    expect(bare).toEqual(SENT.map((sent) => ({ ...sent, topics: [] })));
  },
);

test("a line that is printed in brackets instead of a name keeps them where names have none", () => {
  const withheld = SENT.map(({ name }) => (name === "Name withheld" ? "[Name withheld]" : name));
  const found = read(({ topics, text, name }) => [
    topics.join("; "),
    text,
    name === "Name withheld" ? "[Name withheld]" : name,
  ]);
  expect(found.map(({ name }) => name)).toEqual(withheld);
});

test("a topic that holds a comma is not parted where topics stand between semicolons", () => {
  const found = read(({ topics, text, name }) => [
    topics.map((topic) => (topic === "Fares" ? "Fares, passes and cards" : topic)).join("; "),
    text,
    name,
  ]);
  expect(found.map(({ topics }) => topics.join("/"))).toContain("Ferries/Fares, passes and cards");
});

test("topics a line each without bullets are a doubt, since a name looks like one", () => {
  const text = SENT.flatMap(({ topics, text: words, name }) => [...topics, words, name, ""]).join("\n");
  const document = textDocument(text);
  expect(stages(document, { layout: "topic-header" }).result.doubts).toEqual([
    { line: 3, found: "topics a line each, with no mark on them" },
  ]);
  const topics = [...new Set(SENT.flatMap((sent) => sent.topics))];
  const given = stages(document, { layout: "topic-header", topics });
  expect([given.result.doubts, given.responses.map((response) => response.topics)]).toEqual([
    [],
    SENT.map((sent) => sent.topics),
  ]);
});

test("a name in the form of the others inside a text is a doubt", () => {
  const lines = SENT.flatMap(({ topics, text, name }, at) => [
    // The header of one response was lost: its text goes on with the one before.
    ...(at === 3 ? [] : ["", topics.join("; ")]),
    text,
    `Submitted by: ${name}`,
  ]);
  const topics = [...new Set(SENT.flatMap((sent) => sent.topics))];
  const { result, responses } = stages(textDocument(lines.join("\n")), { layout: "topic-header", topics });
  expect(responses).toHaveLength(SENT.length - 1);
  expect(result.doubts).toEqual([
    { line: 12, found: "a header or a name inside a text, in the form of the others" },
  ]);
});

test("a first header whose topics no other has is one, where a text and a name stand below it", () => {
  const sent = SENT.map((one, at) => (at === 0 ? { ...one, topics: ["Piers", "Tides"] } : one));
  const text = sent
    .map(({ topics, text: words, name }) => `## ${topics.join("; ")}\n${words}\n${name}\n`)
    .join("\n");
  const { responses } = stages(textDocument(`What islanders told us\n\n${text}`));
  expect(responses.map(({ topics }) => topics)).toEqual(sent.map(({ topics }) => topics));
});

const SMALL: Readonly<Record<string, Printed>> = {
  "as they are": ({ topics, text, name }) => [topics.join("; "), text, name],
  "behind a label": ({ topics, text, name }) => [`Themes: ${topics.join("; ")}`, text, name],
  "with strokes between topics": ({ topics, text, name }) => [topics.join(" | "), text, name],
};

test.each(Object.entries(SMALL))("two responses are read where their topics are given: %s", (_, print) => {
  const two = [SENT[0]!, SENT[3]!];
  const text = two.flatMap((sent, at) => [...print(sent, at), ""]).join("\n");
  const topics = [...new Set(SENT.flatMap((sent) => sent.topics))];
  const { responses } = stages(textDocument(`What islanders told us\n\n${text}\n`), { topics });
  expect(responses.map(({ topics: own, attribution }) => [own, attribution.text])).toEqual(
    two.map((sent) => [sent.topics, sent.name]),
  );
});
