import { describe, expect, it } from "vitest";
import { RunSets } from "#src/count/alike/similar-sets.ts";
import { keepShared } from "#src/count/alike/similar-shared.ts";
import { plantedTexts, runsOf, setsOf } from "./similar-sample.ts";

const runsOfSet = ({ pieces, pieceOf, starts }: RunSets, set: number, length: number): Int32Array =>
  pieces[pieceOf[set]!]!.slice(starts[set], starts[set]! + length);

describe("RunSets", () => {
  it("holds each set once, each run of it once, in ascending order", () => {
    const sets = setsOf([
      "a b c d e f",
      "no no no no no no no no",
      "f e d c b a",
      "A, b, c, d, e, f",
      "no no no no no",
    ]);
    expect(sets.length).toBe(3);
    expect(sets.sizes.slice(0, 3)).toEqual(Int32Array.of(2, 1, 2));
    expect(sets.runs).toBe(5);
    const [first, second] = runsOfSet(sets, 0, 2);
    expect(first).toBeLessThan(second!);
  });

  it("tells sets apart that have the same hash", () => {
    const sets = new RunSets();
    for (let n = 0; n < 200_000; n++) sets.add(Int32Array.of(n, n + 1_000_000));
    expect(sets.length).toBe(200_000);
    expect(new Set(sets.hashes.subarray(0, sets.length)).size).toBeLessThan(200_000);
    expect(sets.add(Int32Array.of(1_000_007, 7))).toBe(7);
  }, 60_000);

  it("holds the same sets in pieces of any size", () => {
    const texts = plantedTexts(3, 30);
    const [large, small] = [setsOf(texts), setsOf(texts, 200)];
    expect(large.pieces.length).toBe(1);
    expect(small.pieces.length).toBeGreaterThan(10);
    expect(small.pieces.some((piece) => piece.length > 200)).toBe(true);
    expect(small.length).toBe(large.length);
    for (let set = 0; set < large.length; set++) {
      expect(runsOfSet(small, set, small.sizes[set]!)).toEqual(runsOfSet(large, set, large.sizes[set]!));
    }
  });
});

describe("keepShared", () => {
  const texts = [
    ...new Map(plantedTexts(2, 30).map((text) => [[...runsOf(text)].sort().join(), text])).values(),
  ];
  const sharedRuns = () => {
    const counts = new Map<string, number>();
    for (const run of texts.flatMap((text) => [...runsOf(text)])) counts.set(run, (counts.get(run) ?? 0) + 1);
    return texts.map((text) => [...runsOf(text)].filter((run) => counts.get(run)! > 1).length);
  };

  it("keeps every run that another text has, and few others", () => {
    const kept = keepShared(setsOf(texts));
    const shared = sharedRuns();
    expect(kept.length).toBe(shared.length);
    expect(shared.every((count, set) => kept[set]! >= count)).toBe(true);
    const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((one, other) => one + other, 0);
    expect(sum(shared)).toBeGreaterThan(1000);
    expect(sum(kept)).toBeLessThan(sum(shared) * 1.2);
  });

  it("keeps the same in one pass as in many", () => {
    const [whole, parts] = [setsOf(texts), setsOf(texts)];
    const kept = keepShared(whole);
    expect(keepShared(parts, 1024)).toEqual(kept);
    for (const [set, count] of kept.entries()) {
      expect(runsOfSet(parts, set, count)).toEqual(runsOfSet(whole, set, count));
    }
  });
});
