/** The program on one screen: ingest → split → tag → code → tally → report, one source at a time. */
import { resolve, sep } from "node:path";
import { compileCodebook } from "./code/code.ts";
import { anonymityReader } from "./cues/anonymity.ts";
import { pageMarks } from "./cues/page-marks.ts";
import { findSources, type SourcesFound } from "./ingest/find-sources.ts";
import { readDocument } from "./ingest/read-document.ts";
import { readRecords } from "./ingest/read-records.ts";
import type { SourceFile } from "./ingest/source-file.ts";
import type { Problem } from "./model/problem.ts";
import type { RunResult } from "./model/run.ts";
import { UserError } from "./model/user-error.ts";
import { layoutOf, type Settings, unusedLayouts } from "./project/settings.ts";
import { openOutputs } from "./report/outputs.ts";
import { startReport } from "./report/report.ts";
import { startLedger } from "./run/ledger.ts";
import { type Material, readMaterial } from "./run/material.ts";
import type { Reading } from "./run/reading.ts";
import { split } from "./split/split.ts";
import { tag } from "./tag/tag.ts";
import { startTally } from "./tally/tally.ts";

export interface PipelineOptions {
  /** `split` stops after tagging: no codebook, no counts. */
  readonly command: "run" | "split";
  /** Working folder, absolute: the paths of the settings are relative to it. */
  readonly cwd: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Told which source is read next, and of how many. */
  readonly onSource?: (source: string, at: number, of: number) => void;
}

/**
 * Reads the corpus, codes it and writes every output file.
 *
 * @returns the record of the run, its counts and every problem found in the material
 * @throws UserError with all problems where the settings are wrong, where there is nothing to read, where a source
 * cannot be read and `allowMissing` is not set, or where the disk refuses; the outputs stand as they were
 */
export async function runPipeline(settings: Settings, options: PipelineOptions): Promise<RunResult> {
  const material = await readMaterial(settings, options);
  const { sources, problems } = await sourcesOf(settings, options.cwd);
  const ledger = startLedger([...material.problems, ...problems]);
  if (sources.length === 0 || material.problems.some(isError)) throw new UserError(ledger.problems());

  const coder = material.codebook && compileCodebook(material.codebook);
  const tallier = material.codebook && startTally(material.codebook);
  const outputs = await openOutputs(resolve(options.cwd, settings.out), settings.out);
  try {
    const report = await startReport(outputs, { coded: coder !== null });
    for (const [at, source] of sources.entries()) {
      options.onSource?.(source.source, at, sources.length);
      const reading = source.kind === "jsonl" ? recordsOf(source) : responsesOf(source, settings, material);
      for await (const item of ledger.follow(source, reading)) {
        const coded = coder?.code(item) ?? { response: item, hits: [] };
        await report.add(coded, tallier?.add(coded) ?? []);
      }
    }
    ledger.expect(settings.expected);
    if (ledger.nothingRead()) throw new UserError(ledger.problems());
    if (ledger.incomplete() && !settings.allowMissing) throw new UserError(ledger.problems(), GO_ON);
    const tally = tallier?.result() ?? null;
    const record = await report.finish(ledger.facts(options.tool, material), tally);
    return { title: settings.title, record, problems: ledger.problems(), tally, out: settings.out };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

/** The sources that the settings lead to, and what was odd on the way; that none are named is told elsewhere. */
async function sourcesOf(settings: Settings, cwd: string): Promise<SourcesFound> {
  if (settings.corpus.length === 0) return { sources: [], problems: [] };
  const root = resolve(cwd, settings.root);
  const { sources, problems } = await findSources(settings.corpus, root, ownFiles(settings, cwd));
  return { sources, problems: [...problems, ...unusedLayouts(settings, sources)] };
}

/** Stages 1 to 3 for a document. */
async function* responsesOf(source: SourceFile, settings: Settings, material: Material): Reading {
  const { document, bytes, sha256, problems } = await readDocument(source);
  yield* problems;
  if (document === null) return { bytes, sha256, layout: null };
  const anonymity = anonymityReader(settings);
  const marks = pageMarks(document);
  const layout = layoutOf(settings, source.source);
  const { result, problems: unsplit } = split(document, marks, {
    layout,
    topics: material.topics,
    anonymity,
  });
  yield* unsplit;
  if (result === null) return { bytes, sha256, layout: null };
  const tagged = tag(document, result, marks.pageOf, anonymity);
  yield* tagged.problems;
  for (const response of tagged.responses) {
    yield { response, line: (response.lines.header ?? response.lines.body)[0] };
  }
  return { bytes, sha256, layout: result.layout };
}

/** Records are responses already: they are coded as they stand. */
async function* recordsOf(source: SourceFile): Reading {
  const records = readRecords(source);
  for await (const read of records) {
    yield "problem" in read ? read.problem : { response: read.record, line: read.line };
  }
  return { ...(records.digest() ?? { bytes: 0, sha256: "" }), layout: null };
}

/** Tells the files that a run is set up with, and those that it writes: no sources, unless they are named. */
function ownFiles(settings: Settings, cwd: string): (path: string) => boolean {
  const { project, codebook, topics, out, root, corpus } = settings;
  const files = new Set(
    [project, codebook, topics].flatMap((file) => (file ? [resolve(cwd, file.path)] : [])),
  );
  const inOut = (path: string) => `${path}${sep}`.startsWith(resolve(cwd, out) + sep);
  const isOutWanted = corpus.some((path) => inOut(resolve(cwd, root, path)));
  return (path) => files.has(path) || (inOut(path) && !isOutWanted);
}

const GO_ON = "to count what could be read and leave the rest out, run again with --allow-missing";

const isError = ({ severity }: Problem) => severity === "error";
