/** The commands `plan`, `code` and `merge`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option, wholeNumber } from "./option.ts";
import { json, OPTIONS, PATHS, strict } from "./options.ts";
import { RUN_OPTIONS } from "./run-commands.ts";

const PLAN_EXAMPLES = `
Examples:
  $ themetally plan --shards 64
      plan/plan.json: the corpus of the project in 64 shards of like size
  $ themetally plan comments.jsonl --codebook themes.yaml --slurm
      plan/submit.sh, too: sh plan/submit.sh has Slurm code and merge them`;

const CODE_EXAMPLES = `
A shard may be coded anywhere, and again: its part is put in place whole.

Examples:
  $ themetally code --plan plan/plan.json --shard 0
      parts/part-00000.jsonl, which holds the responses of shard 0
  $ seq 0 63 | parallel themetally code --plan plan/plan.json --shard {}
      all of 64 shards, on every processor`;

const MERGE_EXAMPLES = `
Examples:
  $ themetally merge parts --plan plan/plan.json --out results
      what a single run gives, byte for byte`;

const { counted, read, written } = OPTION_GROUPS;

const UNITS: Readonly<Record<string, number>> = { KB: 1e3, MB: 1e6, GB: 1e9 };

function bytesOf(text: string): number {
  const [, number = "", unit = ""] = /^(\d{1,6})(KB|MB|GB)$/.exec(text) ?? [];
  const bytes = Number(number) * (UNITS[unit] ?? 0);
  if (bytes > 0) return bytes;
  throw new InvalidArgumentError("Expected a size such as 256MB: a whole number with KB, MB or GB.");
}

const SHARDS = option(counted, "--shards <n>", "how many shards there are at most")
  .argParser(wholeNumber(1, 100_000))
  .conflicts("shardSize");
const SHARD_SIZE = option(
  counted,
  "--shard-size <size>",
  "about how large each is (default: 256MB)",
).argParser(bytesOf);
const SLURM = option(
  written,
  "--slurm",
  "write submit.sh, too, which has Slurm code the shards and merge them",
);
const PLAN_OUT = option(written, "--out <plan-dir>", "the folder of plan.json (default: plan)");
const PLAN = option(read, "--plan <file>", "the plan, as `plan` wrote it").makeOptionMandatory();
const SHARD = option(read, "--shard <n>", "which shard, from 0")
  .argParser(wholeNumber(0))
  .makeOptionMandatory();
const PARTS_OUT = option(
  written,
  "--out <parts-dir>",
  "the folder of the parts, of all shards (default: parts)",
);

export function addShardCommands(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("plan")
    .helpGroup(COMMAND_GROUPS.shards)
    .description("part a corpus into shards that can be coded by themselves")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(OPTIONS.decisions)
    .addOption(RUN_OPTIONS.campaigns)
    .addOption(SHARDS)
    .addOption(SHARD_SIZE)
    .addOption(PLAN_OUT)
    .addOption(SLURM)
    .addOption(RUN_OPTIONS.below)
    .addOption(RUN_OPTIONS.parquet)
    .addOption(RUN_OPTIONS.xlsx)
    .addOption(RUN_OPTIONS.csv)
    .addOption(RUN_OPTIONS.publish)
    .addOption(RUN_OPTIONS.suppress)
    .addOption(OPTIONS.allowMissing)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${PLAN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { planCommand } = await import("./plan.ts");
      done(await planCommand(paths, options, io));
    });
  commands
    .command("code")
    .helpGroup(COMMAND_GROUPS.shards)
    .description("read and code one shard of a plan")
    .addOption(PLAN)
    .addOption(SHARD)
    .addOption(PARTS_OUT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${CODE_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (options) => {
      const { codeCommand } = await import("./code.ts");
      done(await codeCommand(options, io));
    });
  commands
    .command("merge")
    .helpGroup(COMMAND_GROUPS.shards)
    .description("write all outputs from the parts of a plan")
    .argument("<parts-dir>", "the folder of the parts")
    .addOption(PLAN)
    .addOption(RUN_OPTIONS.out)
    .addOption(OPTIONS.replace)
    .addOption(strict("warnings"))
    .addOption(OPTIONS.maxDoubt)
    .addOption(json("print a summary as JSON to stdout"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${MERGE_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (dir, options) => {
      const { mergeCommand } = await import("./merge.ts");
      done(await mergeCommand(dir, options, io));
    });
}
