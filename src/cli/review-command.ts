/** The command `review`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { endingIn } from "./ending-in.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option, wholeNumber } from "./option.ts";
import { OPTIONS, OUT_DIR } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally review --page review.html
      a quarter of the words, where they say most: a page to answer with keys
  $ themetally review results --effort 45% --random 50 --out review.xlsx
      more of it, and 50 responses by lot, as a spreadsheet
  $ themetally run --decisions review.csv
      count with the answers`;

const ABOUT = `
A review asks a person where the program is in doubt: for themes of responses,
and for any other theme. It is a working paper with the texts of responses:
keep it in the team. Names of anonymous respondents are blacked out.`;

const { read, counted, written } = OPTION_GROUPS;

const EFFORT = option(
  counted,
  "--effort <share>",
  "the most that is read, as a share of all words (default: 25%)",
).argParser(share);
const RESPONSES = option(counted, "--responses <n>", "the most responses, instead of --effort").argParser(
  wholeNumber(1),
);
const CELLS = option(
  counted,
  "--cells <n>",
  "the most cells (a response and a theme), instead of --effort",
).argParser(wholeNumber(1));
const RANDOM = option(
  counted,
  "--random <n>",
  "responses drawn by lot as well, for honest estimates",
).argParser(wholeNumber(1));
const DOUBT = option(
  counted,
  "--doubt <n>",
  "the least doubt that is asked for, from 0 to 0.5 (default: 0.1)",
).argParser(doubt);
const GOLD = option(
  read,
  "--gold <file>",
  "a sample coded by hand, from which it is learned how likely scores are right",
);
const OUT = option(
  written,
  "--out <file>",
  "the review as .csv or .xlsx (default: review.csv, without --page)",
).argParser(endingIn([".csv", ".xlsx"]));
const PAGE = option(written, "--page <file>", "the review as a page to answer in a browser").argParser(
  endingIn([".html", ".htm"]),
);

export function addReviewCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("review")
    .helpGroup(COMMAND_GROUPS.count)
    .description("ask a person where the program is in doubt")
    .argument(...OUT_DIR)
    .addOption(OPTIONS.project)
    .addOption(GOLD)
    .addOption(OPTIONS.decisions)
    .addOption(EFFORT)
    .addOption(RESPONSES)
    .addOption(CELLS)
    .addOption(RANDOM)
    .addOption(DOUBT)
    .addOption(OUT)
    .addOption(PAGE)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${ABOUT}\n${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (dir, options) => {
      const { reviewCommand } = await import("./review.ts");
      done(await reviewCommand(dir, options, io));
    });
}

function share(text: string): number {
  const number = /^\d{1,3}(?:\.\d{1,3})?%$/.test(text) ? Number(text.slice(0, -1)) : Number.NaN;
  if (number > 0 && number <= 100) return number / 100;
  throw new InvalidArgumentError("Expected a share of all words, such as 25%.");
}

function doubt(text: string): number {
  const number = /^\d(?:\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 0 && number <= 0.5) return number;
  throw new InvalidArgumentError("Expected a number from 0 to 0.5, such as 0.1.");
}
