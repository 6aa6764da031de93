import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCodebook } from "../../../src/codebook/codebook.ts";
import { codebookSchema } from "../../../src/codebook/schema.ts";

const GOOD = `name: Rooms
version: 1.2.0
match: { words: form }
themes:
  - id: rooms
    label: Rooms and halls
    description: Where people meet.
    terms: [hall, '"meeting room"']
    except: [town hall]
    not-after: { within: 2, words: [no] }
    themes:
      - id: big-rooms
        match: { case: keep }
        terms:
          - Great Hall
      - id: small-rooms
        match: { words: stem }
        terms: [room]
`;

function problemsOf(text: string) {
  const { codebook, problems } = readCodebook(text, "c.yaml");
  expect(codebook).toBeNull();
  return problems.map(({ place, found }) => `${place.line}:${place.column} ${found}`);
}

const theme = (lines: string) => `themes:\n  - id: a\n    terms: [x]\n${lines}`;

describe("readCodebook", () => {
  it("reads themes, children, exceptions and negation, each with its place", () => {
    const { codebook, problems } = readCodebook(GOOD, "c.yaml");
    expect(problems).toEqual([]);
    expect(codebook).toMatchObject({ name: "Rooms", version: "1.2.0", language: "en", overlap: "theme" });
    const rooms = codebook?.themes[0];
    expect(rooms).toMatchObject({ id: "rooms", label: "Rooms and halls", notAfter: { within: 2 } });
    expect(rooms?.terms[1]).toMatchObject({ text: '"meeting room"', place: { line: 8, column: 19 } });
    expect(rooms?.except[0]?.pattern.words).toHaveLength(2);
  });

  it("lets a theme override how words are compared, and themes below it take that on", () => {
    const children = readCodebook(GOOD, "c.yaml").codebook?.themes[0]?.themes;
    expect(children?.[0]?.terms[0]?.pattern.words[0]).toEqual({ kind: "form", word: "Great", case: "keep" });
    expect(children?.[1]?.terms[0]?.pattern.words[0]).toEqual({ kind: "stem", word: "room" });
  });

  it("needs only themes with ids and terms: name, version and labels have defaults", () => {
    expect(
      readCodebook("themes: [{ id: foster-carers, terms: [x] }]", "books/mine.yaml").codebook,
    ).toMatchObject({
      name: "mine",
      version: "unversioned",
      themes: [{ label: "Foster carers", description: null, except: [], notAfter: null, themes: [] }],
    });
  });

  it("reports all problems of the file together, in its order", () => {
    const text = `stemmer: lovins
themes:
  - id: A b
    terms: [cats OR dogs, ""]
  - id: rooms
    trems: [x]
  - id: rooms
    terms: []
`;
    expect(problemsOf(text)).toEqual([
      "1:10 `stemmer` is `lovins`",
      "3:9 `id` is `A b`",
      "4:18 the operator `OR`",
      "4:28 a term without a word",
      "5:5 a theme without terms",
      "6:5 the key `trems`, which means nothing here",
      "7:9 the id `rooms`, which an earlier theme has",
      "8:12 `terms` is an empty list",
    ]);
  });

  it("points at the character inside a quoted YAML string", () => {
    expect(problemsOf('themes:\n  - id: a\n    terms:\n      - "\\"ab\\" c&d"\n')).toEqual([
      "4:18 `&`, which no word holds here",
    ]);
  });

  it.each([
    ["themes: []", "1:9 `themes` is an empty list"],
    ["name: x", "1:1 no `themes`"],
    ["version: 1.0\nthemes: [{ id: a, terms: [x] }]", "1:10 `version` is 1"],
    [theme("    rule: a AND b"), "4:5 the key `rule`, which this version does not support"],
    [theme("    at-least: 2"), "4:5 the key `at-least`, which this version does not support"],
    [theme("    weight: 2"), "4:5 the key `weight`, which this version does not support"],
    [theme("    match: { case: keep }"), "4:12 `case: keep` with words compared by stem"],
    [theme("    not-after: { within: 0, words: [no] }"), "4:26 `within` is 0"],
    [theme("    except: [(x)]"), "4:14 `(`, which no word holds here"],
    ["themes:\n  - id: a\n    terms: [1, y: z]", "3:13 item 1 of `terms` is 1"],
  ])("refuses %j", (text, found) => {
    expect(problemsOf(text)[0]).toBe(found);
  });

  it("finds an id that repeats below another theme", () => {
    const text = "themes:\n  - id: a\n    themes: [{ id: b, terms: [x] }]\n  - { id: b, terms: [y] }\n";
    expect(problemsOf(text)).toEqual(["4:11 the id `b`, which an earlier theme has"]);
  });
});

describe("codebookSchema", () => {
  it("turns into a JSON Schema for editors", () => {
    const schema = z.toJSONSchema(codebookSchema, { io: "input" });
    expect(schema).toMatchObject({ required: ["themes"], additionalProperties: false });
  });
});
