/** Where attributions may stand, how far they reach, and which of two is the surer one. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { ContentLine } from "#src/cues/content-line.ts";
import { attributionCandidates } from "#src/read/split/topic-header/attributions.ts";
import type { AttributionCandidate } from "#src/read/split/topic-header/candidates.ts";
import { withKnown } from "#src/read/split/topic-header/known-attributions.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const WIDTH = 40;

/** `¶` before a line stands for a blank line, `§` for a page. */
const linesOf = (...texts: readonly string[]): ContentLine[] =>
  texts.map((raw, at) => ({
    line: at + 1,
    text: raw.replace(/^[¶§]+/u, ""),
    afterBlank: raw.includes("¶"),
    afterPage: raw.includes("§"),
  }));

/** What may end with the last line; a header may follow each of `headers`. */
function find(texts: readonly string[], headers: readonly number[] = [], closings: readonly string[] = []) {
  const places = new Map(headers.map((at) => [at, []] as const));
  const all = attributionCandidates(linesOf(...texts), places, anonymity, new Set(closings), WIDTH);
  return all.at(-1)!;
}
const texts = (...lines: readonly string[]) => find(lines).map(({ text }) => text);
const score = (lines: readonly string[], from = lines.length - 1) =>
  find(lines).find((one) => one.from === from && one.offset === 0)?.score ?? Number.NaN;

const SENTENCE = "We wait for a boat, and it is late.";
const OPEN = "We wait for a boat which";

describe("an attribution may be", () => {
  test("a line like a name, or a phrase", () => {
    expect(find([SENTENCE, "Bronwen Ashdown"])).toMatchObject([
      { from: 1, to: 2, offset: 0, text: "Bronwen Ashdown" },
    ]);
    expect(texts(SENTENCE, "Anonymous")).toContain("Anonymous");
    expect(texts(SENTENCE, "and so we all went home again then")).toEqual([]);
  });

  test("two or three lines that belong together, and not four", () => {
    const lines = [
      "Bronwen Ashdown, the Association for",
      "Harbours, Ferries, Piers and Boats of",
      "Swanbury",
    ];
    expect(find([SENTENCE, ...lines]).map(({ from }) => from)).toContain(1);
    expect(find(["Bronwen,", ...lines]).map(({ from }) => from)).not.toContain(0);
  });

  test("not beyond a line much wider than the text", () => {
    const from = (length: number) =>
      find([`Bronwen Ashdown, ${"H".repeat(length - 17)}`, "Harbours"]).map((one) => one.from);
    expect(from(52)).toContain(0);
    expect(from(53)).not.toContain(0);
  });

  test("the end of a line, behind a sentence", () => {
    const shared = find([SENTENCE, "It rains. Bronwen Ashdown"]).filter(({ offset }) => offset > 0);
    expect(shared).toMatchObject([{ from: 1, to: 2, offset: 10, text: "Bronwen Ashdown" }]);
    const wrapped = find(["It rains.” Bronwen Ashdown, Harbour", "Watch"]).filter(({ offset }) => offset > 0);
    expect(wrapped).toMatchObject([{ from: 0, to: 2, offset: 11, text: "Bronwen Ashdown, Harbour Watch" }]);
    expect(texts(SENTENCE, "It rains. and so we wait")).toEqual([]);
  });

  test("behind each sentence of the line, of 120 characters at most", () => {
    const shared = (line: string) =>
      find([line])
        .filter(({ offset }) => offset > 0)
        .map(({ text }) => text);
    expect(shared("So. It. Bronwen Ashdown")).toContain("Bronwen Ashdown");
    const name = (length: number) =>
      `Bronwen Ashdown, ${"Harbour ".repeat(20)}`.slice(0, length - 1).concat("X");
    expect(shared(`So it rains. ${name(120)}`)).toHaveLength(1);
    expect(shared(`So it rains. ${name(121)}`)).toEqual([]);
  });

  test("what the document repeats before headers, like a name or not", () => {
    const closing = "sent in by post and kept by us all";
    expect(find([SENTENCE, closing])).toEqual([]);
    expect(find([SENTENCE, closing], [], [closing])).toMatchObject([
      { from: 1, to: 2, offset: 0, text: closing, score: 8.6 },
    ]);
  });
});

test("where no header may follow, only what is beyond doubt is looked at", () => {
  const at = (line: string, headers: readonly number[]) => {
    const places = new Map(headers.map((place) => [place, []] as const));
    return attributionCandidates(
      linesOf(SENTENCE, line, "More words."),
      places,
      anonymity,
      new Set(),
      WIDTH,
    )[1]!;
  };
  expect(at("Bronwen Ashdown", [])).toHaveLength(1);
  expect(at("Anonymous", [])).not.toEqual([]);
  expect(at("It rains. Bronwen Ashdown", [])).toEqual([]);
  expect(at("It rains. Bronwen Ashdown", [2])).not.toEqual([]);
  expect(at("harbour watch", [])).toEqual([]);
  expect(at("harbour watch", [2])).not.toEqual([]);
});

describe("an attribution is surer", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a phrase than a name", [SENTENCE, "Anonymous"], [SENTENCE, "Bronwen Ashdown"]],
    ["behind a sentence than behind an open one", [SENTENCE, "Bronwen Ashdown"], [OPEN, "Bronwen Ashdown"]],
    ["at the start of a text as behind a sentence", ["Bronwen Ashdown"], [OPEN, "Bronwen Ashdown"]],
    ["behind a blank line than right below", [OPEN, "¶Bronwen Ashdown"], [OPEN, "Bronwen Ashdown"]],
    [
      "behind a short open line than behind a full one",
      [OPEN, "Bronwen Ashdown"],
      ["We wait for a boat that is late again with", "Bronwen Ashdown"],
    ],
    [
      "with a request behind the name than without",
      [SENTENCE, "Bronwen Ashdown (please do not publish my name)"],
      [SENTENCE, "Bronwen Ashdown (please do publish my words)"],
    ],
  ])("%s", (_, more, less) => {
    expect(score(more)).toBeGreaterThan(score(less));
  });

  test("a phrase behind a sentence by half of what a name is", () => {
    expect(score([SENTENCE, "Anonymous"])).toBe(12.6);
    expect(score([OPEN, "Anonymous"])).toBe(11.5);
    expect(score([OPEN, "¶Anonymous"])).toBe(12.25);
  });

  test("on one line than on two, and wrapped at the width than broken early", () => {
    const one = "Bronwen Ashdown, Association for Harbours";
    const whole = score([SENTENCE, `${one} and Piers`]);
    const wrapped = score([SENTENCE, one, "and Piers"], 1);
    expect(whole - wrapped).toBeCloseTo(1.5, 10);
    expect(wrapped).toBeGreaterThan(score([SENTENCE, "Bronwen Ashdown,", "Harbours"], 1));
  });

  test("without a blank line inside, a page between aside", () => {
    const lines = (second: string) => [SENTENCE, "Bronwen Ashdown, Association for Harbours", second];
    expect(score(lines("§¶and Piers"), 1)).toBe(score(lines("and Piers"), 1));
    expect(score(lines("and Piers"), 1) - score(lines("¶and Piers"), 1)).toBeCloseTo(6, 10);
  });

  test("a phrase of one line than one with a line more, unless that is a name", () => {
    const more = [SENTENCE, "Anonymous", "and so on at length"];
    expect(score(more, 1)).not.toBeGreaterThan(8);
    for (const lines of [
      ["Anonymous", "Bronwen Ashdown"],
      ["Bronwen Ashdown", "Anonymous"],
    ])
      expect(score([SENTENCE, ...lines], 1)).toBeGreaterThan(12);
  });
});

test("a phrase that is broken over two lines is surer whole than its end, which is one too", () => {
  const broken = [SENTENCE, "I would like my response to be", "published anonymously"];
  expect(score(broken, 1)).toBeGreaterThan(score(broken, 2));
  const prose = [SENTENCE, "We would like our pool to be opened.", "Anonymous"];
  expect(score(prose, 2)).toBeGreaterThan(0);
  expect(find(prose).some(({ from, score: sure }) => from === 1 && sure >= score(prose, 2))).toBe(false);
});

describe("what the document repeats is surer", () => {
  const candidate: AttributionCandidate = { from: 1, to: 2, offset: 0, text: "Quay Hall", score: 1 };
  const scored = (times: number, organisations: readonly string[] = []) =>
    withKnown([[candidate]], {
      texts: new Map([["Quay Hall", times]]),
      organisations: new Set(organisations),
    })[0]![0]!.score;

  test("the more often, the surer, up to three more", () => {
    expect([scored(0), scored(1)]).toEqual([1, 1]);
    expect(scored(2)).toBeCloseTo(1 + 3.5 + Math.log(2), 10);
    expect(scored(5000)).toBe(1 + 3.5 + 3);
  });

  test("an organisation that stands behind a name elsewhere", () => {
    expect(scored(1, ["Quay Hall"])).toBe(4);
    expect(scored(1, ["Marl Hall"])).toBe(1);
    expect(withKnown([[candidate], []], { texts: new Map(), organisations: new Set() })).toEqual([
      [candidate],
      [],
    ]);
  });
});

describe("a name beside a request", () => {
  const REQUEST = "please do not publish my name";

  test.each([", ", "; ", ": ", " (", " [", " | ", " - ", " – ", " — "])("is parted from it by %j", (sign) => {
    expect(score([SENTENCE, `Bronwen Ashdown${sign}${REQUEST}`])).toBeGreaterThan(1);
  });

  test("counts in a line of 240 characters at most, and where it is like a name", () => {
    const line = (length: number) =>
      `Bronwen Ashdown, Harbour ${"Z".repeat(length - 40 - REQUEST.length)} Users (${REQUEST})`.padEnd(
        length,
        ")",
      );
    expect(line(240)).toHaveLength(240);
    expect(score([SENTENCE, line(240)])).toBeGreaterThan(8);
    expect(score([SENTENCE, line(241)])).toBeNaN();
    expect(score([SENTENCE, `so we all wait here (${REQUEST})`])).toBeNaN();
  });
});

describe("an attribution that shares the line of the body", () => {
  const shared = (...lines: readonly string[]) => find(lines).find(({ offset }) => offset > 0);

  test("is less sure than one of its own, and the less where it goes on", () => {
    expect(shared("It rains. Bronwen Ashdown")!.score).toBeCloseTo(score(["Bronwen Ashdown"]) - 1.2 - 4, 10);
    const two = shared("It rains. Bronwen Ashdown, Harbour", "Watch")!.score;
    const one = shared("It rains. Bronwen Ashdown, Harbour Watch")!.score;
    expect(one - two).toBeCloseTo(2, 10);
  });

  test("is sure where it is a phrase, whole on its line or only with the next", () => {
    expect(shared("It rains. Anonymous")?.score).toBe(8);
    expect(shared("It rains. I wish to remain", "anonymous")?.score).toBe(8);
    expect(shared("It rains. Anonymous", "Bronwen Ashdown")?.score).not.toBe(8);
  });

  test("begins half of its words with capitals, or is a phrase", () => {
    expect(shared("It rains. Bronwen of Marl")).toBeDefined();
    expect(shared("It rains. Bronwen of the sea")).toBeUndefined();
  });
});
