/** The command `kwic`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { choice, option, wholeNumber } from "./option.ts";
import { format, OPTIONS, PATHS } from "./options.ts";

const EXAMPLES = `
Columns of csv, keys of jsonl:
  response, source, line, page  where the place is
  start, end                    characters of the response's text
  term                          the term that matched
  left, match, right            the words before it, its own, the words after it

Examples:
  $ themetally kwic "late bus" responses.pdf --sort right
      every place of a term, by the words that follow it
  $ themetally kwic theme:fares --format csv
      every place of a theme of the project's codebook`;

const { shown } = OPTION_GROUPS;

const FORMAT = format("how places are printed (default: table on a terminal, csv elsewhere)", [
  "table",
  "csv",
  "jsonl",
]);
const SORT = choice(
  shown,
  "--sort <order>",
  "by place, or by the words left or right, outwards from the match",
  ["place", "left", "right"],
).default("place" as const);
const CONTEXT = option(shown, "--context <words>", "words on either side")
  .argParser(wholeNumber(0, 999))
  .default(8);

export function addKwicCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("kwic")
    .helpGroup(COMMAND_GROUPS.codebook)
    .description("keyword in context: every place of a term or of a theme")
    .argument("<term>", "a term as in a codebook, or theme:ID for all terms of a theme and those below it")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.codebook)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(FORMAT)
    .addOption(SORT)
    .addOption(CONTEXT)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (term, paths, options) => {
      const { kwicCommand } = await import("./kwic.ts");
      done(await kwicCommand(term, paths, options, io));
    });
}
