/** The settings that change the outputs of a run, as `run.json` records them. */
import type { Status } from "./response.ts";
import type { Layout } from "./split.ts";

/** How responses of the same or nearly the same text are found and counted. */
export interface CampaignSettings {
  readonly count: "each" | "once";
  /** Least share of five-word runs that two texts have in common, 0 to 1. */
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
  /** Counts from 1 to below this number are not published; null where all are. */
  readonly suppress: number | null;
}

/** The layout of every source, or of sources by name. */
export type LayoutSetting = Layout | "auto" | Readonly<Record<string, Layout | "auto">>;

/** Keys in the order in which they are written. */
export interface RunOptions {
  /** As it is typed after the program's name. */
  readonly command: string;
  /** Null where counts are suppressed: it can name sources. */
  readonly layout: LayoutSetting | null;
  /** The list of topics by its path from the project; `discovered` where there is none. */
  readonly topics: string;
  readonly anonymous: readonly string[];
  readonly redacted: readonly string[];
  readonly missing: readonly string[];
  readonly allowMissing: boolean;
  readonly parquet: boolean;
  readonly campaigns: CampaignSettings;
  /** Null where the outputs are for the team. */
  readonly publish: PublishSettings | null;
  /** Statuses whose words a report may show. */
  readonly quotes: readonly Status[];
  /** The lock of the whole corpus, by its path from the project, where there is one. */
  readonly lock?: string;
}
