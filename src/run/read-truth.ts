/** Reads what somebody coded by hand, for the commands that hold a codebook against it. */
import { resolve } from "node:path";
import { themeList } from "../code/inspect/theme-list.ts";
import type { Truth } from "../code/terms/term-worth.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { readCoded } from "../read/decisions/read-coded.ts";
import { counted } from "../text/counted.ts";

export interface CodedByHand {
  readonly of: Truth;
  /** @returns a warning where responses were coded that are none of these */
  strangers(responses: readonly { readonly id: string }[]): readonly Problem[];
}

/** Ids that are named; the others are counted. */
const NAMED = 5;

/**
 * @param named - the file as the user named it; undefined where none is: nothing is known then
 * @param cwd - the working folder, absolute
 * @throws UserError with everything in the file that cannot be read
 */
export async function readTruth(
  named: string | undefined,
  codebook: Codebook,
  cwd: string,
): Promise<CodedByHand> {
  if (named === undefined) return { of: () => undefined, strangers: () => [] };
  const ids = themeList(codebook).map(({ theme }) => theme.id);
  const { cells, problems } = await readCoded(resolve(cwd, named), named, ids);
  if (problems.length > 0) throw new UserError(problems);
  const truth = new Map(cells.map(({ response, theme, carried }) => [`${response}\n${theme}`, carried]));
  return {
    of: (response, theme) => truth.get(`${response}\n${theme}`),
    strangers(responses) {
      const known = new Set(responses.map(({ id }) => id));
      const strange = [...new Set(cells.map(({ response }) => response))].filter((id) => !known.has(id));
      return strange.length === 0 ? [] : [strangersProblem(named, strange)];
    },
  };
}

const strangersProblem = (source: string, ids: readonly string[]): Problem => ({
  code: "codings",
  severity: "warning",
  place: { source },
  found: `${counted(ids.length, "coded response")} that the corpus does not have, or that has no text: ${ids.slice(0, NAMED).join(", ")}${ids.length > NAMED ? " …" : ""}`,
  expected: "ids as in responses.csv",
  hint: "they are left out; see whether the corpus is the one that was coded",
});
