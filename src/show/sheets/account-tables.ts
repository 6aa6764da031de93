/** The books of a run as tables: who responded, what was received, left out and put right by hand; nobody's name. */
import type { Status } from "../../model/response.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { correctionCells } from "../style/correction-words.ts";
import { doubtReason } from "../style/doubt-sentence.ts";
import { fill } from "../style/fill.ts";
import { statusWord } from "../style/status-word.ts";
import type { DraftColumn, SheetContext, SheetDraft } from "./draft.ts";

export function accountTables(context: SheetContext): readonly SheetDraft[] {
  return [respondents(context), account(context), leftOut(context), ...corrections(context)];
}

function respondents({ results, style }: SheetContext): SheetDraft {
  const words = style.words.tables;
  const { byStatus } = results.record.reconciliation;
  const numbers = respondentsByStatus(results.tally);
  return {
    key: "respondents",
    lines: [],
    columns: [
      { header: words.status, kind: "text" },
      ...(numbers
        ? [{ header: words.respondents, kind: "count", note: "noteRespondents" } satisfies DraftColumn]
        : []),
      { header: words.responses, kind: "count" },
    ],
    rows: byStatus.map(({ status, responses }) => [
      statusWord(status, style.words),
      ...(numbers ? [numbers.get(status) ?? 0] : []),
      responses,
    ]),
  };
}

/**
 * Rows with a name are a respondent each, of the others each response is one. Published tables put persons whose
 * names are withheld in one row, and responses without text are in no base: then the sum is not the known total.
 * @returns null where the rows do not say it
 */
function respondentsByStatus({
  respondents,
  baseRespondents,
}: SuppressedTally): ReadonlyMap<Status, number> | null {
  const numbers = new Map<Status, number>();
  let all = 0;
  for (const { status, name, organisation, responses } of respondents) {
    const some = (name ?? organisation) === null ? responses : 1;
    numbers.set(status, (numbers.get(status) ?? 0) + some);
    all += some;
  }
  return all === baseRespondents ? numbers : null;
}

function account({ results, style }: SheetContext): SheetDraft {
  const words = style.words.tables;
  const { responses, bySource, byQuestion } = results.record.reconciliation;
  const rows = [
    { source: words.allSources, ...responses },
    ...bySource,
    ...byQuestion.map(({ source, question, ...numbers }) => ({
      source: `${source}: ${question}`,
      ...numbers,
    })),
  ];
  return {
    key: "account",
    lines: [],
    columns: [
      { header: words.source, kind: "text" },
      { header: words.received, kind: "count" },
      { header: words.counted, kind: "count" },
      { header: words.leftOut, kind: "count" },
    ],
    rows: rows.map(({ source, received, counted }) => [
      source,
      received,
      counted,
      received === null ? null : received - counted,
    ]),
  };
}

/** By source where the run says it, else by reason alone. */
function leftOut({ results, style }: SheetContext): SheetDraft {
  const words = style.words.tables;
  const { sources, responses, bySource } = results.record.reconciliation;
  const accounts = bySource.length > 0 ? bySource : [{ source: words.allSources, ...responses }];
  return {
    key: "leftOut",
    lines: [],
    columns: [
      { header: words.source, kind: "text" },
      { header: words.reason, kind: "text" },
      { header: words.responses, kind: "count" },
    ],
    rows: [
      ...accounts.flatMap(({ source, leftOut }) =>
        leftOut.map((loss) => [source, loss.reason, loss.responses]),
      ),
      ...sources.leftOut.map(({ source, reason }) => [source, reason, words.unknown]),
      ...results.record.doubts.map((doubt) => [
        doubt.source ?? words.allSources,
        fill(words.inDoubt, { reason: doubtReason(doubt, style.words) }),
        words.unknown,
      ]),
    ],
  };
}

/** Where nothing was put right by hand there is nothing to tell, and no table. */
function corrections({ results, style }: SheetContext): readonly SheetDraft[] {
  const words = style.words.tables;
  const { corrections: account } = results.record;
  if (account === null) return [];
  return [
    {
      key: "corrections",
      lines: [],
      columns: [
        { header: words.response, kind: "text" },
        { header: words.correction, kind: "text" },
        { header: words.reason, kind: "text" },
      ],
      rows: account.list.map((one) => [...correctionCells(one, style)]),
    },
  ];
}
