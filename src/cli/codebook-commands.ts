/** The commands on codebooks: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { BOOK_ENCODINGS } from "../code/formats/encoding-names.ts";
import { FORMAT_TITLES, FORMATS } from "../code/formats/format-names.ts";
import { addEvidenceCommands } from "./codebook-evidence-commands.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { addHelpCommand } from "./help-command.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { choice, option } from "./option.ts";
import { json, OPTIONS, PATHS, strict } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally codebook lint --strict
      what is odd in the project's codebook, for CI
  $ themetally codebook explain fares responses-0003
      why a response does or does not carry a theme`;

const LINT_EXAMPLES = `
Examples:
  $ themetally codebook lint
      the project's codebook, against its corpus
  $ themetally codebook lint --codebook themes.yaml --strict --json
      a codebook alone where there is no project file; warnings count, for
      programs`;

const EXPLAIN_EXAMPLES = `
Examples:
  $ themetally codebook explain fares responses-0003
      the terms of a theme on the text of a response of the project
  $ themetally codebook explain fares responses-0003 responses.pdf --codebook themes.yaml --json
      without a project file, for programs`;

const DIFF_EXAMPLES = `
Examples:
  $ themetally codebook diff themes-1.yaml themes-2.yaml
      what the change does to the project's corpus
  $ themetally codebook diff themes-1.yaml themes-2.yaml responses.pdf --max-change 2%
      exit code 1 where a theme was gained or lost by more than 2% of the
      responses`;

const CONVERT_EXAMPLES = `
Formats, by the ending of a file, or by name after --from and --to:
  ${FORMATS.map((name) => `${name.padEnd(10)}${FORMAT_TITLES[name]}`).join("\n  ")}

Examples:
  $ themetally codebook convert dictionary.dic themes.yaml
      a dictionary of another tool as a codebook
  $ themetally codebook convert themes.yaml dictionary.yml --to quanteda --strict
      a codebook as a dictionary of another tool; exit code 1 where it cannot
      hold all of it`;

const { read, written, faulty } = OPTION_GROUPS;

const MAX_CHANGE = option(
  faulty,
  "--max-change <share>",
  "exit code 1 where the responses that gained or lost a theme are more than this share of all, as in 2%",
).argParser(percentage);
const FROM = choice(read, "--from <format>", "format of <in> (default: as it looks)", FORMATS);
const ENCODING = choice(
  read,
  "--encoding <name>",
  "encoding of the text of <in> (default: as its bytes say; else what its program writes, with a warning)",
  BOOK_ENCODINGS,
);
const TO = choice(written, "--to <format>", "format of <out> (default: by its ending)", FORMATS);

export function addCodebookCommands(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  const codebook = commands
    .command("codebook")
    .helpGroup(COMMAND_GROUPS.codebook)
    .description("look for faults in a codebook, explain it, compare two, convert one")
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`);
  addLint(codebook, io, done);
  addExplain(codebook, io, done);
  addDiff(codebook, io, done);
  addEvidenceCommands(codebook, io, done);
  addConvert(codebook, io, done);
  addHelpCommand(codebook);
}

function addLint(codebook: Command, io: Io, done: (code: ExitCode) => void): void {
  codebook
    .command("lint")
    .description("faults: terms that never match or count, rules that cannot hold, odd themes")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(strict("warnings"))
    .addOption(json("print the findings as JSON"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${LINT_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { lintCommand } = await import("./lint.ts");
      done(await lintCommand(paths, options, io));
    });
}

function addExplain(codebook: Command, io: Io, done: (code: ExitCode) => void): void {
  codebook
    .command("explain")
    .description("why a response does or does not carry a theme")
    .argument("<theme>", "id of a theme")
    .argument("<response>", "id of a response, as in responses.csv")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(json("print the explanation as JSON"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXPLAIN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (theme, response, paths, options) => {
      const { explainCommand } = await import("./explain.ts");
      done(await explainCommand({ theme, response }, paths, options, io));
    });
}

function addDiff(codebook: Command, io: Io, done: (code: ExitCode) => void): void {
  codebook
    .command("diff")
    .description("what a change of the codebook does to a corpus")
    .argument("<old>", "the codebook before")
    .argument("<new>", "the codebook after")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(MAX_CHANGE)
    .addOption(json("print every theme, and every response that changed, as JSON"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${DIFF_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (old, next, paths, options) => {
      const { diffCommand } = await import("./diff.ts");
      done(await diffCommand({ old, next }, paths, options, io));
    });
}

function addConvert(codebook: Command, io: Io, done: (code: ExitCode) => void): void {
  codebook
    .command("convert")
    .description("write a codebook in the format of another tool, or read one, and say what is lost")
    .argument("<in>", "the codebook to read")
    .argument("<out>", "the file to write")
    .addOption(FROM)
    .addOption(ENCODING)
    .addOption(TO)
    .addOption(OPTIONS.replace)
    .addOption(strict("losses"))
    .addOption(json("print the losses as JSON"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${CONVERT_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (source, out, options) => {
      const { convertCommand } = await import("./convert.ts");
      done(await convertCommand(source, out, options, io));
    });
}

/** `2%` and `2` are 2. */
function percentage(text: string): number {
  const [, number] = /^(\d{1,3}(?:\.\d+)?)%?$/.exec(text) ?? [];
  if (number !== undefined && Number(number) <= 100) return Number(number);
  throw new InvalidArgumentError("Expected a share of the responses, from 0% to 100%.");
}
