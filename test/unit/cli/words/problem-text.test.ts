import { expect, test } from "vitest";
import { printable, printableJson } from "#src/cli/words/printable.ts";
import { problemText } from "#src/cli/words/problem-text.ts";
import type { Problem } from "#src/model/problem.ts";

const PROBLEM: Problem = {
  code: "header-truncated",
  severity: "warning",
  place: { source: "ideas.txt", page: 2, line: 7, column: 3 },
  found: "the header is cut off",
  expected: "a whole topic",
  hint: "name the topics with --topics",
};

test("a problem is one line: file, line, column, severity, and one sentence", () => {
  expect(problemText(PROBLEM)).toBe(
    "ideas.txt:7:3: warning: the header is cut off; expected a whole topic; name the topics with --topics.",
  );
});

test.each([
  [{ source: "ideas.txt", line: 7 }, "ideas.txt:7: warning: "],
  [{ source: "ideas.pdf", page: 2 }, "ideas.pdf, page 2: warning: "],
  [{ source: "ideas.txt" }, "ideas.txt: warning: "],
  [{ source: "" }, "warning: "],
])("of a place, what is known is shown: %j", (place, start) => {
  expect(problemText({ ...PROBLEM, place })).toMatch(new RegExp(`^${start}the`));
});

test("parts that end in a full stop lose it but for the last, empty ones are left out", () => {
  const whole = { ...PROBLEM, found: "No header.", expected: "", hint: "themetally.yaml: name one" };
  expect(problemText(whole)).toBe("ideas.txt:7:3: warning: No header; themetally.yaml: name one.");
});

test("escape sequences, line breaks and turned reading direction are shown, not emitted", () => {
  const hostile = "\u001b[31mred\u009b2J\r\n\u202eevil\u2028\ud800";
  const shown = problemText({ ...PROBLEM, place: { source: hostile }, found: hostile });
  expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Cs}]/u);
  expect(shown).toContain("\\u{1b}[31mred\\u{9b}2J\\u{d}\\u{a}\\u{202e}evil\\u{2028}\\u{d800}");
});

test("letters of every script stay as they are", () => {
  expect(printable("Zoë Ångström 李 🚌 – “quote”")).toBe("Zoë Ångström 李 🚌 – “quote”");
});

test("JSON made printable is the same JSON", () => {
  const value = { "a\u009b": "\u001b\u202e\u2028\n" };
  const shown = printableJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(shown)).toEqual(value);
  expect(shown).not.toMatch(/[\u009b\u202e\u2028]/);
});
