/** The parts of a plan as a run takes them: its sources are played back, and coded as they were coded. */
import { join } from "node:path";
import type { MakeCoder } from "../../code/apply/code.ts";
import type { PlannedFile, ShardPlan } from "../../model/shards.ts";
import { partsIn, provenPart } from "../../outputs/folder/part-file.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import { PART_OF, type PartHead, partName } from "./part-lines.ts";
import { type PlacedRange, playedReading } from "./played-reading.ts";
import type { PlayedSource } from "./played-source.ts";
import { refused } from "./read-plan.ts";
import { playedCoders } from "./recorded-coders.ts";

export interface PlayedParts {
  /** @returns the sources with what was read of them */
  sources(found: readonly SourceFile[]): readonly SourceFile[];
  readonly coders: MakeCoder;
}

/**
 * @param dir - the folder of the parts, absolute
 * @param shown - the same as the user gave it
 * @throws UserError where a shard has no part, or a file of the folder is no whole part of the plan
 */
export async function openParts(
  plan: ShardPlan,
  dir: string,
  shown: string,
  inputOf: (source: SourceFile) => PlannedFile | undefined,
): Promise<PlayedParts> {
  const ranges = await placedRanges(plan, dir, shown);
  const coders = playedCoders();
  return {
    sources: (found) =>
      found.map(
        (source): PlayedSource => ({
          ...source,
          played: (onUnanswered) =>
            playedReading(source, ranges.get(source.source) ?? [], {
              next: coders.next,
              onUnanswered,
              sha256: inputOf(source)?.sha256 ?? "",
            }),
        }),
      ),
    coders: coders.make,
  };
}

const MARK = Buffer.from('{"range":');

/** @returns where each range of a source stands, by the source, in order */
async function placedRanges(
  plan: ShardPlan,
  dir: string,
  shown: string,
): Promise<ReadonlyMap<string, readonly PlacedRange[]>> {
  const names = await partsIn(dir, shown);
  if (names === null)
    throw refused(
      shown,
      "no such folder",
      "the folder of the parts",
      "name the one after --out of `themetally code`",
    );
  const wanted = plan.shards.map((_, shard) => partName(shard));
  const there = new Set(names);
  const missing = wanted.flatMap((name, shard) => (there.has(name) ? [] : [shard]));
  if (missing.length > 0) throw missingShards(shown, missing);
  const stranger = names.find((name) => /^part-\d+\.jsonl$/.test(name) && !wanted.includes(name));
  if (stranger !== undefined)
    throw refused(
      `${shown}/${stranger}`,
      "a part that the plan does not have",
      `${wanted.length} parts, from 0`,
      "take it out: it is of another plan",
    );
  const ranges = new Map<string, PlacedRange[]>();
  for (const [shard, name] of wanted.entries()) {
    const path = join(dir, name);
    const proven = await provenPart(path, (line) => line.subarray(0, MARK.length).equals(MARK));
    const head = proven?.head as PartHead | undefined;
    const again = `run \`themetally code --shard ${shard}\` again`;
    if (proven === null || head?.part !== PART_OF || head.form !== 1)
      throw refused(`${shown}/${name}`, "a part that is not whole", "what `themetally code` wrote", again);
    if (head.plan !== plan.plan || head.shard !== shard)
      throw refused(`${shown}/${name}`, "a part of another plan", `shard ${shard} of this one`, again);
    for (const [at, { source, piece }] of plan.shards[shard]!.entries()) {
      const placed = { path, start: proven.marks[at]!, piece };
      ranges.set(source, [...(ranges.get(source) ?? []), placed]);
    }
  }
  return ranges;
}

/** Shards that are named. */
const MOST_NAMED = 50;

function missingShards(shown: string, missing: readonly number[]) {
  const more = missing.length - MOST_NAMED;
  const named = `${missing.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const [noun, number] = missing.length === 1 ? ["shard", ""] : ["shards", "each "];
  return refused(
    shown,
    `no part of ${noun} ${named}`,
    "a part of every shard of the plan",
    `run \`themetally code --shard N\` for ${number === "" ? "it" : "each of them"}`,
  );
}
