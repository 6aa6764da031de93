/** Reads and codes one shard of a plan, and writes what came of it as a part. */
import { statedNumbersCheck } from "../../check/stated-numbers.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import type { ShardPlan, ShardRange } from "../../model/shards.ts";
import { UserError } from "../../model/user-error.ts";
import { beginPart, type PartWriter } from "../../outputs/folder/part-file.ts";
import { startPiece } from "../../read/ingest/piece.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import { breather } from "../breather.ts";
import { type RunCoding, startCoding } from "../coding.ts";
import { openRun } from "../open-run.ts";
import { withPositionsShown } from "../positions-shown.ts";
import type { Settings } from "../project/settings.ts";
import { readSource } from "../read-source.ts";
import { sourcesOf } from "../sources.ts";
import { PART_OF, type PartHead, type PartLine, partName, type RangeLine } from "./part-lines.ts";
import { refuseChanges } from "./plan-changes.ts";
import { type RecordedCoders, recordedCoders } from "./recorded-coders.ts";

export interface ShardCoding {
  readonly plan: ShardPlan;
  readonly shard: number;
  /** The folder of the plan's command, absolute. */
  readonly cwd: string;
  /** Where parts go, absolute, and as the user gave it. */
  readonly out: { readonly dir: string; readonly shown: string };
  readonly signal?: AbortSignal | undefined;
}

interface Written {
  readonly responses: number;
  /** Its name in the folder. */
  readonly part: string;
}

/**
 * What is wrong with the material is written into the part: `merge` tells it, as a run does.
 *
 * @throws UserError where what the plan is made of has changed, where a stretch of a source cannot be read, or where
 * the disk refuses; then an earlier part stands, or none
 */
export async function codeShard(settings: Settings, coding: ShardCoding): Promise<Written> {
  const { plan, shard, cwd, out, signal } = coding;
  const needs = { command: "run", cwd, corpus: true, codebook: true };
  const find = () => sourcesOf(settings, cwd, true);
  const { material, sources } = await openRun(settings, { ...needs, find });
  const ranges = plan.shards[shard]!;
  const wanted = new Set(ranges.map(({ source }) => source));
  await refuseChanges(plan, settings, sources, { cwd, isWanted: (source) => wanted.has(source) });
  const { codebook } = withPositionsShown(material.codebook!, settings.publish);
  const coders = recordedCoders();
  const asReceived = { receivedAs: same, idAsReceived: same, problem: (one: Problem) => one };
  const responseCoding = startCoding(codebook, material.decisions, settings, asReceived, coders.make);
  const byName = new Map(sources.map((one) => [one.source, one]));
  const name = partName(shard);
  const part = await beginPart(out.dir, name, `${out.shown.replace(/\/$/, "")}/${name}`, isPart);
  let responses = 0;
  try {
    const head: PartHead = { part: PART_OF, form: 1, plan: plan.plan, shard };
    await part.line(head);
    for (const [range, { source, piece }] of ranges.entries()) {
      const begun: RangeLine = { range };
      await part.line(begun);
      const read = readRange(byName.get(source)!, piece, settings, material);
      responses += await writeRange(part, read, { coding: responseCoding, coders, signal });
    }
    await part.done();
  } catch (error) {
    await part.discard();
    throw error;
  }
  return { responses, part: name };
}

const isPart = (beginning: string): boolean => beginning.startsWith(`{"part":"${PART_OF}",`);

const same = (text: string): string => text;

/** @yields what is read, with what is told beside it in the order in which it is told */
async function* readRange(
  source: SourceFile,
  piece: ShardRange["piece"],
  settings: Settings,
  material: Parameters<typeof readSource>[2],
): AsyncGenerator<
  Exclude<PartLine, { coded: unknown }> | Pick<Extract<PartLine, { read: unknown }>, "read">
> {
  const only = piece === null ? undefined : startPiece(piece);
  const stated = statedNumbersCheck();
  const told: (Problem | { readonly unanswered: Response })[] = [];
  const reading = readSource(
    only === undefined ? source : { ...source, only },
    settings,
    material,
    (seen) => told.push(...stated.document(seen)),
    (unanswered) => told.push({ unanswered }),
  );
  const before = () => {
    const codes = only?.respondents.fresh.splice(0) ?? [];
    const lines = told.splice(0).map((one) => ("severity" in one ? { problem: one } : one));
    return codes.length === 0 ? lines : [...lines, { codes }];
  };
  let problem: Problem | null = null;
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) {
    yield* before();
    if (only !== undefined && next.value !== null && !("severity" in next.value)) only.end.answered++;
    if ("severity" in next.value) problem = next.value;
    yield "severity" in next.value ? { problem: next.value } : { read: next.value };
  }
  yield* before();
  const isRead = only === undefined || (piece?.kind === "lines" ? only.end.fields : next.value.table) != null;
  if (!isRead && problem !== null) throw new UserError([problem]);
  yield { end: next.value, piece: only?.end ?? null };
}

interface Coding {
  readonly coding: RunCoding;
  readonly coders: RecordedCoders;
  readonly signal: AbortSignal | undefined;
}

async function writeRange(
  part: PartWriter,
  lines: ReturnType<typeof readRange>,
  { coding, coders, signal }: Coding,
): Promise<number> {
  const breathe = breather(signal);
  let responses = 0;
  for await (const line of lines) {
    await breathe();
    if (!("read" in line)) {
      await part.line(line satisfies PartLine);
      continue;
    }
    responses++;
    // One that is left out by hand is passed on to nobody.
    if (line.read.isLeftOut !== true) coding.code(line.read.response);
    await part.line({ read: line.read, coded: coders.taken() } satisfies PartLine);
  }
  return responses;
}
