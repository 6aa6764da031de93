/** What a study command works with: the responses of a corpus and a codebook, as far as it wants them. */
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { startLedger } from "./ledger.ts";
import type { MaterialNeeds } from "./material.ts";
import { openRun } from "./open-run.ts";
import type { Settings } from "./project/settings.ts";
import { type ReadOptions, readResponses } from "./read-responses.ts";

export interface Study {
  /** Null where none was wanted. */
  readonly codebook: Codebook | null;
  /** To be read once; null where no path is named. */
  readonly responses: AsyncIterable<Response> | null;
  /** What is wrong in the material, as far as it was read. */
  problems(): readonly Problem[];
}

/**
 * What cannot be read is left out, and an error among the problems: a study writes no numbers that could be taken
 * for those of the whole corpus.
 *
 * @throws UserError with all problems where the settings, the codebook or the list of topics are wrong, and, when
 * the responses are read, where there are none to read
 */
export async function openStudy(
  settings: Settings,
  wanted: MaterialNeeds & Pick<ReadOptions, "onSource">,
): Promise<Study> {
  const { material, sources, problems } = await openRun(settings, wanted);
  const { codebook, topics } = material;
  const ledger = startLedger(problems, settings.corrections);
  const isCorpusNamed = settings.corpus.length > 0;
  const { onSource } = wanted;
  const reading = { sources, topics, ledger, onSource };
  return {
    codebook,
    responses: isCorpusNamed ? readResponses({ ...settings, allowMissing: true }, reading) : null,
    problems: ledger.problems,
  };
}
