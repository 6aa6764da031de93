/** A short line that says whose words stand above it. */
import { describe, expect, test } from "vitest";
import { closingAttribution } from "#src/read/split/closing-line.ts";

describe("an attribution below somebody's words", () => {
  test.each([
    ["— A carer, North Moor", "A carer, North Moor"],
    ["-A carer", "A carer"],
    ["– 3 carers", "3 carers"],
    ["― (A carer)", "(A carer)"],
    ["‒ Carer", "Carer"],
    ["~ Carer", "Carer"],
    ["— a carer", "a carer"],
    ["– an usher", "an usher"],
    ["― the ushers", "the ushers"],
    ["*a carer*", "a carer"],
    ["_a carer_", "a carer"],
    ["* a carer *", "a carer"],
    ["— A carer, North Moor.", "A carer, North Moor"],
    ["— Dr A. Quill", "Dr A. Quill"],
    ["— A carer: North Moor", "A carer: North Moor"],
    ["–the ushers", "the ushers"],
  ])("is %j, whatever stands above", (line, who) => {
    expect([closingAttribution(line, false), closingAttribution(line, true)]).toEqual([who, who]);
  });

  test.each([
    ["(A carer)", "A carer"],
    ["[A carer]", "A carer"],
  ])("in brackets is one below a quotation alone: %j", (line, who) => {
    expect(closingAttribution(line, true)).toBe(who);
    expect(closingAttribution(line, false)).toBeNull();
  });

  test.each([
    "A carer",
    "- a carer",
    "~ the carers",
    "— carers",
    "— ashes",
    "said — A carer",
    "— A carer:",
    "— Who?",
    "— A carer!",
    "— A carer;",
    "— We wait. It rains.",
    "*a* carer*",
    "**a carer**",
    "x *a carer*",
    "*a carer* x",
    "(a carer)",
    "(A carer) x",
    "x (A carer)",
    "(A (very) carer)",
    "—",
    "* *",
    "",
  ])("is none in %j", (line) => {
    expect(closingAttribution(line, true)).toBeNull();
  });

  test("has 16 words at most, the dash among them", () => {
    expect(closingAttribution(`— A ${"b ".repeat(14)}`.trim(), false)).toBe(`A ${"b ".repeat(14)}`.trim());
    expect(closingAttribution(`— A ${"b ".repeat(15)}`.trim(), false)).toBeNull();
  });
});
