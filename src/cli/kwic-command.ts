/** The command `kwic`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { corpusCommand, PATHS } from "./corpus-options.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

const EXAMPLES = `
Columns of csv, keys of jsonl:
  response, source, line, page   where the place is
  start, end                     characters of the response's text
  term                           the term that matched
  left, match, right             the words before it, its own, the words after it

Examples:
  $ themetally kwic "late bus" responses.pdf --sort right
      every place of a term, by the words that follow it
  $ themetally kwic theme:fares --format csv
      every place of a theme of the project's codebook`;

export function addKwicCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  corpusCommand(commands, "kwic", "keyword in context: every place of a term or of a theme")
    .argument("<term>", "a term as in a codebook, or theme:ID for all terms of a theme and those below it")
    .argument("[paths...]", PATHS)
    .option("--codebook <file>", "the codebook that a theme is looked up in")
    .addOption(
      new Option(
        "--format <name>",
        "how places are printed (default: table on a terminal, csv elsewhere)",
      ).choices(["table", "csv", "jsonl"] as const),
    )
    .addOption(
      new Option("--sort <order>", "by place, or by the words left or right, outwards from the match")
        .choices(["place", "left", "right"] as const)
        .default("place" as const),
    )
    .option("--context <words>", "words on either side", wholeNumber, 8)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (term, paths, options) => {
      const { kwicCommand } = await import("./kwic.ts");
      done(await kwicCommand(term, paths, options, io));
    });
}

function wholeNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0 to 999.");
}
