import { expect, test } from "vitest";
import { missingMarks } from "#src/cues/missing-marks.ts";

const markOf = missingMarks([]);

const MARKS: readonly (readonly [text: string, mark: string])[] = [
  ["-", "-"],
  ["--", "--"],
  [" — ", "—"],
  [".", "."],
  ["...", "..."],
  ["?", "?"],
  ["//////////////////", "//////…"],
  ["N/A", "n/a"],
  ["n/a.", "n/a"],
  ["n.a.", "n/a"],
  ["NA", "n/a"],
  ["#N/A", "n/a"],
  ["Nil", "nil"],
  ["NONE!", "none"],
  ["(none)", "none"],
  ["null", "null"],
  ["NaN", "nan"],
  ["Not Provided", "not provided"],
  ["not answered.", "not answered"],
  ["Question not answered", "question not answered"],
  ["Unanswered", "unanswered"],
  ["Not applicable to me", "not applicable to me"],
  ["No comment", "no comment"],
  ["No  comments.", "no comments"],
  ["no-comment", "no comment"],
  ["I have no further comments to make.", "i have no further comments to make"],
  ["No response received", "no response received"],
  ["[No answer]", "no answer"],
  ["<p>N/A</p>", "n/a"],
  ["[left blank]", "left blank"],
  ["Nothing further to add", "nothing further to add"],
  ["See attached file(s)", "see attached"],
  ["Please see attached.", "see attached"],
  ["SEE ATTACHMENT", "see attached"],
  ["Please find our full response attached as a PDF", "see attached"],
  ["Attached", "see attached"],
  ["Comments attached.", "see attached"],
  ["See enclosed letter", "see attached"],
  ["\u200bN/A\u00a0", "n/a"],
  ["\uff2e\uff0f\uff21", "n/a"],
  ["<p>&nbsp;</p>", "nothing that can be seen"],
  ["\u200b", "nothing that can be seen"],
];

test.each(MARKS)("%j stands where a text would, counted as %j", (text, mark) => {
  expect(markOf(text)).toBe(mark);
});

test.each([
  "No",
  "Yes",
  "no.",
  "5",
  "👍",
  "£",
  "Nothing",
  "None of this will help the islands.",
  "No comment on the fares, but keep the boat.",
  "See attached: the ferry must stay.",
  "Please see the ferry timetable.",
  "I have no bus.",
  "No response from the Council in three years",
  "Nil desperandum",
  "I am attached to the ferry",
  "Don't know",
  "",
  "  ",
])("%j is an answer, or nothing at all, and no mark", (text) => {
  expect(markOf(text)).toBeNull();
});

test("a phrase of the project is a mark as a whole text, whatever its capitals, spaces and end", () => {
  const own = missingMarks(["Did not attend", "x."]);
  expect(["did  not attend.", "X", "Did not attend the drop-in"].map(own)).toEqual([
    "Did not attend",
    "x.",
    null,
  ]);
});

test("a phrase of the project that is all signs is compared as it is written", () => {
  expect(["£", "~~"].map(missingMarks(["£"]))).toEqual(["£", "~~"]);
});
