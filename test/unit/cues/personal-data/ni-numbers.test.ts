/** National Insurance numbers, and those with letters that are not used. */
import { describe } from "vitest";
import { isFound, isFoundIn, isNothing } from "./samples.ts";

const VALID = [
  "AB123456C",
  "AB 12 34 56 C",
  "AB 123456 C",
  "AB123456 D",
  "AB 1234 56 C",
  "AB 123 456 C",
  "AB1 23 45 6C",
  "AB 12 34 5O C",
  "ABl23456C",
  "0A123456B",
  "ab1234 56c",
  "ab 1234 56c",
  "AB-12-34-56-C",
  "AB–12–34–56–C",
  "OA123456B",
  "ab123456c",
  "ab 12 34 56 c",
  "AB 12\n34 56 C",
  "AB 12 34 56\nC",
];
/** With letters that are not used, without the last one, or oddly typed. */
const CALLED = [
  ["My NI number is QQ 12 34 56 C.", "QQ 12 34 56 C"],
  ["my national insurance number, as told, is BG123456E", "BG123456E"],
  ["NINO AB123456", "AB123456"],
  ["NI no: AB123456 I think", "AB123456"],
  ["N.I. AB/12/34/56/C", "AB/12/34/56/C"],
  ["National Insurance no. ab 1234 56 a", "ab 1234 56 a"],
] as const;
const CALLED_OTHERWISE = [
  "National Insurance of 120000 a year",
  "National Insurance contributions of 250000 a year",
];
const INVALID = [
  ...["D", "F", "I", "Q", "U", "V"].flatMap((letter) => [`${letter}A123456C`, `A${letter} 12 34 56 C`]),
  "AO123456C",
  ...["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].flatMap((prefix) => [
    `${prefix}123456A`,
    `${prefix} 12 34 56 A`,
  ]),
  "AB123456E",
  "AB123456",
  "AB12345C",
  "AB1234567C",
  "AAB123456C",
  "AB123456CD",
  "AB123456C1",
  "A123456C",
  "AB/123456/C",
  "AB123456c",
  "by 250000 a year",
  "at 123456 a head",
  "by 250000\na year",
  "AB\n\n123456C",
];

describe("National Insurance numbers", () => {
  isFound("ni-number", VALID);
  isFoundIn("ni-number", CALLED);
  isNothing(CALLED_OTHERWISE);
  isNothing(INVALID);
});
