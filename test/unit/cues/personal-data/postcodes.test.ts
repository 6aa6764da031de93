/** UK postcodes of every format, and codes, roads and ordinals that look like them. */
import { describe } from "vitest";
import { isFound, isNothing } from "./samples.ts";

const VALID = [
  "M1 1AA",
  "M60 1NW",
  "CR2 6XH",
  "DN55 1PT",
  "W1A 1HQ",
  "EC1A 1BB",
  "E1W 2BB",
  "N1C 4AB",
  "SW1A1AA",
  "CR26XH",
  "DN551PT",
  "M11AA",
  "BS0 1AA",
  "JE2 3AB",
  "BF1 3AA",
  "sw1a 1aa",
  "cr2 6xh",
  "Cr2 6xh",
  "SW1A  1AA",
  "SW1A\u00a01AA",
  "SW1A\n1AA",
  "sw1a\n1aa",
  "E1 2ND",
];
const INVALID = [
  "ACE 1st",
  "B12 vitamins",
  "KS2",
  "KS2 3AB",
  "S20 3 children",
  "SEND",
  "A1 road",
  "section 47",
  "EH1 2nd",
  "e1 1st",
  "M6 2hr",
  "the m6 3rd exit",
  "M1 1CA",
  "M1 1AV",
  "M1 AA1",
  "M1 1A",
  "M1 1AAB",
  "XM1 1AA",
  "1M1 1AA",
  "M100 1AA",
  "M01 1AA",
  "M0 1AA",
  "M1A 1AA",
  "SW1I 1AA",
  "QA1 1AA",
  "ZZ9 9ZZ",
  "sw1a1aa",
  "M1 1aA",
  "M1\n\n1AA",
  "AB-M11AA",
  "M11AA-01",
  "https://example.org/?at=M11AA",
  "éM1 1AA",
];

describe("postcodes", () => {
  isFound("postcode", VALID);
  isNothing(INVALID);
});
