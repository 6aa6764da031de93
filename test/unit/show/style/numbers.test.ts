/** Numbers as a style writes them. */
import { describe, expect, test } from "vitest";
import { numbersOf } from "#src/show/style/numbers.ts";
import { PLAIN_STYLE } from "#src/show/style/plain.ts";
import { STANDARD } from "#src/show/style/standard.ts";

const standard = numbersOf(STANDARD.numbers);
const plain = numbersOf(PLAIN_STYLE.numbers);

describe("a share", () => {
  test.each([
    [34, 89, "38.2%", "38%"],
    // 13.48 and 4.49 per cent: rounded from one decimal they would be 14 and 5.
    [12, 89, "13.5%", "13%"],
    [4, 89, "4.5%", "4%"],
    [1, 8, "12.5%", "13%"],
    [1, 2000, "0.1%", "<1%"],
    [1, 2001, "<0.1%", "<1%"],
    [0, 89, "0.0%", "0%"],
    [89, 89, "100.0%", "100%"],
    [0, 0, "0.0%", "0%"],
  ])("%i of %i is %s, and %s without decimals", (part, whole, tenths, units) => {
    expect([standard.share(part, whole), plain.share(part, whole)]).toEqual([tenths, units]);
  });

  test("of a row is withheld where its percent is", () => {
    expect(standard.shareOf({ responses: 3, percent: 30, base: 10 })).toBe("30.0%");
    expect(standard.shareOf({ responses: 3, percent: null, base: 10 })).toBe("[c]");
    expect(standard.shareOf({ responses: null, percent: 30, base: 10 })).toBe("[c]");
    expect(standard.shareOf({ responses: 3, percent: 30, base: null })).toBe("[c]");
  });
});

test("thousands are marked, decimals have the style's sign, and a withheld number is [c]", () => {
  const german = numbersOf({ decimal: ",", thousands: ".", percentDecimals: 1, percentSign: " %" });
  expect([german.count(1234567), german.number(1234.5), german.share(1, 3)]).toEqual([
    "1.234.567",
    "1.234,5",
    "33,3 %",
  ]);
  expect([german.count(999), german.count(null), german.number(null)]).toEqual(["999", "[c]", "[c]"]);
});
