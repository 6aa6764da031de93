/** The page of commands, from the definitions that the command line itself works by. */
import type { Command } from "@commander-js/extra-typings";
import type { Io } from "#src/cli/io.ts";
import { program } from "#src/cli/program.ts";
import { cell, code } from "./written.ts";

type Typed = Command<never[]>;

/** Every command that does something, by what is typed: `codebook lint`. */
export function commands(): ReadonlyMap<string, Typed> {
  const all = new Map<string, Typed>();
  const walk = (one: Typed, name: string): void => {
    const below = one.commands as unknown as readonly Typed[];
    if (below.length === 0) all.set(name, one);
    for (const other of below) if (other.name() !== "help") walk(other, `${name} ${other.name()}`.trim());
  };
  const nowhere = { write: () => true } as unknown as Io["stdout"];
  const io: Io = { cwd: "", env: {}, stdout: nowhere, stderr: nowhere };
  walk(program(io, () => {}) as unknown as Typed, "");
  return all;
}

/** The options of a command but `--help`, as help shows them: `--out <dir>`. */
export const optionsOf = (command: Typed): readonly string[] => command.options.map(({ flags }) => flags);

/** A section for each command: what it does, what can be typed, examples. */
export function commandsText(): string {
  return [...commands()].map(([name, command]) => sectionOf(name, command)).join("\n");
}

function sectionOf(name: string, command: Typed): string {
  const args = command.registeredArguments.map((one) =>
    one.required ? `<${nameOf(one)}>` : `[${nameOf(one)}]`,
  );
  const groups = [...new Set(command.options.map((one) => one.helpGroupHeading ?? ""))];
  return [
    `## \`themetally ${name}\``,
    "",
    sentence(command.description()),
    "",
    "```text",
    ["themetally", name, "[options]", ...args].join(" "),
    "```",
    "",
    ...tableOf(
      "argument",
      command.registeredArguments.map((one, at) => [args[at]!, optionWords(one)]),
    ),
    ...groups.flatMap((group) =>
      tableOf(
        group.replace(/:$/, "").toLowerCase(),
        command.options
          .filter((one) => one.helpGroupHeading === group)
          .map((one) => [one.flags, optionWords(one)]),
      ),
    ),
    ...notesOf(command),
    "",
  ].join("\n");
}

const nameOf = (one: { name(): string; variadic: boolean }) => `${one.name()}${one.variadic ? "..." : ""}`;

const tableOf = (head: string, rows: readonly (readonly [string, string])[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head} | meaning |`,
        "|---|---|",
        ...rows.map(([typed, words]) => `| ${code(typed)} | ${cell(words)} |`),
        "",
      ];

function optionWords(one: Typed["options"][number] | Typed["registeredArguments"][number]): string {
  const { description, argChoices, defaultValue } = one;
  const [mandatory, flags] = "flags" in one ? [one.mandatory, one.flags] : [false, ""];
  const isChoice = argChoices !== undefined;
  return [
    description,
    isChoice ? `; one of ${argChoices.map((choice) => `\`${choice}\``).join(", ")}` : "",
    defaultValue === undefined || flags.startsWith("--no-") ? "" : ` (default: ${String(defaultValue)})`,
    mandatory ? " (must be given)" : "",
  ].join("");
}

const sentence = (words: string) =>
  `${words[0]?.toUpperCase()}${words.slice(1)}${words.endsWith(".") ? "" : "."}`;

/** What help says after the options, without the exit codes, which are the same for all. */
function notesOf(command: Typed): readonly string[] {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const [, after = ""] = /^ {2}-h, --help.*\n([\s\S]*)$/m.exec(help) ?? [];
  const notes = after.replace(/\nExit codes:[\s\S]*$/, "").trim();
  return ["```text", notes, "```"];
}
