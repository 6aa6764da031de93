import { expect, test } from "vitest";
import { copyPaths } from "#src/privacy/redact/paths.ts";
import { codes, redactionFor } from "./redact-text.ts";

const redaction = redactionFor([], ["Una Quillfeather"]);

const isRecords = (source: string) => source.endsWith(".jsonl") || source === "records";

const copied = (...sources: string[]) =>
  copyPaths(
    sources.map((source) => ({ source, isRecords: isRecords(source) })),
    redaction,
  );

const UNA = `name-${codes.name("Una Quillfeather").toLowerCase()}`;

test.each([
  ["letters/late.txt", "letters/late.txt"],
  ["letters/late.md", "letters/late.md.txt"],
  ["late.pdf", "late.pdf.txt"],
  ["late.jsonl", "late.jsonl"],
  ["responses", "responses.txt"],
  ["redaction.json", "redaction.json.txt"],
  ["records", "records.jsonl"],
  ["../../etc/late.txt", "etc/late.txt"],
  ["/etc/late.txt", "etc/late.txt"],
  ["C:/letters/late.txt", "letters/late.txt"],
  ["a/./..hidden/.late.txt", "a/hidden/late.txt"],
  ["..", "source.txt"],
  ["letters/Una Quillfeather, 2 May.txt", `letters/${UNA}.txt`],
  ["quillfeather_una/late.pdf", `${UNA}/late.pdf.txt`],
])("the copy of %s is %s", (source, path) => {
  expect(copied(source)).toEqual([path]);
});

test("a path with an e-mail address becomes a code", () => {
  expect(copied("una@barnby.example.txt")[0]).toMatch(/^id-\w{8}\.txt$/);
});

test("no two copies have one path, not even where capitals do not count", () => {
  expect(
    copied(
      "a.txt",
      "../a.txt",
      "A.TXT",
      "a-2.txt",
      "a.pdf",
      "a.pdf.txt",
      "una-quillfeather.txt",
      "quillfeather una.txt",
    ),
  ).toEqual([
    "a.txt",
    "a-2.txt",
    "A-3.TXT",
    "a-2-2.txt",
    "a.pdf.txt",
    "a.pdf-2.txt",
    `${UNA}.txt`,
    `${UNA}-2.txt`,
  ]);
});
