/** The settings that change the outputs of a run, as `run.json` records them. */
import type { CrossWanted } from "./cross.ts";
import type { CsvForm } from "./csv-form.ts";
import type { DecisionFile } from "./decision.ts";
import type { Status } from "./response.ts";

/** How responses of the same or nearly the same text are found and counted. */
export interface CampaignSettings {
  /** Each response of a campaign, or each campaign once. */
  readonly count: "each" | "once";
  /**
   * Least share of five-word runs that two texts have in common, 0 to 1.
   * @decimals any
   */
  readonly similarity: number;
  /** Least number of words of a response that can belong to a campaign. */
  readonly words: number;
}

/** What the outputs hold that may leave the team. */
export interface PublishSettings {
  /** Statuses whose names may be published. */
  readonly names: readonly Status[];
  /** Statuses whose words may be published. */
  readonly quotes: readonly Status[];
  /** Keys of the variables that may be published; absent where none may. */
  readonly variables?: readonly string[];
  /** Counts from 1 to below this number are not published; null where all are. */
  readonly suppress: number | null;
}

/** The layout of every source, or of sources by name: a built-in one, `auto`, or a layout file by its path from the project. */
export type LayoutSetting = string | Readonly<Record<string, string>>;

/** A layout file of a run. */
export interface LayoutFile {
  /** Its path from the project. */
  readonly source: string;
  /** What it calls its layout. */
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** Keys in the order in which they are written. */
export interface RunOptions {
  /** As it is typed after the program's name. */
  readonly command: string;
  /** Null where counts are suppressed: it can name sources. */
  readonly layout: LayoutSetting | null;
  /** The layout files that it names; absent where it names none. */
  readonly layoutFiles?: readonly LayoutFile[];
  /** The list of topics by its path from the project; `discovered` where there is none. */
  readonly topics: string;
  /** Further phrases that ask not to be named. */
  readonly anonymous: readonly string[];
  /** Further phrases that say that a name was withheld. */
  readonly redacted: readonly string[];
  /** Further marks that stand where a text would. */
  readonly missing: readonly string[];
  /** Whether outputs are written even where a source cannot be read. */
  readonly allowMissing: boolean;
  /** Whether the rows are written as Parquet, too. */
  readonly parquet: boolean;
  /** Whether the rows are written as a workbook, too; absent where they are not. */
  readonly xlsx?: true;
  /** The form of the CSV files; absent where it is the usual one, in which no cell can start a formula. */
  readonly csv?: Exclude<CsvForm, "safe">;
  /** How campaigns are found and counted. */
  readonly campaigns: CampaignSettings;
  /** The tables by keys that were asked for; absent where none was. */
  readonly tables?: readonly CrossWanted[];
  /** Whether themes that are not carried are written, too; absent where they are not. */
  readonly below?: true;
  /** The files with what persons decided; absent where there is none, and in what is published. */
  readonly decisions?: readonly DecisionFile[];
  /** Null where the outputs are for the team. */
  readonly publish: PublishSettings | null;
  /** Statuses whose words a report may show. */
  readonly quotes: readonly Status[];
  /** The lock of the whole corpus, by its path from the project, where there is one. */
  readonly lock?: string;
}
