/** The script for zsh: the completion system of zsh itself reads what can be typed. */
import { allFacts, arityOf, type CommandFacts, type OptionFacts, type ValueFacts } from "../command-facts.ts";
import { shellQuoted } from "../words/shell-quoted.ts";

export function zshScript(program: CommandFacts): string {
  return [
    "#compdef themetally",
    "# What zsh completes after themetally, as `themetally completion zsh` prints it.",
    "",
    ...allFacts(program).flatMap(functionOf),
    "# Names, or files.",
    "__themetally_or_files() { _alternative \"names:name:($*)\" 'files:file:_files' }",
    "",
    "# Names, and a file after an equals sign.",
    "__themetally_file_after() {",
    "  if compset -P '*='; then _files; else _alternative \"names:name:($*)\"; fi",
    "}",
    "",
    "# As a file of $fpath this is called at once; where it is read, it is told to zsh.",
    `if [[ $funcstack[1] == _themetally ]]; then`,
    `  _themetally "$@"`,
    "elif (( $+functions[compdef] )); then",
    "  compdef _themetally themetally",
    "else",
    "  print -u2 'themetally: completion needs `autoload -Uz compinit && compinit` before it'",
    "fi",
    "",
  ].join("\n");
}

const nameOf = (path: string): string => ["_themetally", ...path.split(" ").filter(Boolean)].join("_");

function functionOf({ path, commands, options, args }: CommandFacts): readonly string[] {
  const specs = [
    ...options.map(optionSpec),
    ...(commands.length > 0 ? ["'1: :->command'", "'*:: :->rest'"] : args.map(argumentSpec)),
  ];
  const begin = `${nameOf(path)}() {`;
  const call = (flags: string) => [`  _arguments ${flags} \\`, `    ${specs.join(" \\\n    ")}`];
  if (specs.length === 0) return [begin, "  _message 'nothing more'", "}", ""];
  if (commands.length === 0)
    return [begin, ...options.flatMap(optionalLines), ...options.flatMap(manyLines), ...call("-S"), "}", ""];
  return [
    begin,
    "  local context state state_descr line",
    "  typeset -A opt_args",
    ...call("-C"),
    "  case $state in",
    "    command)",
    "      local -a commands=(",
    ...commands.map(
      (one) =>
        `        ${shellQuoted(`${one.path.split(" ").at(-1)}:${one.description.replaceAll("\\", "\\\\")}`)}`,
    ),
    "      )",
    "      _describe -t commands command commands",
    "      ;;",
    "    rest)",
    "      case $words[1] in",
    ...commands.map((one) => `        ${one.path.split(" ").at(-1)}) ${nameOf(one.path)} ;;`),
    "      esac",
    "      ;;",
    "  esac",
    "}",
    "",
  ];
}

/** In words, a backslash, a bracket and a colon act on `_arguments`. */
const specWords = (words: string): string => words.replaceAll(/[\\[\]:]/g, "\\$&");

function optionSpec({ names, description, value }: OptionFacts): string {
  const words = `[${specWords(description)}]`;
  if (value === null) {
    if (names.length === 1) return shellQuoted(`${names[0]}${words}`);
    const others = shellQuoted("(- *)");
    return `${others}{${names.join(",")}}${shellQuoted(words)}`;
  }
  const [name] = names;
  const what = `${specWords(value.name)}:${action(value)}`;
  const arity = arityOf(value);
  if (arity !== "one") return `"$${variableOf(names)}"`;
  return shellQuoted(`*${name}=${words}:${what}`);
}

/** What may follow is taken for it: right behind the option, zsh would offer what else can stand there, too. */
function optionalLines({ names, description, value }: OptionFacts): readonly string[] {
  if (value === null || arityOf(value) !== "optional") return [];
  const [name] = names;
  const spec = (colons: string) =>
    shellQuoted(`${name}[${specWords(description)}]${colons}${specWords(value.name)}:${action(value)}`);
  const variable = variableOf(names);
  const behind = `[[ $words[CURRENT-1] == (${names.join("|")}) && $PREFIX != -* ]]`;
  return [`  local ${variable}=${spec("::")}`, `  if ${behind}; then ${variable}=${spec(":")}; fi`];
}

/** After one that several words follow, zsh would take what begins with a dash for one more of them. */
function manyLines({ names, description, value }: OptionFacts): readonly string[] {
  if (value === null || arityOf(value) !== "many") return [];
  const alone = `*${names[0]}[${specWords(description)}]`;
  const followed = `${alone}:*-*:${specWords(value.name)}:${action(value)}`;
  return [
    `  local ${variableOf(names)}=${shellQuoted(followed)}`,
    `  if [[ $PREFIX == -* ]]; then ${variableOf(names)}=${shellQuoted(alone)}; fi`,
  ];
}

const variableOf = ([name = ""]: readonly string[]): string => name.replaceAll("-", "_");

const argumentSpec = (one: ValueFacts): string =>
  shellQuoted(`${one.variadic ? "*" : ""}:${specWords(one.name)}:${action(one)}`);

/** A space before a function of ours keeps `_arguments` from adding to what it is given. */
function action({ choices, paths }: ValueFacts): string {
  const names = choices.join(" ");
  if (paths === "file-after") return ` __themetally_file_after ${names}`;
  if (paths === "file") return choices.length === 0 ? "_files" : ` __themetally_or_files ${names}`;
  if (paths === "dir") return "_files -/";
  return choices.length === 0 ? " " : `(${names})`;
}
