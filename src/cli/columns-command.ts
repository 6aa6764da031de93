/** The command `columns`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option } from "./option.ts";
import { OPTIONS } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally columns export.csv
      each column: what it holds, how full it is, what it is taken for
  $ themetally columns export.csv --yaml
      the same as an entry for the project file, to be put right there`;

const YAML = option(OPTION_GROUPS.shown, "--yaml", "print the entry for `sources` of the project file");
const JSON_LOOK = option(OPTION_GROUPS.shown, "--json", "print what was seen as JSON");

export function addColumnsCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("columns")
    .helpGroup(COMMAND_GROUPS.count)
    .description("the columns of a table, and what each is taken for, before it is read")
    .argument("<file>", "a table, such as export.csv")
    .addOption(OPTIONS.project)
    .addOption(YAML)
    .addOption(JSON_LOOK)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (file, options) => {
      const { columnsCommand } = await import("./columns.ts");
      done(await columnsCommand(file, options, io));
    });
}
