/** Reads a plan back, once it is proven to be as it was written. */
import { dirname, resolve } from "node:path";
import { graded } from "../../model/graded.ts";
import type { ShardPlan } from "../../model/shards.ts";
import { UserError } from "../../model/user-error.ts";
import { readFinite } from "../project/finite-file.ts";
import { planId } from "./make-plan.ts";

export interface PlanRead {
  readonly plan: ShardPlan;
  /** The folder in which it was made, absolute. */
  readonly cwd: string;
}

/**
 * @param path - as the user gave it
 * @throws UserError where it is no plan, or one of another version of the program
 */
export async function readPlan(path: string, cwd: string, tool: ShardPlan["tool"]): Promise<PlanRead> {
  const place = resolve(cwd, path);
  const plan = planIn(await textOf(path, place));
  if (plan === null)
    throw refused(
      path,
      "a file that is no plan, or was changed",
      "what `themetally plan` wrote",
      "make the plan again",
    );
  if (plan.tool.version !== tool.version)
    throw refused(
      path,
      `a plan of version ${plan.tool.version}`,
      `one of version ${tool.version}, which runs here`,
      "run the same version everywhere, or make the plan again",
    );
  return { plan, cwd: resolve(dirname(place), plan.folder) };
}

async function textOf(path: string, place: string): Promise<string> {
  try {
    return Buffer.from(await readFinite(place)).toString("utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw refused(
      path,
      code === "ENOENT" ? "no such file" : `a file that cannot be read (${code})`,
      "a plan",
      "name the plan.json that `themetally plan` wrote",
    );
  }
}

function planIn(text: string): ShardPlan | null {
  try {
    const { form, plan, ...rest } = JSON.parse(text) as ShardPlan;
    return form === 1 && plan === planId(rest) ? { form, plan, ...rest } : null;
  } catch {
    return null;
  }
}

export const refused = (source: string, found: string, expected: string, hint: string): UserError =>
  new UserError([{ ...graded("usage"), place: { source }, found, expected, hint }]);
