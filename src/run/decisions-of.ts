/** Reads the review files of a run, and holds them against the themes of its codebook. */
import { resolve } from "node:path";
import type { Codebook, Theme } from "../model/codebook.ts";
import type { DecisionFile, Decisions } from "../model/decision.ts";
import { positionNames } from "../model/position.ts";
import type { Problem } from "../model/problem.ts";
import type { DecidableTheme } from "../read/decisions/votes.ts";
import type { ReviewFiles } from "./project/settings.ts";

export interface DecisionsFound {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
  readonly files: readonly DecisionFile[];
}

/** @param codebook - null where responses are not coded: then nothing is read */
export async function decisionsOf(
  codebook: Codebook | null,
  { files }: ReviewFiles,
  cwd: string,
): Promise<DecisionsFound> {
  if (codebook === null || files.length === 0) return { decisions: new Map(), problems: [], files: [] };
  const { readDecisions } = await import("../read/decisions/read-decisions.ts");
  const found = files.map(({ path }) => ({ path: resolve(cwd, path), source: path }));
  const { decisions, problems, sha256 } = await readDecisions(found, decidableThemes(codebook));
  return {
    decisions,
    problems,
    files: files.map(({ recorded }, at) => ({ source: recorded, sha256: sha256[at]! })),
  };
}

function decidableThemes(codebook: Codebook): readonly DecidableTheme[] {
  const walk = (
    { id, label, themes, positions }: Theme,
    above: readonly string[],
  ): readonly DecidableTheme[] => [
    { id, label, above, ...(positions && { positions: positionNames(positions.of) }) },
    ...themes.flatMap((theme) => walk(theme, [id, ...above])),
  ];
  return codebook.themes.flatMap((theme) => walk(theme, []));
}
