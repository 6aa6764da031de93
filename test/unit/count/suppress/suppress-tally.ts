/** Counts of corpora that are written as kinds of responses and how many there are of each. */

import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook, Rule, Term, Theme } from "#src/model/codebook.ts";
import type { Publishable } from "#src/model/publishable.ts";
import { type Attribution, STATUSES, type Status } from "#src/model/response.ts";
import type { SuppressedTally, Tally } from "#src/model/tally.ts";
import { rowsBy } from "#src/model/tally.ts";
import { book, named, organisation, response, theme } from "../tally/sample.ts";

export interface Kind {
  readonly times: number;
  /** Themes carried by their own terms or rule. */
  readonly themes?: readonly string[];
  readonly status?: Status;
  readonly source?: string;
  readonly topics?: readonly string[];
}

const PLACE = { source: "book.yaml", line: 1, column: 1 };
const TERM: Term = { text: "x", place: PLACE, pattern: { kind: "words", words: [] }, weight: 1 };

/** A theme with a term of its own. */
export function own(id: string, themes: readonly Theme[] = []): Theme {
  return { ...theme(id, themes), terms: [TERM] };
}

export function byRule(id: string, rule: Rule): Theme {
  return { ...theme(id), rule: { text: "rule", place: PLACE, rule }, atLeast: 0 };
}

export const BUSES = book(own("buses"));

/** Every response is by somebody else, and has one hit for each theme that it carries by itself. */
export function tallyOf(codebook: Codebook, kinds: readonly Kind[]): Tally {
  const tallier = startTally(codebook);
  let number = 0;
  for (const { times, themes = [], status = "named", source = "ideas.txt", topics = [] } of kinds) {
    for (let time = 0; time < times; time++) {
      number += 1;
      const attribution = attributionOf(status, number);
      const hits = themes.map((id, at) => ({ theme: id, term: "x", start: at * 10, end: at * 10 + 5 }));
      tallier.add({ response: response(number, { source, topics, attribution }), themes, hits, scores: [] });
    }
  }
  return tallier.result();
}

/** Responses of a theme by status, in the order of the table. */
export function byStatus(tally: SuppressedTally, theme: string): Partial<Record<Status, Publishable>> {
  const of = rowsBy(tally, "status").filter((row) => row.theme === theme);
  return Object.fromEntries(
    STATUSES.map((status) => [status, of.find(({ group }) => group === status)!.responses]),
  );
}

/** Of each status, how many responses carry the theme, and how many do not. */
export function statuses(carried: Partial<Record<Status, readonly [number, number]>>): readonly Kind[] {
  return Object.entries(carried).flatMap(([status, [yes, no]]) => [
    { times: yes, status: status as Status, themes: ["buses"] },
    { times: no, status: status as Status },
  ]);
}

/** What is published of a tally, where nothing in it is small. */
export function whole({ uncoded: _, ...tally }: Tally): SuppressedTally {
  return {
    ...tally,
    baseRespondents: null,
    groups: tally.groups.map(({ by, rows }) => ({ by, rows: by === "campaigns" ? [] : rows })),
    respondents: [],
  };
}

function attributionOf(status: Status, number: number): Attribution {
  if (status === "named") return named(`Quillfeather ${number}`);
  if (status === "organisation") return organisation(`Society ${number}`);
  return { status, text: null, name: null, organisation: null };
}
