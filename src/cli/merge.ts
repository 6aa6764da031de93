/** The command `merge`: writes what a single run gives, from the parts of a plan. */
import { relative, resolve } from "node:path";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { mergedParts } from "../run/shards/merge-parts.ts";
import { readPlan } from "../run/shards/read-plan.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { type CommandOptions, performWith } from "./perform.ts";
import { VERSION } from "./version.ts";

export interface MergeCommandOptions
  extends Pick<CommandOptions, "out" | "replace" | "strict" | "maxDoubt" | "json" | "quiet" | "color"> {
  readonly plan: string;
}

/**
 * @param dir - the folder of the parts
 * @throws UserError where the work could not be done
 */
export async function mergeCommand(dir: string, options: MergeCommandOptions, io: Io): Promise<ExitCode> {
  const { plan, cwd } = await readPlan(options.plan, io.cwd, { name: "themetally", version: VERSION });
  const { paths, options: typed } = plan.run;
  const project = typeof typed.project === "string" ? typed.project : undefined;
  const { out, replace } = options;
  const settings = settingsOf(await openProject(project, cwd), {
    ...typed,
    paths,
    replace,
    // The working folder of the plan may be another one.
    ...(out === undefined ? {} : { out: relative(cwd, resolve(io.cwd, out)) || "." }),
  });
  const parts = await mergedParts(settings, { plan, cwd, parts: { dir: resolve(io.cwd, dir), shown: dir } });
  return performWith(settings, options, io, { command: "run", cwd, parts });
}
