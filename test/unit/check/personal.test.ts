import { expect, test } from "vitest";
import { personal } from "#src/check/personal.ts";
import type { DocumentSeen } from "#src/model/check.ts";
import { ANONYMOUS, named, organisation, response } from "../count/tally/sample.ts";

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

test("each kind has its rule and its words, and says what to do", () => {
  const text =
    "wimple@example.org, 01632 960983, SW1A 1AA, AB 12 34 56 C, NHS number 943 476 5919, 4111 1111 1111 1111, GB82 WEST 1234 5698 7654 32, 203.0.113.77";
  expect(found({ text }).map(([code, , words]) => [code, words])).toEqual([
    ["personal-email", "an e-mail address in the text of ideas-0001"],
    ["personal-phone", "a telephone number in the text of ideas-0001"],
    ["personal-postcode", "a postcode in the text of ideas-0001"],
    ["personal-ni-number", "a National Insurance number in the text of ideas-0001"],
    ["personal-nhs-number", "an NHS number in the text of ideas-0001"],
    ["personal-card", "a payment card's number in the text of ideas-0001"],
    ["personal-iban", "a bank account's number (IBAN) in the text of ideas-0001"],
    ["personal-ip", "an IP address in the text of ideas-0001"],
  ]);
  expect(personal().response!(response(1, { text: "wimple@example.org" }), 1)).toEqual([
    {
      code: "personal-email",
      severity: "warning",
      place: { source: "ideas.txt", line: 1, page: 1 },
      found: "an e-mail address in the text of ideas-0001",
      expected: "no personal data in responses that are published",
      hint: "mask it with `themetally redact` or `--publish`, or allow it with a reason",
      response: "ideas-0001",
    },
  ]);
});

test("in a document, data in an attribution are told with the page of its line", () => {
  const checking = personal();
  const pageOf = (line: number) => line + 100;
  checking.document!({ document: { source: "ideas.txt" }, pageOf } as unknown as DocumentSeen);
  const attribution = named("Dorothea Wimple", "wimple@example.org");
  const places = (source: string) =>
    checking.response!(response(1, { source, attribution, lines: LINES }), 1).map(({ place }) => place);
  expect(places("ideas.txt")).toEqual([{ source: "ideas.txt", page: 105, line: 5 }]);
  expect(places("records.csv")).toEqual([{ source: "records.csv", line: 5 }]);
});

test("covered are responses and their words", () => {
  const checking = personal();
  expect(checking.covered()).toBe("0 responses, 0 words");
  checking.response!(response(1, { words: 800 }), 1);
  checking.response!(response(2, { words: 434 }), 9);
  expect(checking.covered()).toBe("2 responses, 1,234 words");
  expect(checking.group).toBe("personal-data");
});
