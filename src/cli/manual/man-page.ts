/** The manual page `themetally(1)`, made from the definitions of the commands. */
import { allFacts, type CommandFacts, type OptionFacts, usageOf, type ValueFacts } from "../command-facts.ts";
import { EXIT, EXIT_MEANINGS } from "../exit.ts";
import { item, kept, roff, roffParagraph, running, sectionHead } from "./roff.ts";

export interface ManualOf {
  readonly version: string;
  /** Pages of the documentation, as paths in the package. */
  readonly pages: readonly string[];
  readonly examples: string;
}

const FILES: readonly (readonly [string, string])[] = [
  ["themetally.yaml", "The project file of the current folder: what is read, how, and where outputs go."],
  ["corpus.lock.json", "What the corpus held when check --lock wrote it; later checks compare with it."],
  ["out/", "The output folder, where neither --out nor the project file names another."],
  [
    "out/run.json",
    "What was read, left out, counted and written, with hashes. It is written last: a folder without it is unfinished.",
  ],
  ["out/themes.csv", "The counts of each theme."],
  ["out/hits.csv", "The words behind every count."],
  ["out/responses.csv, out/responses.jsonl", "The responses, one a row."],
  ["out/charts/, out/report/", "What chart and report make."],
];

/** @returns the page; the same definitions give the same bytes, since no clock is read */
export function manPage(program: CommandFacts, { version, pages, examples }: ManualOf): string {
  const commands = allFacts(program).filter(
    (one) => one.path !== "" && one.commands.length === 0 && !/(^| )help( |$)/.test(one.path),
  );
  const lines = [
    `.TH THEMETALLY 1 "" "themetally ${version}" "User Commands"`,
    sectionHead("NAME"),
    "themetally \\- code public\\-consultation submissions by theme",
    sectionHead("SYNOPSIS"),
    ...commands.flatMap((one, at) => [
      ...(at === 0 ? [] : [".br"]),
      `\\fBthemetally ${roff(one.path)}\\fR ${roff(usageOf(one))}`,
    ]),
    sectionHead("DESCRIPTION"),
    running(program.description),
    roffParagraph(
      "Paths are files, folders or patterns. Options win over the project file. Data goes to standard output; the summary, progress and problems go to standard error.",
    ),
    ...commands.flatMap(section),
    sectionHead("EXIT STATUS"),
    ...Object.values(EXIT).map((code) => item(String(code), `${EXIT_MEANINGS[code]}.`)),
    sectionHead("ENVIRONMENT"),
    item("NO_COLOR, CI", "Where one of them is set, there are no colours."),
    sectionHead("FILES"),
    ...FILES.map(([file, words]) => item(file, words)),
    sectionHead("EXAMPLES"),
    kept(examples),
    sectionHead("SEE ALSO"),
    running("The pages of the documentation, which come with the package:"),
    kept(pages.join("\n")),
    "",
  ];
  return lines.join("\n");
}

/** What can be typed after a command. */
function section({ path, description, args, options }: CommandFacts): readonly string[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  return [
    sectionHead(`THEMETALLY ${path.toUpperCase()}`),
    running(`${description[0]?.toUpperCase()}${description.slice(1)}.`),
    ...(args.length === 0 ? [] : [sectionHead("Arguments", "SS")]),
    ...args.map((one) => item(one.name, words(one))),
    ...groups.flatMap((group) => [
      sectionHead(group.replace(/:$/, ""), "SS"),
      ...options
        .filter((one) => one.group === group)
        .map((one) => item(one.names.length > 1 ? one.names.join(", ") : one.flags, optionWords(one))),
    ]),
  ];
}

const words = ({ description, choices }: ValueFacts): string =>
  choices.length === 0 ? description : `${description}; one of ${choices.join(", ")}`;

function optionWords({ value, description, mandatory, byDefault }: OptionFacts): string {
  const all = value === null ? description : words(value);
  return `${all}${byDefault === undefined ? "" : ` (default: ${byDefault})`}${mandatory ? " (must be given)" : ""}`;
}
