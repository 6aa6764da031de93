/** Words that lead in to the points of a list are topics; a dash or a colon in a sentence is none. */
import { expect, test } from "vitest";
import { leadsOf } from "#src/read/split/leads.ts";

test.each([
  [
    "a dash",
    ["Fares – We pay too much.", "Lights on Quay Street – They are out.", "Boats -The last is early."],
  ],
  ["a long dash", ["Fares—We pay too much.", "Lights on Quay Street — They are out.", "Boats — late."]],
  [
    "a colon",
    ["Fares: we pay too much.", "Lights on Quay Street: they are out.", "Boats: the last is early."],
  ],
  ["bold letters", ["**Fares** we pay too much.", "**Lights on Quay Street:** out.", "__Boats__ – late."]],
])("are told by %s", (_, points) => {
  expect(leadsOf(points)).toEqual(["Fares", "Lights on Quay Street", "Boats"]);
});

test("may be a clause, where a sentence follows", () => {
  expect(leadsOf(["Boats are roads – On Monday none came.", "Fares – Too high."])).toEqual([
    "Boats are roads",
    "Fares",
  ]);
  expect(leadsOf(["Boats are late – on Monday none came.", "Fares – too high."])).toBeNull();
});

test.each([
  ["one point has none", ["Fares – We pay too much.", "The last boat is early."]],
  ["there is one point", ["Fares – We pay too much."]],
  ["the forms differ", ["Fares – We pay too much.", "Lights: they are out."]],
  ["all are the same", ["Fares – We pay too much.", "Fares – They went up."]],
  ["they open a sentence", ["We ask two things: boats and lights.", "They ask one: a bench."]],
  ["they are long", [`${"Very ".repeat(9)}late – It is.`, "Fares – We pay."]],
  ["they end a sentence", ["It rains. So – We wait.", "Fares – We pay."]],
  ["a word is joined by a hyphen", ["Well-lit stops help.", "Drop-in hours help."]],
])("are none where %s", (_, points) => {
  expect(leadsOf(points)).toBeNull();
});
