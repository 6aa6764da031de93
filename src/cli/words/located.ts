/** A sentence with its place before it, broken into lines. */
import type { Problem } from "../../model/problem.ts";
import type { SummaryOptions } from "./paint.ts";
import { capitalised, placeText } from "./problem-text.ts";
import { wrap } from "./wrap.ts";

/** @param words what to say of the problem, safe for a terminal. */
export function located(
  { place }: Pick<Problem, "place">,
  words: string,
  indent: string,
  { style, width }: SummaryOptions,
): readonly string[] {
  const where = placeText(place);
  const lines = wrap(where, capitalised(words), { width, indent, hanging: "  " });
  return lines.map((line, at) => (at === 0 ? line.replace(where, () => style.cyan(where)) : line));
}
