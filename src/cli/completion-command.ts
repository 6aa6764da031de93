/** The command `completion`: what can be typed, and what help says of it. */
import { Argument, type Command } from "@commander-js/extra-typings";
import { SHELLS } from "./completion/shells.ts";
import { EXIT_CODES } from "./exit.ts";
import { COMMAND_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { oneOf } from "./option.ts";

const INSTALL = `
It knows all that can be typed, and starts no program. Make it anew after an
update.

Examples:
  $ themetally completion bash >> ~/.bashrc
      for bash, from the next terminal on
  $ themetally completion fish > ~/.config/fish/completions/themetally.fish
      for fish`;

export function addCompletionCommand(commands: Command, io: Io): void {
  commands
    .command("completion")
    .helpGroup(COMMAND_GROUPS.help)
    .description("print a script by which a shell completes what is typed")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS).argParser(oneOf(SHELLS)))
    .addHelpText("after", `${INSTALL}\n${EXIT_CODES}`)
    .action(async (shell) => {
      const { completionScript } = await import("./completion/script.ts");
      io.stdout.write(completionScript(shell, commands));
    });
}
