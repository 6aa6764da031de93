import { expect, test } from "vitest";
import type { SimilarGroup } from "#src/count/alike/similar-texts.ts";
import type { SpunGroup } from "#src/count/alike/spun-groups.ts";
import { joinGroups } from "#src/count/alike/spun-joined.ts";

const member = (index: number, similarity = 1) => ({ index, similarity, added: [] });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const copies = (...indexes: readonly number[]): SimilarGroup => ({
  template: indexes[0]!,
  members: indexes.map((index) => ({ index, similarity: 1 })),
});
const letters = (indexes: readonly number[], others: readonly number[] = []): SpunGroup => ({
  template: indexes[0]!,
  members: indexes.map((index) => member(index, index === 7 ? 1 : 0.9)),
  others: others.map((index) => member(index, 0.6)),
  pattern: "{a|b}",
  slots: 10,
  bits: 500,
});
const indexes = (groups: readonly { readonly members: readonly { readonly index: number }[] }[]) =>
  groups.map(({ members }) => members.map(({ index }) => index));

test("copies that fit a template go over to it, and so do copies of letters that fit", () => {
  const joined = joinGroups([copies(2, 3), copies(4, 5, 30)], [letters(range(0, 20), [30])]);
  expect(joined.copies).toEqual([]);
  expect(indexes(joined.spun)).toEqual([[...range(0, 20), 30]]);
  expect(joined.spun[0]!.members.at(-1)!.similarity).toBe(0.6);
  expect(joined.spun[0]!.template).toBe(7);
});

test("copies of which few fit stay what they are", () => {
  const group = copies(18, 19, 30, 31, 32);
  const joined = joinGroups([group], [letters(range(0, 20), [30])]);
  expect(joined.copies).toEqual([group]);
  expect(indexes(joined.spun)).toEqual([range(0, 18)]);
});

test("a template of one group of copies alone is that group, and too few letters are none", () => {
  const group = copies(...range(0, 20));
  expect(joinGroups([group], [letters(range(0, 20))])).toEqual({ copies: [group], spun: [] });
  const twins = [copies(0, 30, 31), copies(1, 32, 33)];
  expect(joinGroups(twins, [letters(range(0, 11))])).toEqual({ copies: twins, spun: [] });
});
