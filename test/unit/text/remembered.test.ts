import { expect, test } from "vitest";
import { remembered } from "#src/text/remembered.ts";

/** Answers with a text's length, with null for long ones, and notes what it was asked. */
function lengths(most: number) {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text.length < 4 ? text.length : null;
  }, most);
  return { answer, asked };
}

test("a question that was answered is not asked again, whatever the answer", () => {
  const { answer, asked } = lengths(10);
  expect(["a", "long", "a", "long"].map(answer)).toEqual([1, null, 1, null]);
  expect(asked).toEqual(["a", "long"]);
});

test("no more answers are kept than may be, and they stay right", () => {
  const { answer, asked } = lengths(2);
  expect(["a", "bb", "ccc", "ccc", "a"].map(answer)).toEqual([1, 2, 3, 3, 1]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});
