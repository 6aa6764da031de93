/** Topics are compared by their letters and digits alone. */
import { expect, it } from "vitest";
import { topicKey } from "#src/cues/topic-key.ts";

it.each([
  ["Ferries", "ferries"],
  ["Pre-proceedings", "preproceedings"],
  ["Staffing - drivers and crew", "staffing drivers and crew"],
  ["Staffing – drivers and crew", "Staffing- drivers\nand crew"],
  ["Walking, wheeling", "Walking wheeling"],
  ["Tenants’ voice", "Tenants' voice"],
  ["Oﬃce hours", "Office hours"],
])("%j and %j are the same topic", (one, other) => {
  expect(topicKey(one)).toBe(topicKey(other));
});

it.each([
  ["Ferries", "Ferry"],
  ["Post-16", "Post-18"],
  ["Leben & Lernen", "Leben Lernen"],
  ["Bänke", "Banke"],
])("%j and %j are different topics", (one, other) => {
  expect(topicKey(one)).not.toBe(topicKey(other));
});

it("is empty for what has no letter or digit", () => {
  expect(topicKey(" – ; ")).toBe("");
});
