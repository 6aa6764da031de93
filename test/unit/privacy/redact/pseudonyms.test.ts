import { expect, test } from "vitest";
import { startRespondents } from "#src/count/tally/respondents.ts";
import type { Attribution, Status } from "#src/model/response.ts";
import { keyedCode } from "#src/privacy/redact/keyed-code.ts";
import { pseudonyms } from "#src/privacy/redact/pseudonyms.ts";

const codes = pseudonyms(Buffer.from("0123456789abcdef"));
const others = pseudonyms(Buffer.from("0123456789abcdeg"));

const sentBy = (status: Status, name: string | null, organisation: string | null = null): Attribution => ({
  status,
  text: null,
  name,
  organisation,
});

test("a code is HMAC-SHA-256 of use and text in eight signs, as another program computes it", () => {
  expect(codes.respondent(sentBy("named", "Una Quillfeather", "Barnby Trust"))).toBe("F6YZYM20");
  expect(codes.name("Una Quillfeather")).toBe("R5G3NP6T");
});

test("codes are eight capital letters and digits, a letter first, without vowels and signs that look alike", () => {
  const all = Array.from({ length: 2000 }, (_, at) => keyedCode(Buffer.alloc(16), "test", String(at)));
  for (const code of all) expect(code).toMatch(/^[BCDFGHJKMNPQRSTVWXYZ][0-9BCDFGHJKMNPQRSTVWXYZ]{7}$/);
  expect(new Set(all).size).toBe(2000);
  expect(new Set(all.join("")).size).toBe(30);
});

test("whom tables count as one respondent has one pseudonym, and nobody else has it", () => {
  const senders = [
    sentBy("named", "Una Quillfeather"),
    sentBy("named", "UNA  Quillfeather"),
    sentBy("named", "Una Quillfeather", "Barnby Trust"),
    sentBy("named", "una quillfeather", "BARNBY\nTRUST"),
    sentBy("organisation", null, "Barnby Trust"),
    sentBy("organisation", null, "Una Quillfeather"),
    sentBy("anonymous", null),
    sentBy("redacted", null, "Barnby Trust"),
    sentBy("none", null),
    sentBy("named", null),
  ];
  const respondents = startRespondents();
  const counted = senders.map((sender) => respondents.add({ attribution: sender }));
  const named = senders.map((sender) => codes.respondent(sender));
  const first = (all: readonly unknown[]) => all.map((one) => (one === null ? null : all.indexOf(one)));
  expect(first(named)).toEqual(first(counted));
  expect(new Set(named).size).toBe(5);
});

test("with another key every code is another", () => {
  const sender = sentBy("named", "Una Quillfeather");
  expect(others.respondent(sender)).not.toBe(codes.respondent(sender));
  expect(others.name("Una Quillfeather")).not.toBe(codes.name("Una Quillfeather"));
  expect(others.id("una.txt")).not.toBe(codes.id("una.txt"));
});

test("the code of a name is not that of a respondent of this name, and is the same with a title or an accent", () => {
  expect(codes.name("Una Quillfeather")).not.toBe(codes.respondent(sentBy("named", "Una Quillfeather")));
  expect(codes.name("Mrs Úna Quillfeather")).toBe(codes.name("una quillfeather"));
});
