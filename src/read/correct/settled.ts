/** Says which problems of a response are settled by what was put right in it. */
import { codesWith } from "../../model/codes.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";

const BY_TOPICS = codesWith("settled-by-topics");
const BY_ATTRIBUTION = codesWith("settled-by-attribution");
const WITHOUT_NAME = codesWith("settled-without-name");
const BY_CUT = codesWith("settled-by-cut");

/**
 * A wish that cannot be read is settled by a correction that gives no name: one that gives a name may go against it.
 *
 * @param response - as it is corrected
 * @param isCutOff - it begins where somebody cut: that it begins there is no question
 */
export function isSettled({ code }: Problem, response: Response, isCutOff: boolean): boolean {
  const kinds = response.corrected ?? [];
  const { status } = response.attribution;
  if (isCutOff && BY_CUT.has(code)) return true;
  if (kinds.includes("topics") && BY_TOPICS.has(code)) return true;
  if (!kinds.includes("attribution")) return false;
  const isNamed = status === "named" || status === "organisation";
  return BY_ATTRIBUTION.has(code) || (!isNamed && WITHOUT_NAME.has(code));
}
