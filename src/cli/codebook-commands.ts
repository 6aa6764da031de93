/** The commands on codebooks: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { FORMAT_TITLES, FORMATS } from "../code/formats/format-names.ts";
import { corpusCommand, PATHS } from "./corpus-options.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { replaceOption } from "./replace-option.ts";

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
      a codebook alone where there is no project file; warnings count, for programs`;

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
      exit code 1 where a theme was gained or lost by more than 2% of the responses`;

const CONVERT_EXAMPLES = `
Formats, by the ending of a file, or by name after --from and --to:
  ${FORMATS.map((name) => `${name.padEnd(10)}${FORMAT_TITLES[name]}`).join("\n  ")}

Examples:
  $ themetally codebook convert dictionary.dic themes.yaml
      a dictionary of another tool as a codebook
  $ themetally codebook convert themes.yaml dictionary.yml --to quanteda --strict
      a codebook as a dictionary of another tool; exit code 1 where it cannot hold all of it`;

export function addCodebookCommands(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  const codebook = commands
    .command("codebook")
    .description("look for faults in a codebook, explain it, compare two, convert one")
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`);

  corpusCommand(
    codebook,
    "lint",
    "faults: terms that never match or count, rules that cannot hold, odd themes",
  )
    .argument("[paths...]", PATHS)
    .option("--codebook <file>", "the codebook")
    .option("--strict", "count warnings as problems (exit code 1)")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", `${LINT_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { lintCommand } = await import("./lint.ts");
      done(await lintCommand(paths, options, io));
    });

  corpusCommand(codebook, "explain", "why a response does or does not carry a theme")
    .argument("<theme>", "id of a theme")
    .argument("<response>", "id of a response, as in responses.csv")
    .argument("[paths...]", PATHS)
    .option("--codebook <file>", "the codebook")
    .option("--json", "print the explanation as JSON")
    .addHelpText("after", `${EXPLAIN_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (theme, response, paths, options) => {
      const { explainCommand } = await import("./explain.ts");
      done(await explainCommand({ theme, response }, paths, options, io));
    });

  corpusCommand(codebook, "diff", "what a change of the codebook does to a corpus")
    .argument("<old>", "the codebook before")
    .argument("<new>", "the codebook after")
    .argument("[paths...]", PATHS)
    .option(
      "--max-change <share>",
      "exit code 1 where the responses that gained or lost a theme are more than this share of all, as in 2%",
      percentage,
    )
    .option("--json", "print every theme, and every response that changed, as JSON")
    .addHelpText("after", `${DIFF_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (old, next, paths, options) => {
      const { diffCommand } = await import("./diff.ts");
      done(await diffCommand({ old, next }, paths, options, io));
    });

  codebook
    .command("convert")
    .description("write a codebook in the format of another tool, or read one, and say what is lost")
    .argument("<in>", "the codebook to read")
    .argument("<out>", "the file to write")
    .addOption(new Option("--from <format>", "format of <in> (default: as it looks)").choices(FORMATS))
    .addOption(new Option("--to <format>", "format of <out> (default: by its ending)").choices(FORMATS))
    .addOption(replaceOption())
    .option("--strict", "count losses as problems (exit code 1)")
    .option("--json", "print the losses as JSON")
    .option("--quiet", "print no words but losses to stderr")
    .option("--no-color", "no colours")
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
