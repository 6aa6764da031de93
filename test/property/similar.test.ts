/** Groups random texts, and compares with every pair of them compared; quotes what one says beyond another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedTo } from "#src/count/alike/similar-added.ts";
import { type SimilarOptions, startSimilarTexts } from "#src/count/alike/similar-texts.ts";
import { tokenise } from "#src/text/tokens.ts";
import { runsOf, slowGroups, wordsOf } from "../unit/count/alike/similar-sample.ts";

const RUNS = { seed: 20_240_117, numRuns: 300 };

/** Few words, so that texts share runs by chance. */
const word = fc.constantFrom("a", "B", "b", "ﬁt", "möve", "it’s", "x-\nray", "3.5", "—", "\n\n");
const stretch = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
/** Texts that are patched together from the same stretches, and so are similar to some degree. */
const texts = fc.array(stretch, { minLength: 2, maxLength: 6 }).chain((pool) =>
  fc.array(
    fc
      .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pool) }, stretch), { maxLength: 5 })
      .map((parts) => parts.join(" ")),
    { maxLength: 25 },
  ),
);
const options: fc.Arbitrary<SimilarOptions> = fc.record({
  similarity: fc.oneof(
    fc.constantFrom(0.1, 0.25, 0.5, 0.6, 0.75, 1),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
  ),
  words: fc.nat({ max: 12 }),
});

function groupsOf(list: readonly string[], settings: SimilarOptions) {
  const similar = startSimilarTexts(settings);
  for (const text of list) similar.add(text);
  return similar.groups();
}

describe("groups of similar texts", () => {
  it("are those that comparing every pair gives", () => {
    fc.assert(
      fc.property(texts, options, (list, settings) => {
        expect(groupsOf(list, settings)).toEqual(slowGroups(list, settings));
      }),
      RUNS,
    );
  });

  it("have the same members in whatever order the texts come", () => {
    fc.assert(
      fc.property(texts, options, fc.infiniteStream(fc.nat()), (list, settings, chance) => {
        const order = list
          .map((_, index) => ({ index, key: chance.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const members = groupsOf(list, settings).map((group) => group.members.map(({ index }) => index));
        const again = groupsOf(
          order.map((index) => list[index]!),
          settings,
        ).map((group) => group.members.map(({ index }) => order[index]!).sort((a, b) => a - b));
        expect(again.sort((a, b) => a[0]! - b[0]!)).toEqual(members);
      }),
      RUNS,
    );
  });
});

describe("what a text adds to another", () => {
  const isWithin = (outer: { start: number; end: number }, start: number, end: number) =>
    start >= outer.start && end <= outer.end;

  it("is every word that is in no shared run, and no other", () => {
    fc.assert(
      fc.property(texts, (list) => {
        const [template = "", text = ""] = list;
        const known = runsOf(template);
        const words = wordsOf(text);
        const spans = addedTo(template, text);
        const size = Math.min(5, words.length);
        const { starts, ends } = tokenise(text);
        const isKnown = (_: string, from: number) =>
          from + size <= words.length && known.has(words.slice(from, from + size).join(" "));
        const shared = words.map(isKnown);
        for (const at of words.keys()) {
          const isShared = shared.slice(Math.max(0, at - size + 1), at + 1).includes(true);
          expect(spans.some((span) => isWithin(span, starts[at]!, ends[at]!))).toBe(!isShared);
        }
      }),
      RUNS,
    );
  });

  it("is quoted in stretches as long as can be, from a word's start to a word's end", () => {
    fc.assert(
      fc.property(texts, (list) => {
        const [template = "", text = ""] = list;
        const { length, starts, ends } = tokenise(text);
        let last = -1;
        for (const { start, end } of addedTo(template, text)) {
          const first = starts.subarray(0, length).indexOf(start);
          expect(first).toBeGreaterThan(last === -1 ? -1 : last + 1);
          last = ends.subarray(0, length).indexOf(end);
          expect(last).toBeGreaterThanOrEqual(first);
        }
      }),
      RUNS,
    );
  });
});
