/** The reconciliation: what was received, what was counted, and what was left out and why. */

import type { ReasonCount, Reconciliation, ResponseAccount } from "../../model/account.ts";
import { type Response, STATUSES, type Status } from "../../model/response.ts";
import type { RunFacts } from "../../model/run.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";

export interface Account {
  /** Takes note of a response that is written; one without text is left out of every base. */
  add(response: Response): void;
  /** @throws Error where the two sides differ: a number nobody can explain is a bug, never a result. */
  reconcile(facts: RunFacts): Reconciliation;
}

interface SourceCount {
  counted: number;
  readonly leftOut: Map<string, number>;
}

/** Counted in both: of a source, and of one of its questions. */
const keyOf = (source: string, question: string): string => JSON.stringify([source, question]);

export function startAccount(): Account {
  const written = new Map<string, SourceCount>();
  const asked = new Map<string, SourceCount>();
  const statuses = new Map<Status, number>();
  return {
    add(response) {
      const { status } = response.attribution;
      const { source, question = null } = response;
      const reason = reasonWithoutText(response);
      if (reason === null) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      note(entry(written, source), reason);
      if (question !== null) note(entry(asked, keyOf(source, question)), reason);
    },
    reconcile(facts) {
      const [sources, questions] = [ordered(written), ordered(asked)];
      for (const { source, question = null, reason, responses } of facts.responsesLeftOut) {
        note(entry(sources, source), reason, responses);
        if (question !== null) note(entry(questions, keyOf(source, question)), reason, responses);
      }
      const received = facts.inputs.reduce((sum, input) => sum + input.responses, 0);
      const all = total([...sources.values()]);
      if (received !== all.received) {
        throw new Error(`Responses do not reconcile: ${received} received, ${all.received} accounted for.`);
      }
      return {
        sources: reconciledSources(facts),
        responses: all,
        bySource: [...sources].map(([source, count]) => ({ source, ...total([count]) })),
        byQuestion: [...questions].map(([key, count]) => {
          const [source, question] = JSON.parse(key) as [string, string];
          return { source, question, ...total([count]) };
        }),
        byStatus: STATUSES.map((status) => ({ status, responses: statuses.get(status) ?? 0 })),
      };
    },
  };
}

function note(count: SourceCount, reason: string | null, responses = 1): void {
  if (reason === null) count.counted += responses;
  else count.leftOut.set(reason, (count.leftOut.get(reason) ?? 0) + responses);
}

const ordered = (counts: ReadonlyMap<string, SourceCount>): Map<string, SourceCount> =>
  new Map(
    [...counts].map(([key, { counted, leftOut }]) => [key, { counted, leftOut: new Map(inOrder(leftOut)) }]),
  );

/** By reason: the order of the records would be another with every export. */
const inOrder = (leftOut: ReadonlyMap<string, number>) =>
  [...leftOut].sort(([one], [other]) => (one < other ? -1 : 1));

function entry(sources: Map<string, SourceCount>, source: string): SourceCount {
  const count = sources.get(source) ?? { counted: 0, leftOut: new Map<string, number>() };
  sources.set(source, count);
  return count;
}

function total(counts: readonly SourceCount[]): ResponseAccount {
  const reasons = new Map<string, number>();
  for (const [reason, responses] of counts.flatMap(({ leftOut }) => [...leftOut])) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + responses);
  }
  const leftOut: ReasonCount[] = [...reasons].map(([reason, responses]) => ({ reason, responses }));
  const counted = counts.reduce((sum, count) => sum + count.counted, 0);
  return { received: leftOut.reduce((sum, { responses }) => sum + responses, counted), counted, leftOut };
}

function reconciledSources(facts: RunFacts): Reconciliation["sources"] {
  const { sourcesReceived: received, inputs, sourcesLeftOut: leftOut } = facts;
  if (received !== inputs.length + leftOut.length) {
    throw new Error(
      `Sources do not reconcile: ${received} received, ${inputs.length} read, ${leftOut.length} not.`,
    );
  }
  return { received, read: inputs.length, leftOut };
}
