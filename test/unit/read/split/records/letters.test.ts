/** Letters one after another: each from its greeting to its closing, and what is no such document. */
import { expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { contentLines } from "#src/cues/content-line.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { letterRecords } from "#src/read/split/records/letter-records.ts";
import { stages, textDocument } from "../../../../golden/stages.ts";

const LETTERS = `Letters about the pier

12 Harbour Row
3 May 2031

Dear clerk,

The lamps have been out since the storm.

Please mend them before winter.

Yours sincerely

Ines Quarrel
Chair, Pier Society

4 May 2031
To whom it may concern
Nothing meets the boat.
Many thanks,
Odo Larkhall
`;

const lines = (text: string) => {
  const document = textDocument(text);
  return contentLines(document, pageMarks(document, anonymityReader({ anonymous: [], redacted: [] })));
};

test("each letter is a response: its text between greeting and closing, its date, and who signed", () => {
  const { responses } = stages(textDocument(LETTERS));
  expect(responses.map(({ text, attribution, date }) => [text, attribution.text, date])).toEqual([
    [
      "The lamps have been out since the storm.\n\nPlease mend them before winter.".replaceAll("\\\n", "\n"),
      "Ines Quarrel, Chair, Pier Society",
      "2031-05-03",
    ],
    ["Nothing meets the boat.", "Odo Larkhall", "2031-05-04"],
  ]);
});

test.each([
  ["a letter without a closing", LETTERS.replace("Yours sincerely\n", "")],
  ["a letter without a greeting", LETTERS.replace("To whom it may concern\n", "")],
  ["words below a signature", `${LETTERS}\nThe office answered this letter in June.\n`],
  ["topics between letters", LETTERS.replace("4 May 2031", "Buses; Ferries")],
])("no letters are read where there is %s", (_, text) => {
  expect(letterRecords(lines(LETTERS))?.records).toHaveLength(2);
  expect(letterRecords(lines(text))).toBeNull();
});
