/** What every program begins with: the codebook and the topics, the sources, and whatever is wrong with them. */
import type { Problem } from "../model/problem.ts";
import type { SourcesFound } from "../read/ingest/find-sources.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { startLedger } from "./ledger.ts";
import { type Material, type MaterialNeeds, readMaterial } from "./material.ts";
import type { Settings } from "./project/settings.ts";
import { sourcesOf } from "./sources.ts";

export interface OpenRun {
  readonly material: Material;
  readonly sources: readonly SourceFile[];
  /** Met so far: the books begin with them. */
  readonly problems: readonly Problem[];
}

export interface RunNeeds extends MaterialNeeds {
  /** Whether the program has something to do where there is no source. */
  readonly mayBeEmpty?: boolean;
  /** How sources are found; as the settings say where nothing is said. */
  readonly find?: () => Promise<SourcesFound>;
}

/** @throws UserError with all problems where the material has an error, or where there is no source to read */
export async function openRun(settings: Settings, needs: RunNeeds): Promise<OpenRun> {
  const { mayBeEmpty = false, find = () => sourcesOf(settings, needs.cwd) } = needs;
  const material = await readMaterial(settings, needs);
  const { sources, problems: found } = await find();
  const problems = [...material.problems, ...found];
  const isEmpty = settings.corpus.length > 0 && sources.length === 0;
  if (material.problems.some(({ severity }) => severity === "error") || (isEmpty && !mayBeEmpty))
    throw startLedger(problems).refusal();
  return { material, sources, problems };
}
