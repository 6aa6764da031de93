/** Bank account numbers of many countries, in every grouping and case, and what only begins like one. */
import { describe } from "vitest";
import { isFound, isFoundIn, isNothing } from "./samples.ts";

/** Those that banks give as examples. */
const VALID = [
  "GB82 WEST 1234 5698 7654 32",
  "GB82WEST12345698765432",
  "gb82west12345698765432",
  "gb82 west 1234 5698 7654 32",
  "GB82-WEST-1234-5698-7654-32",
  "GB 82 WEST 123456 98765432",
  "GB82 WEST 1234\n5698 7654 32",
  "DE89 3704 0044 0532 0130 00",
  "DE89370400440532013000",
  "FR14 2004 1010 0505 0001 3M02 606",
  "NL91 ABNA 0417 1643 00",
  "IE29 AIBK 9311 5212 3456 78",
  "NO93 8601 1117 947",
  "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
  "CH93 0076 2011 6238 5295 7",
];
const CALLED = [
  ["My IBAN is GB82 WEST 1234 5698 7654 33.", "GB82 WEST 1234 5698 7654 33"],
  ["IBAN: de89370400440532013001", "de89370400440532013001"],
  ["From GB82WEST12345698765432 to DE1", "GB82WEST12345698765432"],
] as const;
const INVALID = [
  "GB82 WEST 1234 5698 7654 33",
  "GB82WEST123456987654321",
  "GB82 WEST 1234 5698 7654 3",
  "XX82 WEST 1234 5698 7654 32",
  "xGB82WEST12345698765432",
  "no 10 children were ever asked",
  "At 16 they are on their own, and be 18 soon",
  "GB82 WEST 1234\n\n5698 7654 32",
  "https://example.org/GB82WEST12345698765432",
];

describe("bank account numbers", () => {
  isFound("iban", VALID);
  isFoundIn("iban", CALLED);
  isNothing(INVALID);
});
