/** The command `terms`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option, wholeNumber } from "./option.ts";
import { format, most, OPTIONS, PATHS, where } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally terms
      the words and phrases that most responses of the project have
  $ themetally terms --uncoded
      what is said where no theme was found, and what each term would bring
  $ themetally terms --where 'status:anonymous' --format csv
      what anonymous respondents say more often than others
  $ themetally terms responses.pdf --near bus
      what stands beside the word more often than elsewhere`;

const { counted } = OPTION_GROUPS;

const WHERE = where("compare the responses that meet them with the others, as `where` of a table");
const THEME = option(counted, "--theme <id>", "compare the responses that carry a theme with the others");
const UNCODED = option(counted, "--uncoded", "compare the responses that carry no theme with the others");
const NEAR = option(counted, "--near <term>", "compare the words beside a term with all others");
const SPAN = option(counted, "--span <words>", "words on either side of a hit, with --near")
  .argParser(wholeNumber(1, 99))
  .default(5);
const LONGEST = option(counted, "--longest <words>", "words of the longest phrase, 1 to 3")
  .argParser(wholeNumber(1, 3))
  .default(3);
const FORMAT = format("how terms are printed (default: table on a terminal, csv elsewhere)", [
  "table",
  "csv",
  "json",
]);

export function addTermsCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("terms")
    .helpGroup(COMMAND_GROUPS.codebook)
    .description("words and phrases of a corpus, or of a part of it, that could be terms")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(WHERE)
    .addOption(THEME)
    .addOption(UNCODED)
    .addOption(NEAR)
    .addOption(SPAN)
    .addOption(OPTIONS.least)
    .addOption(LONGEST)
    .addOption(most("terms, at most", 30))
    .addOption(FORMAT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { termsCommand } = await import("./terms.ts");
      done(await termsCommand(paths, options, io));
    });
}
