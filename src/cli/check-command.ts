/** The command `check`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { oneOf, option } from "./option.ts";
import { json, OPTIONS, PATHS, strict } from "./options.ts";
import { REPORT_FORMATS, type ReportWanted } from "./report-wanted.ts";

const EXAMPLES = `
Examples:
  $ themetally check
      the project's corpus, codebook and lock, for people
  $ themetally check --strict --report github --report junit=check.xml --outputs
      for CI: warnings count, notes on the lines of a change, a file of results,
      and the outputs proven fresh
  $ themetally check --lock
      write corpus.lock.json: later checks tell what was added, removed, changed
      or moved`;

const { read, written, said } = OPTION_GROUPS;

const OUTPUTS = option(
  read,
  "--outputs [dir]",
  "prove that an output folder is what a run gives now (default: `out` of the project)",
);
const LOCK = option(written, "--lock", "write the lock of the corpus instead of comparing with it");
const REPORT = option(said, "--report <format[=file]>", "to stdout, or to a file; may be given several times")
  .choices(REPORT_FORMATS)
  .argParser(reports);

export function addCheckCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("check")
    .helpGroup(COMMAND_GROUPS.check)
    .description("prove that a corpus is whole, unchanged and fit to publish")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(OUTPUTS)
    .addOption(OPTIONS.decisions)
    .addOption(LOCK)
    .addOption(OPTIONS.replace)
    .addOption(strict("warnings"))
    .addOption(OPTIONS.maxDoubt)
    .addOption(REPORT)
    .addOption(json("the same as --report json"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { checkCommand } = await import("./check.ts");
      done(await checkCommand(paths, options, io));
    });
}

function reports(text: string, before: readonly ReportWanted[] | undefined): readonly ReportWanted[] {
  const [name = "", ...rest] = text.split("=");
  const format = oneOf(REPORT_FORMATS, ", and a file after = if wanted")(name);
  const file = rest.join("=");
  if (rest.length > 0 && file === "") throw new InvalidArgumentError("Expected a file after =.");
  const all = [...(before ?? []), { format, file: rest.length > 0 ? file : null }];
  if (all.filter((one) => one.file === null).length > 1) {
    throw new InvalidArgumentError(
      "Only one report can go to stdout: name a file for the others, as in junit=check.xml.",
    );
  }
  return all;
}
