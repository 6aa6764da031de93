/** The public library: the pipeline, its stages one by one, and the types that flow through them. */

import type { ReadCodebook } from "./code/codebook/codebook.ts";
import type { FormatName } from "./code/formats/book-formats.ts";
import type { ConvertedBook } from "./code/formats/convert.ts";
import type { Loss } from "./code/formats/loss.ts";
import type { Codebook } from "./model/codebook.ts";
import type { Finding } from "./model/finding.ts";
import type { Response } from "./model/response.ts";
import type { Results } from "./model/results.ts";
import type { RunResult } from "./model/run.ts";
import type { Checked, CheckOptions } from "./run/check-corpus.ts";
import type { ProjectFile } from "./run/project/schema.ts";
import type { Settings } from "./run/project/settings.ts";
import type { PipelineOptions } from "./run/run-corpus.ts";
import type { FigureOptions, Figures } from "./run/write-charts.ts";

export { problemText } from "./cli/words/problem-text.ts";
export { type Coder, compileCodebook } from "./code/apply/code.ts";
export type { ReadCodebook } from "./code/codebook/codebook.ts";
export type { FormatName } from "./code/formats/book-formats.ts";
export type { ConvertedBook } from "./code/formats/convert.ts";
export type { Loss } from "./code/formats/loss.ts";
export { type CodebookDiff, diffCodebooks } from "./code/inspect/diff.ts";
export { type KwicOptions, type KwicRow, kwicRows, sortedKwic } from "./code/inspect/kwic.ts";
export { type Coverage, coverageOf } from "./code/terms/coverage.ts";
export { type FoundTerms, findTerms } from "./code/terms/find-terms.ts";
export { type Suggestion, suggestTerms } from "./code/terms/suggest.ts";
export { type TermWorth, termWorths } from "./code/terms/term-worth.ts";
export { startTally, type Tallier } from "./count/tally/tally.ts";
export { type AnonymityReader, type AttributionPhrases, anonymityReader } from "./cues/anonymity.ts";
export { type PageMarks, pageMarks } from "./cues/page-marks.ts";
export type * from "./model/campaign.ts";
export type * from "./model/chart.ts";
export type * from "./model/check.ts";
export type * from "./model/codebook.ts";
export type { Coding } from "./model/coding.ts";
export type * from "./model/document.ts";
export type * from "./model/explanation.ts";
export type * from "./model/figure.ts";
export type { Finding } from "./model/finding.ts";
export type * from "./model/group.ts";
export type * from "./model/hit.ts";
export type { Place } from "./model/place.ts";
export type * from "./model/problem.ts";
export type * from "./model/publication.ts";
export type * from "./model/publishable.ts";
export { type Attribution, type Response, STATUSES, type Status } from "./model/response.ts";
export type * from "./model/results.ts";
export type * from "./model/run.ts";
export { LAYOUTS, type Layout, type SplitResponse, type SplitResult } from "./model/split.ts";
export type * from "./model/tables/of-counts.ts";
export type * from "./model/tally.ts";
export { rowsBy } from "./model/tally.ts";
export { UserError } from "./model/user-error.ts";
export { findSources, type SourcesFound } from "./read/ingest/find-sources.ts";
export { type DocumentRead, readDocument } from "./read/ingest/read-document.ts";
export { type RecordRead, type Records, readRecords } from "./read/ingest/read-records.ts";
export type { Digest, SourceFile, SourceKind } from "./read/ingest/source-file.ts";
export { splitLines } from "./read/ingest/split-lines.ts";
export { type SplitOptions, split } from "./read/split/split.ts";
export { type Tagged, tag } from "./read/tag/tag.ts";
export type { Checked, CheckOptions } from "./run/check-corpus.ts";
export type { ProjectFile } from "./run/project/schema.ts";
export { type CommandLineSettings, type Settings, settingsOf } from "./run/project/settings.ts";
export type { PipelineOptions } from "./run/run-corpus.ts";
export type { FigureOptions, Figures } from "./run/write-charts.ts";
export { PLAIN_STYLE } from "./show/style/plain.ts";
export { STANDARD } from "./show/style/standard.ts";
export type { Style } from "./show/style/style.ts";

// What reads YAML loads its parser and its checks with the first call: they take longer than all the rest.

/** Reads the corpus, codes it and writes every output file: the command `themetally run` as a function. */
export async function runPipeline(settings: Settings, options: PipelineOptions): Promise<RunResult> {
  return (await import("./run/run-corpus.ts")).runCorpus(settings, options);
}

/** Looks at a corpus, and at the codebook where there is one: the command `themetally check` as a function. */
export async function checkCorpus(settings: Settings, options: CheckOptions): Promise<Checked> {
  return (await import("./run/check-corpus.ts")).checkedCorpus(settings, options);
}

/**
 * @param dir - an output folder, absolute; `out` the same as messages name it
 * @param version - of this library, which is that of its outputs
 * @returns the record and the counts of the run that wrote it
 * @throws UserError where it holds no finished run of this version with counts, or was changed since
 */
export async function readResults(dir: string, out: string, version: string): Promise<Results> {
  return (await import("./run/open-results.ts")).openResults(dir, out, version);
}

/** Draws charts of the counts of a run, as SVG and Vega-Lite, with their words and numbers; writes nothing. */
export async function drawFigures(results: Results, options: FigureOptions): Promise<Figures> {
  return (await import("./run/write-charts.ts")).figuresOf(results, options);
}

/**
 * @param path - a project file; undefined for `themetally.yaml` of the working folder, if it is there
 * @param cwd - the working folder, absolute
 * @returns the file and its path, for `settingsOf`; null where none is named and none is there
 * @throws UserError with every problem of the file
 */
export async function readProject(
  path: string | undefined,
  cwd: string,
): Promise<{ readonly file: ProjectFile; readonly path: string } | null> {
  return (await import("./run/project/read-project.ts")).openProject(path, cwd);
}

/**
 * @param text - of a YAML codebook
 * @param source - its path, for the places of problems
 * @returns the codebook, or everything that is wrong with it
 */
export async function readCodebook(text: string, source: string): Promise<ReadCodebook> {
  return (await import("./code/codebook/codebook.ts")).parseCodebook(text, source);
}

/**
 * @param bytes - of a codebook in any format that is read; its path tells which, where the bytes do not
 * @returns the codebook, or everything that is wrong with it; and what its format says that ours cannot
 */
export async function openCodebook(
  bytes: Uint8Array,
  source: string,
): Promise<ReadCodebook & { readonly losses: readonly Loss[] }> {
  const { bookWorkbook } = await import("./run/book-workbook.ts");
  return (await import("./code/formats/open-book.ts")).openBook(
    bytes,
    source,
    await bookWorkbook(bytes, source),
  );
}

/**
 * @param source - the path of the codebook, for the places of problems
 * @param from - the format it is in; found out where nothing is said
 * @returns the file in the other format, and what was lost on the way; or everything that is wrong
 */
export async function convertCodebook(
  bytes: Uint8Array,
  source: string,
  to: FormatName,
  from?: FormatName,
): Promise<ConvertedBook> {
  const { bookWorkbook } = await import("./run/book-workbook.ts");
  const workbook = await bookWorkbook(bytes, source);
  return (await import("./code/formats/convert.ts")).convert(bytes, source, to, from, workbook);
}

/**
 * @param responses - null to look at the codebook alone
 * @returns what is odd about the codebook, in the order of the places in it
 */
export async function lintCodebook(
  codebook: Codebook,
  responses: AsyncIterable<Response> | null,
): Promise<readonly Finding[]> {
  return (await import("./code/inspect/lint.ts")).lint(codebook, responses);
}
