/** The options of every command that looks at a corpus and writes no files. */
import type { Command } from "@commander-js/extra-typings";
import { layoutOption } from "./layout-option.ts";

/** Help says the same of the paths for each of them. */
export const PATHS = "files, folders or patterns to read (default: `corpus` of the project file)";

/** @returns the new command below `parent`; its arguments and further options are the caller's */
export function corpusCommand(parent: Command, name: string, description: string) {
  return parent
    .command(name)
    .description(description)
    .option("--project <file>", "project file (default: themetally.yaml of this folder, if it is there)")
    .option("--topics <file>", "the topics of headers, one a line (default: discovered)")
    .addOption(layoutOption())
    .option("--quiet", "print no words but problems to stderr")
    .option("--no-color", "no colours");
}
