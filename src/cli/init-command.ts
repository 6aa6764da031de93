/** The command `init`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option } from "./option.ts";
import { OPTIONS } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally init my-documents
      themetally.yaml and codebook.yaml for the documents of a folder
  $ themetally init my-documents --themes themes.txt
      the same with your own themes: one a line, or a table of themes and terms`;

const THEMES = option(
  OPTION_GROUPS.read,
  "--themes <file>",
  "themes of your own: a text with one a line, or a table (CSV, XLSX, ODS) of themes and terms",
);

export function addInitCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("init")
    .helpGroup(COMMAND_GROUPS.begin)
    .description("make a project: look at documents, write a project file and a small codebook")
    .argument("[dir]", "where the documents are (default: this folder)")
    .addOption(THEMES)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (folder, options) => {
      const { initCommand } = await import("./init.ts");
      done(await initCommand(folder, options, io));
    });
}
