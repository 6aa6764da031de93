/** How many responses carry no theme, where the run says so: where counts are suppressed it does not. */
import type { RunRecord } from "../../model/run.ts";
import { UNCODED_TABLE } from "../../model/tables/by-response.ts";
import { fill, plural } from "./fill.ts";
import { numbersOf } from "./numbers.ts";
import type { Style } from "./style.ts";

/** @returns such as "14 of 124 responses (11.3%) carry no theme of the codebook."; null where it is not known */
export function withoutTheme({ outputs, reconciliation }: RunRecord, style: Style): string | null {
  const listed = outputs.find(({ file }) => file === UNCODED_TABLE.file);
  const { counted } = reconciliation.responses;
  if (listed === undefined || counted === 0) return null;
  const { common } = style.words;
  const { count, share } = numbersOf(style.numbers);
  const responses = plural(common.response, counted);
  return fill(common.withoutTheme, {
    n: count(listed.rows),
    counted: `${count(counted)} ${responses}`,
    percent: share(listed.rows, counted),
  });
}
