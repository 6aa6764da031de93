/** Holds the variables and questions that rules ask for against those that the corpus has. */
import { startAsked } from "../code/apply/asked.ts";
import { isBuiltIn } from "../code/apply/condition-values.ts";
import { ruleParts } from "../code/inspect/rule-parts.ts";
import type { Codebook, Theme } from "../model/codebook.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";

export interface AskedOfCorpus {
  /** @param response - with or without text */
  see(response: Response): void;
  /**
   * @param note - told of each value that no response has
   * @throws UserError with each key that no source has
   */
  settle(note: (problem: Problem) => void): void;
}

interface AskedCondition {
  readonly field: string;
  readonly value: string;
  readonly place: Place;
  /** The rule that it stands in. */
  readonly text: string;
}

/** A topic, a source or an organisation that this corpus does not have is left to `codebook lint`. */
export function askedOfCorpus(codebook: Codebook | null): AskedOfCorpus {
  const conditions = (codebook?.themes ?? []).flatMap(conditionsOf);
  const asked = startAsked(conditions);
  return {
    see: (response) => {
      if (conditions.length > 0) asked.see(response);
    },
    settle(note) {
      const unmet = conditions.filter((condition) => !asked.isMet(condition));
      const problems = unmet.map((condition) => unknownProblem(condition, asked.unknown(condition)));
      const errors = problems.filter(({ severity }) => severity === "error");
      if (errors.length > 0) throw new UserError(errors);
      problems.forEach(note);
    },
  };
}

function conditionsOf({ rule, themes }: Theme): readonly AskedCondition[] {
  const own = rule === null ? [] : ruleParts(rule.rule);
  return [
    ...own.flatMap((part) =>
      part.kind === "condition" && (part.field === "question" || !isBuiltIn(part.field))
        ? [{ field: part.field, value: part.value, place: rule!.place, text: rule!.text }]
        : [],
    ),
    ...themes.flatMap(conditionsOf),
  ];
}

function unknownProblem(
  { field, value, place, text }: AskedCondition,
  { isKey, meant }: { readonly isKey: boolean; readonly meant: string | null },
): Problem {
  const instead = meant === null ? null : isKey ? `${meant}:` : `${field}:"${meant}"`;
  return {
    code: "codebook",
    severity: isKey ? "error" : "warning",
    place,
    found: isKey
      ? `the variable \`${field}:\` in the rule \`${text}\`, which no source has`
      : `the value "${value}" of \`${field}:\` in the rule \`${text}\`, which no response has`,
    expected: isKey
      ? "topic, status, source, organisation, question, or a column of the tables"
      : "a value as the sources spell it",
    hint:
      instead === null
        ? "`themetally columns FILE` shows the columns of a table with their values"
        : `did you mean \`${instead}\`?`,
  };
}
