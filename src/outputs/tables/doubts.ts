/** Which problems of a run leave open whether all that was sent is counted. */
import type { CodeRecord } from "../../model/codes/code-record.ts";
import { recordOf } from "../../model/codes.ts";
import type { Problem } from "../../model/problem.ts";
import type { Doubt } from "../../model/run.ts";

/** @returns a doubt for each warning that is one; what was left out for certain stands in the account */
export function doubtsOf(problems: readonly Problem[]): readonly Doubt[] {
  return problems.flatMap(({ code, severity, place, found, expected, hint }): readonly Doubt[] => {
    if (severity !== "warning") return [];
    const at = { code, source: place.source, line: place.line ?? null };
    switch ((recordOf(code) as CodeRecord).doubt) {
      case "numbers":
        return [{ ...at, found: `${found}; expected ${expected}`, hint: null }];
      case "form":
        return [{ ...at, found, hint }];
      case "file":
        return [{ ...at, found: null, hint: null }];
      default:
        return [];
    }
  });
}

/** @returns each kind of doubt once, without what tells of few responses */
export const withoutNumbers = (doubts: readonly Doubt[]): readonly Doubt[] =>
  [...new Set(doubts.map(({ code }) => code))].map((code) => ({
    code,
    source: null,
    line: null,
    found: null,
    hint: null,
  }));
