/** What a generated document looks like, and how whatever is not fixed is drawn from the seed. */
import type { Status } from "#src/model/response.ts";
import type { Random } from "./random.ts";
import { TOPIC_LISTS } from "./topic-lists.ts";

export const PAGE_MARKS = [
  "none",
  "form-feed",
  "leading-space",
  "page-of",
  "bare-number",
  "running-title",
  "running-title-and-number",
] as const;

export type PageMarks = (typeof PAGE_MARKS)[number];

/** Ways in which publishers say that a respondent did not wish to be named. */
export const ANONYMITY_PHRASES: readonly string[] = [
  "Anonymous",
  "Name withheld at the respondent's request",
  "I wish to remain anonymous",
  "I would like my response to be published anonymously",
  "[Name withheld]",
  "Anonymous respondent",
  "Published anonymously",
  "The respondent asked not to be named",
  "Respondent wishes to stay anonymous",
];

export interface GeneratorOptions {
  readonly topics: readonly string[];
  /** Characters a line; `ragged` lets each line differ from it by up to 8 per cent, as proportional type does. */
  readonly width: number;
  readonly ragged: boolean;
  readonly separator: ";" | "; " | "mixed";
  /** Share of headers that end with a separator. */
  readonly trailing: number;
  readonly pages: PageMarks;
  /** Lines a page. */
  readonly pageLength: number;
  /** A blank line before and after each line of page furniture. */
  readonly furnitureSpaced: boolean;
  readonly anonymity: string;
  readonly blankBetween: boolean;
  readonly responses: number;
  readonly frontMatter: boolean;
  /** Weights of the attributions' kinds. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** Shares of responses, from 0 to 1, that have the quirk. */
  readonly singleTopic: number;
  readonly truncated: number;
  readonly hyphenLost: number;
  readonly headerless: number;
  readonly quotesTopic: number;
  readonly breaksInside: number;
  readonly longAttribution: number;
  readonly sharedLine: number;
  readonly repeated: number;
}

/** Draws every option at random; a share is the same through a document and differs between documents. */
export function drawOptions(random: Random): GeneratorOptions {
  return {
    topics: random.pick(TOPIC_LISTS),
    width: random.int(60, 100),
    ragged: random.chance(0.5),
    separator: random.pick([";", "; ", "; ", "mixed"] as const),
    trailing: random.pick([0, 0.3, 1]),
    pages: random.pick(PAGE_MARKS),
    pageLength: random.int(28, 52),
    furnitureSpaced: random.chance(0.4),
    anonymity: random.pick(ANONYMITY_PHRASES),
    blankBetween: random.chance(0.7),
    responses: random.int(30, 400),
    frontMatter: random.chance(0.7),
    statuses: { named: 45, organisation: 8, anonymous: 40, redacted: 5, none: random.pick([0, 1, 2]) },
    singleTopic: random.pick([0.1, 0.25, 0.4]),
    truncated: random.pick([0, 0.03, 0.08]),
    hyphenLost: random.pick([0, 0.03, 0.1]),
    headerless: random.pick([0, 0.005, 0.01]),
    quotesTopic: random.pick([0.02, 0.08]),
    breaksInside: random.pick([0, 0.1, 0.3]),
    longAttribution: random.pick([0.02, 0.1]),
    sharedLine: random.pick([0, 0, 0.005]),
    repeated: random.pick([0, 0.01]),
  };
}
