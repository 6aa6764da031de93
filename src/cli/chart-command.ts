/** The command `chart`: what can be typed, and what help says of it. */
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { CHART_NAMES } from "../model/chart-names.ts";
import type { ChartSize } from "./chart-size.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option, wholeNumber } from "./option.ts";
import { OPTIONS, OUT_DIR } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally chart
      every chart that there are numbers for, from the tallies in out/, into
      out/charts/
  $ themetally chart results --only themes topics --top 10 --size 480
      two charts of another folder, ten bars each, 480 pixels wide
  $ themetally chart results --compare earlier-results --names "first batch,all so far"
      and one of the shares of themes in two folders, side by side`;

const FILES = `
Each chart is written as .svg, .png and .vl.json (Vega-Lite, to restyle it),
with its numbers (.csv) and a sentence for those who do not see it (.alt.txt).
charts.json lists them all.`;

const { read, shown } = OPTION_GROUPS;

const COMPARE = option(
  read,
  "--compare <dir>",
  "an earlier output folder, or one of another group: draws a chart of both",
);
/** A project can name further ones: what is no chart is told later. */
const ONLY = option(
  shown,
  "--only <names...>",
  "the charts to draw (default: `charts` of the project file, or all)",
)
  .choices([...CHART_NAMES, "compared"])
  .argParser((name: string, before?: readonly string[]): readonly string[] => [...(before ?? []), name]);
const TOP = option(shown, "--top <n>", "bars, or rows of a heat map, at most").argParser(wholeNumber(1, 60));
const SIZE = option(
  shown,
  "--size <width[xheight]>",
  "of the pictures in pixels: fewer bars are shown where they do not fit",
).argParser(size);
const TITLE = option(
  shown,
  "--title <words>",
  "of the chart, where --only names one, instead of the one written from the data",
).argParser(someWords);
const NAMES = option(
  shown,
  "--names <earlier,later>",
  "what the two of --compare are called (default: before,after)",
).argParser(names);

export function addChartCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("chart")
    .helpGroup(COMMAND_GROUPS.publish)
    .description("draw charts from the tallies in an output folder")
    .argument(...OUT_DIR)
    .addOption(OPTIONS.project)
    .addOption(COMPARE)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.style)
    .addOption(ONLY)
    .addOption(TOP)
    .addOption(SIZE)
    .addOption(TITLE)
    .addOption(NAMES)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${FILES}\n${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (dir, options) => {
      const { chartCommand } = await import("./chart.ts");
      done(await chartCommand(dir, options, io));
    });
}

/** Narrower, labels would leave no room for bars; wider, no page holds it. */
const LEAST_WIDTH = 320;
const MOST_SIDE = 10_000;

function size(text: string): ChartSize {
  const [, width, height] = /^(\d{1,5})(?:x(\d{1,5}))?$/.exec(text) ?? [];
  const [w, h] = [Number(width), height === undefined ? null : Number(height)];
  if (width === undefined || w < LEAST_WIDTH || w > MOST_SIDE || (h !== null && (h < 200 || h > MOST_SIDE)))
    throw new InvalidArgumentError(
      "Expected a width in pixels from 320, or width and height from 320x200, such as 600 or 600x400.",
    );
  return { width: w, height: h };
}

function someWords(text: string): string {
  if (/\S/u.test(text)) return text;
  throw new InvalidArgumentError("Expected words.");
}

/** They stand beside every bar. */
const LONGEST_NAME = 24;

function names(text: string): readonly [string, string] {
  const [first = "", second = "", ...more] = text.split(",").map((name) => name.trim());
  const isShort = [first, second].every((name) => name !== "" && [...name].length <= LONGEST_NAME);
  if (isShort && first !== second && more.length === 0) return [first, second];
  throw new InvalidArgumentError(
    `Expected two different names of at most ${LONGEST_NAME} characters with a comma between them, such as "before,after".`,
  );
}
