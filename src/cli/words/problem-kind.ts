/** What each kind of problem is called in the summary. */
import { recordOf } from "../../model/codes.ts";
import type { ProblemCode } from "../../model/problem.ts";
import { count } from "../../text/counted.ts";

/** `1 empty file`, `2 empty files`. */
export function kindText(code: ProblemCode, number: number): string {
  const { one, many } = recordOf(code);
  return `${count(number)} ${number === 1 ? one : many}`;
}
