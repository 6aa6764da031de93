/** The script for bash. It needs no package of completions beside it, and starts no process. */
import { allFacts, arityOf, type CommandFacts, type ValueFacts } from "../command-facts.ts";
import { shellQuoted } from "../words/shell-quoted.ts";
import { BASH_WALK } from "./bash-walk.ts";

export function bashScript(program: CommandFacts): string {
  const all = allFacts(program);
  return [
    "# What bash completes after themetally, as `themetally completion bash` prints it.",
    "",
    "# By command: the commands below it, and its options.",
    "__themetally_names() {",
    cases("$1", all.map(namesCase)),
    "}",
    "",
    "# By command and option: what follows the option, and how often.",
    "__themetally_option() {",
    cases('"$1 $2"', byValue(all)),
    "}",
    "",
    "# By command and number of an argument, from 0: what the argument is.",
    "__themetally_argument() {",
    cases('"$1 $2"', all.flatMap(argumentCases)),
    "}",
    "",
    BASH_WALK,
  ].join("\n");
}

/** Where none of them holds, nothing is said. */
const cases = (of: string, lines: readonly string[]): string =>
  [`  case ${of} in`, ...lines.map((line) => `    ${line}`), "    *) ;;", "  esac"].join("\n");

function namesCase({ path, commands, options }: CommandFacts): string {
  const below = commands.map((one) => one.path.split(" ").at(-1)).join(" ");
  const flags = options.flatMap(({ names }) => names).join(" ");
  return `${shellQuoted(path)}) commands=${shellQuoted(below)} options=${shellQuoted(flags)} ;;`;
}

/** Options after which the same follows stand in one case. */
function byValue(all: readonly CommandFacts[]): readonly string[] {
  const patterns = new Map<string, string[]>();
  for (const { path, options } of all)
    for (const { names, value } of options) {
      if (value === null) continue;
      const said = `arity=${arityOf(value)} ${offered(value)}`;
      patterns.set(said, [
        ...(patterns.get(said) ?? []),
        ...names.map((name) => shellQuoted(`${path} ${name}`)),
      ]);
    }
  return [...patterns].map(([said, options]) => `${options.join(" | ")}) ${said} ;;`);
}

const offered = ({ paths, choices }: ValueFacts): string =>
  `paths=${paths} choices=${shellQuoted(choices.join(" "))}`;

function argumentCases({ path, args }: CommandFacts): readonly string[] {
  return args.map((one, at) => {
    const pattern = one.variadic ? `${shellQuoted(`${path} `)}*` : shellQuoted(`${path} ${at}`);
    return `${pattern}) ${offered(one)} ;;`;
  });
}
