/** Says which problems of a response are settled by what was put right in it. */
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";

/** Of a header: what it holds does not matter where the topics are said by hand. */
const OF_HEADERS: readonly ProblemCode[] = ["header-missing", "header-truncated", "topic-unknown"];

/**
 * A wish that cannot be read is settled by a correction that gives no name: one that gives a name may go against it.
 *
 * @param response - as it is corrected
 * @param isCutOff - it begins where somebody cut: that it begins there is no question
 */
export function isSettled({ code }: Problem, response: Response, isCutOff: boolean): boolean {
  const kinds = response.corrected ?? [];
  const { status, name, organisation } = response.attribution;
  if (OF_HEADERS.includes(code) && kinds.includes("topics")) return true;
  if (code === "header-missing") return isCutOff;
  if (!kinds.includes("attribution")) return false;
  if (code === "attribution-missing") return true;
  const isNamed = status === "named" || status === "organisation";
  return code === "attribution-doubtful" && !(isNamed && (name ?? organisation) !== null);
}
