/** The day that a line is dated with: written out, in numbers, or not at all. */
import { describe, expect, test } from "vitest";
import { readDate } from "#src/read/split/date.ts";

const SHORT = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

test("a month is read in full, cut to three letters, and in any letter case", () => {
  for (const names of [LONG, SHORT, LONG.map((name) => name.toUpperCase())]) {
    for (const [at, name] of names.entries()) {
      const day = `2024-${String(at + 1).padStart(2, "0")}-09`;
      expect([readDate(`9 ${name} 2024`), readDate(`${name} 9, 2024`)]).toEqual([day, day]);
    }
  }
  expect(readDate("9 Sept. 2024")).toBe("2024-09-09");
});

describe("the line of a date", () => {
  test.each([
    ["9th March 2024", "2024-03-09"],
    ["1st March 2024", "2024-03-01"],
    ["2nd March 2024", "2024-03-02"],
    ["3rd March 2024", "2024-03-03"],
    ["the 9th of March, 2024", "2024-03-09"],
    ["March 9th 2024", "2024-03-09"],
    ["March 1st, 2024", "2024-03-01"],
    ["Tues, 19 March 2024", "2024-03-19"],
    ["Tuesday 19 March 2024", "2024-03-19"],
    ["Wed 20 March 2024", "2024-03-20"],
    ["Wednesday, March 20, 2024", "2024-03-20"],
    ["Thursday 2024-03-21", "2024-03-21"],
    ["Thurs 21/03/2024", "2024-03-21"],
    ["Saturday 23 March 2024", "2024-03-23"],
    ["Sun 24 March 2024", "2024-03-24"],
    ["2024-03-09T10:30:00Z", "2024-03-09"],
    ["9/3/24", "2024-03-09"],
    ["09.03.2024", "2024-03-09"],
    ["09-03-2024", "2024-03-09"],
    ["Dated: 9 March 2024", "2024-03-09"],
    ["Date 9 March 2024", "2024-03-09"],
    ["Last updated on the web: 9 March 2024", "2024-03-09"],
    ["Released, 9/3/2024", "2024-03-09"],
    ["Submitted March 9, 2024", "2024-03-09"],
  ])("%j is %s", (line, date) => {
    expect(readDate(line)).toBe(date);
  });

  test.each([
    "We met on 9 March 2024",
    "x 9 March 2024",
    "9 March 20245",
    "March 2024",
    "9 Marches 2024",
    "Mandate: 9 March 2024",
    "Published in the seven years that came before 9 March 2024",
    "2024-13-09",
    "31 June 2024",
    "29 February 2023",
    "0 March 2024",
    "9/13/2024",
    "9 3 2024",
    "12024-03-09",
    "a line without any number",
    "",
  ])("%j is none", (line) => {
    expect(readDate(line)).toBeNull();
  });

  test("may go on for eight words", () => {
    expect(readDate("9 March 2024 a b c d e f g h")).toBe("2024-03-09");
    expect(readDate("9 March 2024 a b c d e f g h i")).toBeNull();
    for (const after of [" ", ".", ";", "|", ")", "–", "—", "-"])
      expect(readDate(`9 March 2024${after}`)).toBe("2024-03-09");
  });

  test("is of 120 characters at most", () => {
    expect(readDate(`9 March 2024 ${"w".repeat(107)}`)).toBe("2024-03-09");
    expect(readDate(`9 March 2024 ${"w".repeat(108)}`)).toBeNull();
  });
});
