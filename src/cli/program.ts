/** The commands: what can be typed, and what help says of it. */
import { Command, Option } from "@commander-js/extra-typings";
import { addChartCommand } from "./chart-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { addCodebookCommands } from "./codebook-commands.ts";
import { addColumnsCommand } from "./columns-command.ts";
import { addCompareCommand } from "./compare-command.ts";
import { addCompletionCommand } from "./completion-command.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { addHelpCommand } from "./help-command.ts";
import { OPTION_GROUPS } from "./help-groups.ts";
import { addInitCommand } from "./init-command.ts";
import type { Io } from "./io.ts";
import { addKwicCommand } from "./kwic-command.ts";
import { addLookCommand } from "./look-command.ts";
import { addRedactCommand } from "./redact-command.ts";
import { addReportCommand } from "./report-command.ts";
import { addReviewCommand } from "./review-command.ts";
import { addRunCommands, RUN_EXAMPLES } from "./run-commands.ts";
import { addSampleCommand } from "./sample-command.ts";
import { addShardCommands } from "./shard-commands.ts";
import { addTermsCommand } from "./terms-command.ts";
import { VERSION } from "./version.ts";
import { printable } from "./words/printable.ts";

const BEGIN = `
To begin:
  themetally responses.pdf
      name your documents, and no command: what is in them, how they were read,
      and what to type next
  themetally init my-documents
      a folder of documents becomes a project: a project file and a codebook`;

/**
 * @param done - told the exit code of the command that ran
 * @returns the commands; they throw instead of ending the process
 */
export function program(io: Io, done: (code: ExitCode) => void) {
  const commands = new Command("themetally")
    .description(
      "Codes public-consultation submissions by theme: from response documents to theme counts with evidence.",
    )
    .optionsGroup(OPTION_GROUPS.said)
    .version(VERSION, "-V, --version", "the version number")
    .addHelpOption(new Option("-h, --help", "what can be typed, with examples"))
    .configureHelp({ subcommandTerm: termOf, minWidthToWrap: 30 })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // What was typed is quoted: a file's name, taken for an option, must not act on the terminal.
      writeErr: (text) => io.stderr.write(text.split("\n").map(printable).join("\n")),
    })
    .exitOverride()
    .showHelpAfterError("See what can be typed with --help.")
    .addHelpText("after", `${BEGIN}\n${RUN_EXAMPLES}\n${EXIT_CODES}`);
  addLookCommand(commands, io, done);
  addInitCommand(commands, io, done);
  addRunCommands(commands, io, done);
  addShardCommands(commands, io, done);
  addReviewCommand(commands, io, done);
  addCheckCommand(commands, io, done);
  addSampleCommand(commands, io, done);
  addCompareCommand(commands, io, done);
  addChartCommand(commands, io, done);
  addReportCommand(commands, io, done);
  addRedactCommand(commands, io, done);
  addColumnsCommand(commands, io, done);
  addTermsCommand(commands, io, done);
  addKwicCommand(commands, io, done);
  addCodebookCommands(commands, io, done);
  addCompletionCommand(commands, io);
  addHelpCommand(commands);
  return commands;
}

/** Lists of commands are read in a terminal of 80 columns: that there are options goes without saying. */
function termOf(command: { name(): string; readonly registeredArguments: readonly Named[] }): string {
  return [command.name(), ...command.registeredArguments.map(placeOf)].join(" ");
}

interface Named {
  name(): string;
  readonly required: boolean;
  readonly variadic: boolean;
}

/** @returns an argument as usage shows it: `<term>`, `[paths...]` */
function placeOf(argument: Named): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
