/** The commands and their options: what can be typed, and what help says of it. */
import { Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { addChartCommand } from "./chart-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { addCodebookCommands } from "./codebook-commands.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { addKwicCommand } from "./kwic-command.ts";
import { layoutOption } from "./layout-option.ts";
import { maxDoubtOption } from "./max-doubt-option.ts";
import { addRedactCommand } from "./redact-command.ts";
import { replaceOption } from "./replace-option.ts";
import { addReportCommand } from "./report-command.ts";
import { VERSION } from "./version.ts";
import { printable } from "./words/printable.ts";

const RUN_EXAMPLES = `
Examples:
  $ themetally run
      what themetally.yaml in this folder says
  $ themetally run responses.pdf --codebook themes.yaml --out results
      one document, without a project file`;

const SPLIT_EXAMPLES = `
Examples:
  $ themetally split responses.txt --out split
      the responses of one document, as CSV and JSONL
  $ themetally split corpus --topics topics.txt --layout topic-header
      with a list of topics, and no guess at the layout`;

/**
 * @param done - told the exit code of the command that ran
 * @returns the commands; they throw instead of ending the process
 */
export function program(io: Io, done: (code: ExitCode) => void) {
  const commands = new Command("themetally")
    .description(
      "Codes public-consultation submissions by theme: from response documents to theme counts with evidence.",
    )
    .version(VERSION)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // What was typed is quoted: a file's name, taken for an option, must not act on the terminal.
      writeErr: (text) => io.stderr.write(text.split("\n").map(printable).join("\n")),
    })
    .exitOverride()
    .showHelpAfterError("See what can be typed with --help.")
    .addHelpText("after", `${RUN_EXAMPLES}\n${EXIT_CODES}`);
  const pathsOf = (name: "run" | "split", description: string, examples: string) =>
    commands
      .command(name)
      .description(description)
      .argument("[paths...]", "files, folders or patterns to read (default: `corpus` of the project file)")
      .option("--project <file>", "project file (default: themetally.yaml of this folder, if it is there)")
      .option("--out <dir>", "output folder (default: out)")
      .option("--topics <file>", "the topics of headers, one a line (default: discovered)")
      .addOption(layoutOption())
      .option("--allow-missing", "write outputs even where a source cannot be read, and say so in them")
      .addOption(replaceOption())
      .option("--publish", "write outputs that may leave the team: see `publish` in the project file")
      .option("--strict", "count warnings as problems (exit code 1)")
      .addOption(maxDoubtOption())
      .option("--json", "print a summary as JSON to stdout")
      .option("--quiet", "print problems only")
      .option("--no-color", "no colours")
      .addHelpText("after", `${examples}\n${EXIT_CODES}`);
  pathsOf("run", "ingest, split, tag, code and tally, and write all outputs", RUN_EXAMPLES)
    .option("--codebook <file>", "the codebook of themes and terms")
    .addOption(
      new Option("--campaigns <count>", "count every response, or each campaign once").choices([
        "each",
        "once",
      ]),
    )
    .option("--parquet", "write responses, codings and hits as Parquet, too")
    .option("--suppress <n>", "with --publish: leave out counts below this number", wholeNumber)
    .action(async (paths, options) => done(await perform("run", paths, options, io)));
  pathsOf(
    "split",
    "ingest, split and tag only: writes responses.jsonl and responses.csv",
    SPLIT_EXAMPLES,
  ).action(async (paths, options) => done(await perform("split", paths, options, io)));
  addCheckCommand(commands, io, done);
  addChartCommand(commands, io, done);
  addReportCommand(commands, io, done);
  addRedactCommand(commands, io, done);
  addKwicCommand(commands, io, done);
  addCodebookCommands(commands, io, done);
  return commands;
}

/** The work is loaded when it is wanted: `--version` and `--help` answer at once. */
const perform: typeof import("./perform.ts").perform = async (...args) =>
  (await import("./perform.ts")).perform(...args);

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= 3) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 3.");
}
