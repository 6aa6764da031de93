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

export function startAccount(): Account {
  const written = new Map<string, SourceCount>();
  const statuses = new Map<Status, number>();
  return {
    add(response) {
      const { status } = response.attribution;
      const count = entry(written, response.source);
      const reason = reasonWithoutText(response);
      if (reason === null) {
        count.counted += 1;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      } else count.leftOut.set(reason, (count.leftOut.get(reason) ?? 0) + 1);
    },
    reconcile(facts) {
      const sources = new Map(
        [...written].map(([source, { counted, leftOut }]) => [
          source,
          { counted, leftOut: new Map(inOrder(leftOut)) },
        ]),
      );
      for (const { source, reason, responses } of facts.responsesLeftOut) {
        const { leftOut } = entry(sources, source);
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + responses);
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
        byStatus: STATUSES.map((status) => ({ status, responses: statuses.get(status) ?? 0 })),
      };
    },
  };
}

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
