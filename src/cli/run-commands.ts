/** The commands `run` and `split`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { CSV_FORMS } from "../model/csv-form.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { choice, option, wholeNumber } from "./option.ts";
import { json, OPTIONS, PATHS, strict } from "./options.ts";

export const RUN_EXAMPLES = `
Examples:
  $ themetally run
      what themetally.yaml in this folder says
  $ themetally run responses.pdf --codebook themes.yaml --out results
      one document, without a project file`;

const SPLIT_EXAMPLES = `
Examples:
  $ themetally split responses.txt --out split
      the responses of one document, as CSV and JSONL
  $ themetally split responses.txt --layout council.yaml --preview
      the first pages as a layout file of your own would have them cut`;

const { counted, written } = OPTION_GROUPS;

const CAMPAIGNS = choice(counted, "--campaigns <count>", "count every response, or each campaign once", [
  "each",
  "once",
]);
const OUT = option(written, "--out <dir>", "output folder (default: out)");
const PARQUET = option(written, "--parquet", "write responses, codings and hits as Parquet, too");
const XLSX = option(written, "--xlsx", "write responses, codings and hits as a workbook (run.xlsx), too");
const CSV = choice(
  written,
  "--csv <form>",
  "of CSV files: safe (no cell starts a formula), excel (with a byte-order mark, too), plain (neither)",
  CSV_FORMS,
);
const PUBLISH = option(
  written,
  "--publish",
  "write outputs that may leave the team: see `publish` in the project file",
);
const SUPPRESS = option(
  written,
  "--suppress <n>",
  "with --publish: leave out counts below this number",
).argParser(wholeNumber(3));
const BY = option(
  counted,
  "--by <keys>",
  "print a table of themes by a variable, question, topic, status or source, or by two with a comma between",
);
const QUESTION = option(
  counted,
  "--question <words>",
  "print the table of this question only: its words or its id",
);
const PREVIEW = option(
  OPTION_GROUPS.shown,
  "--preview",
  "print the first pages as they would be cut, and why; writes no files",
);
const BELOW = option(written, "--below", "write themes, too, for which something speaks and not enough");
const SUMMARY = option(OPTION_GROUPS.said, "--summary", "print the summary to stdout, not to stderr");
const WATCH = option(
  OPTION_GROUPS.said,
  "--watch",
  "run again whenever the codebook, the project file or a source is saved, and print what changed",
);
/** Those of `run` that `plan` has, too, or `merge`. */
export const RUN_OPTIONS = {
  ...{ campaigns: CAMPAIGNS, below: BELOW, parquet: PARQUET, xlsx: XLSX, csv: CSV },
  ...{ publish: PUBLISH, suppress: SUPPRESS, out: OUT },
};
const JSON_SUMMARY = json("print a summary as JSON to stdout");

export function addRunCommands(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("run")
    .helpGroup(COMMAND_GROUPS.count)
    .description("ingest, split, tag, code and tally, and write all outputs")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(OPTIONS.decisions)
    .addOption(CAMPAIGNS)
    .addOption(BY)
    .addOption(QUESTION)
    .addOption(OUT)
    .addOption(BELOW)
    .addOption(PARQUET)
    .addOption(XLSX)
    .addOption(CSV)
    .addOption(PUBLISH)
    .addOption(SUPPRESS)
    .addOption(OPTIONS.allowMissing)
    .addOption(OPTIONS.replace)
    .addOption(strict("warnings"))
    .addOption(OPTIONS.maxDoubt)
    .addOption(WATCH)
    .addOption(SUMMARY)
    .addOption(JSON_SUMMARY)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${RUN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) =>
      done(options.watch ? await watch(paths, options, io) : await perform("run", paths, options, io)),
    );
  commands
    .command("split")
    .helpGroup(COMMAND_GROUPS.count)
    .description("ingest, split and tag only: writes responses.jsonl and responses.csv")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(OUT)
    .addOption(PUBLISH)
    .addOption(OPTIONS.allowMissing)
    .addOption(OPTIONS.replace)
    .addOption(CSV)
    .addOption(PREVIEW)
    .addOption(strict("warnings"))
    .addOption(OPTIONS.maxDoubt)
    .addOption(SUMMARY)
    .addOption(JSON_SUMMARY)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${SPLIT_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) =>
      done(options.preview ? await preview(paths, options, io) : await perform("split", paths, options, io)),
    );
}

/** The work is loaded when it is wanted: `--version` and `--help` answer at once. */
const preview: typeof import("./preview.ts").preview = async (...args) =>
  (await import("./preview.ts")).preview(...args);

const watch: typeof import("./watch.ts").watch = async (...args) =>
  (await import("./watch.ts")).watch(...args);

const perform: typeof import("./perform.ts").perform = async (...args) =>
  (await import("./perform.ts")).perform(...args);
