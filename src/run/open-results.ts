/** The outputs of a run, as they may be shown to readers. */

import type { Publishable } from "../model/publishable.ts";
import type { QuotableResponse } from "../model/quotable.ts";
import type { Response, Status } from "../model/response.ts";
import type { Results } from "../model/results.ts";
import type { GroupRow } from "../model/tables/of-counts.ts";
import { storedResponses } from "../outputs/results/read-responses.ts";
import { provenResults } from "../outputs/results/read-results.ts";
import { publishing, withoutPersonalData } from "../privacy/publish.ts";

/**
 * Topics can be whatever a document prints as one: what identifies a person in them is blacked out.
 * @param dir - the folder, absolute; `out` the same as the user named it
 * @param version - of this program: the columns of another one may differ
 * @throws UserError where the folder holds no finished run of this version with counts, or a table is gone or changed
 */
export async function openResults(dir: string, out: string, version: string): Promise<Results> {
  const results = await provenResults(dir, out, version);
  const { groups, topics } = results.tally;
  return {
    ...results,
    tally: {
      ...results.tally,
      groups: groups.map(({ by, rows }) => ({ by, rows: cleared(rows) })),
      topics: topics.map((row) => ({ ...row, topic: withoutPersonalData(row.topic) })),
    },
  };
}

const cleared = (rows: readonly GroupRow<Publishable>[]): readonly GroupRow<Publishable>[] =>
  rows.map((row) => ({ ...row, group: withoutPersonalData(row.group) }));

/**
 * No name is shown, not even of those who may be named: where a respondent's own text holds it, it is blacked out.
 * @param quotes - the statuses whose words may be shown
 * @throws UserError where a file is gone or was changed after its run
 */
export function quotableResponses(
  dir: string,
  results: Results,
  quotes: readonly Status[],
): AsyncGenerator<QuotableResponse, void> {
  const { show } = publishing({ names: [], quotes });
  return storedResponses(
    dir,
    results,
    (response: Response) => show({ response, themes: [], hits: [], scores: [] }).response,
  );
}
