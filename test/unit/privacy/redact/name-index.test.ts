import { expect, test } from "vitest";
import { type KnownName, knownName } from "#src/cues/names/known-name.ts";
import { isPlainFoldedWord } from "#src/cues/names/plain-words.ts";
import { masksOf, redacted } from "#src/privacy/redact/mask.ts";
import { redactedNames } from "#src/privacy/redact/name-index.ts";

/** The first letters of a name are its code. */
const codes = {
  name: (name: string | KnownName) =>
    (typeof name === "string" ? knownName(name)! : name).words
      .map(({ letters }) => letters.charAt(0))
      .join(""),
};

const byKey = (names: readonly string[]) =>
  new Map(names.map((name) => knownName(name, "person")!).map((name) => [name.key, name]));

const indexOf = (chosen: readonly string[], respondents: readonly string[], hidden: readonly string[] = []) =>
  redactedNames(
    chosen,
    { full: byKey(respondents), hidden: byKey(hidden), own: new Map() },
    codes,
    isPlainFoldedWord,
  ).names;

const maskedBy = (...names: Parameters<typeof indexOf>) => {
  const index = indexOf(...names);
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
  ["O'Dalaigh? Ó Dálaigh, o dalaigh.", "[Name o]? [Name o], [Name o]."],
  ["Luna Quillfeather, Una Quillfeathers, Barnby", "Luna Quillfeather, Una Quillfeathers, Barnby"],
])("a chosen name is masked in %j", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("a respondent's name is masked whole, with initials and with a title, and no part of it alone", () => {
  expect(masked("Tom Moorcroft, Dr Tom Moorcroft, Dr Moorcroft, T. Moorcroft, Tom or Moorcroft")).toBe(
    "[Name tm], Dr [Name tm], [Name tm], [Name tm], Tom or Moorcroft",
  );
});

test("a short form that several bear, and a name that is hidden, get no code", () => {
  const some = maskedBy([], ["Tom Moorcroft", "Ann Moorcroft"], ["Orla Hebblewhite"]);
  expect(some("Mrs Moorcroft, Ann Moorcroft, A. Moorcroft")).toBe("[Name], [Name am], [Name am]");
  expect(some("Orla Hebblewhite and Ms Hebblewhite")).toBe("[Name] and [Name]");
});

test("names that differ by title, capitals or accents are one, and a chosen one wins", () => {
  const index = indexOf(["MRS ÚNA QUILLFEATHER"], ["Una Quillfeather"]);
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
  ["quillfeather", "uq"],
  ["una-2024", null],
  ["junaquillfeatherx", null],
])("a path or an id %j holds the name of %j", (words, code) => {
  expect(indexOf(["Una Quillfeather", "Barnby Trust", "Ann O'Hebble"], []).heldBy(words)).toBe(code);
});
