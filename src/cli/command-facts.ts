/** What can be typed, as plain facts of the definitions: what completions and the manual are made from. */
import type { Command } from "@commander-js/extra-typings";

/** What an argument, or the word after an option, can be. */
export interface ValueFacts {
  /** As help calls it: `file`. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Several words in a row. */
  readonly variadic: boolean;
  readonly choices: readonly string[];
  /** Of the paths that a shell knows, these are meant; `file-after` an equals sign. */
  readonly paths: "none" | "file" | "dir" | "file-after";
}

export interface OptionFacts {
  /** `-h` and `--help`. */
  readonly names: readonly string[];
  /** As help shows it: `--out <dir>`. */
  readonly flags: string;
  readonly description: string;
  readonly group: string;
  readonly mandatory: boolean;
  /** Null where nothing follows. */
  readonly value: ValueFacts | null;
  /** Undefined where there is none. */
  readonly byDefault: unknown;
}

export interface CommandFacts {
  /** What is typed after the program's name: `codebook lint`; empty for the program itself. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly OptionFacts[];
  readonly args: readonly ValueFacts[];
  readonly commands: readonly CommandFacts[];
}

/** @param command - the program, or one of its commands, whose `path` is typed before it */
export function commandFacts(command: Command, path = ""): CommandFacts {
  const below = (command.commands as readonly Command[]).map((one) =>
    commandFacts(one, `${path} ${one.name()}`.trim()),
  );
  const commands = below.map((one) =>
    isHelp(one) ? { ...one, args: [], options: [], commands: helped(below, one.path) } : one,
  );
  return {
    path,
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionFacts),
    args: command.registeredArguments.map((one) =>
      valueFacts(one.name(), { ...one, description: one.description }),
    ),
    commands,
  };
}

/** @returns every command, the program itself first */
export const allFacts = (facts: CommandFacts): readonly CommandFacts[] => [
  facts,
  ...facts.commands.flatMap(allFacts),
];

/** @returns what follows a command, as help shows it: `[options] <term> [paths...]` */
export const usageOf = ({ args }: CommandFacts): string =>
  [
    "[options]",
    ...args.map(({ name, required, variadic }) => {
      const words = `${name}${variadic ? "..." : ""}`;
      return required ? `<${words}>` : `[${words}]`;
    }),
  ].join(" ");

/** How many words follow an option that has a value. */
export function arityOf({ required, variadic }: ValueFacts): "one" | "optional" | "many" {
  if (variadic) return "many";
  return required ? "one" : "optional";
}

const isHelp = ({ path }: CommandFacts): boolean => path.split(" ").at(-1) === "help";

/** Commands as words after `help`. */
function helped(commands: readonly CommandFacts[], above: string): readonly CommandFacts[] {
  return commands
    .filter((one) => !isHelp(one))
    .map((one) => {
      const path = `${above} ${one.path.split(" ").at(-1)}`;
      return { ...one, path, args: [], options: [], commands: helped(one.commands, path) };
    });
}

interface Stated {
  readonly description: string;
  readonly required: boolean;
  readonly variadic: boolean;
  readonly argChoices?: readonly string[] | undefined;
}

function optionFacts(
  one: Stated & {
    readonly flags: string;
    readonly short?: string | undefined;
    readonly long?: string | undefined;
    readonly optional: boolean;
    readonly mandatory: boolean;
    readonly helpGroupHeading?: string | undefined;
    readonly defaultValue?: unknown;
    readonly negate: boolean;
  },
): OptionFacts {
  const [, name = ""] = /[<[](.*)[>\]]$/.exec(one.flags) ?? [];
  return {
    names: [one.short, one.long].filter((flag) => flag !== undefined),
    flags: one.flags,
    description: one.description,
    group: one.helpGroupHeading ?? "",
    mandatory: one.mandatory,
    value: one.required || one.optional ? valueFacts(name.replace("...", ""), one) : null,
    byDefault: one.negate ? undefined : one.defaultValue,
  };
}

function valueFacts(name: string, { description, required, variadic, argChoices }: Stated): ValueFacts {
  return { name, description, required, variadic, choices: argChoices ?? [], paths: pathsMeant(name) };
}

/** What arguments are called says which paths they are; those of codebooks are called by their part. */
const FILES: readonly string[] = [
  "file",
  "files",
  "paths",
  "in",
  "out",
  "old",
  "new",
  "codings",
  "table-file",
];

function pathsMeant(name: string): ValueFacts["paths"] {
  if (name.endsWith("[=file]")) return "file-after";
  if (name.endsWith("dir")) return "dir";
  return FILES.includes(name) ? "file" : "none";
}
