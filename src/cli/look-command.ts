/** The command `look`, which a file or folder alone stands for, too: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option } from "./option.ts";
import { OPTIONS } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally responses.pdf
      the same as themetally look responses.pdf; nothing is written
  $ themetally responses.pdf --draft codebook.yaml
      with the draft of themes as a file that can be edited, and counted with`;

const { written } = OPTION_GROUPS;

const DRAFT = option(written, "--draft <file>", "write the draft of themes as a codebook to be edited");
const OUT_OF_LOOK = option(written, "--out <split-dir>", "write the responses there, as split does");

export function addLookCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("look")
    .helpGroup(COMMAND_GROUPS.begin)
    .description("what documents hold, at first sight: no project and no codebook are needed")
    .argument("<paths...>", "files, folders or patterns to look at")
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(DRAFT)
    .addOption(OUT_OF_LOOK)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { lookCommand } = await import("./look.ts");
      done(await lookCommand(paths, options, io));
    });
}
