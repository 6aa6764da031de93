/** Which problems of a run leave open whether all that was sent is counted. */
import type { Problem } from "../model/problem.ts";
import type { Doubt } from "../model/run.ts";

/** Their words hold numbers, and none of the material's own words. */
const OF_NUMBERS: ReadonlySet<string> = new Set(["stated-number", "expectation"]);

const OF_MATERIAL: ReadonlySet<string> = new Set([
  "layout-doubtful",
  "source-no-text-layer",
  "source-truncated",
  "text-unassigned",
]);

/** @returns a doubt for each warning that is one; what was left out for certain stands in the account */
export function doubtsOf(problems: readonly Problem[]): readonly Doubt[] {
  return problems.flatMap(({ code, severity, place, found, expected }): readonly Doubt[] => {
    if (severity !== "warning") return [];
    const { source } = place;
    if (OF_NUMBERS.has(code)) return [{ code, source, found: `${found}; expected ${expected}` }];
    return OF_MATERIAL.has(code) ? [{ code, source, found: null }] : [];
  });
}

/** @returns each kind of doubt once, without what tells of few responses */
export const withoutNumbers = (doubts: readonly Doubt[]): readonly Doubt[] =>
  [...new Set(doubts.map(({ code }) => code))].map((code) => ({ code, source: null, found: null }));
