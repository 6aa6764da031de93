/** Every response of a corpus, one source at a time: what a run counts, and what the study commands look at. */

import type { DocumentSeen } from "../model/check.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { Ledger } from "./ledger.ts";
import type { SplitMaterial } from "./material.ts";
import type { Settings } from "./project/settings.ts";
import { readSource } from "./read-source.ts";

/** Sees everything that is read, as it passes. */
export interface Observer {
  readonly document?: ((seen: DocumentSeen) => void) | undefined;
  /** Told of the line of the source where the response begins, too. */
  readonly response?: ((response: Response, line: number) => void) | undefined;
  /** Told of what a table asks and a row does not answer: it is no response, and was received all the same. */
  readonly unanswered?: ((response: Response) => void) | undefined;
  /** Told of each source that was read to its end, and not left out. */
  readonly source?: ((input: RunInput) => void) | undefined;
}

export interface ReadOptions {
  readonly sources: readonly SourceFile[];
  readonly material: SplitMaterial;
  /** Keeps the books: what was received, what was left out, and every problem. */
  readonly ledger: Ledger;
  /** Told which source is read next, and of how many. */
  readonly onSource?: ((source: string, at: number, of: number) => void) | undefined;
  /** Told how many bytes of it were read, where it is read piece by piece. */
  readonly onBytes?: SourceFile["onBytes"];
  readonly observer?: Observer | undefined;
  /** How a source is read; from its file where nothing is said. */
  readonly read?: typeof readSource | undefined;
}

/**
 * @returns the responses in the order of the sources and of their places
 * @throws UserError at the end, with all problems, where nothing at all could be read, or a source failed in the
 * middle; or where a source or a record could not be read and `allowMissing` is not set
 */
export async function* readResponses(settings: Settings, options: ReadOptions): AsyncGenerator<Response> {
  const { ledger } = options;
  yield* whatCanBeRead(settings, options);
  if (ledger.nothingRead() || ledger.isTorn() || ledger.contradicts()) throw ledger.refusal();
  if (ledger.incomplete() && !settings.allowMissing) throw ledger.refusal(GO_ON);
}

/** The same for those who only look: what cannot be read is left to the ledger to tell. */
export async function* whatCanBeRead(
  settings: Settings,
  { sources, material, ledger, onSource, onBytes, observer, read = readSource }: ReadOptions,
): AsyncGenerator<Response> {
  let respondents = 0;
  const together = new Map<string, number>();
  for (const [at, source] of sources.entries()) {
    const group = source.companions?.group;
    const before = (group === undefined ? undefined : together.get(group)) ?? respondents;
    if (group !== undefined) together.set(group, before);
    onSource?.(source.source, at, sources.length);
    const told = onBytes === undefined ? source : { ...source, onBytes };
    const reading = read(told, settings, material, observer?.document, observer?.unanswered);
    const followed = ledger.follow(source, reading);
    try {
      let next = await followed.next();
      for (; !next.done; next = await followed.next()) {
        const { response: read, line } = next.value;
        const response = numbered(read, before);
        respondents = Math.max(respondents, response.respondent ?? 0);
        observer?.response?.(response, line);
        yield response;
      }
      if (next.value !== null) observer?.source?.(next.value);
    } finally {
      // Who has seen enough leaves in the middle: the file is closed all the same.
      await reading.return(undefined as never);
    }
  }
  ledger.expect(settings.expected);
  ledger.expectCorrected(settings.check.isWhole);
}

/** Each source numbers its respondents from 1, or those that belong together do: in a run no two have the same number. */
const numbered = (response: Response, before: number): Response =>
  response.respondent == null || before === 0
    ? response
    : { ...response, respondent: before + response.respondent };

const GO_ON = "to count what could be read and leave the rest out, run again with --allow-missing";
