/** NHS numbers, and ten digits that are something else. */
import { describe, expect, it } from "vitest";
import { found, isFound, isFoundIn, isNothing } from "./samples.ts";

const VALID = [
  "943 476 5919",
  "943-476-5919",
  "9434765919",
  "943 476\n5919",
  "943\n476 5919",
  "401 023 2137",
  "4010232137",
  "943\u00a0476\u00a05919",
  "123 456 7881",
  "010 190 0007",
  "3112990013",
  "943 4765 919",
  "943 4765919",
  "9434 765 919",
  "943.476.5919",
  "943 476 59l9",
  "4O1 O23 2137",
  "4O1O232I37",
];
/** With a wrong check digit. */
const CALLED = [
  ["My NHS number is 943 476 5918.", "943 476 5918"],
  ["My NHS number, which is on the band, is 9434765918", "9434765918"],
  ["NHS no. 943-476-591O", "943-476-591O"],
  ["CHI: 94 34 76 59 18", "94 34 76 59 18"],
  ["hospital number 94 34 76 59 19", "94 34 76 59 19"],
] as const;
const CALLED_OTHERWISE = ["the NHS spent 1234567890 pounds", "NHS 111 and 999", "NHS Trust, 2019 2020 21"];
const INVALID = [
  "943 476 5918",
  "943 476 5910",
  "9434765918",
  "9434765191",
  "94347659190",
  "1 9434765919x",
  "x943 476 5919",
  "943 476 591",
  "943\n\n476 5919",
  "99434765919",
  "9434765919_1",
  "943 476 5919.5",
  "943-476-5919-1",
  "1-943-476-5919",
  "£943 476 5919",
  "943 476 5919%",
  "0101900007",
  "000 000 0000",
  "014 500 0028",
  "9999999999",
  "1337000000",
  "1234567881",
  "ISBN 1853260002",
  "ISBN: 4334701019",
  "ISBN-10 4334701019",
  "https://example.org/9434765919",
  "10.1000/9434765919",
  "1,234,567,890",
];

describe("NHS numbers", () => {
  isFound("nhs-number", VALID);
  isFoundIn("nhs-number", CALLED);
  isNothing(CALLED_OTHERWISE);
  isNothing(INVALID);

  it("finds several next to one another", () => {
    expect(found("943 476 5919, 401 023 2137\n9434765919,4010232137").map(([kind]) => kind)).toEqual(
      Array(4).fill("nhs-number"),
    );
  });
});
