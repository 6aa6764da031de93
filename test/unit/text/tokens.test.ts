import { describe, expect, it } from "vitest";
import { countWords, Tokens, tokenise } from "#src/text/tokens.ts";
import { Vocabulary } from "#src/text/vocabulary.ts";

function tokensOf(text: string) {
  const vocabulary = new Vocabulary();
  const tokens = tokenise(text, vocabulary);
  return Array.from({ length: tokens.length }, (_, index) => ({
    form: vocabulary.words[tokens.words[index]!]!,
    quoted: text.slice(tokens.starts[index], tokens.ends[index]),
    sentence: tokens.sentences[index],
  }));
}

const forms = (text: string) => tokensOf(text).map(({ form }) => form);

describe("tokenise", () => {
  it("takes runs of letters and digits of any script", () => {
    expect(forms("Plan B2, café — Łódź 42 кот 𝐀b")).toEqual([
      "Plan",
      "B2",
      "café",
      "Łódź",
      "42",
      "кот",
      "Ab",
    ]);
  });

  it("keeps inner apostrophes, straight or curly, as one straight form, and drops those at the edges", () => {
    expect(forms("the carer’s 'own' carers’ don't")).toEqual(["the", "carer's", "own", "carers", "don't"]);
  });

  it("makes tokens of their own of the parts of a hyphenated compound", () => {
    expect(forms("care-experienced face‑to‑face a- b")).toEqual([
      "care",
      "experienced",
      "face",
      "to",
      "face",
      "a",
      "b",
    ]);
  });

  it("joins a word broken at a line end and quotes it over both lines", () => {
    expect(tokensOf("our commu-\n  nity plan")[1]).toEqual({
      form: "community",
      quoted: "commu-\n  nity",
      sentence: 0,
    });
    expect(forms("commu-\r\nnity soft\u00AD\nly")).toEqual(["community", "softly"]);
  });

  it("does not join at a blank line, before a capital, or between digits", () => {
    expect(forms("one-\n\ntwo North-\nSouth 10-\n20")).toEqual(["one", "two", "North", "South", "10", "20"]);
  });

  it("compares composed and decomposed letters, soft hyphens and ligatures as one form", () => {
    expect(forms("café cafe\u0301 bene\u00ADfit bene\uFB01t")).toEqual([
      "café",
      "café",
      "benefit",
      "bene\u0066it",
    ]);
  });

  it("leaves a footnote sign out of the word it stands on", () => {
    expect(forms("placement² ends")).toEqual(["placement", "ends"]);
  });

  it("counts a sentence at a stop before a capital and at a blank line, not inside or before small letters", () => {
    const text = "Rents, e.g. for 3.5 rooms, rose. Then what? Nothing\nnew\n\nlast";
    const sentences = tokensOf(text).map(({ form, sentence }) => `${form}${sentence}`);
    expect(sentences.join(" ")).toBe("Rents0 e0 g0 for0 30 50 rooms0 rose0 Then1 what1 Nothing2 new2 last3");
  });

  it("uses columns again without a trace of the text before", () => {
    const columns = new Tokens();
    const vocabulary = new Vocabulary();
    tokenise("many words stand in this one. And more.", vocabulary, columns);
    tokenise("two words", vocabulary, columns);
    expect(columns.length).toBe(2);
    expect([...columns.ends.slice(0, 2)]).toEqual([3, 9]);
    expect(columns.words[1]).toBe(vocabulary.numberOf("words"));
  });
});

describe("countWords", () => {
  it("counts tokens", () => {
    expect(countWords("A care-experienced person’s commu-\nnity.")).toBe(5);
    expect(countWords("— … !")).toBe(0);
  });
});

describe("Vocabulary", () => {
  it("numbers words in the order they are met, the same for a string and a slice, also when it grows", () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    expect(words.map((word) => vocabulary.numberOf(word))).toEqual(words.map((_, index) => index));
    const tokens = tokenise("word7 word19999", vocabulary);
    expect([...tokens.words.slice(0, 2)]).toEqual([7, 19_999]);
  });
});
