/** Printed numbers are ids only where no two of them become one. */
import { expect, test } from "vitest";
import { printedIds } from "#src/read/split/stated/printed-ids.ts";

const block = (id: string | null) => ({
  ...{ from: 0, to: 1, isFirst: false, question: null },
  begun: { at: 0, here: { id, topics: null, attribution: null, rest: "" } },
});
const idsOf = (...ids: readonly (string | null)[]) => printedIds(ids.map(block)).ids;

test.each([
  ["that are one as ids", ["A/1", "A-1"]],
  ["of signs alone", ["***", "---"]],
  ["that others have by their places", ["x", null, "0002"]],
])("numbers %s are none", (_, numbers) => {
  expect(idsOf(...numbers)).toEqual(numbers.map(() => null));
});

test("others are, whether or not all responses have one", () => {
  expect(idsOf("A/1", null, "A/2")).toEqual(["A/1", null, "A/2"]);
});
