/** What a study command works with: the responses of a corpus and a codebook, as far as it wants them. */

import type { DocumentSeen } from "../model/check.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { startLedger } from "./ledger.ts";
import type { MaterialNeeds } from "./material.ts";
import { openRun } from "./open-run.ts";
import type { Settings } from "./project/settings.ts";
import { type ReadOptions, readResponses, whatCanBeRead } from "./read-responses.ts";

export interface Study {
  /** Null where none was wanted. */
  readonly codebook: Codebook | null;
  /** To be read once; null where no path is named. */
  readonly responses: AsyncIterable<Response> | null;
  /** Each document with what was found in it, in place of the responses; files of records are none. */
  documents(): AsyncIterable<DocumentSeen>;
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
  const { codebook } = material;
  const ledger = startLedger(problems, settings.corrections);
  const isCorpusNamed = settings.corpus.length > 0;
  const { onSource } = wanted;
  const reading = { sources, material, ledger, onSource };
  const lenient = { ...settings, allowMissing: true };
  return {
    codebook,
    responses: isCorpusNamed ? readResponses(lenient, reading) : null,
    documents: () => documentsOf(lenient, reading),
    problems: ledger.problems,
  };
}

async function* documentsOf(settings: Settings, reading: ReadOptions): AsyncGenerator<DocumentSeen> {
  const seen: DocumentSeen[] = [];
  for await (const _ of whatCanBeRead(settings, {
    ...reading,
    observer: { document: (one) => seen.push(one) },
  }))
    yield* seen.splice(0);
  yield* seen;
}
