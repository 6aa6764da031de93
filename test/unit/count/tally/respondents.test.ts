/** Who responded: who is one respondent, who counts by each response, and in which order they stand. */
import { expect, test } from "vitest";
import { startRespondents } from "#src/count/tally/respondents.ts";
import type { Attribution } from "#src/model/response.ts";
import { ANONYMOUS, NONE, named, organisation } from "./sample.ts";

function count(...attributions: readonly Attribution[]) {
  const respondents = startRespondents();
  return {
    numbers: attributions.map((one) => respondents.add({ attribution: one })),
    rows: respondents.rows(),
  };
}

test("a person is one respondent with each organisation, a body one by itself, in any capitals and spaces", () => {
  const { numbers, rows } = count(
    named("Ann Quill"),
    named("Ann Quill", "Marl Forum"),
    organisation("Marl Forum"),
    named("ANN  quill", "marl forum"),
    named("Marl Forum"),
  );
  expect(numbers).toEqual([0, 1, 2, 1, 3]);
  expect(rows[0]).toEqual({ status: "named", name: "Ann Quill", organisation: "Marl Forum", responses: 2 });
});

test("whoever has no name to be known by counts by each response, in one row a status, in the order of those", () => {
  const nameless = { ...named("Ann Quill"), name: " " };
  const { numbers, rows } = count(NONE, nameless, ANONYMOUS, { ...ANONYMOUS, name: "Ann Quill" }, nameless);
  expect(numbers).toEqual([null, null, null, null, null]);
  expect(rows.map(({ status, name, responses }) => [status, name, responses])).toEqual([
    ["named", null, 2],
    ["anonymous", null, 2],
    ["none", null, 1],
  ]);
});

test("without a name, the answers of one row are of one respondent, and a name tells before the row does", () => {
  const respondents = startRespondents();
  const add = (attribution: Attribution, respondent: number) => respondents.add({ attribution, respondent });
  const numbers = [
    add(ANONYMOUS, 1),
    add(NONE, 2),
    add(ANONYMOUS, 1),
    add(named("Ann Quill"), 3),
    add(named("Ann Quill"), 4),
  ];
  expect(numbers).toEqual([0, 1, 0, 2, 2]);
  expect(respondents.rows().map(({ responses }) => responses)).toEqual([2, 2, 1]);
});

test("of as many responses, names stand by code unit, a body by its own, then by the organisation", () => {
  const { rows } = count(
    named("b"),
    named("a", "Pell"),
    organisation("aa"),
    named("a", "Marl"),
    named("a"),
    named("Z"),
    named("c"),
    named("c"),
  );
  expect(rows.map(({ name, organisation: body }) => [name, body].filter(Boolean).join(" of "))).toEqual([
    "c",
    "Z",
    "a",
    "a of Marl",
    "a of Pell",
    "aa",
    "b",
  ]);
});
