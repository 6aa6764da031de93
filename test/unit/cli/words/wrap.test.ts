import fc from "fast-check";
import { expect, test } from "vitest";
import { wrap } from "#src/cli/words/wrap.ts";

test("a sentence is broken between words, with what every line begins with", () => {
  expect(wrap("a.txt:1", "words that go on and on", { width: 30, indent: "  ", hanging: "  " })).toEqual([
    "  a.txt:1  words that go on",
    "    and on",
  ]);
});

test("no word is lost or cut, and no line is too long but for one long word", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "é", "🚌"), minLength: 1, maxLength: 50 });
  const check = fc.property(
    fc.array(word, { minLength: 1 }),
    fc.integer({ min: 30, max: 90 }),
    (words, width) => {
      const lines = wrap("", words.join(" "), { width, indent: "  " });
      expect(lines.join(" ").split(/ +/).filter(Boolean)).toEqual(words);
      for (const line of lines) {
        if (line.trim().includes(" ")) expect([...line].length).toBeLessThanOrEqual(width);
      }
    },
  );
  fc.assert(check, { seed: 4 });
});
