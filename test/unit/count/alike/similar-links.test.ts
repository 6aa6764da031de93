import { describe, expect, it } from "vitest";
import { findCandidates } from "#src/count/alike/similar-candidates.ts";
import { linkAlike } from "#src/count/alike/similar-links.ts";
import { createRandom } from "../../../generator/random.ts";
import { grouped, sentence, setsOf, slowGroups } from "./similar-sample.ts";

/** Groups of two and more, of different texts. */
function linked(texts: readonly string[], similarity: number, patience?: number): string[][] {
  const candidates = findCandidates(setsOf(texts), similarity);
  const links = linkAlike(candidates, similarity, patience);
  return grouped(Array.from(candidates.sets, (_, candidate) => links.rootOf(candidate)))
    .map((group) => group.map((candidate) => texts[candidates.sets[candidate]!]!).sort())
    .filter((group) => group.length > 1)
    .sort();
}

describe("linkAlike", () => {
  const draw = createRandom(4);
  const sentences = Array.from({ length: 30 }, () => sentence(draw, 12));
  const texts = [...new Set(Array.from({ length: 1000 }, () => draw.sample(sentences, 4).join(" ")))];
  const shuffled = draw.sample(texts, texts.length);
  const all = linked(texts, 0.55);

  it("gives the same groups in whatever order texts come, also where its patience ends", () => {
    expect(linked(shuffled, 0.55)).toEqual(all);
    expect(linked(shuffled, 0.55, 5)).toEqual(linked(texts, 0.55, 5));
  });

  it("links none that are not alike where its patience ends, only fewer", () => {
    const some = linked(texts, 0.55, 5);
    expect(some.flat().length).toBeGreaterThan(0);
    expect(some.flat().length).toBeLessThan(all.flat().length);
    for (const group of some) {
      expect(all.some((whole) => group.every((text) => whole.includes(text)))).toBe(true);
    }
  });

  it("compares those first that share rare runs", () => {
    const common = sentence(draw, 60);
    const twins = Array.from({ length: 200 }, (_, n) => {
      const own = `${common} ${sentence(createRandom(n), 40)}`;
      return [own, `${own} again`];
    });
    expect(linked(twins.flat(), 0.55, 1)).toEqual(twins.toSorted());
  });

  it("compares those once that share all runs of a sentence", () => {
    const long = Array.from({ length: 30 }, () => sentence(draw, 40));
    const patched = [...new Set(Array.from({ length: 1000 }, () => draw.sample(long, 5).join(" ")))];
    expect(linked(patched, 0.5, 600)).toEqual(linked(patched, 0.5, Infinity));
  });

  it("never runs out of patience where many have the same text with something added", () => {
    const [template] = sentences;
    const variants = sentences.slice(1).map((added) => `${template} ${template} ${template} ${added}`);
    expect(linked(variants, 0.3, 1)).toEqual([variants.toSorted()]);
  });
});

it("slowGroups, which tests compare with, finds planted variants", () => {
  expect(slowGroups(["a b c d e f", "x", "A, b c d e f"], { similarity: 1, words: 5 })).toEqual([
    {
      template: 0,
      members: [
        { index: 0, similarity: 1 },
        { index: 2, similarity: 1 },
      ],
    },
  ]);
});
