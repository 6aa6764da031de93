/** Looks at material nobody has set up yet: what it is, how it was read, who responded, and what may be quoted of it. */
import { statedNumbersCheck } from "../check/stated-numbers.ts";
import { startHiddenNames } from "../cues/names/hidden-names.ts";
import type { ResponsesLeftOut, SourceLeftOut } from "../model/account.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";
import { publishing } from "../privacy/publish.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import { startLedger } from "./ledger.ts";
import { openRun } from "./open-run.ts";
import type { Settings } from "./project/settings.ts";
import { type ReadOptions, whatCanBeRead } from "./read-responses.ts";

export interface CorpusLook {
  /** Every source that was met, in the order of the sources. */
  readonly sources: readonly SourceFile[];
  /** Of those that were read. */
  readonly inputs: readonly RunInput[];
  readonly leftOut: readonly SourceLeftOut[];
  readonly responsesLeftOut: readonly ResponsesLeftOut[];
  /** Those that have text; all are held in memory. */
  readonly texts: readonly Response[];
  /** All that were received: those without a text, and those that are left out, too. */
  readonly received: number;
  /** Of those that have text. */
  readonly byStatus: ReadonlyMap<Response["attribution"]["status"], number>;
  /** Of the responses that have text, the most frequent first. */
  readonly topics: readonly { readonly topic: string; readonly responses: number }[];
  readonly problems: readonly Problem[];
  /** Whether something could not be read: a run asks for `--allow-missing` then. */
  readonly isPartial: boolean;
  /** @returns a text as a report shows it; empty where its respondent may not be quoted */
  readonly quoted: (response: Response) => string;
}

/**
 * What cannot be read is left out and told.
 *
 * @param command - as it is typed, for what is said where there is nothing to read
 * @throws UserError where no path leads anywhere, or nothing at all can be read
 */
export async function lookAtCorpus(
  settings: Settings,
  {
    command,
    cwd,
    onSource,
  }: { readonly command: string; readonly cwd: string } & Pick<ReadOptions, "onSource">,
): Promise<CorpusLook> {
  const { material, sources, problems } = await openRun(settings, {
    command,
    cwd,
    corpus: true,
    codebook: false,
  });
  const ledger = startLedger(problems, settings.corrections);
  const names = startHiddenNames([], material.topics ?? []);
  const texts: Response[] = [];
  const topics = new Map<string, number>();
  const byStatus = new Map<Response["attribution"]["status"], number>();
  const lenient = { ...settings, allowMissing: true };
  const stated = statedNumbersCheck();
  const observer: ReadOptions["observer"] = {
    document: (seen) => stated.document(seen).forEach(ledger.note),
  };
  for await (const response of whatCanBeRead(lenient, { sources, material, ledger, onSource, observer })) {
    names.see(response);
    if (reasonWithoutText(response) !== null) continue;
    const { status } = response.attribution;
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    texts.push(response);
    for (const topic of new Set(response.topics)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  if (ledger.nothingRead()) throw ledger.refusal();
  const facts = ledger.facts({ name: "", version: "" }, material);
  const show = publishing({ names: [], quotes: settings.figures.quotes }, names.known());
  return {
    sources,
    inputs: facts.inputs,
    leftOut: facts.sourcesLeftOut,
    responsesLeftOut: facts.responsesLeftOut,
    texts,
    received: facts.inputs.reduce((sum, { responses }) => sum + responses, 0),
    byStatus,
    topics: [...topics]
      .map(([topic, responses]) => ({ topic, responses }))
      .sort((one, two) => two.responses - one.responses),
    problems: ledger.problems(),
    isPartial: ledger.incomplete(),
    quoted: show.quoted,
  };
}
