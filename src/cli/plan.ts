/** The command `plan`: parts a corpus into shards, and writes how. */
import { join, relative, resolve, sep } from "node:path";
import { makeFolder } from "../outputs/folder/folder.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { onDisk } from "../outputs/folder/on-disk.ts";
import { writeOwn } from "../outputs/folder/own-file.ts";
import { inputsOf } from "../run/inputs.ts";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { makePlan } from "../run/shards/make-plan.ts";
import { counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { type CommandOptions, refuseOptions } from "./perform.ts";
import { isSubmitScript, submitScript } from "./submit-script.ts";
import { VERSION } from "./version.ts";
import { printable } from "./words/printable.ts";

export interface PlanCommandOptions
  extends Omit<CommandOptions, "by" | "question" | "strict" | "maxDoubt" | "json" | "color"> {
  readonly shards?: number | undefined;
  readonly shardSize?: number | undefined;
  readonly slurm?: true | undefined;
  readonly color: boolean;
}

const SHARD_BYTES = 256_000_000;

/** @throws UserError where the work could not be done */
export async function planCommand(
  paths: readonly string[],
  options: PlanCommandOptions,
  io: Io,
): Promise<ExitCode> {
  refuseOptions(options);
  const {
    out = "plan",
    shards = null,
    shardSize = SHARD_BYTES,
    slurm,
    replace,
    quiet,
    color: _,
    ...typed
  } = options;
  const settings = settingsOf(await openProject(options.project, io.cwd), { ...typed, paths });
  const dir = resolve(io.cwd, out);
  const plan = await makePlan(settings, {
    cwd: io.cwd,
    tool: { name: "themetally", version: VERSION },
    // Plan and corpus may stand under another folder on another machine.
    folder: relative(dir, io.cwd).split(sep).join("/") || ".",
    run: { paths, options: JSON.parse(JSON.stringify(typed)) as Record<string, string> },
    shards,
    bytes: shardSize,
  });
  const guard = guardOf(() => inputsOf(settings, io.cwd), {
    replace: replace === true,
    elsewhere: "choose another folder with --out",
  });
  await onDisk(out, () => makeFolder(dir));
  const files = [
    { name: "plan.json", text: `${JSON.stringify(plan)}\n`, isOurs: isPlan },
    ...(slurm ? [{ name: "submit.sh", text: submitScript(plan), isOurs: isSubmitScript }] : []),
  ];
  for (const { name, text, isOurs } of files)
    await writeOwn({ path: join(dir, name), shown: join(out, name), isOurs }, text, guard);
  // So that a script can count with it.
  io.stdout.write(`${plan.shards.length}\n`);
  if (!quiet) {
    const written = files.map(({ name }) => printable(join(out, name))).join(" and ");
    io.stderr.write(
      `${counted(plan.sources.length, "source")} in ${counted(plan.shards.length, "shard")}, from 0. Written to ${written}\n`,
    );
  }
  return EXIT.done;
}

const isPlan = (text: string): boolean => /^\{"form":1,"plan":"[0-9a-f]{64}","tool":/.test(text);
