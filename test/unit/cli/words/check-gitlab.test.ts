import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { checkGitlab } from "#src/cli/words/check-gitlab.ts";
import { IS_OUR_REPORT } from "#src/cli/words/check-mark.ts";
import type { CheckResult } from "#src/model/check.ts";
import { CLEAN, finding, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

/** As GitLab documents the format; other keys are ignored there, and refused here. */
const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        additionalProperties: false,
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1, pattern: "^[^/]" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
};

const isValid = new Ajv({ strict: false }).compile(SCHEMA);
const read = (result: CheckResult) => JSON.parse(checkGitlab(result));

test.each([
  ["with findings", RESULT],
  ["without", CLEAN],
  ["with hostile words", HOSTILE_RESULT],
])("a report %s is of GitLab's format", (_, result) => {
  expect([isValid(read(result)), isValid.errors]).toEqual([true, null]);
  expect(read(result)).toHaveLength(result.findings.length);
  expect(IS_OUR_REPORT.gitlab(checkGitlab(result))).toBe(result.findings.length > 0);
});

test("the schema refuses what is not of it, so that it can tell", () => {
  expect(isValid([{ ...read(RESULT)[0], severity: "error" }])).toBe(false);
});

test("each finding has a fingerprint of its own, which a line that moves does not change", () => {
  const [one] = RESULT.findings;
  const twice = read({ ...RESULT, findings: [one!, one!] });
  expect(twice[0].fingerprint).not.toBe(twice[1].fingerprint);
  const moved = { ...one!, place: { ...one!.place, line: 999 } };
  expect(read({ ...RESULT, findings: [moved] })[0].fingerprint).toBe(twice[0].fingerprint);
  expect(finding).toBeTypeOf("function");
});
