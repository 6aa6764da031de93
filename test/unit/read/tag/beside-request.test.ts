/** A name printed beside a request not to be named: kept for the check, and printed by no output. */

import { expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { RESPONSES_TABLE } from "#src/model/tables/by-response.ts";
import { cellsOf } from "#src/model/tables/column.ts";
import { responseLine } from "#src/outputs/tables/response-record.ts";
import { publishing } from "#src/privacy/publish.ts";
import { readAttribution } from "#src/read/tag/attribution.ts";
import { response } from "../../count/tally/sample.ts";

const context = {
  anonymity: anonymityReader({ anonymous: ["Sender known to us"], redacted: [] }),
  organisations: new Set<string>(),
  isCommonWord: () => false,
};

test.each([
  ["Ada Quillfeather - I would like my response to be published anonymously", "Ada Quillfeather", null],
  ["Ada Quillfeather, I wish to remain anonymous", "Ada Quillfeather", null],
  ["Ada Quillfeather (anonymity requested)", "Ada Quillfeather", null],
  [
    "Ada Quillfeather, Saltwick Anglers; name withheld at the respondent's request",
    "Ada Quillfeather",
    "Saltwick Anglers",
  ],
  [
    "The Saltwick Anglers Association (please do not publish our name)",
    null,
    "The Saltwick Anglers Association",
  ],
  ["Ada Quillfeather, Sender known to us", "Ada Quillfeather", null],
])("%s", (text, name, organisation) => {
  const attribution = readAttribution(text, "line", context);
  expect(attribution).toEqual({ status: "anonymous", text, name, organisation });
  const coded = { response: response(1, { attribution }), themes: [], hits: [], scores: [] };
  const written = publishing(null).show(coded).response;

  expect(responseLine(written) + cellsOf(RESPONSES_TABLE.columns, written).join()).not.toMatch(
    /Quillfeather|Saltwick/,
  );
});

test.each([
  ["Ada Quillfeather, Alcoholics Anonymous", "named"],
  ["Gamblers Anonymous Saltwick", "named"],
  ["Ada Quillfeather, Campaign for Names on Gravestones", "named"],
  ["I would like my response to be published anonymously", "anonymous"],
])("%s asks for nothing of the kind by itself: %s", (text, status) => {
  expect(readAttribution(text, "line", context)).toMatchObject({ status, text });
});
