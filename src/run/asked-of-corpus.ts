/** Holds the variables and questions that rules ask for against those that the corpus has. */
import { startAsked } from "../code/apply/asked.ts";
import { isBuiltIn } from "../code/apply/condition-values.ts";
import { ruleParts } from "../code/inspect/rule-parts.ts";
import type { Codebook, Positions, Theme, ThemeRule } from "../model/codebook.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";

export interface AskedOfCorpus {
  /** @param response - with or without text */
  see(response: Response): void;
  /**
   * @param note - told of each value that no response has
   * @throws UserError with each key that no source has, and some should
   */
  settle(note: (problem: Problem) => void): void;
}

/** What is asked of the corpus, and where. */
export interface AskedOf {
  readonly of: "rule" | "positions" | "where" | "table" | "option";
  readonly field: string;
  /** Null where a table is asked for by all its values. */
  readonly value: string | null;
  readonly place: Place;
  /** The rule, filter or option that it stands in, or the keys of the table. */
  readonly text: string;
  /** False where a table of the project is made of a part of its corpus: then it lacks what it asks for, with a warning. */
  readonly isOfAll?: boolean;
}

/** A topic, a source or an organisation that this corpus does not have is left to `codebook lint`. */
export function askedOfCorpus(codebook: Codebook | null, ofTables: readonly AskedOf[]): AskedOfCorpus {
  const conditions = [...(codebook?.themes ?? []).flatMap(conditionsOf), ...ofTables].map((one) => ({
    ...one,
    // Any value is one.
    value: one.value ?? "*",
  }));
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

function conditionsOf({ rule, positions, themes }: Theme): readonly AskedOf[] {
  const rules = [rule, ...(positions?.of ?? []).map((position) => position.rule)];
  return [
    ...rules.flatMap((one) => (one === null ? [] : conditionsIn(one))),
    ...answersOf(positions),
    ...themes.flatMap(conditionsOf),
  ];
}

const conditionsIn = ({ rule, place, text }: ThemeRule): readonly AskedOf[] =>
  ruleParts(rule).flatMap((part) =>
    part.kind === "condition" && (part.field === "question" || !isBuiltIn(part.field))
      ? [{ of: "rule", field: part.field, value: part.value, place, text } as const]
      : [],
  );

/** The question whose answer tells the position, and each of the answers. */
function answersOf(positions: Positions | undefined): readonly AskedOf[] {
  const { from = null, of = [], place } = positions ?? {};
  if (from === null || place === undefined) return [];
  return of.flatMap(({ name, answers }) =>
    answers.map((value) => ({ of: "positions", field: from, value, place, text: name }) as const),
  );
}

function unknownProblem(
  { of, field, value, place, text, isOfAll = true }: AskedOf,
  { isKey, meant }: { readonly isKey: boolean; readonly meant: string | null },
): Problem {
  const instead = meant === null ? null : isKey || of === "positions" ? meant : `${field}:"${meant}"`;
  const isLine = place.source === "";
  const within = {
    positions: `of the position \`${text}\``,
    rule: `in the rule \`${text}\``,
    option: `in \`${text}\``,
    where: `in \`${isLine ? "--question" : "where"}: ${text}\``,
    table: isLine ? "of --by" : `of the table by ${text}`,
  }[of];
  return {
    code: of === "rule" || of === "positions" ? "codebook" : isLine ? "usage" : "project-file",
    severity: isKey && isOfAll ? "error" : "warning",
    place,
    found: isKey
      ? `the variable \`${field}\` ${within}, which no source has`
      : `the value "${value}" of \`${field}:\` ${within}, which no response has`,
    expected: isKey
      ? "topic, status, source, organisation, question, or a column of the tables"
      : "a value as the sources spell it",
    hint:
      instead === null
        ? "`themetally columns FILE` shows the columns of a table with their values"
        : `did you mean \`${instead}\`?`,
  };
}
