/** Fingerprints, and what a correction settles and does not. */
import { describe, expect, test } from "vitest";
import type { ProblemCode } from "#src/model/problem.ts";
import { isSettled } from "#src/read/correct/settled.ts";
import { corrected, documentOf, FOUR } from "./document-of.ts";

const found = documentOf(FOUR);

describe("a correction is tied", () => {
  test("to the text of the response as it is split, by 8 digits or more, in capitals too", () => {
    const fingerprint = found.responses[0]!.fingerprint.slice(7, 15).toUpperCase();
    expect(corrected(found, [0, { fingerprint, "leave-out": true }]).faults).toEqual([]);
  });

  test("to no other text, and is told the fingerprint that there is", () => {
    const { faults } = corrected(found, [0, { fingerprint: "01234567", "leave-out": true }]);
    expect(faults).toMatchObject([{ severity: "error", place: { source: "project.0.fingerprint" } }]);
    expect(faults[0]!.expected).toContain(`"${found.responses[0]!.fingerprint.slice(7, 23)}"`);
  });

  test("to one response by its id, where two have the same text", () => {
    const same = documentOf([FOUR[0]!, FOUR[0]!, FOUR[2]!]);
    expect(same.responses[0]!.fingerprint).toBe(same.responses[1]!.fingerprint);
    const { made } = corrected(same, [1, { "leave-out": true }]);
    expect(made.responses.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true, false]);
  });
});

describe("what was in question", () => {
  const of = (code: ProblemCode) =>
    ({
      code,
      severity: "warning",
      place: { source: "talk.txt" },
      found: "",
      expected: "",
      hint: "",
    }) as const;
  const response = found.responses[0]!;
  const named = { ...response, corrected: ["attribution"] as const };
  const hidden = { ...named, attribution: { ...named.attribution, status: "anonymous" as const } };
  const topics = { ...response, corrected: ["topics"] as const };

  test.each([
    ["header-missing", topics, false, true],
    ["topic-unknown", topics, false, true],
    ["header-truncated", topics, false, true],
    ["header-missing", response, true, true],
    ["header-missing", named, false, false],
    ["topic-unknown", named, true, false],
    ["attribution-missing", named, false, true],
    ["attribution-missing", topics, false, false],
    ["attribution-doubtful", hidden, false, true],
    ["attribution-doubtful", named, false, false],
    ["request-in-text", hidden, false, false],
  ] as const)("%s is settled by what was said of it alone (%#)", (code, one, isCutOff, settled) => {
    expect(isSettled(of(code), one, isCutOff)).toBe(settled);
  });
});
