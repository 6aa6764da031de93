/** What the withholding of small counts needs besides the tables that are asked for: all that they are made of. */

import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { groupsOf, groupValues } from "../code/apply/group-values.ts";
import { isMeant, meets } from "../code/apply/metadata.ts";
import { isFault } from "../code/codebook/fault.ts";
import { ruleParts } from "../code/inspect/rule-parts.ts";
import type { CrossCounter } from "../count/tally/cross-counts.ts";
import type { Codebook, Theme } from "../model/codebook.ts";
import type { Condition, Conditions } from "../model/conditions.ts";
import type { CrossWanted } from "../model/cross.ts";
import type { Response } from "../model/response.ts";
import { choicesAmong } from "../text/choices.ts";

export interface JointTables {
  /** One for each choice among the keys of the tables, those of their conditions among them. */
  readonly counters: readonly CrossCounter[];
  /** What they mean is known once all responses were counted. */
  readonly conditions: Conditions;
}

/**
 * @param wanted - tables whose conditions must all be met
 * @param asReceived - the response as conditions see it, where it is shown under another source
 */
export function jointTables(
  wanted: readonly CrossWanted[],
  asReceived: (response: Response) => Response,
  codebook: Codebook,
): JointTables {
  const conditions = [
    ...wanted.flatMap(({ where }) => conditionsOf(where)),
    ...codebook.themes.flatMap(ruleConditions),
  ];
  const byName = new Map(
    conditions.map((one) => [conditionText(one), { ...one, values: new Set<string>() }]),
  );
  const look = (response: Response): void => {
    const received = asReceived(response);
    for (const { field, value, values } of byName.values()) {
      // A question and a source have several names, and a response has one of each.
      const isMet = ["question", "source"].includes(field) ? meets(received, field, value) : null;
      for (const found of groupValues(response, field)) if (isMet ?? isMeant(value, found)) values.add(found);
    }
  };
  const keys = new Set(wanted.flatMap(keysOf));
  // Whoever reads tables by some of the keys reads the table by status, too.
  const all = wanted.length === 0 ? [] : [...keys.add("status")].sort();
  return {
    counters: choicesAmong(all).map((by, at) => ({
      by,
      where: null,
      file: by.join("\0"),
      groupsOf(response) {
        if (at === 0) look(response);
        return groupsOf(response, by);
      },
    })),
    conditions: {
      of: conditionsOf,
      meant(condition) {
        const values = byName.get(conditionText(condition))?.values;
        return values === undefined ? null : [...values];
      },
    },
  };
}

/** @returns the keys by which a table groups, and those that its filter asks for */
export function keysOf({ by, where }: CrossWanted): readonly string[] {
  return [...by, ...conditionsOf(where).map(({ field }) => field)];
}

/** @returns the conditions of a filter; none where it has a fault, which is told elsewhere */
function conditionsOf(where: string | null): readonly Condition[] {
  const filter = where === null ? null : filterOf(where);
  return filter === null || isFault(filter) ? [] : filter.conditions;
}

const conditionText = ({ field, value }: Condition): string => `${field}\0${value}`;

/** Those of topics, statuses and sources are told by the names of the groups. */
const ruleConditions = ({ rule, themes }: Theme): readonly Condition[] => [
  ...(rule === null ? [] : ruleParts(rule.rule)).flatMap((part) =>
    part.kind === "condition" && (part.field === "question" || !isBuiltIn(part.field)) ? [part] : [],
  ),
  ...themes.flatMap(ruleConditions),
];
