/** The command `help`: the help of a command that is named, however deep it stands; and what is told of a word that is none. */
import type { Command } from "@commander-js/extra-typings";
import { COMMAND_GROUPS } from "./help-groups.ts";
import { refuseUnknown } from "./unknown-command.ts";

/** @param parent - the commands that it knows; it stands in place of the one that commander would add */
export function addHelpCommand(parent: Command): void {
  parent
    .helpCommand(false)
    .on("command:*", (words: readonly string[]) => refuseUnknown(parent, words))
    .command("help")
    .helpGroup(COMMAND_GROUPS.help)
    .description("what can be typed after a command, with examples")
    .argument("[command...]", "the command")
    .action((names) => {
      let command: Command = parent;
      for (const [at, name] of names.entries()) {
        if (command.commands.length === 0) break;
        const found = command.commands.find((one) => one.name() === name);
        if (found === undefined) refuseUnknown(command, names.slice(at));
        command = found as Command;
      }
      command.help();
    });
}
