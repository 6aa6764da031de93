/** Puts personal data into prose and finds it again; looks at what is found in random characters. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalData } from "#src/cues/personal-data.ts";

const RUNS = { seed: 20_240_503, numRuns: 2000 };

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));
const between = fc.constantFrom("", " ", "-", "\n", "\u00a0", "\r\n  ");
const prose = fc
  .array(
    fc.constantFrom("we", "Ask", "the", "ward,", "on", "(as", "before)", "it.", "a", "I", "“so”", "\n", "é"),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(" "));

/** The first nine digits in England, Wales, Northern Ireland and the Isle of Man, and those kept for tests (999). */
const firstNine = fc.oneof(
  fc.integer({ min: 320_000_001, max: 499_999_999 }),
  fc.integer({ min: 600_000_000, max: 799_999_998 }),
  fc.integer({ min: 999_000_000, max: 999_999_998 }),
);

/** The definition of the check digit, step by step; none where the remainder asks for 10. */
function withCheckDigit(nine: string): string | null {
  const total = [...nine].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0);
  const check = 11 - (total % 11);
  if (check === 10) return null;
  return nine + (check === 11 ? "0" : String(check));
}

const number = (nine: fc.Arbitrary<number>) =>
  nine
    .map((figure) => withCheckDigit(String(figure)))
    .filter((digits): digits is string => digits !== null && new Set(digits).size > 1);
const nhsDigits = number(firstNine);
/** Groups show what the figure is: no range is asked for. */
const anyDigits = number(fc.integer({ min: 100_000_000, max: 999_999_999 }));
const grouped = (digits: string, gap: string) =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(gap);
const nhsNumber = fc.oneof(
  fc.tuple(nhsDigits, between).map(([digits, gap]) => grouped(digits, gap)),
  fc.tuple(anyDigits, between).map(([digits, gap]) => grouped(digits, gap || " ")),
);

const prefix = fc
  .tuple(fc.constantFrom(..."ABCEGHJKLMNOPRSTWXYZ"), fc.constantFrom(..."ABCEGHJKLMNPRSTWXYZ"))
  .map((letters) => letters.join(""))
  .filter((letters) => !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].includes(letters));
const niNumber = fc
  .tuple(prefix, digits(6), fc.constantFrom(..."ABCD"), between, between, fc.boolean())
  .map(([letters, number, suffix, outer, inner, capital]) => {
    const pairs = [number.slice(0, 2), number.slice(2, 4), number.slice(4)].join(inner);
    const text =
      inner === "" && !capital ? letters + pairs + suffix : [letters, pairs, suffix].join(inner || outer);
    return capital ? text : text.toLowerCase();
  });

describe("personal data in prose", () => {
  it.each([
    ["nhs-number", nhsNumber],
    ["ni-number", niNumber],
  ] as const)("every %s is found, with its exact place", (kind, numbers) => {
    fc.assert(
      fc.property(prose, numbers, prose, (before, number, after) => {
        const start = before.length + 1;
        const found = personalData(`${before} ${number} ${after}`);
        expect(found).toEqual([{ kind, start, end: start + number.length }]);
      }),
      RUNS,
    );
  });

  it("an NHS number with another digit in one place is none", () => {
    fc.assert(
      fc.property(
        nhsDigits,
        between,
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (number, gap, place, step) => {
          const other = (Number(number[place]) + step) % 10;
          const wrong = number.slice(0, place) + other + number.slice(place + 1);
          const kinds = personalData(`Ours is ${grouped(wrong, gap)} here`).map(({ kind }) => kind);
          expect(kinds).not.toContain("nhs-number");
        },
      ),
      RUNS,
    );
  });
});

describe("personal data in random text", () => {
  const PIECES = [
    ...[
      "07700",
      "900123",
      "020",
      "7946",
      "+44",
      "(0)",
      "0",
      "44",
      "943",
      "476",
      "5919",
      "400",
      "M1",
      "1AA",
      "sw1a",
    ],
    ...[
      "AB",
      "12",
      "34",
      "56",
      "C",
      "@",
      "a",
      "b.q",
      "example",
      ".org",
      ".",
      "-",
      " ",
      "\n",
      "(",
      ")",
      "/",
      "(at)",
      "é",
    ],
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(" ", "-", "\n")), { maxLength: 40 })
    .map((pieces) => pieces.join(""));

  it("is in order, disjoint, inside the text, and trimmed", () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (const { start, end } of personalData(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
          last = end;
        }
      }),
      RUNS,
    );
  });

  it("is found again where it stands alone", () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { kind, start, end } of personalData(whole)) {
          expect(personalData(whole.slice(start, end))).toEqual([{ kind, start: 0, end: end - start }]);
        }
      }),
      RUNS,
    );
  });
});
