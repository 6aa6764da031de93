/** The mark that opens a list item: what is one, what its list shares, and what is left of the line. */
import { describe, expect, test } from "vitest";
import { listMarker } from "#src/read/split/list-marker.ts";

describe("a bullet", () => {
  test.each([..."-–—*•·‣◦▪▫●○■□➢✓→o", "\uf0a7", "\uf0b7", "\uf0fc"])("may be %j", (mark) => {
    expect(listMarker(`${mark} Seats`)).toEqual({ kind: "bullet", style: mark, rest: "Seats" });
  });

  test.each([..."-–—*•"])("may stand alone: %j", (mark) => {
    expect(listMarker(mark)).toEqual({ kind: "bullet", style: mark, rest: "" });
  });

  test("without a space behind it is another style, and no dash before a small letter", () => {
    expect(listMarker("-Seats")).toEqual({ kind: "bullet", style: "-…", rest: "Seats" });
    expect(listMarker("•Seats")).toEqual({ kind: "bullet", style: "•…", rest: "Seats" });
    expect(listMarker("-seats")).toBeNull();
    expect(listMarker("–seats")).toBeNull();
    expect(listMarker("*Seats")).toBeNull();
  });

  test.each(["---", "—–", "of seats", "o", "oSeats", "Seats • light", "Seats - light"])(
    "is none in %j",
    (line) => {
      expect(listMarker(line)).toBeNull();
    },
  );
});

describe("a number", () => {
  test.each([
    ["3. Seats", 3, "1.", "Seats"],
    ["3 . Seats", 3, "1.", "Seats"],
    ["12) Seats", 12, "1)", "Seats"],
    ["(3) Seats", 3, "(1)", "Seats"],
    ["[3] Seats", 3, "[1]", "Seats"],
    ["#3: Seats", 3, "#1:", "Seats"],
    ["3: Seats", 3, "1:", "Seats"],
    ["3.) Seats", 3, "1.)", "Seats"],
    ["3 - Seats", 3, "1-", "Seats"],
    ["3 – seats", 3, "1–", "seats"],
    ["3. – Seats", 3, "1.", "Seats"],
    ["3 Seats", 3, "1", "Seats"],
    ["3.Seats", 3, "1.", "Seats"],
    ["3.", 3, "1.", ""],
  ])("is read from %j", (line, number, style, rest) => {
    expect(listMarker(line)).toEqual({ kind: "number", number, style, rest });
  });

  test.each([
    "3 seats",
    "123. Seats",
    "3.5 Seats",
    "3",
    "3-Seats",
    "Seats, 3. of them",
    "9 March 2024",
    "9.3.2024",
  ])("is none in %j", (line) => {
    expect(listMarker(line)).toBeNull();
  });
});

describe("a named number", () => {
  const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

  test("is read in words from one to ten, in any letter case", () => {
    for (const [at, word] of WORDS.entries()) {
      const expected = { kind: "number", number: at + 1, style: "priority 1:", rest: "Seats" };
      expect(listMarker(`Priority ${word}: Seats`)).toEqual(expected);
      expect(listMarker(`PRIORITY ${word.toUpperCase()}: Seats`)).toEqual(expected);
    }
  });

  test.each([
    ["Priority 12. Seats", 12, "priority 1.", "Seats"],
    ["Key ask 2) Seats", 2, "key ask 1)", "Seats"],
    ["No. 2 – Seats", 2, "no. 1–", "Seats"],
    ["Priority 2 - Seats", 2, "priority 1-", "Seats"],
    ["Priority 2", 2, "priority 1", ""],
    ["Priority 2:", 2, "priority 1:", ""],
  ])("is read from %j", (line, number, style, rest) => {
    expect(listMarker(line)).toEqual({ kind: "number", number, style, rest });
  });

  test.each([
    "Priority 2 seats",
    "Priority 123: Seats",
    "Priority eleven: Seats",
    "Seats, two: one",
    "Seats",
  ])("is none in %j", (line) => {
    expect(listMarker(line)).toBeNull();
  });
});

test.each(["- - -", "* * *", "— — —", "---"])(
  "a row of marks, %j, parts sections and opens no item",
  (row) => {
    expect(listMarker(row)).toBeNull();
  },
);
