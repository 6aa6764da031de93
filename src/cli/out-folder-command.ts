/** The options of every command that reads an output folder. */
import type { Command } from "@commander-js/extra-typings";
import { replaceOption } from "./replace-option.ts";

/** @returns the new command below `parent`; further options are the caller's */
export function outFolderCommand(parent: Command, name: string, description: string) {
  return parent
    .command(name)
    .description(description)
    .argument("[out-dir]", "the output folder of a run (default: `out` of the project file)")
    .option("--project <file>", "project file (default: themetally.yaml of this folder, if it is there)")
    .option("--style <name>", "standard, plain, or a style file (default: `style` of the project file)")
    .addOption(replaceOption())
    .option("--quiet", "print no words but problems to stderr")
    .option("--no-color", "no colours");
}
