/** The command `sample`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { endingIn } from "./ending-in.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { choice, option, wholeNumber } from "./option.ts";
import { OPTIONS, OUT_DIR } from "./options.ts";

const EXAMPLES = `
A sample is a working paper with the texts of responses: keep it in the team.
Names of anonymous respondents are blacked out.

Examples:
  $ themetally sample --out sample.xlsx
      100 responses by lot, a column a theme, the brief on a second sheet
  $ themetally sample results --size 200 --by region
      as large a share of each region
  $ themetally compare sample.xlsx results --out compared
      once it is coded: how good the counts are, and counts put right`;

const { counted, written } = OPTION_GROUPS;

const SIZE = option(counted, "--size <n>", "how many responses (default: 100)").argParser(wholeNumber(1));
const ORDER = choice(
  counted,
  "--order <name>",
  "by lot, or the least sure first, which tells nothing of all responses",
  ["random", "doubt"],
).default("random" as const);
const WITHOUT = option(counted, "--without-theme", "of responses that carry no theme: what is missed?");
const OUT = option(
  written,
  "--out <table-file>",
  "the sample as .csv or .xlsx (default: sample.csv)",
).argParser(endingIn([".csv", ".xlsx"]));

export function addSampleCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("sample")
    .helpGroup(COMMAND_GROUPS.check)
    .description("responses to code by hand, to see how good a count is")
    .argument(...OUT_DIR)
    .addOption(OPTIONS.project)
    .addOption(SIZE)
    .addOption(OPTIONS.byGroup)
    .addOption(ORDER)
    .addOption(WITHOUT)
    .addOption(OPTIONS.seed)
    .addOption(OUT)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (dir, options) => {
      const { sampleCommand } = await import("./sample.ts");
      done(await sampleCommand(dir, options, io));
    });
}
