/** What `codebook convert` may not write over: the codebook that it reads, and what the project of the folder reads. */
import { resolve } from "node:path";
import { isAsConverted } from "../code/formats/converted-mark.ts";
import { UserError } from "../model/user-error.ts";
import { type Guard, guardOf, type Input } from "../outputs/folder/guard.ts";
import { regularText } from "../outputs/folder/regular-text.ts";
import { inputsOf } from "../run/inputs.ts";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";

/**
 * @param out - absolute; where what stands there is as we converted it, it may be the codebook of the project
 * @param text - what is to be written
 */
export function convertGuard(
  { source, out, text }: { readonly source: string; readonly out: string; readonly text: string },
  replace: boolean,
  cwd: string,
): Guard {
  const inputs = async () => {
    const own = [{ path: resolve(cwd, source), shown: source }];
    const stands = await regularText(out);
    const isKnown = stands !== null && (isAsConverted(stands) || stands === text);
    return isKnown ? own : [...own, ...(await ofProject(cwd))];
  };
  return guardOf(inputs, { replace, elsewhere: "name another file to write" });
}

async function ofProject(cwd: string): Promise<readonly Input[]> {
  try {
    return await inputsOf(settingsOf(await openProject(undefined, cwd), { paths: [] }), cwd);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // With faults it is read by nobody, and is still somebody's work.
    return [{ path: resolve(cwd, "themetally.yaml"), shown: "themetally.yaml" }];
  }
}
