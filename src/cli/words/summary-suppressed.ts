/** What may not be published beside suppressed counts, for those who are about to publish them. */
import type { RunRecord } from "../../model/run.ts";
import type { SummaryOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** @returns no line where all counts are shown */
export function suppressedLines({ options }: RunRecord, { style, width }: SummaryOptions): readonly string[] {
  const { suppress } = (options.publish ?? {}) as { readonly suppress?: number | null };
  if (typeof suppress !== "number") return [];
  const words = `Counts below ${suppress} are withheld, as long as nothing else is published of these responses: not this summary, and no counts with another limit, codebook or choice of sources. Who reads two publications can work out what either withholds.`;
  return ["", ...wrap("", words, { width, indent: "" }).map((line) => style.yellow(line))];
}
