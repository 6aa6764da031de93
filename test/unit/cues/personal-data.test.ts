/** Personal data of several kinds in one text, and the time that hostile texts take. */
import { describe, expect, it } from "vitest";
import { personalData } from "#src/cues/personal-data.ts";
import { found } from "./personal-data/samples.ts";

describe("data of several kinds", () => {
  it("come in the order of the text", () => {
    const text = "AB123456C, M1 1AA, 07700 900123, mira@example.org, 943 476 5919 and M1 1AA again";
    expect(found(text)).toEqual([
      ["ni-number", "AB123456C"],
      ["postcode", "M1 1AA"],
      ["phone", "07700 900123"],
      ["email", "mira@example.org"],
      ["nhs-number", "943 476 5919"],
      ["postcode", "M1 1AA"],
    ]);
  });

  it("are reported once where they overlap: the longer", () => {
    expect(found("07700900123@example.org")).toEqual([["email", "07700900123@example.org"]]);
    expect(found("m11aa.M11AA@example.org")).toEqual([["email", "m11aa.M11AA@example.org"]]);
    expect(found("400 020 7946 0123")).toEqual([["phone", "020 7946 0123"]]);
  });

  it("are not found in prose, money, years, shares, versions, references and times", () => {
    const prose = `In 2019-2021 it cost £1,200,000 (12.5%), see ref. 2021/00123-45 and v1.2.3 of 01/02/2021, page 47.
From 09:00 to 17:30 some 180,000 children, 16,555 of them aged 0-5, and 8,500 + 1,500 in KS1 and KS2 [12, 13].
Section 17, s.47, SI 2010/959, EWHC 37, ISSN 0140-6736, PMID 12041269, case AB/123456/C, Form C100.`;
    expect(found(prose)).toEqual([]);
  });

  it("are not there in a text without digits and at signs", () => {
    expect(found("")).toEqual([]);
    expect(found("Nobody asked us (at all).")).toEqual([]);
  });
});

describe("hostile texts", () => {
  const long = ["0", "7", "@", "a.a.a.a", " ", "\n"].map((part) => [part, 5_000_000] as const);
  const parts = [
    ...[
      "a",
      "-",
      "(",
      "a@",
      "a@a.",
      "a@a-\n",
      "[at]",
      "[at ",
      "0 ",
      "44 ",
      "(0)",
      "(0@",
      "+44 ",
      "0\n",
      "AB 12 ",
    ],
    ...[
      "AB 12 @",
      "M1 1",
      "M1 1AA",
      "a-\n",
      "943 476 ",
      "943 476 5919",
      "//07700900123",
      "07700 900123 ",
      "isbn ",
      "phone 555 ",
      "card 4111 ",
      "4111 1111 1111 1111 ",
      "1 ",
      "1.",
      "1.1.1.1 ",
      "a:",
      "::",
      "GB82 ",
      "GB82 WEST 1234 5698 ",
      "DE89",
      "+1 ",
      "+1 202 555 0123 ",
      "l ",
      "O",
      "M1 ",
      "M O 1 ",
      "NHS 943 ",
      "NI no AB ",
      "a dot ",
      "a at ",
      "a at b dot ",
      "a.b at c.d",
      "-at-",
      "[a",
      "tel. ",
    ],
  ];
  const all = [...long, ...parts.map((part) => [part, 300_000] as const)];
  it.each(all)("%j takes seconds, not hours, at %i characters", { timeout: 20_000 }, (part, length) => {
    const text = part.repeat(length / part.length);
    expect(personalData(`@${text}`).length).toBeLessThanOrEqual(length / 5);
    expect(personalData(`0${text}@`).length).toBeLessThanOrEqual(length / 5);
  });
});
