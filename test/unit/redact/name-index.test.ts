import { expect, test } from "vitest";
import { masksOf, redacted } from "../../../src/redact/mask.ts";
import { nameIndex } from "../../../src/redact/name-index.ts";
import { nameWords } from "../../../src/redact/name-words.ts";

const codeOf = (name: string) =>
  nameWords(name)
    .map((word) => word.charAt(0))
    .join("");

const maskedBy = (chosen: readonly string[], respondents: readonly string[]) => {
  const index = nameIndex(chosen, respondents, codeOf);
  return (text: string) =>
    redacted(text, (some) => index.find(some).flatMap((find) => masksOf(some, find))).text;
};

const masked = maskedBy(["Una Quillfeather", "Barnby Trust", "Ó Dálaigh"], ["Dr Tom Moorcroft"]);

test.each([
  ["Una Quillfeather came.", "[Name uq] came."],
  ["UNA QUILLFEATHER and una quillfeather", "[Name uq] and [Name uq]"],
  ["Una\n  Quillfeather's view", "[Name uq]\n  […]'s view"],
  ["Una Quillfeather’s view", "[Name uq]’s view"],
  ["Mrs Quillfeather, Una M. Quillfeather", "[Name uq], [Name uq]"],
  ["The Barnby  Trust", "The [Name bt]"],
  ["O'Dalaigh? Ó Dálaigh, o dalaigh.", "[Name od]? [Name od], [Name od]."],
  ["Luna Quillfeather, Una Quillfeathers, Barnby", "Luna Quillfeather, Una Quillfeathers, Barnby"],
])("a chosen name is masked in %j", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("a respondent's full name is masked, a title with the surname may be somebody else's", () => {
  expect(masked("Tom Moorcroft, Dr Tom Moorcroft, Dr Moorcroft, Tom or Moorcroft")).toBe(
    "[Name tm], Dr [Name tm], Dr Moorcroft, Tom or Moorcroft",
  );
});

test("names that differ by title, capitals or accents are one, and a chosen one wins", () => {
  const index = nameIndex(["MRS ÚNA QUILLFEATHER"], ["Una Quillfeather"], codeOf);
  expect(index.find("Mrs Quillfeather")).toHaveLength(1);
  expect(index.find("Una Quillfeather")).toHaveLength(1);
});

test("a long text before a name does not cut it", () => {
  expect(masked(`${"x".repeat(300)}una Quillfeather`)).toBe(`${"x".repeat(300)}una Quillfeather`);
  expect(masked(`${"word ".repeat(90)}Una Quillfeather`)).toBe(`${"word ".repeat(90)}[Name uq]`);
});

test.each([
  ["una-quillfeather", "uq"],
  ["Quillfeather_Una_2024", "uq"],
  ["letter of u quillfeather", "uq"],
  ["UnaQuillfeather", "uq"],
  ["quillfeatheruna", "uq"],
  ["barnby-trust-reply", "bt"],
  ["ann_o-hebble", "ao"],
  ["Ann O’Hebble", "ao"],
  ["annohebble", "ao"],
  ["quillfeather", null],
  ["una-2024", null],
  ["junaquillfeatherx", null],
])("a path or an id %j holds the name of %j", (words, code) => {
  expect(nameIndex(["Una Quillfeather", "Barnby Trust", "Ann O'Hebble"], [], codeOf).heldBy(words)).toBe(
    code,
  );
});
