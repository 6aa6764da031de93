/** Telephone numbers, mostly those set aside for drama and tests, and other long figures. */
import { describe, expect, it } from "vitest";
import { found, isFound, isFoundIn, isNothing } from "./samples.ts";

const VALID = [
  "07700 900123",
  "07700900123",
  "07700 900 123",
  "07700-900-123",
  "07700.900.123",
  "077 0090 0123",
  "07 700 900 123",
  "+44 7700 900123",
  "+447700900123",
  "+44 (0)7700 900123",
  "+44(0)7700900123",
  "+44 (0) 7700 900 123",
  "(+44) 7700 900123",
  "+44 07700 900123",
  "0044 7700 900123",
  "00447700900123",
  "00 44 7700 900123",
  "447700900123",
  "020 7946 0123",
  "0207 946 0123",
  "(020) 7946 0123",
  "(020)79460123",
  "+44-20-7946-0123",
  "(0)20 7946 0123",
  "020\u00a07946\u00a00123",
  "020–7946–0123",
  "0113 496 0123",
  "0121 496 0123",
  "0191 498 0123",
  "01632 960123",
  "(01632) 960 123",
  "01632960123",
  "01204 12345",
  "0306 999 0123",
  "0300 123 4567",
  "0808 157 0123",
  "0800 123456",
  "0845 123 4567",
  "070 1234 5678",
  "O7700 9OO123",
  "07700 900l23",
];
const WRAPPED = [
  "07700\n900123",
  "07700 900\n123",
  "020 7946\r\n  0123",
  "+44\n7700 900123",
  "+44 (0)20\n7946 0123",
];
const ABROAD = [
  "+353 1 496 0123",
  "+1 202 555 0123",
  "+1-202-555-0123",
  "+1 (202) 555-0123",
  "(+353) 1 496 0123",
  "001-202-555-0123",
  "00 353 1 496 0123",
  "+49 30 23125 000",
  "+33 1 99 00 12 34",
  "+33 1 99 00\n12 34",
  "+46 (0)8 465 004 00",
  "+61 491 570 156",
  "+1-202-555-0123x769",
  "+1 943 476 5919",
];
/** Digits that no plan knows, and the word that says what they are. */
const CALLED = [
  ["My phone is 555 0143.", "555 0143"],
  ["Ring us: 49-60-12-34", "49-60-12-34"],
  ["Please call me on 04 99 57 01 56 after six", "04 99 57 01 56"],
  ["you can text me at 202-555-0143", "202-555-0143"],
  ["Fax: (202)555-0143x0135", "(202)555-0143x0135"],
  ["555 0143 is my mobile", "555 0143"],
  ["Your number? My number is 9555 0143", "9555 0143"],
  ["Mob. 202.555.0143", "202.555.0143"],
  ["WhatsApp 99 555 014", "99 555 014"],
  ["Landline:\n555 0143", "555 0143"],
  ["call 9555\n0143", "9555\n0143"],
  ["They do not answer at 202 555 0143", "202 555 0143"],
] as const;
const CALLED_OTHERWISE = [
  "call us, charity no. 1089464",
  "a call for evidence (ref 2021 00123)",
  "phone calls in 2019-2021 and 2021-22",
  "call between 0900-1700",
  "the helpline took 1250000 calls",
  "the helpline cost £12 345 678",
  "the helpline had 1 250 000",
  "phone by 12-03-2021 or 2021-03-12",
  "text 12345",
  "calls rose to 12 345 678",
  "call them, quoting 12345678",
  "the phone account 12345678",
  "the mobile library opened in 2019. In 9555 0143",
  "see [telephone number] 9555 0143",
];
const INVALID = [
  "07700 90012",
  "077009001234",
  "07700 9001234",
  "107700 900123",
  "x07700900123",
  "07700900123x",
  "07700900123_1",
  "07700\n\n900123",
  "0.07700900123",
  "07700900123.5",
  "2020-07700900123",
  "£07700 900123",
  "01004 123456",
  "01111 123456",
  "01203 123456",
  "0120 3123456",
  "01632 96012",
  "0221 234 5678",
  "0312 345 6789",
  "0420 123 4567",
  "0555 123 4567",
  "0909 879 0123",
  "0800 1111",
  "0 7 7 0 0 9 0 0 1 2 3",
  "07 70 09 00 12 3",
  "01 13 49 60 12 3",
  "01 13 49 60 123",
  "07 12 2021 123",
  "01.02.2021-03.04.2021",
  "01-02-2021 10-11-2021",
  "2019-2021",
  "£1,200,000",
  "0800-1800 hours",
  "ISBN 0140449132",
  "ISBN-10: 0-14-044913-2",
  "https://example.org/07700900123",
  "www.example.org/07700900123",
  "22/01632960123/FUL",
];

describe("telephone numbers", () => {
  isFound("phone", VALID);
  isFound("phone", WRAPPED);
  isFound("phone", ABROAD);
  isFoundIn("phone", CALLED);
  isNothing(CALLED_OTHERWISE);
  isNothing(INVALID);

  it("tells numbers in a list apart", () => {
    const two = [
      ["phone", "07700 900123"],
      ["phone", "07700 900124"],
    ];
    for (const between of [" ", ", ", "/", " / ", " or ", "\n", ",", "-"]) {
      expect(found(`07700 900123${between}07700 900124`), between).toEqual(two);
    }
  });

  it("leaves out what follows: hours, extensions, alternative last digits, small figures", () => {
    for (const rest of [" 9am-5pm", " 24 hours", "x45", " ext. 45", "/4", " 12", " (home)", ", 2021"]) {
      expect(found(`020 7946 0123${rest}`), rest).toEqual([["phone", "020 7946 0123"]]);
    }
  });

  it("leaves out the figures before", () => {
    for (const before of ["Flat 12, 24 ", "Flat 44 ", "In 2021 (44) "]) {
      expect(found(`${before}07700 900123`), before).toEqual([["phone", "07700 900123"]]);
    }
  });
});
