/** Of the positions of a codebook, those that what is written may tell. */
import { isBuiltIn } from "../code/apply/condition-values.ts";
import { ruleParts } from "../code/inspect/rule-parts.ts";
import type { Codebook, Positions, Theme } from "../model/codebook.ts";
import { positionedThemes } from "../model/position.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "./project/settings.ts";

/**
 * For the team, all. Of what is published, those by words, and by variables that the project names: a closed answer
 * would be printed beside each response. Where small counts are withheld, none: what positions give away together with
 * the other tables is not worked out.
 *
 * @returns the codebook with these positions, and a warning for each theme that has lost its own
 */
export function withPositionsShown(
  codebook: Codebook,
  publish: Settings["publish"],
): { readonly codebook: Codebook; readonly notes: readonly Problem[] } {
  if (publish === null) return { codebook, notes: [] };
  const { variables = [], suppress } = publish;
  const reasonOf = (positions: Positions): Pick<Problem, "found" | "expected" | "hint"> | null => {
    if (suppress !== null) return WITHHELD;
    const hidden = keysOf(positions).find((key) =>
      isBuiltIn(key) ? key === "organisation" : !variables.includes(key),
    );
    return hidden === undefined ? null : unpublished(hidden);
  };
  const notes = positionedThemes(codebook).flatMap(({ theme: { id, positions } }): readonly Problem[] => {
    const reason = reasonOf(positions!);
    if (reason === null) return [];
    const found = `the positions of \`${id}\`, which are not written ${reason.found}`;
    return [{ code: "codebook", severity: "warning", place: positions!.place, ...reason, found }];
  });
  const shown = (theme: Theme): Theme => {
    const { positions, ...rest } = theme;
    const themes = rest.themes.map(shown);
    return positions === undefined || reasonOf(positions) !== null
      ? { ...rest, themes }
      : { ...rest, positions, themes };
  };
  return { codebook: { ...codebook, themes: codebook.themes.map(shown) }, notes };
}

const WITHHELD = {
  found: "where small counts are withheld",
  expected: "outputs of all counts",
  hint: "leave `suppress` out, or the positions to the outputs for the team",
};

const unpublished = (key: string) => ({
  found: `in what is published: \`${key}\` can tell who somebody is`,
  expected: "variables that `publish.variables` names",
  hint: "add it there, if nobody can be known by it, or leave the positions to the outputs for the team",
});

const keysOf = ({ from, of }: Positions): readonly string[] => [
  ...(from === null ? [] : [from]),
  ...of.flatMap(({ rule }) =>
    rule === null
      ? []
      : ruleParts(rule.rule).flatMap((part) => (part.kind === "condition" ? [part.field] : [])),
  ),
];
