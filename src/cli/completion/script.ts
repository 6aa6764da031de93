/** The script by which a shell completes what is typed, made from the definitions of the commands. */
import type { Command } from "@commander-js/extra-typings";
import { type CommandFacts, commandFacts } from "../command-facts.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import type { Shell } from "./shells.ts";
import { zshScript } from "./zsh.ts";

const SCRIPTS: Readonly<Record<Shell, (facts: CommandFacts) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** @param program - the commands themselves: what they say of themselves is all that the script knows */
export const completionScript = (shell: Shell, program: Command): string =>
  SCRIPTS[shell](commandFacts(program));
