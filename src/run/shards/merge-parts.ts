/** Makes of the parts of a plan what a single run gives. */
import { relative, resolve, sep } from "node:path";
import type { ShardPlan } from "../../model/shards.ts";
import { openRun } from "../open-run.ts";
import type { Settings } from "../project/settings.ts";
import { sourcesOf } from "../sources.ts";
import { refuseChanges } from "./plan-changes.ts";
import { openParts, type PlayedParts } from "./played-parts.ts";

export interface Merging {
  readonly plan: ShardPlan;
  /** The folder of the plan's command, absolute. */
  readonly cwd: string;
  /** The folder of the parts, absolute, and as the user gave it. */
  readonly parts: { readonly dir: string; readonly shown: string };
}

/**
 * @returns what a run takes in place of reading and coding
 * @throws UserError where a shard has no part, where a part is not whole or of another plan, or where something that
 * the plan was made of has changed
 */
export async function mergedParts(settings: Settings, { plan, cwd, parts }: Merging): Promise<PlayedParts> {
  const planned = new Map(plan.inputs.map((one) => [one.file, one]));
  const inputOf = ({ path }: { readonly path: string }) =>
    planned.get(relative(cwd, resolve(cwd, path)).split(sep).join("/"));
  const played = await openParts(plan, parts.dir, parts.shown, inputOf);
  const needs = { command: "run", cwd, corpus: true, codebook: true };
  const find = () => sourcesOf(settings, cwd, true);
  const { sources } = await openRun(settings, { ...needs, find });
  await refuseChanges(plan, settings, sources, { cwd, isWanted: () => true });
  return played;
}
