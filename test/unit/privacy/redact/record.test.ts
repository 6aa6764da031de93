import { expect, test } from "vitest";
import type { Response } from "#src/model/response.ts";
import { redactRecord } from "#src/privacy/redact/record.ts";
import { responseFault } from "#src/read/ingest/response-fault.ts";
import { toResponse } from "#src/read/ingest/to-response.ts";
import { fingerprint } from "#src/text/fingerprint.ts";
import { codes, redactionFor } from "./redact-text.ts";

const file = { path: "/a.jsonl", source: "a.jsonl", id: "a", kind: "jsonl" } as const;

function record(fields: object, names: readonly string[] = []) {
  const read = toResponse({ text: "It is cold.", ...fields }, { file, line: 7, ordinal: 3 });
  const { response } = read as { response: Response };
  return redactRecord(response, 7, redactionFor([response], names));
}

const respondent = (name: string | null, organisation: string | null = null) =>
  codes.respondent({ status: name === null ? "organisation" : "named", text: null, name, organisation })!;

test("a record without anything to mask stays as it is", () => {
  const fields = { id: "r-3", topics: "Roads; Water", organisation: "Barnby Trust" };
  const { response, rows } = record(fields);
  expect(rows).toEqual([]);
  expect(response).toMatchObject({
    id: "r-3",
    source: "a.jsonl",
    topics: ["Roads", "Water"],
    attribution: { status: "organisation", name: null, organisation: "Barnby Trust" },
    text: "It is cold.",
    words: 3,
    fingerprint: fingerprint("It is cold."),
  });
});

test("a named person becomes a withheld name with a pseudonym, as in a document", () => {
  const { response, rows } = record({ name: "Una Quillfeather", organisation: "Barnby Trust" });
  const code = respondent("Una Quillfeather", "Barnby Trust");
  expect(response.attribution).toEqual({
    status: "redacted",
    text: `[Name removed] Respondent ${code}, Barnby Trust`,
    name: null,
    organisation: `Respondent ${code}, Barnby Trust`,
  });
  const replacement = `[Name removed] Respondent ${code}`;
  expect(rows).toEqual([
    { line: 7, column: null, kind: "respondent", length: 16, replacement, response: "a-0003" },
  ]);
});

test.each(["anonymous", "redacted", "none"])(
  "nothing is left of the name that a record of status %s has",
  (status) => {
    const { response, rows } = record({
      text: "We of BARNBY TRUST say, and Una Quillfeather says, no.",
      attribution: {
        status,
        name: "Una Quillfeather",
        organisation: "Barnby Trust",
        text: "Una Quillfeather",
      },
    });
    expect(response.attribution).toEqual({ status, text: null, name: null, organisation: null });
    expect(response.text).toBe("We of [author's organisation] say, and [author's name] says, no.");
    expect(rows.map(({ kind, length, replacement }) => [kind, length, replacement])).toEqual([
      ["author", 16, ""],
      ["author", 12, ""],
      ["author", 12, "[author's organisation]"],
      ["author", 16, "[author's name]"],
    ]);
  },
);

test("the wish not to be named stays", () => {
  const attribution = { status: "anonymous", text: "I wish to remain anonymous" };
  expect(record({ attribution }).response.attribution.text).toBe("I wish to remain anonymous");
});

test("a chosen organisation becomes a respondent, persons beside it are masked", () => {
  const organisation = "Barnby Trust, for Karen Moorcroft";
  const { response } = record({ organisation }, ["Barnby Trust"]);
  expect(response.attribution).toEqual({
    status: "organisation",
    text: response.attribution.organisation,
    name: null,
    organisation: `Respondent ${respondent(null, organisation)}, for [Name ${codes.name("Karen Moorcroft")}]`,
  });
});

test("names and data are masked in every field, and words and fingerprint are those of the masked text", () => {
  const fields = {
    id: "letter of Una Quillfeather",
    source: "letters/una-quillfeather.txt",
    ordinal: 3,
    lines: { header: null, body: [1, 2], attribution: null, more: "Una Quillfeather" },
    pages: [1, 1],
    topics: ["Barnby Trust"],
    headerText: "Barnby Trust;",
    headerTruncated: false,
    date: "07700 900123",
    words: 1,
    fingerprint: `sha256:${"0".repeat(64)}`,
    text: "Ring 07700\r\n900123, says Una Quillfeather.",
    attribution: { status: "named", text: "Una Quillfeather", name: "Una Quillfeather", organisation: null },
    telephone: "07700 900123",
  };
  const { response } = record(fields, ["Barnby Trust"]);
  const trust = `[Name ${codes.name("Barnby Trust")}]`;
  const text = `Ring [telephone number]\r\n[…], says [Name ${codes.name("Una Quillfeather")}].`;
  expect(response).toMatchObject({
    id: `name-${codes.name("Una Quillfeather")}-${codes.id(fields.id)}`.toLowerCase(),
    source: `letters/name-${codes.name("Una Quillfeather").toLowerCase()}.txt`,
    topics: [trust],
    headerText: `${trust};`,
    date: "[telephone number]",
    text,
    words: 6,
    fingerprint: fingerprint(text),
  });
  expect(responseFault(response)).toBeNull();
});

test("an id that is an e-mail address, or holds the name of one who may not be named, becomes a code", () => {
  const hidden = { attribution: { status: "anonymous", name: "Una Quillfeather" } };
  for (const fields of [{ id: "una@barnby.example" }, { id: "quillfeather-una", ...hidden }]) {
    const code = codes.id(fields.id).toLowerCase();
    expect(record(fields).response.id).toBe(`id-${code}-${code}`);
  }
});
