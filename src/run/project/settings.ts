/** The settings of a run: the project file, with what the command line says instead. */
import { basename, dirname, isAbsolute, join, normalize } from "node:path";
import { ALL_CHARTS, type ChartWanted } from "../../model/chart.ts";
import { CHART_NAMES } from "../../model/chart-names.ts";
import type { RuleSettings } from "../../model/check.ts";
import type { Corrections } from "../../model/correction.ts";
import type { CsvForm } from "../../model/csv-form.ts";
import type { Place } from "../../model/place.ts";
import type { Status } from "../../model/response.ts";
import type { CampaignSettings, PublishSettings } from "../../model/run-options.ts";
import { variableKey } from "../../text/variable-key.ts";
import { chartId } from "./chart-id.ts";
import { correctionsOf, NO_CORRECTIONS } from "./corrections.ts";
import { CAMPAIGNS, LOCK_FILE, PUBLISH } from "./defaults.ts";
import { type LayoutSettings, layoutsNamed, type SettingsFile } from "./layouts.ts";
import type { ProjectFile } from "./schema.ts";
import { type SourceLimits, type SourceMapping, sourceMappings } from "./source-mappings.ts";
import { type TableWanted, tablesWanted } from "./tables-wanted.ts";

/** A number that the project file says a run must find. */
export interface Expectation {
  readonly of: "responses" | "sources";
  /** The source whose responses are meant, by its path or its file name; null for all. */
  readonly source: string | null;
  readonly number: number;
  readonly place: Place;
}

export interface CheckSettings extends RuleSettings {
  /** Null where paths were given instead of the project's own corpus: a lock is of all of it. */
  readonly lock:
    | (SettingsFile & { /** The project file names it: then it must be there. */ readonly named: boolean })
    | null;
}

/** How outputs are made ready for readers. */
export interface FigureSettings {
  /** `standard`, `plain`, or a style file: absolute, or relative to the working folder. */
  readonly style: string;
  readonly charts: readonly ChartWanted[];
  /** Statuses whose words a report may show. */
  readonly quotes: readonly Status[];
}

export interface ReviewFiles {
  readonly files: readonly SettingsFile[];
  readonly isOfProject: boolean;
}

export interface Settings extends LayoutSettings {
  readonly title: string | null;
  /** The folder that `corpus` is relative to and sources are named from; itself relative to the working folder. */
  readonly root: string;
  /** Files, folders and patterns. */
  readonly corpus: readonly string[];
  /** What columns of tables hold, where the project says it. */
  readonly sources: readonly SourceMapping[];
  /** Of each source, where the project says nothing else of it. */
  readonly limits: SourceLimits;
  readonly topics: SettingsFile | null;
  readonly codebook: SettingsFile | null;
  /** Review files; of the project, they may be of more responses than are read. */
  readonly decisions: ReviewFiles;
  /** Whether themes are written that are not carried although something speaks for them. */
  readonly below: boolean;
  /** The output folder; absolute, or relative to the working folder. */
  readonly out: string;
  /** Numbers that the project says there are, and where it says so; empty where paths were given instead. */
  readonly expected: readonly Expectation[];
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
  /** Further marks that stand where a text would. */
  readonly missing: readonly string[];
  /** What the project puts right by hand. */
  readonly corrections: Corrections;
  readonly allowMissing: boolean;
  /** Whether rows of responses, codings and hits are written as Parquet, too. */
  readonly parquet: boolean;
  /** Whether they are written as a workbook, too. */
  readonly xlsx: boolean;
  /** The form of the CSV files. */
  readonly csv: CsvForm;
  /** Whether files that we did not write are replaced where outputs go; those that are read never are. */
  readonly replace: boolean;
  readonly campaigns: CampaignSettings;
  /** The tables by keys that are asked for. */
  readonly tables: readonly TableWanted[];
  /** Null where the outputs are for the team. */
  readonly publish: PublishSettings | null;
  readonly check: CheckSettings;
  readonly figures: FigureSettings;
  /** The project file, if there is one, and where in it the value under some keys stands. */
  readonly project: Pick<Project, "path" | "locate"> | null;
}

/** A project file that was read. */
export interface Project {
  readonly file: ProjectFile;
  /** As it was named, or `themetally.yaml`. */
  readonly path: string;
  readonly locate?: (keys: readonly PropertyKey[]) => Place;
}

/** What the command line can say; absent where it says nothing. */
export interface CommandLineSettings {
  readonly paths: readonly string[];
  readonly codebook?: string | undefined;
  readonly out?: string | undefined;
  readonly topics?: string | undefined;
  readonly layout?: string | undefined;
  readonly allowMissing?: boolean | undefined;
  readonly parquet?: boolean | undefined;
  readonly xlsx?: boolean | undefined;
  readonly csv?: CsvForm | undefined;
  readonly decisions?: readonly string[] | undefined;
  readonly below?: boolean | undefined;
  readonly replace?: boolean | undefined;
  readonly campaigns?: "each" | "once" | undefined;
  readonly publish?: boolean | undefined;
  /** Keys of a table, a comma between two. */
  readonly by?: string | undefined;
  /** The question of which it is; without `by`, the table is by questions. */
  readonly question?: string | undefined;
  readonly style?: string | undefined;
  /** Without `publish` it has no meaning. */
  readonly suppress?: number | undefined;
}

/**
 * @param project - paths in it are relative to its folder, and that is how outputs name them: a run gives the same
 * bytes from every working folder
 * @param line - what the command line says; it wins, and its paths are relative to the working folder
 */
export function settingsOf(project: Project | null, line: CommandLineSettings): Settings {
  const file = project?.file;
  const folder = dirname(project?.path ?? "");
  const own = (path: string): SettingsFile => ({ path: from(folder, path), recorded: recorded(path) });
  const ownIfNamed = (path: string | undefined) => (path === undefined ? null : own(path));
  const given = (path: string): SettingsFile => ({ path, recorded: recorded(path) });
  const ownCorpus = line.paths.length === 0;
  const { campaigns = CAMPAIGNS, publish = PUBLISH, check = NO_CHECKS } = file ?? {};
  return {
    title: file?.title ?? null,
    root: ownCorpus ? folder : ".",
    corpus: ownCorpus ? (file?.corpus ?? []) : line.paths,
    ...(line.layout === undefined
      ? layoutsNamed(file?.layout ?? "auto", own)
      : layoutsNamed(line.layout, given)),
    sources: sourceMappings(file?.sources ?? {}),
    limits: file?.limits ?? {},
    topics: line.topics === undefined ? ownIfNamed(file?.topics) : given(line.topics),
    codebook: line.codebook === undefined ? ownIfNamed(file?.codebook) : given(line.codebook),
    decisions:
      line.decisions === undefined
        ? { files: (file?.decisions ?? []).map(own), isOfProject: true }
        : { files: line.decisions.map(given), isOfProject: false },
    below: line.below ?? false,
    out: line.out ?? from(folder, file?.out ?? "out"),
    expected: ownCorpus && project !== null ? expectations(project) : [],
    anonymous: file?.attribution.anonymous ?? [],
    redacted: file?.attribution.redacted ?? [],
    missing: file?.missing ?? [],
    corrections:
      project === null
        ? NO_CORRECTIONS
        : correctionsOf(project.file.corrections, (keys) => placeIn(project, ["corrections", ...keys])),
    allowMissing: line.allowMissing ?? false,
    parquet: line.parquet ?? false,
    xlsx: line.xlsx ?? file?.xlsx ?? false,
    csv: line.csv ?? file?.csv ?? "safe",
    replace: line.replace ?? false,
    campaigns: { ...campaigns, count: line.campaigns ?? campaigns.count },
    tables: tablesWanted(
      file?.tables ?? [],
      (at) => (project === null ? { source: "" } : placeIn(project, ["tables", at])),
      line,
    ),
    publish: line.publish
      ? {
          names: publish.names,
          quotes: publish.quotes,
          ...(publish.variables.length === 0 ? {} : { variables: publish.variables.map(variableKey) }),
          suppress: line.suppress ?? publish.suppress ?? null,
        }
      : null,
    check: {
      rules: check.rules,
      allow: check.allow.map((one, at) => ({ ...one, place: placeIn(project!, ["check", "allow", at]) })),
      isWhole: ownCorpus,
      lock: ownCorpus || project === null ? lockOf(folder, check.lock) : null,
    },
    figures: {
      style: line.style ?? styleOf(folder, file?.style),
      charts: file?.charts?.map(chartWanted) ?? ALL_CHARTS,
      quotes: publish.quotes,
    },
    project: project === null ? null : { path: project.path, ...pick(project) },
  };
}

const BUILT_IN: readonly string[] = ["standard", "plain"];

const styleOf = (folder: string, style = "standard") =>
  BUILT_IN.includes(style) ? style : from(folder, style);

function chartWanted(chart: NonNullable<ProjectFile["charts"]>[number]): ChartWanted {
  const id = chartId(chart);
  const ofName = (name: string): ChartWanted["of"] =>
    CHART_NAMES.find((own) => own === name) ?? { crosstab: `${name}.csv` };
  if (typeof chart === "string") return { id, of: ofName(chart) };
  const { title, top } = chart;
  return "chart" in chart
    ? { id, of: ofName(chart.chart), title, top }
    : { id, of: { table: chart.table, column: chart.column }, title, top };
}

const NO_CHECKS: ProjectFile["check"] = { rules: {}, allow: [] };

const lockOf = (folder: string, named: string | undefined): CheckSettings["lock"] => {
  const path = named ?? LOCK_FILE;
  return { path: from(folder, path), recorded: recorded(path), named: named !== undefined };
};

function expectations(project: Project): Expectation[] {
  const { responses, sources, bySource = {} } = project.file.expect;
  const of = (
    what: Expectation["of"],
    number: number | undefined,
    source: string | null,
    ...keys: string[]
  ) =>
    number === undefined ? [] : [{ of: what, source, number, place: placeIn(project, ["expect", ...keys]) }];
  return [
    ...of("responses", responses, null, "responses"),
    ...of("sources", sources, null, "sources"),
    ...Object.entries(bySource).flatMap(([source, number]) =>
      of("responses", number, source, "bySource", source),
    ),
  ];
}

const pick = ({ locate }: Project) => (locate === undefined ? {} : { locate });

const placeIn = ({ path, locate }: Pick<Project, "path" | "locate">, keys: readonly PropertyKey[]): Place =>
  locate?.(keys) ?? { source: path };

const from = (folder: string, path: string) => (isAbsolute(path) ? path : slashed(join(folder, path)));

/** An absolute path tells about a machine, which no output may. */
const recorded = (path: string) => (isAbsolute(path) ? basename(path) : slashed(normalize(path)));

const slashed = (path: string) => path.replaceAll("\\", "/");
