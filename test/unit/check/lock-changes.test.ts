/** What changed since a lock: each response added, removed, changed or moved, and only once. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LockedResponse } from "#src/check/lock.ts";
import { lockChanges } from "#src/check/lock-changes.ts";

/** `a b c` as three responses of one source, numbered in their order; `b!` has other tags, `x/b` another source. */
function corpus(texts: string): LockedResponse[] {
  const numbers = new Map<string, number>();
  return texts
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [, source = "s", text = "", retagged] = /^(?:(\w+)\/)?(\w+)(!?)$/.exec(word)!;
      const number = (numbers.get(source) ?? 0) + 1;
      numbers.set(source, number);
      return { id: `${source}-${number}`, source, fingerprint: text, tags: retagged ? "other" : "tags" };
    });
}

function changes(before: string, now: string) {
  const { added, removed, changed, moved } = lockChanges(corpus(before), corpus(now));
  return {
    added: added.map(({ fingerprint }) => fingerprint).join(" "),
    removed: removed.map(({ fingerprint }) => fingerprint).join(" "),
    changed: changed.map(({ before: old, now: one }) => `${old.fingerprint}>${one.fingerprint}`).join(" "),
    moved: moved.map(({ now: one }) => one.fingerprint).join(" "),
  };
}

const NONE = { added: "", removed: "", changed: "", moved: "" };

describe("told apart", () => {
  test.each([
    ["nothing", "a b c", "a b c", {}],
    ["one added at the start: the others only have new numbers", "a b c", "x a b c", { added: "x" }],
    ["one added in between", "a b c", "a x b c", { added: "x" }],
    ["one removed", "a b c", "a c", { removed: "b" }],
    ["one with another text", "a b c", "a x c", { changed: "b>x" }],
    ["one with other topics or another attribution", "a b c", "a b! c", { changed: "b>b" }],
    ["one that moved to the end", "a b c d", "b c d a", { moved: "a" }],
    ["two that changed places: one moved", "a b c", "b a c", { moved: "b" }],
    ["one that went to another source", "s/a s/b t/c", "s/b t/a t/c", { moved: "a" }],
    ["one changed and one added beside it", "a b c", "a x y c", { changed: "b>x", added: "y" }],
    ["one removed and another added elsewhere", "a b c d", "a c d x", { removed: "b", added: "x" }],
    ["a duplicate taken out", "a b a", "a b", { removed: "a" }],
    ["all gone", "a b", "", { removed: "a b" }],
    ["all new", "", "a b", { added: "a b" }],
    ["gone in one source, come in another", "s/a t/b", "t/b t/x", { removed: "a", added: "x" }],
    ["moved, and with other tags", "a b c", "b c a!", { moved: "a", changed: "a>a" }],
  ])("%s", (_, before, now, expected) => {
    expect(changes(before, now)).toEqual({ ...NONE, ...expected });
  });
});

test("what stayed, changed, went and came adds up to both sides", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (before, now) => {
      const [old, fresh] = [corpus(before.join(" ")), corpus(now.join(" "))];
      const { added, removed, changed, moved } = lockChanges(old, fresh);
      const replaced = changed.filter(({ by }) => by === "text");
      const stayed = old.length - removed.length - replaced.length;
      expect(stayed).toBe(fresh.length - added.length - replaced.length);
      expect(moved.length).toBeLessThanOrEqual(stayed);
      expect(new Set([...added, ...replaced.map((one) => one.now)]).size).toBe(
        added.length + replaced.length,
      );
      for (const one of moved) expect(one.before.fingerprint).toBe(one.now.fingerprint);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test("of equal texts those with the same id are one, and the others follow in their order", () => {
  const [one, two, three] = corpus("a a a");
  const ids = (before: readonly LockedResponse[], now: readonly LockedResponse[]) => {
    const found = lockChanges(before, now);
    return [found.removed, found.added, found.moved.map((move) => move.now)].map((all) =>
      all.map(({ id }) => id),
    );
  };
  expect(ids([one!, two!, three!], [one!, three!])).toEqual([["s-2"], [], []]);
  expect(ids([one!, three!], [one!, two!, three!])).toEqual([[], ["s-2"], []]);
  expect(ids([two!, one!], [one!, two!])[2]).toHaveLength(1);
  const renamed = (of: LockedResponse, id: string) => ({ ...of, id });
  expect(ids([one!, two!], [renamed(one!, "s-8"), renamed(two!, "s-9"), three!])).toEqual([[], ["s-3"], []]);
});

test("an id is known within its source alone", () => {
  const [one] = corpus("a");
  const other = { ...one!, source: "t", fingerprint: "b" };
  expect(lockChanges([one!], [other])).toMatchObject({ removed: [one], added: [other], changed: [] });
  const both = lockChanges([one!, other], [{ ...other, tags: "new" }, one!]);
  expect(both.changed).toMatchObject([{ before: other, by: "tags" }]);
});

test("what is gone in one source is no change of what is new in another", () => {
  expect(changes("s/a t/b", "s/x t/b")).toEqual({ ...NONE, changed: "a>x" });
  expect(changes("s/a", "t/y s/x")).toEqual({ ...NONE, changed: "a>x", added: "y" });
});
