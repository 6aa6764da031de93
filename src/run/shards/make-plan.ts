/** Parts a corpus into shards of like size. */
import { createHash } from "node:crypto";
import { anonymityReader } from "../../cues/anonymity.ts";
import { missingMarks } from "../../cues/missing-marks.ts";
import type { ShardPiece, ShardPlan, ShardRange } from "../../model/shards.ts";
import { cutLines } from "../../read/ingest/cut-lines.ts";
import { fileSize } from "../../read/ingest/file-size.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import { cutRows } from "../../read/table/cut-rows.ts";
import { openRun } from "../open-run.ts";
import { limitsOf, mappingOf } from "../project/mapping-of.ts";
import type { Settings } from "../project/settings.ts";
import { sourcesOf } from "../sources.ts";
import { plannedInputs, plannedSetup } from "./planned-files.ts";

export interface ShardsWanted {
  /** How many there are at most. */
  readonly shards: number | null;
  /** About how large each is, in bytes, where no number is given. */
  readonly bytes: number;
}

export interface PlanMaking extends ShardsWanted {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly tool: ShardPlan["tool"];
  /** The working folder as seen from that of the plan. */
  readonly folder: string;
  /** What was typed. */
  readonly run: ShardPlan["run"];
}

/** @throws UserError as a run would, where it could not begin */
export async function makePlan(settings: Settings, making: PlanMaking): Promise<ShardPlan> {
  const { cwd, tool, folder, run } = making;
  const needs = { command: "run", cwd, corpus: true, codebook: true };
  const { sources } = await openRun(settings, { ...needs, find: () => sourcesOf(settings, cwd, true) });
  const rest = {
    tool,
    folder,
    run,
    setup: await plannedSetup(settings, cwd),
    inputs: await plannedInputs(sources, cwd),
    sources: sources.map(({ source }) => source),
    shards: await shardsOf(sources, settings, making),
  };
  return { form: 1, plan: planId(rest), ...rest };
}

/** @returns the sha256 of what a plan says beside it */
export const planId = (rest: Omit<ShardPlan, "form" | "plan">): string =>
  createHash("sha256").update(JSON.stringify(rest)).digest("hex");

async function shardsOf(
  sources: readonly SourceFile[],
  settings: Settings,
  { shards, bytes }: ShardsWanted,
): Promise<readonly (readonly ShardRange[])[]> {
  const sizes: number[] = [];
  // What cannot be opened is told by whoever reads it.
  for (const source of sources) sizes.push(await fileSize(source).catch(() => 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const size = shards === null ? Math.max(1, bytes) : Math.max(1, all / shards);
  const made: { readonly at: number; readonly ranges: ShardRange[] }[] = [];
  let before = 0;
  for (const [index, source] of sources.entries()) {
    const length = sizes[index]!;
    const wanted: number[] = [];
    for (let mark = Math.floor(before / size) + 1; mark * size < before + length; mark++)
      wanted.push(Math.ceil(mark * size - before));
    const pieces = (await cutOf(source, settings, wanted)) ?? [];
    const first = Math.floor(before / size);
    const ranges = pieces.length < 2 ? [null] : pieces;
    for (const [nth, piece] of ranges.entries()) {
      const at = piece?.kind === "lines" ? Math.floor((before + piece.start) / size) : first + nth;
      const range = { source: source.source, piece };
      if (made.at(-1)?.at === at) made.at(-1)!.ranges.push(range);
      else made.push({ at, ranges: [range] });
    }
    before += length;
  }
  return made.map(({ ranges }) => ranges);
}

/** @returns the pieces of a source; null where it is read as a whole */
async function cutOf(
  source: SourceFile,
  settings: Settings,
  wanted: readonly number[],
): Promise<readonly ShardPiece[] | null> {
  const { kind, part, companions, readWith, attached } = source;
  const { megabytes = null, seconds = null } = limitsOf(settings, source.source);
  const isBound = part ?? companions ?? readWith ?? attached ?? megabytes ?? seconds ?? null;
  if (wanted.length === 0 || isBound !== null) return null;
  if (kind === "jsonl") return cutLines(source, wanted);
  if (kind !== "csv" && kind !== "tsv") return null;
  const mapping = mappingOf(settings, source.source);
  const missing = missingMarks(settings.missing);
  return cutRows({ ...source, kind }, wanted, { mapping, missing, anonymity: anonymityReader(settings) });
}
