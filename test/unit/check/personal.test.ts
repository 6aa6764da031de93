import { expect, test } from "vitest";
import { personal } from "../../../src/check/personal.ts";
import { ANONYMOUS, named, organisation, response } from "../tally/sample.ts";

const found = (changes: Parameters<typeof response>[1]) =>
  personal().response!(response(1, changes), 1).map(({ code, place, found: words, response: id }) => [
    code,
    place.line,
    words,
    id,
  ]);

const LINES = { header: [2, 2], body: [3, 4], attribution: [5, 5] } as const;

test("data are told by kind, with their lines, and never by what they are", () => {
  const text = "Call me on 01632 960983,\nor write to wimple@example.org.";
  expect(found({ text, lines: LINES })).toEqual([
    ["personal-phone", 3, "a telephone number in the text of ideas-0001", "ideas-0001"],
    ["personal-email", 4, "an e-mail address in the text of ideas-0001", "ideas-0001"],
  ]);
});

test("in an attribution they are told, too, whoever it is of", () => {
  for (const attribution of [
    named("Dorothea Wimple", "wimple@example.org"),
    organisation("Mill Lane Bakery (wimple@example.org)"),
    { ...ANONYMOUS, text: "Please do not print my name: wimple@example.org" },
    { ...named("Dorothea Wimple", "wimple@example.org"), text: null },
  ]) {
    expect(found({ attribution, lines: LINES })).toEqual([
      ["personal-email", 5, "an e-mail address in the attribution of ideas-0001", "ideas-0001"],
    ]);
  }
});

test("an id that is an address is told without the id; one that is a number may be anything", () => {
  expect(found({ id: "wimple@example.org" })).toEqual([
    ["personal-email", 1, "an e-mail address as the id of a response", undefined],
  ]);
  expect(found({ id: "9434765919" })).toEqual([]);
});
