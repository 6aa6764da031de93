/** The counts: one list of rows a table, field names as the columns of the CSV files. */
import type { GroupKey } from "./group.ts";
import type { Publishable } from "./publishable.ts";
import type { GroupRow, PairRow, RespondentRow, ThemeRow, TopicRow } from "./tables/of-counts.ts";
import type { CrossTable } from "./tables/of-crosses.ts";
import type { GroupedPositionRow, PositionRow } from "./tables/of-positions.ts";

export interface GroupedRows<N extends Publishable = number> {
  readonly by: GroupKey;
  /** Those of a theme together, groups in one order. */
  readonly rows: readonly GroupRow<N>[];
}

export interface Tally<N extends Publishable = number> {
  /** Responses that have text: the base of every percentage. */
  readonly base: number;
  /** Respondents that sent them, the base of shares of respondents; null where counts are suppressed. */
  readonly baseRespondents: number | null;
  /** Responses that have text and carry no theme; absent where counts are suppressed. */
  readonly uncoded?: number;
  readonly themes: readonly ThemeRow<N>[];
  /** One for each of `GROUPINGS`; of campaigns two rows a theme: every response counted, each campaign once. */
  readonly groups: readonly GroupedRows<N>[];
  /** The tables that were asked for; absent where none was, and nothing was asked of respondents. */
  readonly crosses?: readonly CrossTable<N>[];
  /**
   * All combinations of the keys of these tables, and of some of them: what small counts could be worked out from.
   * Never written; absent where no counts are withheld.
   */
  readonly joints?: readonly CrossTable[];
  /** Of themes that have positions; absent where none has, and where counts are suppressed. */
  readonly positions?: readonly PositionRow<N>[];
  readonly groupedPositions?: readonly GroupedPositionRow<N>[];
  readonly coOccurrence: readonly PairRow<N>[];
  readonly topics: readonly TopicRow<N>[];
  readonly respondents: readonly RespondentRow[];
}

/** Every `Tally` is one, so that one writer serves both. Rows of respondents are never among what is published. */
export type SuppressedTally = Tally<Publishable>;

/** @returns the rows of a table by groups; none where it is not published */
export const rowsBy = <N extends Publishable>(
  { groups }: Pick<Tally<N>, "groups">,
  key: GroupKey,
): readonly GroupRow<N>[] => groups.find(({ by }) => by === key)?.rows ?? [];
