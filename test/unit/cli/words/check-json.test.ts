import { expect, test } from "vitest";
import { checkJson } from "#src/cli/words/check-json.ts";
import { HOSTILE, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

test("the document holds the result as it is, and the totals", () => {
  const { totals, ...rest } = JSON.parse(checkJson(RESULT));
  expect(rest).toEqual(RESULT);
  expect(totals).toEqual({ errors: 3, warnings: 7, notes: 1258, allowed: 3 });
});

test("the order of a finding's keys does not depend on which check found it", () => {
  const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  const findings = RESULT.findings.map((one) => reversed({ ...one, place: reversed(one.place) }));
  expect(checkJson({ ...RESULT, findings: findings as unknown as typeof RESULT.findings })).toBe(
    checkJson(RESULT),
  );
});

test("words from outside come back as they are, and act on no terminal", () => {
  const json = checkJson(HOSTILE_RESULT);
  expect(json).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(JSON.parse(json).findings[0]).toEqual(HOSTILE_RESULT.findings[0]);
  expect(JSON.parse(json).title).toBe(HOSTILE);
  expect(json.endsWith("}\n")).toBe(true);
});
