/** What readers know of a survey that everybody answered whole: each has as many answers as there are questions. */
import { BY_QUESTION } from "../../model/cross.ts";
import type { Tally } from "../../model/tally.ts";

/** @returns how many questions everybody seems to have answered; 1 where not all questions have as many answers */
export function questionsOfAll({
  base,
  themes,
  crosses = [],
}: Pick<Tally, "base" | "crosses" | "themes">): number {
  const rows = crosses.find(({ file }) => file === BY_QUESTION.file)?.rows ?? [];
  const bases = rows.slice(0, rows.length / Math.max(1, themes.length)).map((row) => row.base);
  const isWhole = bases.length > 1 && bases.every((one) => one * bases.length === base);
  return isWhole ? bases.length : 1;
}
