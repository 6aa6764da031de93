import { expect, test } from "vitest";
import { type Find, masksOf, redacted } from "#src/privacy/redact/mask.ts";

/** Finds every match of a pattern. */
const finder =
  (pattern: RegExp, rest: Pick<Find, "kind" | "label"> & { readonly closing?: string }) => (text: string) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) =>
      masksOf(text, { start: index, end: index + length, ...rest }),
    );

const phone = finder(/0\d+\s+\d+/g, { kind: "phone", label: "[number]" });

test("what is not found stays as it is", () => {
  expect(redacted("One\n two \f\nthree", () => [])).toEqual({ text: "One\n two \f\nthree", masks: [] });
});

test("a stretch that is wrapped keeps its line breaks, and every line that held words still does", () => {
  const { text, masks } = redacted("Ring 07700\n  900123\nor write.", phone);
  expect(text).toBe("Ring [number]\n  […]\nor write.");
  expect(masks.map(({ start, length }) => [start, length])).toEqual([
    [5, 14],
    [13, null],
  ]);
});

test("a form feed in a stretch stays where it is, and a blank line stays blank", () => {
  expect(redacted("07700\n\n\f900123", phone).text).toBe("[number]\n\n\f[…]");
});

test("the end of a label goes to the last line of a stretch", () => {
  const find = finder(/Una\s+\S+\s+Quillfeather/g, { kind: "respondent", label: "[Gone]", closing: "R1" });
  expect(redacted("Una May Quillfeather, Poet", find).text).toBe("[Gone] R1, Poet");
  expect(redacted("Una May\nQuillfeather, Poet", find).text).toBe("[Gone]\nR1, Poet");
  expect(redacted("Una\nMay\nQuillfeather, Poet", find).text).toBe("[Gone]\n[…]\nR1, Poet");
});

test("of two stretches that overlap both are masked, with the label of the longer", () => {
  const find = (text: string) => [
    ...finder(/a+b/g, { kind: "name", label: "[short]" })(text),
    ...finder(/bc+/g, { kind: "email", label: "[long]" })(text),
  ];
  const { text, masks } = redacted("x aabcccc y", find);
  expect([text, masks.length]).toEqual(["x [long] y", 1]);
});

test("the label of a respondent wins over any other", () => {
  const find = (text: string) => [
    ...finder(/Una/g, { kind: "respondent", label: "[respondent]" })(text),
    ...finder(/Una and more/g, { kind: "name", label: "[name]" })(text),
  ];
  expect(redacted("By Una and more of it", find).text).toBe("By [respondent] of it");
});

test("what a label makes is masked again, with its place in the source", () => {
  // A number counts only with nothing but blanks and labels before it.
  const find = finder(/(?<=^(?:\[number\]| )*)\d+/g, { kind: "phone", label: "[number]" });
  const { text, masks } = redacted(" 12 345 6 x 7", find);
  expect(text).toBe(" [number] [number] [number] x 7");
  expect(masks.map(({ start, end }) => [start, end])).toEqual([
    [1, 3],
    [4, 7],
    [8, 9],
  ]);
});

test("a stretch that goes on beyond a label takes it in", () => {
  const find = (text: string) => [
    ...finder(/one/g, { kind: "name", label: "[1]" })(text),
    ...finder(/\[1\] two/g, { kind: "email", label: "[2]" })(text),
  ];
  expect(redacted("one two one", find).text).toBe("[2] [1]");
});

test("labels that make data without end are our bug", () => {
  const find = finder(/(?<!\[)x/g, { kind: "name", label: "xx" });
  expect(() => redacted("x".repeat(40), (text) => find(`${text}x`).slice(-1))).toThrow("again and again");
});
