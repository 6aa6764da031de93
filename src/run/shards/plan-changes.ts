/** Holds what a plan was made of against what is there now. */
import { graded } from "../../model/graded.ts";
import type { Problem } from "../../model/problem.ts";
import type { PlannedFile, ShardPlan } from "../../model/shards.ts";
import { UserError } from "../../model/user-error.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import type { Settings } from "../project/settings.ts";
import { plannedInputs, plannedSetup } from "./planned-files.ts";

export interface ChangesWanted {
  /** The folder of the plan's command, absolute. */
  readonly cwd: string;
  /** Which sources are held against the plan. */
  readonly isWanted: (source: string) => boolean;
}

/** @throws UserError with each file that was changed, taken away or added since the plan was made */
export async function refuseChanges(
  plan: ShardPlan,
  settings: Settings,
  sources: readonly SourceFile[],
  { cwd, isWanted }: ChangesWanted,
): Promise<void> {
  const names = new Set(sources.map(({ source }) => source));
  const known = new Set(plan.sources);
  const problems = [
    ...plan.sources.filter((one) => !names.has(one)).map((one) => changed(one, "a source that is gone")),
    ...[...names].filter((one) => !known.has(one)).map((one) => changed(one, "a source that is new")),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const wanted = sources.filter(({ source, readWith }) => readWith !== undefined || isWanted(source));
  const now = [...(await plannedSetup(settings, cwd)), ...(await plannedInputs(wanted, cwd))];
  const planned = new Map([...plan.setup, ...plan.inputs].map((one) => [one.file, one.sha256]));
  const faults = now.filter(({ file, sha256 }) => planned.get(file) !== sha256);
  if (faults.length > 0) throw new UserError(faults.map(changedFile));
}

const changedFile = ({ file, sha256 }: PlannedFile): Problem =>
  changed(file, sha256 === null ? "a file that is gone" : "a file that is not as it was");

const changed = (source: string, found: string): Problem => ({
  ...graded("usage"),
  place: { source },
  found: `${found} since the plan was made`,
  expected: "what the plan was made of",
  hint: "make the plan again, and code its shards",
});
