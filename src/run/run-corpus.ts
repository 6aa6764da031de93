/** The program on one screen: ingest → split → tag → code → count → write, one response at a time. */
import { resolve } from "node:path";
import { PUBLICATION_RULES, publicationGate } from "../check/publication.ts";
import { statedNumbersCheck } from "../check/stated-numbers.ts";
import { publishable } from "../count/suppress/publishable.ts";
import { startTally } from "../count/tally/tally.ts";
import { anonymityReader } from "../cues/anonymity.ts";
import type { Codebook } from "../model/codebook.ts";
import { CORRECTED, isCorrected } from "../model/correction.ts";
import type { CodedResponse } from "../model/hit.ts";
import { positionedThemes } from "../model/position.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { RunFacts, RunResult } from "../model/run.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { type Outputs, openOutputs } from "../outputs/folder/outputs.ts";
import { startReport } from "../outputs/tables/report.ts";
import { publishing } from "../privacy/publish.ts";
import type { SourcesFound } from "../read/ingest/find-sources.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { breather } from "./breather.ts";
import { type CampaignFinder, startCampaigns } from "./campaigns.ts";
import { startCoding } from "./coding.ts";
import { shownAs } from "./hidden-names.ts";
import { inputsOf } from "./inputs.ts";
import { type Ledger, startLedger } from "./ledger.ts";
import { openRun } from "./open-run.ts";
import { withPositionsShown } from "./positions-shown.ts";
import type { Settings } from "./project/settings.ts";
import { loudBy } from "./quieted.ts";
import { type ReadAgain, readAgain } from "./read-again.ts";
import { type Observer, readResponses } from "./read-responses.ts";
import type { readSource } from "./read-source.ts";
import type { PlayedParts } from "./shards/played-parts.ts";
import { sourcesOf } from "./sources.ts";
import { withTablesShown } from "./tables-shown.ts";
import { wantedTables } from "./tables-wanted.ts";

export interface PipelineOptions {
  /** `split` stops after tagging: no codebook, no counts. */
  readonly command: "run" | "split";
  /** Working folder, absolute: the paths of the settings are relative to it. */
  readonly cwd: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Where outputs go instead of the folder of the settings. */
  readonly outputs?: Outputs;
  /** Told which source is read next, and of how many. */
  readonly onSource?: (source: string, at: number, of: number) => void;
  /** Told how many bytes of it were read, where it is read piece by piece. */
  readonly onBytes?: (read: number, of: number) => void;
  /** Told what is done next with what was read. */
  readonly onStage?: (stage: "coding" | "writing") => void;
  /** How a source is read; from its file where nothing is said. */
  readonly read?: typeof readSource | undefined;
  /** Told of each response as it is coded. */
  readonly onCoded?: ((coded: CodedResponse, codebook: Codebook | null) => void) | undefined;
  /** Aborted, it stops the run between two responses; its reason is thrown, and the outputs stand as they were. */
  readonly signal?: AbortSignal | undefined;
  /** Where the corpus was read and coded in parts: what they hold takes the place of reading and coding. */
  readonly parts?: PlayedParts | undefined;
}

/**
 * Reads the corpus, codes it and writes every output file.
 *
 * @returns the record of the run, its counts and every problem found in the material
 * @throws UserError with all problems where the settings are wrong, where there is nothing to read, where a source
 * cannot be read and `allowMissing` is not set, or where the disk refuses; the outputs stand as they were
 */
export async function runCorpus(given: Settings, options: PipelineOptions): Promise<RunResult> {
  const { settings, notes: untold } = withTablesShown(given);
  const { command, cwd, tool, onSource, onBytes, onStage, onCoded, signal, parts } = options;
  const needs = { command, cwd, corpus: true, codebook: command === "run" };
  const find = async () => playedBy(parts, await sourcesOf(settings, cwd, true));
  const { material, sources: found, problems: early } = await openRun(settings, { ...needs, find });
  const { codebook, notes: untoldPositions } = shownPositions(material.codebook, settings.publish);
  // Names that may not be published are known before the first response is: the corpus is read for them.
  const shownHow = await shownAs(settings, found, material, signal);
  const { names, sources, expected, problem, receivedAs, words, reason } = shownHow;
  const ledger = startLedger([...early, ...untold, ...untoldPositions].map(problem), settings.corrections);
  const published = publishing(settings.publish, names);
  const suppress = settings.publish?.suppress ?? null;
  const gate = settings.publish && publicationGate(settings.check.allow, anonymityReader(settings));
  const campaigning = startCampaigns(settings.campaigns);
  const { counters, asked, joint } = wantedTables(settings, receivedAs, codebook);
  const tallier = codebook && startTally(codebook, counters, joint?.counters);
  const note = (one: Problem) => ledger.note(problem(one));
  const observer = observing(codebook && campaigning, note, (response) => {
    asked.see(response);
    tallier?.unanswered(published.topics({ response, themes: [], hits: [], scores: [] }).response);
  });

  const ingestSplitTag = () =>
    readResponses(
      { ...settings, expected },
      { sources, material, ledger, onSource, onBytes, observer, read: options.read },
    );
  const coding = startCoding(codebook, material.decisions, settings, shownHow, parts?.coders);
  const code = (response: Response) => published.topics(coding.code(response));
  const count = (coded: CodedResponse) => tallier?.add(coded) ?? [];
  const show = (coded: CodedResponse) => {
    const written = published.show(coded);
    gate?.look(coded.response, written.response);
    return written;
  };

  const outputs = options.outputs ?? (await outputsOf(settings, cwd, found));
  try {
    const report = await startReport(outputs, {
      ...wantedOf(settings, codebook),
      below: coding.isBelow,
      crosses: counters,
      show,
    });
    const breathe = breather(signal);
    let at: string | null = null;
    for await (const response of ingestSplitTag()) {
      if (response.source !== at) onStage?.("coding");
      at = response.source;
      await breathe();
      asked.see(response);
      const coded = code(response);
      onCoded?.(coded, codebook);
      await report.add(coded, count(coded), coding.isBelow ? tallier?.below(coded) : []);
    }
    const decisions = coding.decided();
    asked.settle(note);
    onStage?.("writing");
    await breathe(true);
    const read: ReadAgain = (wanted, see) =>
      readAgain(wanted, sources, settings, material, see, options.read);
    // A template is shown to whoever sees the report: it holds nobody's name, whoever they are.
    const { quoted: ofTemplate } = publishing({ names: [], quotes: settings.figures.quotes }, names);
    const campaigns = await campaigning.find(read, published.quoted, ofTemplate);
    const counts = tallier && published.tally(tallier.result(campaigns, settings.campaigns.count));
    const tally = counts && publishable(counts, codebook!, suppress, joint?.conditions);
    const publication = gate && { rules: PUBLICATION_RULES, allowed: gate.pass(ledger.problems()) };
    const problems = ledger.problems().filter(loudBy(settings.check.allow));
    await breathe(true);
    const record = await report.finish(
      {
        ...withReasons(ledger.facts(tool, material), reason, words),
        decisions,
        problems,
        title: words(settings.title),
        publication,
      },
      tally && { tally, campaigns, codebook: codebook! },
    );
    return { record, problems, tally, out: settings.out, notes: [...report.notes(), ...coding.compared()] };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

const wantedOf = ({ publish, parquet, xlsx, csv }: Settings, codebook: Codebook | null) => ({
  coded: codebook !== null,
  suppress: publish?.suppress ?? null,
  parquet,
  xlsx,
  form: csv,
  positions: codebook !== null && positionedThemes(codebook).length > 0,
});

const shownPositions = (codebook: Codebook | null, publish: Settings["publish"]) =>
  codebook === null ? { codebook, notes: [] } : withPositionsShown(codebook, publish);

/** The facts with the words of the team as they may be shown. */
function withReasons(
  facts: RunFacts,
  shown: (reason: string) => string,
  words: (text: string) => string,
): RunFacts {
  const { responsesLeftOut, corrections = [] } = facts;
  const byHand = `${CORRECTED}: `;
  return {
    ...facts,
    responsesLeftOut: responsesLeftOut.map((one) => ({
      ...one,
      ...(one.question == null ? {} : { question: words(one.question) }),
      reason: isCorrected(one.reason) ? `${byHand}${shown(one.reason.slice(byHand.length))}` : one.reason,
    })),
    corrections: corrections.map((one) => ({ ...one, reason: shown(one.reason) })),
  };
}

/** The output folder, in which nothing of what the run reads is written over. */
function outputsOf(settings: Settings, cwd: string, sources: readonly SourceFile[]): Promise<Outputs> {
  const { out, replace } = settings;
  const inputs = async () => inputsOf(settings, cwd, sources);
  const guard = guardOf(inputs, { replace, elsewhere: "choose another folder with --out" });
  return openOutputs(resolve(cwd, out), out, guard);
}

/** Shows what passes to those who compare responses, and to what looks for numbers that documents state. */
function observing(
  campaigning: CampaignFinder | null,
  note: Ledger["note"],
  unanswered: Observer["unanswered"],
): Observer {
  const stated = statedNumbersCheck();
  return {
    document: (seen) => stated.document(seen).forEach(note),
    response: campaigning?.response,
    unanswered,
    source: campaigning?.source,
  };
}

const playedBy = (parts: PlayedParts | undefined, found: SourcesFound): SourcesFound =>
  parts === undefined ? found : { ...found, sources: parts.sources(found.sources) };
