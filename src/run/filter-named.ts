/** The conditions that `--where` names. */
import { isBuiltIn } from "../code/apply/condition-values.ts";
import { filterOf } from "../code/apply/filter.ts";
import { isFault } from "../code/codebook/fault.ts";
import { graded } from "../model/graded.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { type AskedOfCorpus, askedOfCorpus } from "./asked-of-corpus.ts";

export interface NamedFilter {
  readonly holds: (response: Response) => boolean;
  /** What it asks of the corpus: shown every response, it tells what none has. */
  readonly asked: AskedOfCorpus;
}

/**
 * @param where - undefined where none is named: every response meets it
 * @throws UserError where it cannot be read
 */
export function filterNamed(where: string | undefined): NamedFilter {
  if (where === undefined) return { holds: () => true, asked: askedOfCorpus(null, []) };
  const filter = filterOf(where);
  const place = { source: "" };
  if (isFault(filter)) {
    const { found, expected, hint } = filter;
    throw new UserError([
      { ...graded("usage"), place, found: `${found}, in \`--where ${where}\``, expected, hint },
    ]);
  }
  const asked = filter.conditions
    .filter(({ field }) => field === "question" || !isBuiltIn(field))
    .map(({ field, value }) => ({ of: "option", field, value, place, text: `--where ${where}` }) as const);
  return { holds: filter.holds, asked: askedOfCorpus(null, asked) };
}
