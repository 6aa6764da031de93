/** What is told where a word is no command: the command that was meant, or which there are. */
import type { Command } from "@commander-js/extra-typings";
import { nearest } from "../text/nearest.ts";
import { typedPath } from "./words/shell-quoted.ts";

/**
 * @param parent - below which the words were typed
 * @param words - the first of them is no command
 * @throws CommanderError
 */
export function refuseUnknown(parent: Command, words: readonly string[]): never {
  const [word = "", ...more] = words;
  const isProject = /\.ya?ml$/i.test(word);
  const meant =
    isProject || /[/\\*]|\.\w/.test(word)
      ? `(Did you mean themetally ${isProject ? "run --project" : "look"} ${typedPath(word)}${more.length > 0 ? " …" : ""}?)`
      : commandMeant(word, parent);
  parent.error(`error: unknown command '${word}'\n${meant}`, { code: "commander.unknownCommand" });
}

function commandMeant(word: string, parent: Command): string {
  const sibling = nearest(
    word,
    parent.commands.map((one) => one.name()),
  );
  if (sibling !== null) return `(Did you mean ${sibling}?)`;
  const known = pathsOf((parent.parent ?? parent) as Command);
  const names = known.map((path) => path.slice(path.lastIndexOf(" ") + 1));
  const other = nearest(word, names);
  if (other !== null) return `(Did you mean themetally ${known[names.indexOf(other)]}?)`;
  return `The commands are ${known.join(", ")}.`;
}

/** What is typed for each command that does something: `codebook lint`. */
function pathsOf({ commands }: Command, above = ""): readonly string[] {
  return (commands as readonly Command[]).flatMap((command) => {
    const path = `${above}${command.name()}`;
    if (command.name() === "help") return [];
    return command.commands.length === 0 ? [path] : pathsOf(command, `${path} `);
  });
}
