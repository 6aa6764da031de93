import fc from "fast-check";
import { expect, test } from "vitest";
import { hitContext } from "#src/outputs/tables/context.ts";

function around(text: string, match: string) {
  const start = text.indexOf(match);
  return hitContext(text, start, start + match.length);
}

test("white space is collapsed in the match and on both sides", () => {
  expect(around("The  last\nnight \n bus \t home", "night \n bus")).toEqual({
    left: "The last",
    match: "night bus",
    right: "home",
  });
});

test("each side is cut between words, at most forty characters long", () => {
  const words = "alpha bravo charlie delta echo foxtrot golf hotel";
  const { left, right } = around(`${words} BUS ${words}`, "BUS");
  expect(left).toBe("bravo charlie delta echo foxtrot golf hotel".slice(6));
  expect(right).toBe("alpha bravo charlie delta echo foxtrot");
});

test("a word longer than a side is cut inside, since there is nowhere else", () => {
  expect(around(`${"a".repeat(60)}-BUS`, "BUS").left).toBe(`${"a".repeat(39)}-`);
});

test("no surrogate pair is split, wherever the cut falls", () => {
  fc.assert(
    fc.property(fc.nat(90), fc.nat(90), fc.boolean(), (before, after, odd) => {
      const text = `${odd ? "a" : ""}${"🚌".repeat(before)}BUS${"🚌".repeat(after)}`;
      const { left, right } = around(text, "BUS");
      expect(left + right).not.toMatch(/\p{Cs}/u);
    }),
    { seed: 2 },
  );
});
