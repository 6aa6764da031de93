/** The commands that hold a codebook against a corpus: what can be typed, and what help says of them. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option, wholeNumber } from "./option.ts";
import { format, most, OPTIONS, PATHS, where } from "./options.ts";

const TERMS_EXAMPLES = `
Examples:
  $ themetally codebook terms
      each term of the project's codebook: responses, and those that hang on it
      alone
  $ themetally codebook terms --coded sample.csv --format csv
      with how often each is right in responses that were coded by hand`;

const SUGGEST_EXAMPLES = `
Examples:
  $ themetally codebook suggest fares
      terms that the theme lacks, as lines for the codebook, with places to read
  $ themetally codebook suggest fares --where 'topic:"Tickets"' --most 5
      from responses of a topic that stands for the theme`;

const COVERAGE_EXAMPLES = `
Examples:
  $ themetally codebook coverage
      responses without a theme, sentences without a hit, and what is said there
  $ themetally codebook coverage --format csv
      the sentences themselves`;

const { read, counted } = OPTION_GROUPS;

const CODED = option(
  read,
  "--coded <file>",
  "a sample coded by hand: a row a response, a column a theme, yes or no in each cell",
);
const WHERE = where("the responses that stand for the theme (default: those of a topic of its name)");
const LONG = option(counted, "--long <words>", "words from which on a response is long")
  .argParser(wholeNumber(1))
  .default(50);
const MOST = most("terms of each list, at most", 10);
const FORMAT = format("how it is printed (default: text on a terminal, csv elsewhere)", [
  "text",
  "csv",
  "json",
]);

export function addEvidenceCommands(codebook: Command, io: Io, done: (code: ExitCode) => void): void {
  codebook
    .command("terms")
    .description("what each term brings: responses, those that hang on it alone, how often it is right")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(CODED)
    .addOption(FORMAT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${TERMS_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { codebookTermsCommand } = await import("./codebook-terms.ts");
      done(await codebookTermsCommand(paths, options, io));
    });
  codebook
    .command("suggest")
    .description("terms that a theme lacks, with the responses each would bring; nothing is written")
    .argument("<theme>", "id of a theme")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(CODED)
    .addOption(WHERE)
    .addOption(OPTIONS.least)
    .addOption(MOST)
    .addOption(FORMAT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${SUGGEST_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (theme, paths, options) => {
      const { suggestCommand } = await import("./codebook-suggest.ts");
      done(await suggestCommand(theme, paths, options, io));
    });
  codebook
    .command("coverage")
    .description("what no theme covers: responses without one, sentences without a hit")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(LONG)
    .addOption(OPTIONS.least)
    .addOption(MOST)
    .addOption(FORMAT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${COVERAGE_EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { coverageCommand } = await import("./codebook-coverage.ts");
      done(await coverageCommand(paths, options, io));
    });
}
