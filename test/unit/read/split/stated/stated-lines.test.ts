/** Lines that a layout file names are no page furniture. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { statedLines } from "#src/read/split/stated/stated-lines.ts";
import { layoutForm, layoutSchema } from "#src/run/project/layout-schema.ts";
import { textDocument } from "../../../../golden/stages.ts";

test("numbers of responses that grow as pages do are no page numbers, and their responses on no such page", () => {
  const one = (number: number) =>
    `Reference: LP-00${number}\nName: Ines Quarrel\nDate: 3 May 2031\nTopics: Fares\nComment: Too dear.\n\n`;
  const document = textDocument(
    [41, 42, 43, 44].map(one).join("").replaceAll("Too dear.", "Too dear.\nFar."),
  );
  const form = layoutForm(
    layoutSchema.parse(parse("name: sample\nresponse: { begins: '^Reference: (\\S+)$', id: 1 }")),
  );
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  expect(pageMarks(document, anonymity).furniture.has(8)).toBe(true);
  const { furniture, pageOf } = pageMarks(document, anonymity, statedLines(document, form));
  expect([...furniture]).toEqual([]);
  expect(pageOf(25)).toBe(1);
});
