/** The `topic-header` layout: where responses begin and end, pages turn, and headers or names are lacking. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { splitTopicHeader } from "#src/read/split/topic-header.ts";
import { stages, textDocument } from "../../../golden/stages.ts";
import { expectTiles } from "./document-of.ts";

const HEADERS = [
  "Ferries; Fares; Other",
  "Fares; Ferries; Bus services",
  "Other; Bus services; Fares",
  "Bus services; Other; Ferries",
];
const BODIES = [
  "The boat did not come and nobody at the pier could say why it had not, so\nwe all went home again.",
  "There is one lamp at the stop and it has been out since the summer before\nlast. I have rung the number on the pole.",
  "A ticket office is more than a machine, and a person is more than a window\nin a wall.",
  "The last bus leaves at six and the shops close at eight, which says all\nthat there is to say.",
];
const SIGNED = ["Hesper Tollgrain", "Anonymous", "Deepa Satterthwaite, Swanbury Forum", "Kwame Osei"];

interface Parts {
  readonly header: string;
  readonly body: string;
  readonly who: string;
}
const PARTS: readonly Parts[] = HEADERS.map((header, at) => ({
  header,
  body: BODIES[at]!,
  who: SIGNED[at]!,
}));

const printed = ({ header, body, who }: Parts) =>
  [header, body, who].filter((part) => part !== "").join("\n");
const documentOf = (parts: readonly Parts[], between = "\n\n") => `${parts.map(printed).join(between)}\n`;

function read(text: string, topics: readonly string[] | null = null) {
  const found = stages(textDocument(text), { layout: "topic-header", topics });
  expectTiles(found.document, found.result);
  return found;
}

const partsOf = (text: string, topics: readonly string[] | null = null): Parts[] =>
  read(text, topics).responses.map(({ headerText, text: body, attribution }) => ({
    header: headerText ?? "",
    body,
    who: attribution.text ?? "",
  }));

describe("responses are told apart", () => {
  it("with blank lines between them, and without", () => {
    expect(partsOf(documentOf(PARTS))).toEqual(PARTS);
    expect(partsOf(documentOf(PARTS, "\n"))).toEqual(PARTS);
    expect(partsOf(documentOf(PARTS, "\n\n\n\n"))).toEqual(PARTS);
  });

  it("with blank lines inside their bodies", () => {
    const parts = PARTS.map((part, at) => ({ ...part, body: `${part.body}\n\n${BODIES[(at + 1) % 4]}` }));
    expect(partsOf(documentOf(parts))).toEqual(parts);
    expect(partsOf(documentOf(parts, "\n"))).toEqual(parts);
  });

  it("with one that has no header", () => {
    const parts = PARTS.map((part, at) => (at === 2 ? { ...part, header: "" } : part));
    const found = read(documentOf(parts));
    expect(found.problems.map(({ code }) => code)).toEqual(["header-missing"]);
    expect(partsOf(documentOf(parts))).toEqual(parts);
  });

  it("with one that has no attribution", () => {
    const parts = PARTS.map((part, at) => (at === 1 ? { ...part, who: "" } : part));
    expect(read(documentOf(parts)).problems.map(({ code }) => code)).toEqual(["attribution-missing"]);
    expect(partsOf(documentOf(parts))).toEqual(parts);
    expect(partsOf(documentOf(parts, "\n"))).toEqual(parts);
  });

  it("where the same one is printed twice: they are two", () => {
    const twice = [...PARTS.slice(0, 2), PARTS[1]!, ...PARTS.slice(2)];
    expect(partsOf(documentOf(twice))).toEqual(twice);
    expect(partsOf(documentOf(twice, "\n"))).toEqual(twice);
    const [, one, other] = read(documentOf(twice)).responses;
    expect(one?.fingerprint).toBe(other?.fingerprint);
    expect(one?.id).not.toBe(other?.id);
  });

  it("where a campaign sent the same words under many names", () => {
    const names = [
      "Ashdown",
      "Clegg",
      "Eccles",
      "Gill",
      "Hollis",
      "Jessop",
      "Lamb",
      "Ogden",
      "Stott",
      "Uttley",
    ];
    const parts = names.map((name) => ({ ...PARTS[0]!, who: `Bronwen ${name}` }));
    expect(partsOf(documentOf([...parts, ...PARTS]))).toEqual([...parts, ...PARTS]);
  });

  it("in a document of three, whatever the order", () => {
    for (const at of [0, 1, 2, 3]) {
      const parts = [...PARTS.slice(at), ...PARTS.slice(0, at)].slice(0, 3);
      expect(partsOf(documentOf(parts), ["Ferries", "Fares", "Other", "Bus services"])).toEqual(parts);
    }
  });

  it("where each topic has a line of its own", () => {
    const parts = PARTS.map((part) => ({ ...part, header: `${part.header};` }));
    const listed = documentOf(
      parts.map((part) => ({ ...part, header: part.header.replaceAll("; ", ";\n") })),
    );
    expect(partsOf(listed)).toEqual(parts);
    expect(partsOf(listed, ["Ferries", "Fares", "Other", "Bus services"])).toEqual(parts);
  });

  it("where lines end with a carriage return and a line feed", () => {
    const found = read(documentOf(PARTS).replaceAll("\n", "\r\n"));
    expect(found.responses.map(({ text }) => text)).toEqual(BODIES);
    expect(found.responses.map(({ attribution }) => attribution.text)).toEqual(SIGNED);
  });
});

describe("front matter", () => {
  const FRONT = `Harrowmere Transport Board
What you told us

We received 90 responses; this document prints them all. Names are given
where we may give them.
Responses
`;

  it("belongs to no response", () => {
    const text = `${FRONT}${documentOf(PARTS)}`;
    expect(partsOf(text)).toEqual(PARTS);
    const [first] = read(text).result.pieces;
    expect(first).toMatchObject({ kind: "front", response: null, start: 0, end: FRONT.length });
  });

  it("may list the topics", () => {
    const front = `${FRONT}People could tick these.\nFerries\nFares\nOther\nBus services\nThey could tick several.\n`;
    expect(partsOf(`${front}\n${documentOf(PARTS)}`)).toEqual(PARTS);
  });
});

describe("a page turns", () => {
  const WANTED = [...PARTS, ...PARTS, ...PARTS];
  const LINES = WANTED.flatMap((part) => [...printed(part).split("\n"), ""]);

  it.each([
    ["after a header", 19],
    ["in a body", 20],
    ["before an attribution", 21],
    ["between two responses", 23],
  ])("%s with a form feed, and nothing changes", (_, at) => {
    const lines = LINES.map((line, n) => (n === at - 1 || n === at + 15 ? `\f${line}` : line));
    expect(partsOf(`${lines.join("\n")}\n`)).toEqual(WANTED);
  });

  it("with a leading space, which is no part of the text", () => {
    const lines = LINES.map((line, n) => (n === 18 || n === 39 ? ` ${line}` : line));
    const found = partsOf(`${lines.join("\n")}\n`);
    expect(found).toEqual(WANTED);
  });

  it.each([
    ["numbers", (page: number) => [`${page}`]],
    ["numbers between blank lines", (page: number) => ["", `${page}`, ""]],
    ["numbers with a total", (page: number) => [`Page ${page} of 5`]],
    ["titles and numbers", (page: number) => [`Harrowmere: what you told us ${page}`]],
  ])("with %s, wherever they fall", (_, mark) => {
    for (const from of [0, 1, 2, 3, 4]) {
      const lines = LINES.flatMap((line, n) => {
        const page = (n - from) / 11;
        return Number.isInteger(page) && n > from && line !== "" ? [...mark(page), line] : [line];
      });
      expect(partsOf(`${lines.join("\n")}\n`).map(({ body }) => body)).toEqual(
        WANTED.map(({ body }) => body),
      );
    }
  });

  it("and numbered list items stay text", () => {
    const body = `Two things are needed at once.\n2.\n${BODIES[0]}\n6.\n${BODIES[1]}`;
    const parts = [PARTS[0]!, { ...PARTS[1]!, body }, ...PARTS.slice(2), ...PARTS];
    const text = documentOf(parts)
      .replace("\nAnonymous", "\n7\n Anonymous")
      .replace("\nKwame", "\n8\n Kwame");
    expect(partsOf(text)[1]?.body).toBe(body);
  });
});

describe("there is nothing to split", () => {
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const splitWith = (text: string, topics: readonly string[] | null) => {
    const document = textDocument(text);
    return splitTopicHeader(document, pageMarks(document, anonymity), topics, anonymity);
  };

  it.each([
    ["an empty text", ""],
    ["blank lines", "\n \n\n"],
    ["prose", BODIES.join("\n\n")],
  ])("in %s", (_, text) => {
    expect(splitWith(text, null)).toBeNull();
  });

  it("where no header holds a topic of the list", () => {
    expect(splitWith(BODIES.join("\n\n"), ["Herons"])).toBeNull();
    expect(splitWith(documentOf(PARTS), [])).toBeNull();
  });

  it("and a header without a body is none", () => {
    expect(splitWith("Ferries; Fares", ["Ferries", "Fares"])).toBeNull();
  });
});
