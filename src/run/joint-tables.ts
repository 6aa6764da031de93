/** What the withholding of small counts needs besides the tables that are asked for: all that they are made of. */

import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { groupsOf, groupValues } from "../code/apply/group-values.ts";
import { isMeant, meets } from "../code/apply/metadata.ts";
import { isFault } from "../code/codebook/fault.ts";
import { ruleParts } from "../code/inspect/rule-parts.ts";
import type { CrossCounter } from "../count/tally/cross-counts.ts";
import type { Codebook, Rule, Theme } from "../model/codebook.ts";
import type { Condition, Conditions } from "../model/conditions.ts";
import type { CrossWanted } from "../model/cross.ts";
import type { Response } from "../model/response.ts";
import { choicesAmong } from "../text/choices.ts";

export interface JointTables {
  /**
   * One for each choice among the keys of the tables, those of their conditions among them, and the variables of a
   * rule; of variables that no table has, only the values that rules ask for.
   */
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
  const rules = codebook.themes.flatMap(rulesOf).map(ruleConditions);
  const conditions = [...wanted.flatMap(({ where }) => conditionsOf(where)), ...rules.flat()];
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
  const ofRules = rules.map((rule) => rule.map(({ field }) => field).filter((field) => !isBuiltIn(field)));
  const keys = new Set(wanted.flatMap(keysOf));
  // Whoever reads tables by some of the keys reads the table by status, too.
  if (wanted.length > 0) keys.add("status");
  const choices = new Map(
    (wanted.length === 0 ? [] : [[], ...ofRules])
      .flatMap((fields) => choicesAmong([...new Set([...keys, ...fields])].sort()))
      .map((by) => [by.join("\0"), by]),
  );
  const isAsked = (key: string, value: string) =>
    keys.has(key) || conditions.some((one) => one.field === key && isMeant(one.value, value));
  return {
    counters: [...choices].map(([file, by], at) => ({
      by,
      where: null,
      file,
      groupsOf(response) {
        if (at === 0) look(response);
        return groupsOf(response, by).filter((values) =>
          by.every((key, place) => isAsked(key, values[place]!)),
        );
      },
    })),
    conditions: {
      of: conditionsOf,
      ofRules,
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
const ruleConditions = (rule: Rule): readonly Condition[] =>
  ruleParts(rule).flatMap((part) =>
    part.kind === "condition" && (part.field === "question" || !isBuiltIn(part.field)) ? [part] : [],
  );

const rulesOf = ({ rule, themes }: Theme): readonly Rule[] => [
  ...(rule === null ? [] : [rule.rule]),
  ...themes.flatMap(rulesOf),
];
