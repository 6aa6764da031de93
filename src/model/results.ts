/** The outputs of a run, read back: what charts, spreadsheets and reports are made of. */
import type { Publishable } from "./publishable.ts";
import type { RunRecord } from "./run.ts";
import type { ThemeRow } from "./tables/of-counts.ts";
import type { SuppressedTally } from "./tally.ts";

/** What the codebook says of one position of a theme. */
export interface PositionNote {
  /** As in the codebook. */
  readonly name: string;
  /** As written in the codebook. */
  readonly terms: readonly string[];
  /** As written in the codebook; null for a position without one. */
  readonly rule: string | null;
  /** Closed answers that mean it. */
  readonly answers: readonly string[];
}

/** What the codebook says of the positions of a theme. */
export interface PositionsNote {
  /** The question whose closed answer tells the position; null where the words of the response do. */
  readonly from: string | null;
  /** In the order of the codebook. */
  readonly of: readonly PositionNote[];
}

/** What the codebook says of a theme. */
export interface ThemeNote {
  /** Id of the theme in the codebook. */
  readonly theme: string;
  /** What the theme is; null where nothing is said. */
  readonly description: string | null;
  /** As written in the codebook. */
  readonly terms: readonly string[];
  /** As written in the codebook: what is no hit although a term matches. */
  readonly except: readonly string[];
  /** As written in the codebook; null for a theme without one. */
  readonly rule: string | null;
  /** Null for a theme without positions. */
  readonly positions: PositionsNote | null;
}

/** A theme in `themes.json`. */
export interface CountedTheme extends ThemeRow<Publishable>, ThemeNote {
  /** Id of the theme in the codebook. */
  readonly theme: string;
  /** Ids of the themes right below. */
  readonly children: readonly string[];
}

/** The contents of `themes.json`: the rows of `themes.csv` with what CSV cannot carry. */
export interface ThemesFile {
  /** The sentence to print with percentages. */
  readonly note: string;
  /** Responses that have text. */
  readonly base: number;
  /** Respondents who sent them; null where counts are suppressed. */
  readonly baseRespondents: number | null;
  /** A flat list in the order of the codebook; `children` holds the tree. */
  readonly themes: readonly CountedTheme[];
}

export interface Results {
  /** The output folder, as the user named it. */
  readonly out: string;
  readonly record: RunRecord;
  /** Of `run.json`, 64 hexadecimal digits: it holds the hashes of all other outputs. */
  readonly sha256: string;
  readonly tally: SuppressedTally;
  /** One for each row of `tally.themes`, in the same order. */
  readonly notes: readonly ThemeNote[];
}
