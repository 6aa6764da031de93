/** Which problems of a run leave open whether all that was sent is counted. */
import type { Problem } from "../../model/problem.ts";
import type { Doubt } from "../../model/run.ts";

/** Their words hold numbers, and none of the material's own words. */
const OF_NUMBERS: ReadonlySet<string> = new Set(["stated-number", "expectation"]);

/** Their words say what was seen, and quote nothing. */
const OF_FORM: ReadonlySet<string> = new Set(["layout-doubtful", "text-unassigned"]);

const OF_FILES: ReadonlySet<string> = new Set(["source-no-text-layer", "source-truncated"]);

/** @returns a doubt for each warning that is one; what was left out for certain stands in the account */
export function doubtsOf(problems: readonly Problem[]): readonly Doubt[] {
  return problems.flatMap(({ code, severity, place, found, expected, hint }): readonly Doubt[] => {
    if (severity !== "warning") return [];
    const at = { code, source: place.source, line: place.line ?? null };
    if (OF_NUMBERS.has(code)) return [{ ...at, found: `${found}; expected ${expected}`, hint: null }];
    if (OF_FORM.has(code)) return [{ ...at, found, hint }];
    return OF_FILES.has(code) ? [{ ...at, found: null, hint: null }] : [];
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
