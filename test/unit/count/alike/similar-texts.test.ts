import { describe, expect, it } from "vitest";
import { type SimilarOptions, startSimilarTexts } from "#src/count/alike/similar-texts.ts";
import { createRandom } from "../../../generator/random.ts";
import { EDITS, jaccard, letter, plantedTexts, runsOf, sentence, slowGroups } from "./similar-sample.ts";

function groupsOf(texts: readonly string[], options: Partial<SimilarOptions> = {}) {
  const similar = startSimilarTexts({ similarity: 0.5, words: 5, ...options });
  for (const text of texts) similar.add(text);
  return similar.groups();
}

const membersOf = (texts: readonly string[], options: Partial<SimilarOptions> = {}) =>
  groupsOf(texts, options).map(({ members }) => members.map(({ index }) => index));

const random = () => createRandom(20_240_117);
const LETTER = letter(random());
/** Ten words, six runs. */
const TEN = "the ferry must run on Sundays until the bridge opens";

describe("which texts are similar", () => {
  it.each(Object.entries(EDITS))("a letter with %s is similar to the letter", (_, edit) => {
    expect(membersOf([LETTER, sentence(random(), 40), edit(LETTER, random())])).toEqual([[0, 2]]);
  });

  it("case, punctuation, white space and words broken at line ends make no difference", () => {
    const same = "THE FERRY (must) run\n\non Sun-\ndays; until the bridge opens!";
    expect(groupsOf([TEN, same], { similarity: 1 })).toEqual([
      {
        template: 0,
        members: [
          { index: 0, similarity: 1 },
          { index: 1, similarity: 1 },
        ],
      },
    ]);
  });

  it("the same words in another order are not similar", () => {
    expect(
      membersOf([TEN, "until the bridge opens on Sundays the ferry must run"], { similarity: 0.3 }),
    ).toEqual([]);
  });

  it("a pair at exactly the threshold is similar, one just below is not", () => {
    const longer = `${TEN} again in the following spring`;
    expect(jaccard(runsOf(TEN), runsOf(longer))).toBe(6 / 11);
    expect(membersOf([TEN, longer], { similarity: 6 / 11 })).toEqual([[0, 1]]);
    expect(membersOf([TEN, longer], { similarity: 6 / 11 + 1e-12 })).toEqual([]);
  });

  it("texts that are linked in steps are one group", () => {
    const chain = [TEN, `${TEN} again at long last`, `${TEN} again at long last for all of us here`];
    expect(jaccard(runsOf(chain[0]!), runsOf(chain[2]!))).toBeLessThan(0.5);
    expect(membersOf(chain)).toEqual([[0, 1, 2]]);
    expect(membersOf([chain[0]!, chain[2]!])).toEqual([]);
  });

  it("a text of fewer words than asked for belongs to no group, whatever it says", () => {
    expect(membersOf(Array(500).fill("Yes."), { words: 2 })).toEqual([]);
    expect(membersOf([TEN, TEN], { words: 10 })).toEqual([[0, 1]]);
    expect(membersOf([TEN, TEN], { words: 11 })).toEqual([]);
  });

  it("a text of fewer than five words is one run, and one without words is like none", () => {
    expect(membersOf(["No, thank you", "no thank you!", "no thank", "", "", "—"], { words: 0 })).toEqual([
      [0, 1],
    ]);
  });

  it("a word said a hundred times is the same as said fifty times", () => {
    expect(membersOf(["no ".repeat(100), TEN, "no ".repeat(50)])).toEqual([[0, 2]]);
  });
});

describe("groups", () => {
  it("stand in the order of their first members", () => {
    const other = sentence(random(), 20);
    expect(membersOf([other, TEN, LETTER, TEN, other])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  it("have the text as template that most members have run for run, the first of those", () => {
    const [once, twice, thrice] = [`${TEN} now`, `${TEN} today`, `${TEN} at last`];
    expect(groupsOf([once, twice, thrice, twice, thrice, thrice])[0]!.template).toBe(2);
    expect(groupsOf([once, thrice, twice, twice, thrice])[0]!.template).toBe(1);
  });

  it("have the member as template that is most like the others where all differ, the first of several", () => {
    const variants = [`now ${TEN} again`, `${TEN} again`, `${TEN} again please`];
    expect(groupsOf(variants)[0]!.template).toBe(1);
    expect(groupsOf([`${TEN} again`, TEN])[0]!.template).toBe(0);
    expect(groupsOf([TEN, `${TEN} again`])[0]!.template).toBe(0);
  });

  it("have the first member as template where all are equally like the others", () => {
    const stretch = (name: string, words: number) =>
      Array.from({ length: words }, (_, n) => `${name}${n}`).join(" ");
    // Each has one stretch in common with each other: the same similarities, which add up in another order.
    const pairs = ["ab cd", "ac bd", "ad bc"].map((both) => both.split(" "));
    const texts = ["a", "b", "c", "d"].map((name) => {
      const shared = pairs.map((both, at) =>
        stretch(both.find((pair) => pair.includes(name))!, [5, 7, 8][at]!),
      );
      return [stretch("core", 24), ...shared].join(` ${name} `);
    });
    for (let turn = 0; turn < 4; turn++) {
      const [group] = groupsOf([...texts.slice(turn), ...texts.slice(0, turn)], { similarity: 0.3 });
      expect(group?.members.length).toBe(4);
      expect(group?.template).toBe(0);
    }
  });

  it("find the template of a group that is too large to compare all with all", () => {
    const part = LETTER.slice(0, LETTER.length / 2);
    const variantOf = (text: string, n: number) => `${text} ${sentence(createRandom(n), 5 + (n % 7))}`;
    const variants = Array.from({ length: 200 }, (_, n) => variantOf(n < 60 ? part : LETTER, n));
    const [group] = groupsOf([part, ...variants, LETTER], { similarity: 0.4 });
    expect(group?.members.length).toBe(202);
    expect(group?.template).toBe(201);
  });

  it("say how similar each member is to the template, to four decimals", () => {
    expect(groupsOf([TEN, TEN, `${TEN} again`])[0]!.members).toEqual([
      { index: 0, similarity: 1 },
      { index: 1, similarity: 1 },
      { index: 2, similarity: 0.8571 },
    ]);
  });

  it("are none where there are no texts", () => {
    expect(groupsOf([])).toEqual([]);
  });

  it("are the same when asked for again, and take no text after that", () => {
    const similar = startSimilarTexts({ similarity: 0.5, words: 5 });
    for (const text of [TEN, TEN]) similar.add(text);
    expect(similar.groups()).toBe(similar.groups());
    expect(() => similar.add(TEN)).toThrow("a text was added after groups were asked for");
  });
});

describe("compared with every pair of texts", { timeout: 60_000 }, () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9, 1])(
    "finds the same groups among planted variants at %f",
    (similarity) => {
      const texts = plantedTexts(7, 60);
      const options = { similarity, words: 20 };
      const groups = groupsOf(texts, options);
      expect(groups.length).toBeGreaterThan(similarity < 1 ? 20 : 5);
      expect(groups).toEqual(slowGroups(texts, options));
    },
  );

  it("finds the same groups where all letters have a paragraph in common", () => {
    const common = letter(createRandom(3));
    const texts = plantedTexts(8, 15).map((text) => `${common}\n\n${text}`);
    for (const similarity of [0.5, 0.7, 0.8]) {
      expect(groupsOf(texts, { similarity })).toEqual(slowGroups(texts, { similarity, words: 5 }));
    }
  });

  it.each([
    [16, 4, 200, 0.5],
    [20, 5, 250, 0.4],
  ])(
    "finds the same groups where texts are patched together, from %i sentences %i each",
    (all, each, count, similarity) => {
      const draw = createRandom(2);
      const sentences = Array.from({ length: all }, () => sentence(draw, draw.int(8, 24)));
      const texts = Array.from({ length: count }, () => draw.sample(sentences, each).join(" "));
      const expected = slowGroups(texts, { similarity, words: 5 });
      expect(expected.length).toBeGreaterThan(9);
      expect(membersOf(texts, { similarity })).toEqual(
        expected.map(({ members }) => members.map(({ index }) => index)),
      );
    },
  );

  it("finds the same texts again after texts of very many words", () => {
    const draw = createRandom(6);
    const book = Array.from({ length: 150_000 }, (_, word) => `${word}x${draw.int(0, 9)}`).join(" ");
    expect(membersOf([TEN, book, LETTER, `${book} again`, TEN, LETTER])).toEqual([
      [0, 4],
      [1, 3],
      [2, 5],
    ]);
  });
});

describe("work that grows with the texts, not with the pairs", () => {
  const seconds = (work: () => void): number => {
    const begun = performance.now();
    work();
    return (performance.now() - begun) / 1000;
  };

  it.each<readonly [string, (n: number) => string, number]>([
    ["identical texts", () => TEN, 1],
    ["empty texts", () => "", 0],
    ["variants of one letter", (n) => `${TEN} said ${n} and ${n + 1}`, 1],
    ["one word, repeated", (n) => "spam ".repeat((n % 50) + 1), 1],
  ])(
    "is enough for 50,000 %s",
    (_, textOf, groups) => {
      const texts = Array.from({ length: 50_000 }, (_text, n) => textOf(n));
      expect(seconds(() => expect(groupsOf(texts).length).toBe(groups))).toBeLessThan(20);
    },
    60_000,
  );

  it.each([0.3, 0.45])(
    "is enough for 20,000 texts with a paragraph in common, each pair at about %f",
    (similarity) => {
      const draw = createRandom(9);
      const paragraph = sentence(draw, 60);
      const own = Math.round((60 / similarity - 60) / 2);
      const texts = Array.from({ length: 20_000 }, () => {
        const numbers = Array.from({ length: own }, () => draw.int(0, 9999)).join(" ");
        return `${paragraph} ${numbers}`;
      });
      expect(jaccard(runsOf(texts[0]!), runsOf(texts[1]!))).toBeCloseTo(similarity, 1);
      expect(seconds(() => expect(groupsOf(texts)).toEqual([]))).toBeLessThan(20);
    },
    60_000,
  );
});
