/** Reads what somebody coded by hand, for the commands that hold a codebook against it. */
import { resolve } from "node:path";
import { themeList } from "../code/inspect/theme-list.ts";
import type { Truth } from "../code/terms/term-worth.ts";
import type { Codebook } from "../model/codebook.ts";
import { UserError } from "../model/user-error.ts";
import { readCoded } from "../read/decisions/read-coded.ts";

/**
 * @param named - the file as the user named it; undefined where none is
 * @param cwd - the working folder, absolute
 * @throws UserError with everything in the file that cannot be read
 */
export async function readTruth(
  named: string | undefined,
  codebook: Codebook,
  cwd: string,
): Promise<Truth | null> {
  if (named === undefined) return null;
  const ids = themeList(codebook).map(({ theme }) => theme.id);
  const { cells, problems } = await readCoded(resolve(cwd, named), named, ids);
  if (problems.length > 0) throw new UserError(problems);
  const truth = new Map(cells.map(({ response, theme, carried }) => [`${response}\n${theme}`, carried]));
  return (response, theme) => truth.get(`${response}\n${theme}`);
}
