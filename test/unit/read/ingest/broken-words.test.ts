/** A hyphen at the end of a line parts a word or belongs to it: the document tells, or it is said that it does not. */
import { describe, expect, test } from "vitest";
import { settleHyphens } from "#src/read/ingest/broken-words.ts";
import { tokenise } from "#src/text/tokens.ts";

/** The words of a text as they are compared, and what is said. */
function wordsOf(text: string) {
  const { text: settled, problems } = settleHyphens(text, "a.txt");
  expect(settled).toHaveLength(text.length);
  const { starts, ends, length } = tokenise(settled);
  const words = Array.from({ length }, (_, at) =>
    settled.slice(starts[at], ends[at]).replace(/[-\u2010\u00ad]?\s/g, ""),
  );
  return { words: words.join(" "), said: problems.map(({ found }) => found) };
}

describe("a word with a hyphen at the end of a line", () => {
  test.each([
    [
      "is one where the document writes it as one",
      "The commu-\nnity hall. A community.",
      "The community hall A community",
    ],
    [
      "is two where the document writes it with a hyphen",
      "A well-\nknown quay. It is well-known.",
      "A well known quay It is well known",
    ],
    [
      "is what the document writes more often",
      "A co-\noperative. The cooperative, cooperative shops, one co-operative.",
      "A cooperative The cooperative cooperative shops one co operative",
    ],
    [
      "is one where it is written as often in either way",
      "Re-\nopen. Reopen! Re-open!",
      "Reopen Reopen Re open",
    ],
    ["is known in capitals, too", "Well-\nknown quays. WELL-KNOWN.", "Well known quays WELL KNOWN"],
    [
      "is known over the end of a page",
      "A well-\n\fknown quay. It is well-known.",
      "A well known quay It is well known",
    ],
    [
      "is known among the parts of others",
      "A care-\nled home is a care-led-and-owned one.",
      "A care led home is a care led and owned one",
    ],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toEqual({ words, said: [] });
  });

  test.each([
    ["numbers", "In 2019-\n20 we paid.", "In 2019 20 we paid"],
    ["what a capital follows", "The Harrow-\nMere line.", "The Harrow Mere line"],
    ["a dash", "The ferry -\nwe need it.", "The ferry we need it"],
    ["a blank line", "The ferry-\n\nwe need it.", "The ferry we need it"],
  ])("is none with %s", (_, text, words) => {
    expect(wordsOf(text)).toEqual({ words, said: [] });
  });
});

describe("a word with a hyphen at the end of a line that the document writes nowhere else", () => {
  test("is said, and one", () => {
    expect(wordsOf("Our commu-\nnity hall.")).toEqual({
      words: "Our community hall",
      said: [
        "1 word with a hyphen at the end of a line, which the document writes nowhere else (line 1); read as one word",
      ],
    });
  });

  test.each([
    [
      "its first part is a word in a document that breaks none",
      "Who is care-\nexperienced? We care.",
      "Who is care experienced We care",
    ],
    ["its first part often stands before a hyphen", "A multi-\nagency team.", "A multi agency team"],
    [
      "the document has more words with hyphens than broken ones at the ends of its lines",
      "A child-\ncentred and well-\nknown team, well-known.",
      "A child centred and well known team well known",
    ],
  ])("is two where %s, and that is said", (_, text, words) => {
    const read = wordsOf(text);
    expect(read.words).toBe(words);
    expect(read.said[0]).toMatch(/ 1 read as two words, else as one$/);
  });

  test.each([
    [
      "is seen to break words",
      "A commu-\nnity that we under-\nstand. Stand under it, community.",
      "A community that we understand Stand under it community",
    ],
    [
      "breaks more that are none by themselves",
      "We under-\nstand the arran-\ngements of the commit-\ntee under it.",
      "We understand the arrangements of the committee under it",
    ],
    [
      "has the first part in an address only",
      "The com-\nmunity. See example.com for it.",
      "The community See example com for it",
    ],
  ])("is one in a document that %s, and that is said", (_, text, words) => {
    const read = wordsOf(text);
    expect(read.words).toBe(words);
    expect(read.said[0]).toMatch(/; read as one word$/);
  });

  test("is no name that is printed in what is said", () => {
    expect(JSON.stringify(settleHyphens("Ada Quacken-\nbush", "a.txt").problems)).not.toContain("uacken");
  });

  test("is looked for in time that grows as the text does", () => {
    const started = performance.now();
    settleHyphens(`${"a-\n".repeat(100_000)}${"a".repeat(200_000)}-\n${"é-".repeat(100_000)}`, "a.txt");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
