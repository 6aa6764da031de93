import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { startSimilarTexts } from "#src/count/alike/similar-texts.ts";
import { createRandom, type Random } from "../../../generator/random.ts";
import { type SpunOptions, USUAL } from "../../../generator/spun.ts";
import { invented, inventedLetters, membersOf, spunGroups } from "./spun-sample.ts";

const others = (random: Random, count = 200) =>
  Array.from({ length: count }, () => invented(random, random.int(3, 14)));

/** Letters among other texts, all in an order of their own. */
function planted(seed: number, sizes: readonly number[], options: SpunOptions) {
  const random = createRandom(seed);
  const groups = sizes.map((size) => inventedLetters(random, size, options));
  const all = [
    ...others(random).map((text) => ({ text, group: -1 })),
    ...groups.flatMap((letters, group) => letters.map((text) => ({ text, group }))),
  ];
  return random.sample(all, all.length);
}

const KINDS: Readonly<Record<string, Partial<SpunOptions>>> = {
  "20 slots of two to five alternatives": {},
  "10 slots": { slots: 10 },
  "30 slots of five alternatives": { slots: 30, alternatives: [5, 5] },
  "two alternatives": { alternatives: [2, 2] },
  "greetings and closings of the senders' own": { greeted: 0.7 },
  "a paragraph of the sender's own in half of them": { own: 0.5 },
  "slots at the ends of sentences": { places: "ends" },
  "alternatives of one word": { phrase: 1 },
  "alternatives of up to six words": { phrase: 6 },
  "whole sentences in other words": { sentences: 2 },
};

describe("letters of a template are found", () => {
  it.each(Object.entries(KINDS))("with %s", (_, kind) => {
    const texts = planted(7, [20, 40], { ...USUAL, ...kind });
    const groups = membersOf(spunGroups(texts.map(({ text }) => text)));
    expect(groups.length).toBe(2);
    let found = 0;
    for (const members of groups) {
      const kinds = new Set(members.map((index) => texts[index]!.group));
      expect([...kinds]).toHaveLength(1);
      expect(kinds).not.toContain(-1);
      found += members.length;
    }
    expect(found).toBeGreaterThanOrEqual(57);
  });

  it("whatever order the texts come in", () => {
    const texts = planted(11, [25, 60], USUAL).map(({ text }) => text);
    const groupsOf = (list: readonly string[]) =>
      membersOf(spunGroups(list))
        .map((members) => members.map((index) => list[index]!).sort())
        .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    const expected = groupsOf(texts);
    expect(expected.map(({ length }) => length).sort()).toEqual([25, 60]);
    for (const seed of [1, 2, 3]) {
      const random = createRandom(seed);
      expect(groupsOf(random.sample(texts, texts.length))).toEqual(expected);
    }
    expect(groupsOf(texts.toReversed())).toEqual(expected);
  });

  it("where all texts are letters of one template", () => {
    const letters = inventedLetters(createRandom(3), 30, USUAL);
    expect(membersOf(spunGroups(letters)).map(({ length }) => length)).toEqual([30]);
  });
});

const SUBJECTS = ["ferry", "bus", "library", "market", "bridge", "school", "park", "harbour"];
const answer = (random: Random) => random.pick(["Yes", "No", "Don't know"]);
const law =
  "Section 4 of the Ferries Order requires the Board to publish its reasons within twenty working days and to ask everybody whose interests are likely to suffer.";

/** What is no template although many share much of it. */
const NONE: Readonly<Record<string, (random: Random) => string>> = {
  "answers to the same questions": (random) =>
    SUBJECTS.map((one) => `Should the Board keep the ${one} open? ${answer(random)}`).join("\n"),
  "answers behind labels": (random) =>
    `${SUBJECTS.map((one, at) => `Question ${at + 1}, the ${one}: ${answer(random)}`).join("\n")}\nComments: ${invented(random, 1)}`,
  "a form on lines": (random) =>
    `Age ${random.pick(["18 to 24", "25 to 34"])}\nWard ${random.pick(["North", "South", "East"])}\nRole ${random.pick(["parent", "teacher"])}\nTravels by ${random.pick(["bus", "car"])}\nFor it ${answer(random)}\nOften ${answer(random)}\nSince ${random.pick(["May", "June"])}\nRemarks ${invented(random, 2)}`,
  "a short comment": (random) =>
    `I ${random.pick(["fully support", "support", "object to"])} this ${random.pick(["plan", "proposal"])}.`,
  "the same law quoted": (random) => `${invented(random, 3)} ${law} ${invented(random, 3)}`,
  "the same greeting and closing": (random) =>
    `Dear ${random.pick(["Board", "Sir or Madam", "members"])}, I am writing to ${random.pick(["answer", "comment on"])} your ${random.pick(["call", "consultation"])} on the ${random.pick(["future", "quality"])} of the ferries. ${invented(random, 5)} Thank you for ${random.pick(["reading", "considering"])} my ${random.pick(["letter", "comments"])} in the ${random.pick(["weeks", "months"])} ahead.`,
  "sentences of one stock": (random) => random.sample(STOCK, 5).join(" "),
  "words of their own": (random) => invented(random, 8),
};
const STOCK = Array.from({ length: 40 }, (_, seed) => invented(createRandom(seed + 100), 1));

test.each(Object.entries(NONE))("%s: no letters of a template", (_, make) => {
  const random = createRandom(5);
  expect(spunGroups([...others(random, 100), ...Array.from({ length: 80 }, () => make(random))])).toEqual([]);
});

test("the same letter again and again has no slots", () => {
  const random = createRandom(9);
  const letter = invented(random, 10);
  expect(spunGroups([...others(random), ...Array<string>(50).fill(letter)])).toEqual([]);
});

test("fewer than ten letters are no group", () => {
  const texts = planted(2, [9], USUAL).map(({ text }) => text);
  expect(spunGroups(texts)).toEqual([]);
});

describe("the template is shown", () => {
  const random = createRandom(1);
  const pick = (...alternatives: string[]) => random.pick(alternatives);
  const letters = Array.from(
    { length: 60 },
    () =>
      `The Board ${pick("must", "has to", "should")} keep the ${pick("evening", "late")} ferry because ${pick("many", "lots of")} people ${pick("need", "depend on", "rely on")} it to reach the ${pick("hospital", "clinic", "surgery")}. Without it ${pick("older neighbours", "pensioners")} would ${pick("surely ", "")}be cut off from ${pick("shops", "family")} all through the winter.`,
  );
  const texts = [...others(random, 50), ...letters];

  it("with the words that stay, and the alternatives of each slot", () => {
    const [group] = spunGroups(texts);
    expect(group!.members).toHaveLength(60);
    expect(group!.slots).toBe(8);
    const slots = [...group!.pattern.matchAll(/\{(.*?)\}/g)].map(([, words]) => words!.split("|").sort());
    expect(slots).toEqual([
      ["has to", "must", "should"],
      ["evening", "late"],
      ["lots of", "many"],
      ["depend on", "need", "rely on"],
      ["clinic", "hospital", "surgery"],
      ["older neighbours", "pensioners"],
      ["", "surely"],
      ["family", "shops"],
    ]);
    expect(group!.pattern.replaceAll(/\{.*?\}/g, "{}")).toBe(
      "the board {} keep the {} ferry because {} people {} it to reach the {}. without it {} would {} be cut off from {} all through the winter",
    );
    expect(group!.bits).toBeGreaterThan(1_000);
  });

  it("without words that nobody has who may be quoted", () => {
    const masked = (text: string) => text.replaceAll("clinic", "██████");
    const [group] = spunGroups(texts, masked);
    expect(group!.pattern).not.toContain("clinic");
    expect(group!.pattern).toContain("█");
    const [hidden] = spunGroups(texts, () => "");
    expect(hidden!.pattern).not.toMatch(/[a-z]/);
  });

  it("with what a letter says beyond it", () => {
    const own = "My aunt was born on this ferry.";
    const [group] = spunGroups([...texts, `${letters[0]!} ${own}`]);
    expect(group!.members.at(-1)!.added).toEqual([own.slice(0, -1)]);
    expect(group!.members.at(-1)!.similarity).toBeLessThan(1);
  });
});

const SPUN = "../shared/cases/campaigns/spun.jsonl";
test.skipIf(!existsSync(SPUN))("all of the letters of the reference template are found", () => {
  const letters = readFileSync(SPUN, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const random = createRandom(4);
  for (const some of [letters, letters.slice(0, 20)]) {
    const groups = membersOf(spunGroups([...others(random), ...some]));
    expect(groups.map(({ length }) => length)).toEqual([some.length]);
    const similar = startSimilarTexts({ similarity: 0.5, words: 20 });
    for (const text of some) similar.add(text);
    expect(similar.groups().length).toBeLessThan(some.length / 10);
  }
});
