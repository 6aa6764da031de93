/** The script for fish: one line for each thing that can be typed, and a walk along what was. */
import { allFacts, arityOf, type CommandFacts, type OptionFacts, type ValueFacts } from "../command-facts.ts";
import { FISH_WALK } from "./fish-walk.ts";

const BEGIN = "complete -c themetally";

export function fishScript(program: CommandFacts): string {
  const all = allFacts(program);
  return [
    "# What fish completes after themetally, as `themetally completion fish` prints it.",
    "",
    "# The commands, by what is typed for them.",
    `set -g __themetally_commands ${all.map(({ path }) => fishQuoted(path)).join(" ")}`,
    "",
    "# What follows an option that has something after it, and how often.",
    "function __themetally_arity",
    '  switch "$argv[1] $argv[2]"',
    ...(["one", "optional", "many"] as const).flatMap((arity) => arityCase(arity, all)),
    "  end",
    "end",
    "",
    FISH_WALK,
    `${BEGIN} -f`,
    ...all.flatMap(linesOf),
    "",
  ].join("\n");
}

/** Within single marks, fish takes a backslash for one only before another and before a mark. */
const fishQuoted = (text: string): string => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;

function arityCase(arity: string, all: readonly CommandFacts[]): readonly string[] {
  const options = all.flatMap(({ path, options }) =>
    options
      .filter(({ value }) => value !== null && arityOf(value) === arity)
      .flatMap(({ names }) => names.map((name) => fishQuoted(`${path} ${name}`))),
  );
  return options.length === 0 ? [] : [`    case ${options.join(" ")}`, `      echo ${arity}`];
}

function linesOf({ path, commands, options, args }: CommandFacts): readonly string[] {
  const own = fishQuoted(path);
  return [
    "",
    ...commands.map(
      (one) =>
        `${BEGIN} -n ${fishQuoted(`__themetally_at ${own} 0 0`)} -a ${one.path.split(" ").at(-1)} -d ${fishQuoted(one.description)}`,
    ),
    ...options.flatMap((one) => optionLines(own, one)),
    ...args.map((one, at) => {
      const last = one.variadic ? 9999 : at;
      return `${BEGIN} -n ${fishQuoted(`__themetally_at ${own} ${at} ${last}`)} ${offered(one)}`;
    }),
  ];
}

/** What may follow in a word of its own is offered as such: fish knows only what must. */
function optionLines(path: string, { names, description, value }: OptionFacts): readonly string[] {
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const isOne = value !== null && arityOf(value) === "one";
  const condition = fishQuoted(`__themetally_in ${path}`);
  const line = `${BEGIN} -n ${condition} ${flags.join(" ")} -d ${fishQuoted(description)}`;
  if (value === null) return [line];
  if (isOne) return [`${line} -r ${offered(value)}`];
  const after = fishQuoted(`__themetally_after ${path} ${names.at(-1)}`);
  return [line, `${BEGIN} -n ${after} ${offered(value)}`];
}

function offered({ choices, paths }: ValueFacts): string {
  const words = choices.length === 0 ? [] : [`-a ${fishQuoted(choices.join(" "))}`];
  const folders = paths === "dir" ? ["-a '(__fish_complete_directories (commandline -ct))'"] : [];
  const files = paths === "file" || paths === "file-after" ? "-F" : "-f";
  return [files, ...words, ...folders].join(" ");
}
