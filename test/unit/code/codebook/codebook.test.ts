import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { codebookSchema } from "#src/code/codebook/schema.ts";
import type { Term } from "#src/model/codebook.ts";

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
  const { codebook, problems } = parseCodebook(text, "c.yaml");
  expect(codebook).toBeNull();
  return problems.map(({ place, found }) => `${place.line}:${place.column} ${found}`);
}

const wordsOf = (term?: Term) => (term?.pattern.kind === "words" ? term.pattern.words : undefined);

const theme = (lines: string) => `themes:\n  - id: a\n    terms: [x]\n${lines}`;

describe("readCodebook", () => {
  it("reads themes, children, exceptions and negation, each with its place", () => {
    const { codebook, problems } = parseCodebook(GOOD, "c.yaml");
    expect(problems).toEqual([]);
    expect(codebook).toMatchObject({ name: "Rooms", version: "1.2.0", language: "en", overlap: "theme" });
    const rooms = codebook?.themes[0];
    expect(rooms).toMatchObject({ id: "rooms", label: "Rooms and halls", notAfter: { within: 2 } });
    expect(rooms?.terms[1]).toMatchObject({ text: '"meeting room"', place: { line: 8, column: 19 } });
    expect(wordsOf(rooms?.except[0])).toHaveLength(2);
  });

  it("lets a theme override how words are compared, and themes below it take that on", () => {
    const children = parseCodebook(GOOD, "c.yaml").codebook?.themes[0]?.themes;
    expect(wordsOf(children?.[0]?.terms[0])?.[0]).toEqual({ kind: "form", word: "Great", case: "keep" });
    expect(wordsOf(children?.[1]?.terms[0])?.[0]).toEqual({ kind: "stem", word: "room" });
  });

  it("needs only themes with ids and terms: name, version and labels have defaults", () => {
    expect(
      parseCodebook("themes: [{ id: foster-carers, terms: [x] }]", "books/mine.yaml").codebook,
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
    terms: [cats & dogs, ""]
  - id: rooms
    trems: [x]
  - id: rooms
    terms: word
`;
    expect(problemsOf(text)).toEqual([
      "1:10 `stemmer` is `lovins`",
      "3:9 `id` is `A b`",
      "4:18 `&`, which no word holds here",
      "4:27 a term without a word",
      "5:5 a theme without terms",
      "6:5 the key `trems`, which means nothing here",
      "7:9 the id `rooms`, which an earlier theme has",
      "8:12 `terms` is `word`",
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
    [theme("    rule: a AND AND b"), "4:13 `AND` with nothing after it"],
    [theme("    rule: [a]"), "4:11 `rule` is a list"],
    [theme("    at-least: 0"), "4:15 `at-least` is 0"],
    [theme("    weight: 2"), "4:5 the key `weight`, which means nothing here"],
    ["themes: [{ id: a, terms: [{ term: x }] }]", "1:27 no `weight`"],
    ["themes: [{ id: a, terms: [{ term: x, weight: big }] }]", "1:46 `weight` is `big`"],
    ["themes: [{ id: a, terms: [{ term: a AND, weight: 1 }] }]", "1:37 `AND` with nothing after it"],
    [
      "themes: [{ id: a, terms: [{ term: x, weight: 1, wait: 2 }] }]",
      "1:49 the key `wait`, which means nothing",
    ],
    [
      "themes: [{ id: a, at-least: 2, themes: [{ id: b, terms: [x] }] }]",
      "1:29 `at-least` in a theme without",
    ],
    [
      theme("    match: { case: keep }"),
      "4:12 `case: keep` with words compared by their inflections or stems",
    ],
    [theme("    not-after: { within: 0, words: [no] }"), "4:26 `within` is 0"],
    [theme("    except: [(x]"), "4:14 `(` without its partner"],
    ["themes:\n  - id: a\n    terms: [1, y: z]", "3:13 item 1 of `terms` is 1"],
  ])("refuses %j", (text, found) => {
    expect(problemsOf(text)[0]).toContain(found);
  });

  it("finds an id that repeats below another theme", () => {
    const text = "themes:\n  - id: a\n    themes: [{ id: b, terms: [x] }]\n  - { id: b, terms: [y] }\n";
    expect(problemsOf(text)).toEqual(["4:11 the id `b`, which an earlier theme has"]);
  });
});

describe("rules in a codebook", () => {
  it("reads rules, weights, at-least, threshold and the stemmer", () => {
    const { codebook, problems } = parseCodebook(
      "stemmer: porter2\nthemes:\n  - id: a\n    terms: [x, { term: y z, weight: -0.5 }]\n    threshold: 2\n" +
        "  - id: b\n    rule: a AND NOT status:none\n  - { id: c, rule: word:x, at-least: 3 }\n",
      "c.yaml",
    );
    expect(problems).toEqual([]);
    expect(codebook).toMatchObject({
      stemmer: "porter2",
      themes: [
        {
          terms: [
            { text: "x", weight: 1 },
            { text: "y z", weight: -0.5, place: { line: 4, column: 24 } },
          ],
          rule: null,
          atLeast: 1,
          threshold: 2,
        },
        {
          rule: { text: "a AND NOT status:none", place: { line: 7, column: 11 }, rule: { kind: "and" } },
          atLeast: 0,
          threshold: null,
        },
        { atLeast: 3 },
      ],
    });
  });

  it("refuses a bare word that is no theme's id, where it stands, with the nearest id", () => {
    const text = (id: string, rule: string) =>
      `themes:\n  - { id: ${id}, terms: [late] }\n  - id: other\n    rule: ${rule}\n`;
    const { problems } = parseCodebook(text("delays", "word:bus AND NOT delais"), "c.yaml");
    expect(problems).toMatchObject([
      {
        place: { line: 4, column: 28 },
        found: "`delais`, which is no theme of this codebook",
        hint: "did you mean the theme `delays`? for the word write `word:delais`",
      },
    ]);
    expect(parseCodebook(text("delays", "word:bus AND NOT delays"), "c.yaml").problems).toEqual([]);
    expect(problemsOf(text("lateness", "word:bus AND NOT delays"))).toEqual([
      "4:28 `delays`, which is no theme of this codebook",
    ]);
  });

  it("writes out every circle of rules; a theme depends on those below it", () => {
    const text = `themes:
  - { id: a, rule: "b OR word:x" }
  - { id: b, rule: "word:y AND NOT theme:c" }
  - { id: c, rule: a }
  - { id: d, rule: d }
  - id: e
    themes: [{ id: f, rule: "e AND word:z" }]
  - id: g
    rule: h
    themes: [{ id: h, terms: [x] }]
`;
    expect(problemsOf(text)).toEqual([
      "2:20 themes that depend on one another in a circle: a → b → c → a",
      "5:20 themes that depend on one another in a circle: d → d",
      "7:29 themes that depend on one another in a circle: f → e → f",
    ]);
  });

  it("refuses themes that are nested too deeply, however deeply", () => {
    for (const levels of [120, 10_000]) {
      const text = `themes: ${"[{ id: a, themes: ".repeat(levels)}[]${" }]".repeat(levels)}`;
      expect(problemsOf(text).join()).toMatch(/nested/);
    }
  });

  it("reads a chain of thousands of rules", () => {
    const themes = Array.from(
      { length: 5000 },
      (_, at) => `  - { id: t${at}, rule: ${at ? `t${at - 1}` : '"word:x"'} }`,
    );
    expect(parseCodebook(`themes:\n${themes.join("\n")}\n`, "c.yaml").problems).toEqual([]);
  });
});

describe("codebookSchema", () => {
  it("turns into a JSON Schema for editors", () => {
    const schema = z.toJSONSchema(codebookSchema, { io: "input" });
    expect(schema).toMatchObject({ required: ["themes"], additionalProperties: false });
  });
});

it.each(["   ", "\u200b"])("a label of which nothing can be seen (%j) is refused", (label) => {
  const { problems } = parseCodebook(
    `themes: [{id: a, label: ${JSON.stringify(label)}, terms: [b]}]\n`,
    "book.yaml",
  );
  expect(problems.map(({ expected }) => expected)).toEqual(["words that can be seen"]);
});
