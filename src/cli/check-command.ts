/** The command `check`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { corpusCommand, PATHS } from "./corpus-options.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { maxDoubtOption } from "./max-doubt-option.ts";
import { replaceOption } from "./replace-option.ts";
import { REPORT_FORMATS, type ReportWanted } from "./report-wanted.ts";

const EXAMPLES = `
Examples:
  $ themetally check
      the project's corpus, codebook and lock, for people
  $ themetally check --strict --report github --report junit=check.xml --outputs
      for CI: warnings count, notes on the lines of a change, a file of results, and the outputs proven fresh
  $ themetally check --lock
      write corpus.lock.json: later checks tell what was added, removed, changed or moved`;

export function addCheckCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  corpusCommand(commands, "check", "prove that a corpus is whole, unchanged and fit to publish")
    .argument("[paths...]", PATHS)
    .option("--codebook <file>", "the codebook, to look for faults in it")
    .option(
      "--report <format[=file]>",
      `${REPORT_FORMATS.join(", ")}; to stdout, or to a file; may be given several times`,
      reports,
    )
    .option("--json", "the same as --report json")
    .option("--lock", "write the lock of the corpus instead of comparing with it")
    .option(
      "--outputs [dir]",
      "prove that an output folder is what a run gives now (default: `out` of the project)",
    )
    .addOption(replaceOption())
    .option("--strict", "count warnings as problems (exit code 1)")
    .addOption(maxDoubtOption())
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { checkCommand } = await import("./check.ts");
      done(await checkCommand(paths, options, io));
    });
}

function reports(text: string, before: readonly ReportWanted[] | undefined): readonly ReportWanted[] {
  const [, name, file] = /^([a-z]+)(?:=(.+))?$/.exec(text) ?? [];
  const format = REPORT_FORMATS.find((one) => one === name);
  if (format === undefined) {
    throw new InvalidArgumentError(
      `Expected one of ${REPORT_FORMATS.join(", ")}, and a file after = if wanted.`,
    );
  }
  const all = [...(before ?? []), { format, file: file ?? null }];
  if (all.filter((one) => one.file === null).length > 1) {
    throw new InvalidArgumentError(
      "Only one report can go to stdout: name a file for the others, as in junit=check.xml.",
    );
  }
  return all;
}
