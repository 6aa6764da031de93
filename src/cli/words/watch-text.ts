/** What a save changed, for people: themes up and down, the responses that they gained and lost, and by which terms. */
import { type CodedState, stateChanges, type ThemeChange } from "../../code/inspect/coded-state.ts";
import type { Change } from "../../code/inspect/diff.ts";
import { count, counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** Ids that are listed of those that one term brings. */
const LISTED = 4;
/** Terms that are listed of a theme. */
const MOST_TERMS = 6;

/** @returns lines, each ended by a line feed */
export function watchText(before: CodedState, after: CodedState, options: SummaryOptions): string {
  const changes = stateChanges(before, after);
  const base =
    before.base === after.base
      ? []
      : [`${count(before.base)} → ${counted(after.base, "response")} that have text`];
  const lines = [
    ...base,
    ...(changes.length === 0 ? ["No theme gained or lost a response."] : []),
    ...changes.flatMap((change) => changeLines(change, options)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function changeLines({ label, before, after, gained, lost }: ThemeChange, options: SummaryOptions) {
  const { style, width } = options;
  const [old, now] = [before ?? 0, after ?? 0];
  const sign = now > old ? style.cyan("▲") : now < old ? style.red("▼") : style.yellow("≈");
  const numbers =
    before === null
      ? `${counted(now, "response")}, a new theme`
      : after === null
        ? `${counted(old, "response")} before, gone`
        : `${count(old)} → ${counted(now, "response")}`;
  const [head = "", ...more] = wrap("", `${printable(label)}: ${numbers}`, {
    width: width - 2,
    indent: "",
    hanging: "  ",
  });
  return [
    `${sign} ${style.bold(head)}`,
    ...more,
    ...termLines("+", gained, options),
    ...termLines("−", lost, options),
  ];
}

function termLines(sign: string, changes: readonly Change[], { width }: SummaryOptions): readonly string[] {
  const byTerms = new Map<string, string[]>();
  for (const { response, terms } of changes) {
    const by = terms.length === 0 ? "its rule" : terms.map((term) => `\`${term}\``).join(" and ");
    byTerms.set(by, [...(byTerms.get(by) ?? []), response]);
  }
  const ordered = [...byTerms].sort(([, one], [, two]) => two.length - one.length);
  const left = ordered.slice(MOST_TERMS);
  const rest = left.reduce((sum, [, ids]) => sum + ids.length, 0);
  return [
    ...ordered.slice(0, MOST_TERMS).flatMap(([by, ids]) => {
      const more = ids.length > LISTED ? ` and ${count(ids.length - LISTED)} more` : "";
      const words = `by ${printable(by)}: ${ids.slice(0, LISTED).map(printable).join(", ")}${more}`;
      return wrap(`${sign}${count(ids.length)}`, words, { width, indent: "    ", hanging: "  " });
    }),
    ...(left.length > 0
      ? wrap("", `${sign}${count(rest)} by ${counted(left.length, "more term")}`, { width, indent: "    " })
      : []),
  ];
}
