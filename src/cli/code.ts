/** The command `code`: reads and codes one shard of a plan. */
import { resolve } from "node:path";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { codeShard } from "../run/shards/code-shard.ts";
import { readPlan, refused } from "../run/shards/read-plan.ts";
import { counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";
import { printable } from "./words/printable.ts";

export interface CodeCommandOptions {
  readonly plan: string;
  readonly shard: number;
  readonly out?: string | undefined;
  readonly quiet?: true | undefined;
}

/** @throws UserError where the work could not be done */
export async function codeCommand(options: CodeCommandOptions, io: Io): Promise<ExitCode> {
  const { shard, out = "parts" } = options;
  const { plan, cwd } = await readPlan(options.plan, io.cwd, { name: "themetally", version: VERSION });
  if (shard >= plan.shards.length)
    throw refused(
      options.plan,
      `no shard ${shard}`,
      `0 to ${plan.shards.length - 1}: the plan has ${counted(plan.shards.length, "shard")}`,
      "name one of them after --shard",
    );
  const { paths, options: typed } = plan.run;
  const project = typeof typed.project === "string" ? typed.project : undefined;
  const settings = settingsOf(await openProject(project, cwd), { ...typed, paths });
  const { responses, part } = await codeShard(settings, {
    plan,
    shard,
    cwd,
    out: { dir: resolve(io.cwd, out), shown: out },
    signal: io.stopping?.(),
  });
  if (!options.quiet)
    io.stderr.write(
      `Shard ${shard}: ${counted(responses, "response")}. Written to ${printable(`${out.replace(/\/$/, "")}/${part}`)}\n`,
    );
  return EXIT.done;
}
