/** Whether what `run.json` says of its tables is what they hold: numbers of rows, bases, and responses of a kind. */

import type { Publishable } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import type { GroupRow } from "../../model/tables/of-counts.ts";
import { rowsBy, type SuppressedTally } from "../../model/tally.ts";
import { count } from "../../text/counted.ts";

/**
 * @param rows - of each table that was read
 * @returns what differs, in words; null where nothing does
 */
export function countsFault(
  record: RunRecord,
  tally: SuppressedTally,
  rows: ReadonlyMap<string, number>,
): string | null {
  for (const { file, rows: said } of record.outputs) {
    const held = rows.get(file);
    if (held !== undefined && held !== said)
      return `${count(said)} rows in ${file}, which holds ${count(held)}`;
  }
  const { counted } = record.reconciliation.responses;
  const { count: way } = record.options.campaigns;
  const { base } = tally;
  const expected = way === "each" ? counted : countedOnce(record);
  if (expected === null ? base > counted : base !== expected)
    return `${count(counted)} responses counted, and tables of ${count(base)}`;
  const other = [...tally.themes, ...tally.topics].find((row) => row.base !== null && row.base !== base);
  if (other !== undefined) return `tables of ${count(base)} responses, and one of ${count(other.base ?? 0)}`;
  const positions = positionsFault(tally);
  if (positions !== null) return positions;
  return way === "each" && record.options.publish?.suppress == null ? groupsFault(record, tally) : null;
}

/** Those of a theme are all the responses that carry it. */
function positionsFault({ themes, positions = [] }: SuppressedTally): string | null {
  const sums = new Map<string, number>();
  for (const { theme, responses } of positions) sums.set(theme, (sums.get(theme) ?? 0) + (responses ?? 0));
  const differing = themes.find(({ theme, responses }) => sums.has(theme) && sums.get(theme) !== responses);
  if (differing === undefined) return null;
  return `${count(differing.responses ?? 0)} responses of ${differing.theme}, and positions of ${count(sums.get(differing.theme)!)}`;
}

/** Null where it is withheld how many there are. */
function countedOnce({ reconciliation, campaigns }: RunRecord): number | null {
  if (campaigns === null) return null;
  return reconciliation.responses.counted - campaigns.responses + campaigns.campaigns;
}

function groupsFault({ reconciliation }: RunRecord, tally: SuppressedTally): string | null {
  const { bySource, byStatus, responses } = reconciliation;
  const sources = basesOf(rowsBy(tally, "source"));
  const statuses = basesOf(rowsBy(tally, "status"));
  const differing = [
    ...bySource.map(({ source, counted }) => [source, counted, sources.get(source)] as const),
    ...byStatus.map(({ status, responses: some }) => [status, some, statuses.get(status)] as const),
  ].find(([, said, held]) => held !== undefined && held !== null && said !== held);
  if (differing !== undefined) {
    const [group, said, held] = differing;
    return `${count(said)} responses of ${group}, of which tables count ${count(held ?? 0)}`;
  }
  const sent = tally.respondents.reduce((all, row) => all + row.responses, 0);
  return sent === responses.counted
    ? null
    : `${count(responses.counted)} responses counted, and ${count(sent)} sent by respondents`;
}

const basesOf = (rows: readonly GroupRow<Publishable>[]): ReadonlyMap<string, Publishable> =>
  new Map(rows.map(({ group, base }) => [group, base]));
