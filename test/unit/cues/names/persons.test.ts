import { expect, test } from "vitest";
import { isFullName, personsIn, personsNamed } from "#src/cues/names/persons.ts";

test.each([
  ["Una Quillfeather", ["Una Quillfeather"]],
  ["Dr Una Quillfeather OBE", ["Dr Una Quillfeather"]],
  [
    "Una Quillfeather, Tom Moorcroft and Ann Hebblewhite",
    ["Una Quillfeather", "Tom Moorcroft", "Ann Hebblewhite"],
  ],
  ["Una & Tom Quillfeather", ["Una Quillfeather", "Tom Quillfeather"]],
  ["Mr and Mrs Quillfeather", ["Mrs Quillfeather"]],
  ["UNA QUILLFEATHER", ["UNA QUILLFEATHER"]],
  ["n/a", []],
])("%j names %j", (name, persons) => {
  expect(personsIn(name)).toEqual(persons);
});

test.each([
  ["Una Quillfeather", true],
  ["una quillfeather", true],
  ["UNA QUILLFEATHER", true],
  ["June Quillfeather", true],
  ["Zbynek Hebblewhite", true],
  ["Quillfeather", false],
  ["Dr Quillfeather", false],
  ["Local Resident", false],
  ["A parent", false],
  ["Hope House", false],
  ["Barnby Trust", false],
])("that %j is a full name is %j", (name, full) => {
  expect(isFullName(name)).toBe(full);
});

test("persons are seen in a line, and not in the names of organisations", () => {
  const named = (text: string) => personsNamed(text).map(({ start, end }) => text.slice(start, end));
  expect(named("Barnby Trust (sent by Karen Quillfeather)")).toEqual(["Karen Quillfeather"]);
  expect(named("The Karen Quillfeather Foundation")).toEqual([]);
});
