/** The command `chart`: draws the charts that are wanted, and says which have nothing to show. */
import { join } from "node:path";
import { ALL_CHARTS, type ChartWanted, chartsOf, crosstabCharts } from "../model/chart.ts";
import type { NamedCross } from "../model/cross.ts";
import { graded } from "../model/graded.ts";
import type { Results } from "../model/results.ts";
import { UserError } from "../model/user-error.ts";
import { CHARTS_FOLDER } from "../outputs/folder/made-of-run.ts";
import { writeCharts } from "../run/write-charts.ts";
import { counted } from "../text/counted.ts";
import { nearest } from "../text/nearest.ts";
import type { ChartSize } from "./chart-size.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { type OutFolderOptions, openOutFolder, resultsIn } from "./out-folder.ts";
import { tell } from "./study.ts";
import { tellNotes } from "./tell-notes.ts";
import { printable } from "./words/printable.ts";

export interface ChartCommandOptions extends OutFolderOptions {
  readonly only?: readonly string[] | undefined;
  readonly top?: number | undefined;
  readonly size?: ChartSize | undefined;
  readonly title?: string | undefined;
  readonly compare?: string | undefined;
  readonly names?: readonly [string, string] | undefined;
}

/** @throws UserError where the work could not be done */
export async function chartCommand(
  out: string | undefined,
  options: ChartCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { settings, style, results, dir, guard } = await openOutFolder(out, options, io.cwd);
  const charts = chartsWanted(settings.figures.charts, results.tally.crosses, options);
  const { before, after } = style.words.chart;
  const compared =
    options.compare === undefined
      ? null
      : {
          with: comparable(await resultsIn(options.compare, io.cwd), results),
          names: options.names ?? ([before, after] as const),
        };
  const figures = await writeCharts(
    results,
    {
      style,
      charts,
      compared,
      width: options.size?.width ?? null,
      height: options.size?.height ?? null,
      top: options.top ?? null,
    },
    {
      dir,
      shown: settings.out,
      keep: options.only !== undefined,
      guard,
    },
  );
  const folder = printable(join(settings.out, CHARTS_FOLDER));
  const lines = [
    `${counted(figures.drawn.length, "chart")} drawn into ${folder}`,
    ...figures.drawn.map(({ id, title }) => `  ${id}: ${printable(title)}`),
  ];
  tell(lines.join("\n"), options, io);
  await tellNotes(figures.notes, options, io);
  if (figures.missing.length > 0) {
    const signs = printable(figures.missing.slice(0, 10).join(" "));
    io.stderr.write(
      `The font has no sign for ${signs}: pictures show a box there. Name another font in a style file.\n`,
    );
  }
  if (compared !== null && results.tally.baseRespondents === null)
    io.stderr.write(
      "Both folders withhold small numbers: what one withholds could be worked out from the other. Look before you publish both.\n",
    );
  // Most codebooks have no positions: of a chart that nobody asked for there is nothing to say then.
  const isAsked = (id: string) =>
    options.only !== undefined || id !== "positions" || results.tally.positions !== undefined;
  for (const { id, reason } of figures.left.filter((one) => isAsked(one.id)))
    io.stderr.write(`No chart ${id}: ${reason}.\n`);
  const isMissing = figures.left.some(
    ({ id }) => id === "themes" || id === "compared" || options.only !== undefined,
  );
  return isMissing || figures.drawn.length === 0 ? EXIT.problems : EXIT.done;
}

const COMPARED: ChartWanted = { id: "compared", of: "compared" };

/** @throws UserError where a name is that of no chart, or where a title has more than one to stand over */
function chartsWanted(
  project: readonly ChartWanted[],
  crosses: readonly NamedCross[] | undefined,
  { only, title, compare, names: given }: ChartCommandOptions,
): readonly ChartWanted[] {
  if (compare === undefined && given !== undefined)
    throw new UserError([usage("--names without --compare", "both", "add --compare, or leave --names out")]);
  const drawn = chartsOf(project, crosses);
  const own: readonly ChartWanted[] = compare === undefined ? drawn : [...drawn, COMPARED];
  const all = [...ALL_CHARTS, ...crosstabCharts(crosses)];
  const known = [...own, ...all.filter(({ id }) => own.every((one) => one.id !== id))];
  const faults = (only ?? []).filter((name) => known.every(({ id }) => id !== name));
  if (faults.length > 0) {
    const names = known.map(({ id }) => id);
    throw new UserError(
      faults.map((name) => {
        const meant = nearest(name, names);
        return usage(
          `no chart "${printable(name)}"`,
          `one of ${names.join(", ")}`,
          name === "compared"
            ? "name the other folder with --compare"
            : meant === null
              ? "name one of those, or add it to `charts` of the project file"
              : `did you mean "${meant}"?`,
        );
      }),
    );
  }
  const named = only === undefined ? own : known.filter(({ id }) => only.includes(id));
  const isCompared = compare === undefined || named.some(({ of }) => of === "compared");
  const rest = isCompared ? [] : [COMPARED];
  if (title === undefined) return [...named, ...rest];
  if (named.length === 1) return [...named.map((one) => ({ ...one, title })), ...rest];
  const hint = "name one chart with --only, or write titles in `charts` of the project file";
  throw new UserError([
    usage(`a title for ${counted(named.length, "chart")}`, "a title for one chart", hint),
  ]);
}

/**
 * @returns the other folder
 * @throws UserError where only one of the two has its small numbers withheld: the other's are close to them
 */
function comparable(other: Results, results: Results): Results {
  const limit = ({ record }: Results) => record.options.publish?.suppress ?? null;
  if ((limit(other) === null) === (limit(results) === null)) return other;
  const withheld = limit(other) === null ? results.out : other.out;
  throw new UserError([
    usage(
      `a comparison with ${withheld}, whose small numbers are withheld`,
      "both folders with small numbers withheld, or none",
      "write the other one with `themetally run --publish --suppress`, too",
    ),
  ]);
}

const usage = (found: string, expected: string, hint: string) =>
  ({ ...graded("usage"), place: { source: "" }, found, expected, hint }) as const;
