import { expect, test } from "vitest";
import { joinedProblems } from "#src/cli/words/joined-problems.ts";
import { NO_PAINT } from "#src/cli/words/paint.ts";
import { problemReport } from "#src/cli/words/problem-report.ts";
import type { Problem } from "#src/model/problem.ts";

const fault = (line: number, found = "a bad line", source = "a.jsonl"): Problem => ({
  code: "source-record",
  severity: "error",
  place: { source, line, column: 7 },
  found,
  expected: "a good one",
  hint: "mend it",
});

test("the same fault of four lines or more is said once, with how many and the first five", () => {
  const lines = Array.from({ length: 500 }, (_, at) => fault(at + 2));
  expect(problemReport([...lines, fault(9, "another")], NO_PAINT)).toBe(
    "a.jsonl:2: error: a bad line, in 500 lines: 2, 3, 4, 5, 6 and 495 more; expected a good one; mend it.\n" +
      "a.jsonl:9:7: error: another; expected a good one; mend it.\n",
  );
});

test("up to three of them, and those of different sources, are told one by one", () => {
  const few = [fault(2), fault(3), fault(4), fault(2, "a bad line", "b.jsonl")];
  expect(joinedProblems(few)).toEqual(few.map((problem) => ({ problem, problems: 1 })));
});

test("a fault that has no line stands by itself", () => {
  const whole = Array.from({ length: 4 }, () => ({ ...fault(1), place: { source: "a.jsonl" } }));
  expect(joinedProblems(whole)).toHaveLength(4);
});
