/** Who sent a record: wishes in its fields and flags, and what is no name. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { recordFlags } from "#src/read/ingest/record-flags.ts";
import { toResponse } from "#src/read/ingest/to-response.ts";
import { tagRecord } from "#src/read/tag/record.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const file = { source: "r.jsonl", path: "/r.jsonl", id: "r", kind: "jsonl" } as const;

function whoSent(record: object) {
  const converted = toResponse({ text: "The boat is late.", ...record }, { file, line: 1, ordinal: 1 });
  if ("fault" in converted) throw new Error(converted.fault.field);
  const { status, name, organisation } = tagRecord(converted.response, recordFlags(record), 1, anonymity)
    .response.attribution;
  return [status, name, organisation];
}

describe("a record that asks for anonymity", () => {
  it.each<readonly [object, string | null]>([
    [{ name: "Anonymous" }, null],
    [{ name: "Anonymous Anonymous" }, null],
    [{ name: "Hesketh Vanbrugh (anonymity requested)" }, "Hesketh Vanbrugh"],
    [{ name: "Anonymous (Cosima Thrale)" }, "Cosima Thrale"],
    [
      { name: "Philip Gowlett", organisation: "I would like my response to be published anonymously" },
      "Philip Gowlett",
    ],
    [
      { attribution: { text: "Philip Gowlett, please withhold my name", name: "Philip Gowlett" } },
      "Philip Gowlett",
    ],
    ...[
      { anonymous: true },
      { anonymous: "Yes" },
      { isAnonymous: 1 },
      { anonymise: "yes" },
      { publish_name: "No" },
      { publishName: false },
      { "May we publish your name?": "No" },
      { "Do you want your name to be kept confidential?": "Yes" },
      { confidential: "true" },
      { name_withheld: true },
      { anonymity: "requested" },
      { anonymity: true },
      { consent: false },
      { visibility: "private" },
      { flags: ["anonymous"] },
      { metadata: { anonymous: true } },
      { note: "Do not publish name" },
    ].map((flag) => [{ name: "Philippa Gow", ...flag }, "Philippa Gow"] as const),
  ])("is anonymous, with the name to be kept from print apart: %j", (record, name) => {
    expect(whoSent(record).slice(0, 2)).toEqual(["anonymous", name]);
  });
});

it("a record that says that its name was taken out is redacted", () => {
  expect(whoSent({ name: "Philippa Gow", redacted: true })).toEqual(["redacted", "Philippa Gow", null]);
});

describe("a record that does not", () => {
  it.each([
    { anonymous: false },
    { anonymous: "no" },
    { publish_name: "Yes" },
    { publishName: true },
    { private: "no" },
    { used_name: "Phil" },
    { publisher: "North Quay Press" },
    { consent: true },
    { flags: ["late"] },
    { metadata: { anonymous: false } },
  ])("is named: %j", (flag) => {
    expect(whoSent({ name: "Philippa Gow", ...flag })).toEqual(["named", "Philippa Gow", null]);
  });
});

it.each([
  [{ name: "Individual" }, "none", null],
  [{ name: "N/A" }, "none", null],
  [{ name: "Member of the public" }, "none", null],
  [{ name: "N/A", organisation: "Marl Forum" }, "organisation", "Marl Forum"],
  [{ status: "named", name: "-" }, "none", null],
])("what is no name tells nobody from others: %j", (record, status, organisation) => {
  expect(whoSent(record)).toEqual([status, null, organisation]);
});
