/** Where sentences end, as NEAR/s and `not-after` see it. */
import { describe, expect, it } from "vitest";
import { tokenSentences } from "#src/code/apply/sentences.ts";
import { tokenise } from "#src/text/tokens.ts";
import { Vocabulary } from "#src/text/vocabulary.ts";

/** The sentences of a text, their words joined. */
function sentences(text: string): readonly string[] {
  const vocabulary = new Vocabulary();
  const tokens = tokenise(text, vocabulary);
  const found: string[] = [];
  tokenSentences(text, tokens, vocabulary.words).forEach((number, token) => {
    const word = text.slice(tokens.starts[token], tokens.ends[token]);
    found[number] = found[number] === undefined ? word : `${found[number]} ${word}`;
  });
  return found;
}

describe("a sentence", () => {
  it.each([
    ["We lost Dr. Petherick. Nobody came.", ["We lost Dr Petherick", "Nobody came"]],
    ["They close the St. Brannoc surgery. Why?", ["They close the St Brannoc surgery", "Why"]],
    ["Ask J. R. Tollgrain. She knows.", ["Ask J R Tollgrain", "She knows"]],
    ["Cllr. Quennell\nand Mrs.\nMoss left. Good.", ["Cllr Quennell and Mrs Moss left", "Good"]],
    [
      "It opens on Sept. 3, see No. 10 and pp. 4. Then it shuts.",
      ["It opens on Sept 3 see No 10 and pp 4", "Then it shuts"],
    ],
  ])("goes on behind an abbreviation or an initial: %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["I said no. Nobody heard.", ["I said no", "Nobody heard"]],
    ["The answer is No. Nobody heard.", ["The answer is No", "Nobody heard"]],
    ["My wife and I. Nobody else.", ["My wife and I", "Nobody else"]],
    ["Ask the Dr.\n\nNobody came.", ["Ask the Dr", "Nobody came"]],
    ["We rent. No 3.5 rooms etc. for us! Really?", ["We rent", "No 3 5 rooms etc for us", "Really"]],
  ])("ends elsewhere at a stop that no small letter follows, and at a blank line: %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each(["-", "•", "*", "–", "▪"])("begins with each item of a list: %s", (mark) => {
    const list = `We want:\n${mark} Smoking: no\n  ${mark} Parking at\nthe pier\n${mark} “Ferries” back`;
    expect(sentences(list)).toEqual(["We want", "Smoking no", "Parking at the pier", "Ferries back"]);
  });

  it("begins with each numbered item, and not with a line that was wrapped before a dash or a number", () => {
    expect(sentences("We want:\n1. buses\n2) ferries\n(a) trains")).toEqual([
      "We want",
      "1 buses",
      "2 ferries",
      "a trains",
    ]);
    expect(sentences("the ferry\n– which is late –\nand the\n3 buses")).toEqual([
      "the ferry which is late and the 3 buses",
    ]);
  });
});
