/** Documents whose attributions stand before the headers, or below them: each text under its own name, or in doubt. */
import { describe, expect, it, vi } from "vitest";
import { type GeneratedDocument, generateDocument } from "../generator/generate.ts";
import { type Scored, score } from "../generator/score.ts";
import { stages, textDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Where blank lines stand: above a name that opens a response, below it, between two responses. */
interface Gaps {
  readonly above: boolean;
  readonly below: boolean;
}

const WIDTH = 80;
const FRONT = ["What people told us", "", "This document prints what we received.", ""];
const GAPS: readonly (readonly [string, Gaps])[] = [
  ["a blank line before names", { above: true, below: false }],
  ["blank lines around names", { above: true, below: true }],
  ["no blank lines", { above: false, below: false }],
];

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

const nameOf = ({ attribution }: Scored) => (attribution.text === null ? [] : wrapped(attribution.text));
const headerOf = ({ topics }: Scored) => wrapped(topics.join("; "));
const gap = (stands: boolean) => (stands ? [""] : []);

const namesBefore = (all: readonly Scored[], { above, below }: Gaps) =>
  all.flatMap((one) => [
    ...nameOf(one),
    ...gap(below && nameOf(one).length > 0),
    ...headerOf(one),
    one.text,
    ...gap(above),
  ]);

const documents = [3, 8, 21, 34].map((seed) =>
  generateDocument(seed, {
    responses: 12 + seed,
    width: WIDTH,
    ragged: false,
    pages: "none",
    truncated: 0,
    headerless: 0,
    hyphenLost: 0,
    sharedLine: 0,
    statuses: { named: 45, organisation: 10, anonymous: 40, redacted: 5, none: 0 },
  }),
);

const read = (lines: readonly string[], topics: readonly string[] | null = null) =>
  stages(textDocument(`${lines.join("\n")}\n`), { layout: "topic-header", topics });

const EXACT = { bodyF1: 1, topicsExact: 1, attributionExact: 1 };

describe.each(GAPS)("names before the headers, %s", (_, gaps) => {
  it.each([
    ["discovered", () => null],
    ["given", (document: GeneratedDocument) => document.topics],
  ] as const)("are those of the texts below them, the topics %s", (_, topicsOf) => {
    for (const document of documents) {
      const { responses, result } = read([...FRONT, ...namesBefore(document.gold, gaps)], topicsOf(document));
      expect(result.doubts).toEqual([]);
      expect(score(document.gold, responses)).toMatchObject(EXACT);
    }
  });
});

describe.each([
  ["no blank lines around names", false, false],
  ["a blank line below names", false, true],
  ["blank lines around names", true, true],
])("names between header and text, %s", (_, above, below) => {
  it("are those of the texts below them", () => {
    for (const { gold } of documents) {
      const lines = gold.flatMap((one) => [
        ...headerOf(one),
        ...gap(above),
        ...nameOf(one),
        ...gap(below),
        one.text,
        "",
      ]);
      const { responses, result } = read([...FRONT, ...lines]);
      expect(result.doubts).toEqual([]);
      expect(score(gold, responses)).toMatchObject(EXACT);
    }
  });
});

const [{ gold }] = documents as [GeneratedDocument];
const AROUND: Gaps = { above: true, below: true };
const namesAfter = (all: readonly Scored[], { above, below }: Gaps) =>
  all.flatMap((one) => [...headerOf(one), one.text, ...gap(above), ...nameOf(one), ...gap(below)]);
const unnamed = (one: Scored): Scored => ({ ...one, attribution: { status: "none", text: null } });
const but = (at: number) => gold.map((one, place) => (place === at ? unnamed(one) : one));
const last = gold.length - 1;

describe("a document that does not say which names belong to which texts is in doubt", () => {
  it.each<[string, readonly string[]]>([
    [
      "names before the headers, and one at the end",
      [...FRONT, ...namesBefore(gold, AROUND), "Kezia Hollins"],
    ],
    [
      "names after the texts, and a phrase above the first header",
      [...FRONT, "I would like my response to be published anonymously", "", ...namesAfter(gold, AROUND)],
    ],
    [
      "names after the texts, and a name above the first header",
      [...FRONT, "Kezia Hollins", "", ...namesAfter(gold, AROUND)],
    ],
    [
      "a name above the first header and none at the end, but blank lines between names and headers",
      [...FRONT, "Kezia Hollins", "", ...namesAfter(but(last), { above: false, below: true })],
    ],
    [
      "no name above the first header and none at the end, and blank lines before names",
      [...FRONT, ...namesBefore(but(0), { above: true, below: false })],
    ],
  ])("%s", (_, lines) => {
    expect(read(lines).result.doubts).toHaveLength(1);
  });
});

describe("a document whose form is plain is not in doubt", () => {
  it.each<[string, readonly string[]]>([
    ["names after the texts", [...FRONT, ...namesAfter(gold, AROUND)]],
    ["names after the texts, no front matter", namesAfter(gold, AROUND)],
    [
      "names after the texts, none at the end",
      [...FRONT, ...namesAfter(but(last), { above: false, below: true })],
    ],
    [
      "names after the texts, the publisher above the first header",
      [...FRONT, "Harrowmere Borough Council", "", ...namesAfter(gold, { above: false, below: true })],
    ],
    [
      "names after the texts, blank lines only before them",
      [...FRONT, ...namesAfter(gold, { above: true, below: false })],
    ],
    ["names before the headers, no front matter", namesBefore(gold, { above: true, below: false })],
  ])("%s", (_, lines) => {
    const { result, responses } = read(lines);
    expect(result.doubts).toEqual([]);
    const found = responses.slice(0, last).map(({ attribution }) => attribution.text);
    expect(found).toEqual(gold.slice(0, last).map(({ attribution }) => attribution.text));
  });
});
