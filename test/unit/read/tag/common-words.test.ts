/** Ordinary words are those that the document itself writes in small letters. */
import { describe, expect, it } from "vitest";
import { commonWords } from "#src/read/tag/common-words.ts";

const isCommon = commonWords(
  "A lantern hung (low) by Threshold House;\nthe café was warm, harbourside and open.",
);

describe("a word is common", () => {
  it.each(["lantern", "Lantern", "LANTERN", "low", "warm", "Café", "open", "Lantern,"])(
    "where the text writes it in small letters: %s",
    (word) => {
      expect(isCommon(word)).toBe(true);
    },
  );

  it.each(["Threshold", "House", "harbour", "side", "A", "by", "", "&", "Kettle"])(
    "not where it is absent, capital, a part of a word, or shorter than three letters: %s",
    (word) => {
      expect(isCommon(word)).toBe(false);
    },
  );

  it("the same way when asked again", () => {
    expect([isCommon("warm"), isCommon("warm"), isCommon("Kettle"), isCommon("Kettle")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("at the very start and the very end of a text, too", () => {
    for (const text of ["lantern light", "light lantern"]) {
      const words = commonWords(text);
      expect([words("Lantern"), words("Light")]).toEqual([true, true]);
    }
  });

  it("where it stands alone further on, though a longer word begins with it", () => {
    expect(commonWords("lanterns and a lantern")("Lantern")).toBe(true);
  });
});
