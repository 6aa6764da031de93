/** A redaction on one screen: read (ingest → split → tag) for the names, again to mask them, and read the copy. */
import { anonymityReader } from "../cues/anonymity.ts";
import type { KnownName } from "../cues/names/known-name.ts";
import { startOrdinaryWords } from "../cues/names/ordinary-words.ts";
import { codesWith } from "../model/codes.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { csv } from "../outputs/tables/csv.ts";
import { clearedProblem } from "../privacy/redact/cleared-problem.ts";
import { type CopyFacts, manifestText } from "../privacy/redact/manifest.ts";
import { LOG_COLUMNS } from "../privacy/redact/mask-row.ts";
import { redactedNames } from "../privacy/redact/name-index.ts";
import { namesGiven } from "../privacy/redact/names-given.ts";
import { copyPaths } from "../privacy/redact/paths.ts";
import { pseudonyms } from "../privacy/redact/pseudonyms.ts";
import type { Redaction } from "../privacy/redact/redaction.ts";
import type { SourcesFound } from "../read/ingest/find-sources.ts";
import { isOfRecords, type SourceFile } from "../read/ingest/source-file.ts";
import { sourceIds } from "../read/ingest/source-names.ts";
import { breather } from "./breather.ts";
import { startLedger } from "./ledger.ts";
import type { SplitMaterial } from "./material.ts";
import { openRun } from "./open-run.ts";
import type { Settings } from "./project/settings.ts";
import { loudBy } from "./quieted.ts";
import { readSource } from "./read-source.ts";
import { type CopyFolder, type Copying, copySource, type RedactWork } from "./redact-source.ts";
import { sourcesOf } from "./sources.ts";

export interface RedactOptions {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly key: Uint8Array;
  /** Of persons and organisations, to be masked wherever they occur. */
  readonly names: readonly string[];
  /** The folder of the copy as the user named it: it holds no sources, unless they are named. */
  readonly to: string;
  readonly folder: CopyFolder;
  /** Throws where a source is one that may not be copied. */
  readonly refuse: (sources: readonly SourceFile[]) => Promise<void>;
  readonly onSource?: (source: string, at: number, of: number) => void;
  /** Stops the work: then what was there before stands. */
  readonly signal?: AbortSignal | undefined;
}

export interface RedactResult {
  readonly files: readonly CopyFacts[];
  /** What is odd about the sources and the copies; no word of it tells what was masked. */
  readonly problems: readonly Problem[];
}

/**
 * Writes a copy of each source in which names and personal data are masked, and a row of the log for each mask.
 *
 * @throws UserError with all problems where the settings are wrong, where there is nothing to read, where a source
 * cannot be read and `allowMissing` is not set, or where the disk refuses; the reason of `signal` where it says stop.
 * Then what was there before stands.
 */
export async function redactCorpus(settings: Settings, options: RedactOptions): Promise<RedactResult> {
  const { cwd, tool, folder, onSource, signal } = options;
  try {
    const needs = { command: "redact", cwd, corpus: true, codebook: false };
    const find = () => foundSources(settings, options);
    const { material, sources, problems } = await openRun(settings, { ...needs, find });
    const ledger = startLedger(problems, settings.corrections);
    await options.refuse(sources);
    const redaction = await redactionOf(settings, sources, material, options);
    const work: RedactWork = { settings, material, redaction, ledger, folder, signal };
    const files: CopyFacts[] = [];
    await folder.log.write(csv([LOG_COLUMNS]), 0);
    for (const [at, one] of copies(sources, redaction).entries()) {
      onSource?.(one.source.source, at, sources.length);
      files.push(...(await copySource(one, work)));
    }
    ledger.expectCorrected(settings.check.isWhole);
    if (ledger.nothingRead() || ledger.isTorn() || ledger.contradicts()) throw ledger.refusal();
    const complete = !ledger.incomplete();
    if (!complete && !settings.allowMissing) throw ledger.refusal(GO_ON);
    files.sort((one, other) => (one.file < other.file ? -1 : 1));
    await folder.publish(manifestText({ tool, command: "redact", complete, files }));
    return {
      files,
      problems: ledger
        .problems()
        .filter(isTold)
        .map((problem) => clearedProblem(problem, redaction)),
    };
  } catch (error) {
    await folder.abort();
    throw error;
  }
}

const GO_ON = "to redact what could be read and leave the rest out, run again with --allow-missing";

/** Of the warnings those tell of material that is not copied as it stands, or of names that may be left. */
const TOLD = codesWith("told-of-copy");

const isTold = ({ severity, code }: Problem) => severity === "error" || TOLD.has(code);

const UNSURE = codesWith("unsure-reading");

const LOOK_AT = "to redact it all the same, allow it in `check.allow` of the project file, with the reason";

/** Neither outputs of a run nor those of an earlier redaction are sources. */
async function foundSources(settings: Settings, { cwd, to }: RedactOptions): Promise<SourcesFound> {
  const found = await sourcesOf(settings, cwd);
  const others = await sourcesOf({ ...settings, out: to }, cwd);
  const paths = new Set(others.sources.map(({ path }) => path));
  const places = new Set(others.problems.map(({ place }) => place.source));
  const sources = found.sources.filter(({ path }) => paths.has(path));
  // The files that are left out had their share in the ids.
  const ids = sourceIds(sources.map(({ source }) => source));
  return {
    sources: sources.map((source, at) => ({ ...source, id: ids[at]! })),
    problems: found.problems.filter(({ place }) => places.has(place.source)),
  };
}

/**
 * Reads every response for the names that it gives.
 *
 * @throws UserError where a source may be read wrongly: then nobody can say whose names it prints
 */
async function redactionOf(
  settings: Settings,
  sources: readonly SourceFile[],
  material: SplitMaterial,
  { key, names, onSource, signal }: RedactOptions,
): Promise<Redaction> {
  const codes = pseudonyms(key);
  const ordinary = startOrdinaryWords(material.topics ?? []);
  const isLoud = loudBy(settings.check.allow);
  const doubts: Problem[] = [];
  const isRead = new Set<string>();
  const known = {
    full: new Map<string, KnownName>(),
    hidden: new Map<string, KnownName>(),
    own: new Map<string, KnownName>(),
  };
  const breathe = breather(signal);
  for (const [at, source] of sources.entries()) {
    onSource?.(source.source, at, sources.length);
    for await (const item of readSource(source, settings, material)) {
      await breathe();
      if ("severity" in item) {
        if (UNSURE.has(item.code) && isLoud(item)) doubts.push(item);
        continue;
      }
      isRead.add(source.source);
      ordinary.see(item.response);
      for (const response of [item.response, ...(item.veiled ?? [])]) {
        const given = namesGiven(response);
        for (const kind of ["full", "hidden", "own"] as const)
          for (const name of given[kind]) known[kind].set(name.key, name);
      }
    }
  }
  const redaction: Redaction = {
    ...redactedNames(names, known, codes, ordinary.has),
    codes,
    isOrdinary: ordinary.has,
    isOneWord: ordinary.isOneWord,
    anonymity: anonymityReader(settings),
  };
  // One in which no response is found is refused for that, later.
  const refused = doubts
    .filter(({ place }) => isRead.has(place.source))
    .map((one): Problem => ({ ...clearedProblem(one, redaction), severity: "error" }));
  if (refused.length > 0) throw new UserError(refused, LOOK_AT);
  return redaction;
}

function copies(sources: readonly SourceFile[], redaction: Redaction): readonly Copying[] {
  const named = sources.map(({ source, kind }) => ({ source, isRecords: isOfRecords(kind) }));
  const paths = copyPaths(named, redaction);
  const sorted = paths.toSorted((one, other) => (one < other ? -1 : 1));
  const ids = sourceIds(sorted);
  const idOf = new Map(sorted.map((path, at) => [path, ids[at]!]));
  return sources.map((source, at) => ({ source, path: paths[at]!, id: idOf.get(paths[at]!)! }));
}
