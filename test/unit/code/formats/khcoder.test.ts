/** KH Coder's rules: which of them our grammar says as well. */
import { describe, expect, it } from "vitest";
import { lossesOf, outline, problemsOf, read, readBook, written } from "./read.ts";

const rule = (text: string) => {
  const book = read(`*A\n${text}\n\n*B c\nfare\n`, "a.cod");
  return [outline(book.file)[0], lossesOf(book)];
};

describe("KH Coder's rules", () => {
  it.each([
    ["bus or tram or last+bus", "A: bus, tram, last bus"],
    ["bus | tram", "A: bus, tram"],
    ["bus\n  and\n  tram", "A if word:bus AND word:tram"],
    ["bus & tram &! late", "A if word:bus AND word:tram AND NOT word:late"],
    ["bus |! late", "A if word:bus OR NOT word:late"],
    ["( bus or tram ) and not <*B c>", "A if (word:bus OR word:tram) AND NOT theme:b-c"],
    ["near(bus-late)", "A: bus NEAR/10 late"],
    ["near(bus-late)[8] or seq(bus-late)[3]", "A: bus NEAR/8 late, bus THEN/3 late"],
    ["'at the stop'", "A: /at the stop/i"],
    ["bus >= 2", "A: bus at least 2"],
    ["bus > 2", "A: bus at least 3"],
    ["bus&tram|late", "A if (word:bus AND word:tram) OR word:late"],
    ["bus|tram", "A: bus, tram"],
    ["bus&!<B c>", "A if word:bus AND NOT theme:b-c"],
    ["not <B c>", "A if NOT theme:b-c"],
    ["near(late+bus-driver)", "A: late bus NEAR/10 driver"],
    ["near(bus-late)[b8]", "A: bus NEAR/8s late"],
    ["seq(bus-late)[d5]", "A: bus THEN/5p late"],
  ])("%j is said in our grammar", (text, said) => {
    expect(rule(text)).toEqual([said, []]);
  });

  it.each([
    [
      "near(bus-late)[b800]",
      "A: bus NEAR/s late",
      "2 A: the distance 800 in `near(bus-late)[b800]` → `NEAR/s`: anywhere in it",
    ],
  ])("%j loses its number of words, and says so", (text, said, loss) => {
    expect(rule(text)).toEqual([said, [loss]]);
  });

  it.each([
    "bus == 2",
    "bus==2",
    "bus->past",
    "bus-->noun",
    "<>heading-->one",
    "lw <= 10",
    "<*unknown>",
    "bus and",
    "( bus",
    "near(a-b-c)",
  ])("%j stays in the description, and is named", (text) => {
    expect(rule(text)).toEqual(["A: ", [`2 A: ${text} → in the description only`]]);
    expect(read(`*A\n${text}\n`, "a.cod").file!.themes[0]!.description).toBe(`Not read: ${text}`);
  });
});

describe("files of KH Coder's rules", () => {
  it("are not read where they need a code that is not, also under NOT and over others; each is named", () => {
    const book = read(
      "*a\nlate & ! <*short>\n*b\nbus or <*a>\n*short\nlw <= 3\n*c\nbus\n*d\n<*c> & tram\n",
      "a.cod",
    );
    expect(outline(book.file)).toEqual(["a: ", "b: ", "short: ", "c: bus", "d if theme:c AND word:tram"]);
    expect(lossesOf(book)).toEqual([
      "2 a: late & ! <*short> (it needs `short`, which is not read) → in the description only",
      "4 b: bus or <*a> (it needs `a`, which is not read) → in the description only",
      "6 short: lw <= 3 → in the description only",
    ]);
  });

  it("skips comments, reads codes with a full-width star, and CP932 where it is not UTF-8", () => {
    expect(outline(read("# a comment\n＊A\nbus\n", "a.txt").file)).toEqual(["A: bus"]);
    // ＊駅 and 駅 in CP932.
    const bytes = Uint8Array.of(0x81, 0x96, 0x89, 0x77, 0x0a, 0x89, 0x77, 0x0a);
    const book = readBook(bytes, "a.cod");
    expect(outline(book.file)).toEqual(["駅: 駅"]);
    expect(book.file!.themes[0]!.id).toBe("theme");
    expect(lossesOf(book)).toEqual([
      "bytes that are not UTF-8 → as Shift_JIS (CP932): check that accents came out right, or name it with `codebook convert --encoding`",
    ]);
  });

  it("refuses a condition without a code, and codes that need each other", () => {
    expect(problemsOf(read("bus or tram\n*A\nbus\n", "a.cod"))).toEqual(["1:1 a condition without a code"]);
    expect(problemsOf(read("*A\n<*B>\n\n*B\nbus and <*A>\n", "a.cod"))).toEqual([
      "1: themes that depend on one another in a circle: a → b → a",
    ]);
  });

  it("are written so that they are read the same", () => {
    const text =
      "*A\nbus or last+bus or near(bus-late)[8] or 'at the stop'\n\n*B\n<*A> and not ( fare or toll )\n\n*C\nbus >= 2\n";
    const { file } = read(text, "a.cod");
    const back = written(file!, "khcoder");
    expect(back).toEqual({ text, losses: [] });
  });

  it("name what they cannot hold, and refer to the themes below", () => {
    const yaml = `match: { words: form }
themes:
  - id: a
    label: A
    terms: [bus*, tram, moved NEAR/s away]
    themes: [{ id: b, label: B, rule: fare* AND status:named }]
`;
    expect(written(read(yaml, "a.yaml").file!, "khcoder")).toEqual({
      text: "*A\ntram or near(moved-away)[b1000] or <*B>\n\n*B\n\n",
      losses: [
        "A: the term `bus*` → nothing",
        "A: the themes below: `B` → beside it, and in its condition",
        "A › B: the rule `fare* AND status:named` → nothing",
      ],
    });
  });
});
