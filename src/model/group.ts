/** What responses are counted in groups of: each gives a column, and a table `themes-by-….csv`. */
import { type Response, STATUSES } from "./response.ts";

export interface Grouping {
  /** The column of the groups; after `themes-by-` the name of the table; the field of a rule's condition. */
  readonly by: string;
  /** What a group is, for those who read the table by program. */
  readonly note: string;
  /** `one`: a response is in one group; `many`: in any number; `ways`: in each, counted in another way. */
  readonly kind: "one" | "many" | "ways";
  /** The groups that a response is in. */
  readonly of: (response: Response) => readonly string[];
  /** All the groups there can be, in their order; otherwise `many` go by their responses, `one` as they are met. */
  readonly values?: readonly string[];
  /** The table that has a row for each group. */
  readonly table?: string;
}

/** Said of the column wherever it stands. */
export const STATUS_NOTE = "What is known of who sent it";

/** In the order of the output files. */
export const GROUPINGS = [
  {
    by: "topic",
    note: "Topic; a response with two topics counts in both",
    kind: "many",
    of: ({ topics }: Response) => [...new Set(topics)],
    table: "topics.csv",
  },
  {
    by: "status",
    note: STATUS_NOTE,
    kind: "one",
    of: ({ attribution }: Response) => [attribution.status],
    values: STATUSES,
  },
  {
    by: "source",
    note: "File that the responses were read from",
    kind: "one",
    of: ({ source }: Response) => [source],
  },
  {
    by: "campaigns",
    note: "How campaigns count: each of their responses, or each campaign once",
    kind: "ways",
    of: () => [],
    values: ["each", "once"],
  },
] as const satisfies readonly Grouping[];

export type GroupKey = (typeof GROUPINGS)[number]["by"];

export const groupFile = (by: GroupKey) => `themes-by-${by}.csv` as const;

/** @returns the keys of a kind, in the order of the output files */
export const groupingsOf = (kind: Grouping["kind"]): readonly GroupKey[] =>
  GROUPINGS.filter((grouping) => grouping.kind === kind).map(({ by }) => by);
