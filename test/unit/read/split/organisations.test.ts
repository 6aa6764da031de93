/** The `organisations` layout: one response an item, whole, attributed to the organisation above it. */
import { describe, expect, it } from "vitest";
import { splitOrganisations } from "#src/read/split/organisations.ts";
import { NOT_PUBLISHED, skippedUnless } from "../../../house/skipped-unless.ts";
import { documentOf, found, published, wrap } from "./document-of.ts";

const none: ReadonlySet<number> = new Set();
const ITEMS = [
  "Warm rooms at every library – open until nine in the evening, and free of charge for anyone who comes in.",
  "Bus routes that meet the trains, so that people who work late are able to get home without a long walk.",
  "Plain letters. Nobody should need a lawyer to read what the council sends to a tenant about the rent.",
];
const NAMES = ["HARROWMERE TENANTS’ FORUM", "THE NIGHT BUS ALLIANCE", "READ ALOUD? TRUST"];

function sample(mark: (n: number) => string, name: (words: string) => string = (words) => words): string {
  const lists = NAMES.map((words) => [name(words), ...ITEMS.map((item, i) => `${mark(i + 1)}${item}`)]);
  return ["Three priorities for the town", "The groups below told us what matters.", ...lists.flat()].join(
    "\n\n",
  );
}

const split = (text: string, furniture = none) => {
  const document = documentOf(text);
  return found(document, splitOrganisations(document, furniture));
};
const title = (words: string) =>
  words.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

describe("organisations", () => {
  const marks = [
    "1. ",
    "1) ",
    "(1) ",
    "1 - ",
    "1 – ",
    "1: ",
    "1.\u00a0 ",
    "Priority 1: ",
    "1.",
    "1 ",
    "[1] ",
    "No. 1: ",
  ];
  it.each(marks)("reads items marked %j", (mark) => {
    const texts = split(sample((n) => mark.replace("1", String(n))));
    expect(texts).toHaveLength(9);
    expect(texts.map((one) => one.who)).toEqual(NAMES.flatMap((name) => [name, name, name]));
    expect(texts[4]?.text).toBe(
      `${mark.replace("1", "2").replace("\u00a0", " ")}${ITEMS[1]}`.replace(/\s+/g, " "),
    );
  });

  it.each([
    ["Title Case", title],
    ["Markdown headings", (words: string) => `## ${title(words)}`],
    ["bold", (words: string) => `**${title(words)}**`],
    ["a closing colon", (words: string) => `${title(words)}:`],
  ])("reads names in %s", (_, name) => {
    const texts = split(sample((n) => `${n}. `, name));
    expect(texts).toHaveLength(9);
    expect(texts[3]?.who).toBe("The Night Bus Alliance");
  });

  it.each(["\n", "\r\n"])("reads lines wrapped at 70 columns, with %j and without blank lines", (br) => {
    const text = wrap(
      sample((n) => `${n}. `),
      70,
    )
      .replaceAll("\n\n", "\n")
      .replaceAll("\n", br);
    const texts = split(text);
    expect(texts).toHaveLength(9);
    expect(texts[2]?.text).toBe(`3. ${ITEMS[2]}`);
  });
});

describe("what belongs to an item", () => {
  it("keeps paragraphs, bullets and lists of another kind within their item", () => {
    const rich = [
      "TOWN CHOIR",
      "1. A hall of our own",
      "We sing in a corridor.",
      "Our needs are:",
      "• heating",
      "• a piano",
      "1) tuned",
      "2) with a stool",
      "2. Late opening",
      "It matters.",
      "CHESS CLUB",
      "1. Tables",
      "2. Clocks that work in the cold rooms we play in",
    ].join("\n\n");
    expect(split(rich).map((one) => one.text)).toEqual([
      "1. A hall of our own We sing in a corridor. Our needs are: • heating • a piano 1) tuned 2) with a stool",
      "2. Late opening It matters.",
      "1. Tables",
      "2. Clocks that work in the cold rooms we play in",
    ]);
  });

  it("joins a name wrapped over two lines and passes over an introduction above the items", () => {
    const text = [
      "THE ASSOCIATION OF HARROWMERE\nALLOTMENT HOLDERS",
      "We thank the council. Our members chose these points:",
      "1. Water all year round for every plot",
      "2. A gate that locks",
      "CANAL BOAT SOCIETY",
      "1. Moorings with power",
      "2. Bins at the locks",
    ].join("\n\n");
    expect(split(text).map((one) => one.who)).toEqual([
      "THE ASSOCIATION OF HARROWMERE ALLOTMENT HOLDERS",
      "THE ASSOCIATION OF HARROWMERE ALLOTMENT HOLDERS",
      "CANAL BOAT SOCIETY",
      "CANAL BOAT SOCIETY",
    ]);
  });

  it("accepts a lost number, and leaves page and web-page furniture out of the text", () => {
    const text = [
      "TOWN CHOIR",
      "1. A hall that is warm in winter, with a floor that does not",
      "Page 3 of 9",
      "creak when we sing.",
      "3. Late opening on Fridays",
      "CHESS CLUB",
      "1. Tables",
      "2. Clocks",
      "Leave a Reply",
      "Fill in your details below or click an icon to log in:",
      "Town News Logo",
      "Name (required)",
    ].join("\n\n");
    const texts = split(text, new Set([5]));
    expect(texts.map((one) => one.text)).toEqual([
      "1. A hall that is warm in winter, with a floor that does not creak when we sing.",
      "3. Late opening on Fridays",
      "1. Tables",
      "2. Clocks",
    ]);
  });
});

describe("the organisations layout", () => {
  it("gives all items of an organisation the range of its line, and the piece to the first", () => {
    const document = documentOf("A CLUB\n1. One\n2. Two\nB CLUB\n1. One\n2. Two\n");
    const result = splitOrganisations(document, none);
    expect(result?.responses.map((one) => one.attribution)).toEqual([
      [1, 1],
      [1, 1],
      [4, 4],
      [4, 4],
    ]);
    expect(result?.pieces.filter((one) => one.kind === "attribution").map((one) => one.response)).toEqual([
      1, 3,
    ]);
  });

  it("does not fit topics with numbered points, one list alone, or prose", () => {
    expect(split("Key messages\n1. One\n2. Two\nOur recommendations\n1. Three\n2. Four")).toEqual([]);
    expect(split("Health and wellbeing\n1. One\n2. Two\nImproving services\n1. Three\n2. Four")).toEqual([]);
    expect(split("TOWN CHOIR\n1. One\n2. Two")).toEqual([]);
    expect(split("A letter\n\nWe walked to the sea. It was cold.")).toEqual([]);
  });

  const real = published("care-inquiry-priorities.txt");
  it.skipIf(!real)(
    `finds 8 organisations with 5 items each in the published list${skippedUnless(real !== null, NOT_PUBLISHED)}`,
    () => {
      if (!real) return;
      const texts = found(real, splitOrganisations(real, none));
      expect(texts).toHaveLength(40);
      expect(new Set(texts.map((one) => one.who)).size).toBe(8);
      expect(texts.map((one) => Number.parseInt(one.text, 10))).toEqual(
        [...Array(40).keys()].map((i) => (i % 5) + 1),
      );
      expect(texts.map((one) => one.text).join(" ")).not.toMatch(/Advertisement|Leave a Reply|commenting/);
    },
  );
});
