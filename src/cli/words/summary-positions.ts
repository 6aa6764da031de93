/** The positions on themes for people: a line a theme, every position beside the others. */
import type { SuppressedTally } from "../../model/tally.ts";
import { count, counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** More stand in the table. */
const MOST = 5;

/** @returns lines; none where no theme has positions, or no response carries one that has */
export function positionLines(tally: SuppressedTally, { style, width }: SummaryOptions): readonly string[] {
  const rows = (tally.positions ?? []).filter(({ base }) => base !== 0);
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  if (themes.length === 0) return [];
  const lines = themes.slice(0, MOST).flatMap((theme) => {
    const own = rows.filter((row) => row.theme === theme);
    const parts = own.map(({ position, responses }) => `${position} ${count(responses ?? 0)}`);
    const words = `${printable(own[0]!.label)} (${counted(own[0]!.base ?? 0, "response")}): ${parts.join(", ")}`;
    return wrap("", words, { width, indent: "  ", hanging: "    " });
  });
  const more = themes.length - MOST;
  return [
    "",
    style.bold("Positions, told by words or answers: read some of each"),
    ...lines,
    ...(more > 0 ? [style.dim(`  and of ${counted(more, "more theme")}, in themes-positions.csv`)] : []),
  ];
}
