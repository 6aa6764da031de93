/** The command `compare`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { PAIR_MEASURES } from "../evidence/agreement/pair.ts";
import { nearest } from "../text/nearest.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import type { LeastFigure } from "./least-figure.ts";
import { option } from "./option.ts";
import { json, OPTIONS } from "./options.ts";

const EXAMPLES = `
Codings are an output folder of a run, a codebook (on the project's corpus), or
a file: a column a theme, a row a response and theme, or a list of themes in a
row; review files; passages exported by Taguette; projects (.qdpx); mappings of
Consult. The first is taken for right, the others are held against it.

Examples:
  $ themetally compare coded.csv out
      a count against what a person coded: how often it is right, per theme
  $ themetally compare anna.csv ben.csv --min alpha=0.8
      two coders; exit code 1 where they agree less, for CI
  $ themetally compare coded.csv old.yaml new.yaml --out compared
      which codebook is better, and where: tables, and the words they differ on`;

const { written, faulty } = OPTION_GROUPS;

const OUT = option(
  written,
  "--out <to-dir>",
  "also write compare.csv, compare.json and disagreements.csv into this folder",
);
const MIN = option(
  faulty,
  "--min <measure=value...>",
  "exit code 1 where a figure is lower, as in alpha=0.8; micro, or macro-f1, samples-f1",
).argParser(least);

const MEASURES: readonly string[] = [...PAIR_MEASURES, "fleiss"];

function least(text: string, before?: readonly LeastFigure[]): readonly LeastFigure[] {
  const [, scope = "micro", measure = "", number = ""] =
    /^(?:(micro|macro|samples)-)?([\w-]+)=(-?\d(?:\.\d+)?)$/.exec(text) ?? [];
  const value = number === "" ? Number.NaN : Number(number);
  if (Number.isNaN(value) || value > 1)
    throw new InvalidArgumentError("Expected a figure and a number up to 1, such as alpha=0.8.");
  if (
    !MEASURES.includes(measure) ||
    (scope === "samples" && !["precision", "recall", "f1"].includes(measure))
  ) {
    const meant = nearest(measure, MEASURES);
    throw new InvalidArgumentError(
      `Expected one of ${MEASURES.join(", ")}.${meant === null || meant === measure ? "" : ` Did you mean ${meant}?`}`,
    );
  }
  return [...(before ?? []), { scope: scope as LeastFigure["scope"], measure, value }];
}

export function addCompareCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("compare")
    .helpGroup(COMMAND_GROUPS.check)
    .description("agreement of coders: people, codebooks, other programs")
    .argument("<codings...>", "output folders, codebooks and files of codings, the reference first")
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.byGroup)
    .addOption(OPTIONS.seed)
    .addOption(OUT)
    .addOption(OPTIONS.replace)
    .addOption(MIN)
    .addOption(json("print figures as JSON to stdout"))
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (codings, options) => {
      const { compareCommand } = await import("./compare.ts");
      done(await compareCommand(codings, options, io));
    });
}
