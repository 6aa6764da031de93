/** Neighbours are joined; what was taken for a boundary between them becomes text. */
import { expect, test } from "vitest";
import { corrected, documentOf, FOUR, tie } from "./document-of.ts";

const found = documentOf(FOUR);
const NOBODY = { status: "none" } as const;

test("the joined response has the id, header and topics of the first, and every line between as text", () => {
  const { responses } = corrected(found, [0, { join: tie(found, 1), attribution: NOBODY }]);
  expect(responses.map(({ id }) => id)).toEqual(["talk-0001", "talk-0003", "talk-0004"]);
  expect(responses[0]).toMatchObject({ topics: ["Ferries"], ordinal: 1 });
  expect(responses[0]!.text).toBe(`${FOUR[0]!.text}\n\nOttoline Vexley\n\nFares;\n${FOUR[1]!.text}`);
});

test("several neighbours are joined by one list, in whatever order it names them", () => {
  const [one, other] = [
    [tie(found, 1), tie(found, 2)],
    [tie(found, 2), tie(found, 1)],
  ].map((join) => corrected(found, [0, { join, attribution: NOBODY }]).responses);
  expect(one).toEqual(other);
  expect(one!.map(({ id }) => id)).toEqual(["talk-0001", "talk-0004"]);
});

test("of equal attributions one is kept, and nobody needs to say whose it is", () => {
  const twins = documentOf(FOUR.map((part) => ({ ...part, name: "Ottoline Vexley" })));
  const { responses, faults } = corrected(twins, [0, { join: tie(twins, 1) }]);
  expect(faults).toEqual([]);
  expect(responses[0]!.attribution.name).toBe("Ottoline Vexley");
});

test("a response can be joined and cut by one correction: a boundary is moved", () => {
  const line = found.result.responses[0]!.body[1];
  const { responses } = corrected(found, [0, { join: tie(found, 1), cut: line, attribution: NOBODY }]);
  expect(responses[0]!.text).toBe("The ferry is late on most days.");
  expect(responses[1]!.text).toContain("A later one would help.");
  expect(responses[1]!.attribution.name).toBe("Barnaby Threlkeld");
});

test.each([
  ["one further on", 0, 2, "from talk-0002 on"],
  ["one before it", 2, 1, "from talk-0004 on"],
  ["anything to the last", 3, 0, "the last of its source"],
])("%s is refused, with the neighbours that there are", (_, at, other, words) => {
  const { faults, responses } = corrected(found, [at, { join: tie(found, other), attribution: NOBODY }]);
  expect(faults[0]).toMatchObject({ severity: "error", place: { source: "project.0.join" } });
  expect(faults[0]!.expected).toContain(words);
  expect(responses).toHaveLength(4);
});

test("a response of another source is refused", () => {
  const join = { response: "letters-0001", fingerprint: "0123abcd" };
  const { faults } = corrected(found, [0, { join, attribution: NOBODY }]);
  expect(faults[0]!.found).toContain("letters-0001");
  expect(faults[0]!.hint).toContain("neighbours of one source");
});

test("a joined response whose text has changed is refused, with the fingerprint it has now", () => {
  const join = { response: "talk-0002", fingerprint: "0123abcd" };
  const { faults } = corrected(found, [0, { join, attribution: NOBODY }]);
  expect(faults[0]!.expected).toContain(`"${found.responses[1]!.fingerprint.slice(7, 23)}"`);
});
