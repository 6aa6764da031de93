/** A diff of two codebooks as text for people: the themes that changed, with the responses behind each change. */

import type { Change, CodebookDiff, ThemeDiff } from "../../code/inspect/diff.ts";
import { counted } from "../../text/counted.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Responses listed a theme and side; the rest are counted. */
const LISTED = 10;

/** @returns lines, each ended by a line feed; a sentence where no response changed. */
export function diffText({ themes }: CodebookDiff, style: Paint): string {
  const changed = themes.filter(isChanged);
  const lines = changed.flatMap((theme) => themeLines(theme, style));
  return lines.map((line) => `${line}\n`).join("");
}

/** Whether a response gained or lost the theme, or it is in one of the codebooks only. */
export const isChanged = ({ state, gained, lost }: ThemeDiff): boolean =>
  state !== "kept" || gained.length + lost.length > 0;

function themeLines(
  { theme, state, before, after, gained, lost }: ThemeDiff,
  style: Paint,
): readonly string[] {
  const numbers = state === "added" ? `${after}` : state === "removed" ? `${before}` : `${before} → ${after}`;
  const total = state === "added" ? after : state === "removed" ? before : Math.max(before, after);
  const note = state === "kept" ? "" : `, ${state}`;
  return [
    style.bold(`${printable(theme)}: ${numbers} response${total === 1 ? "" : "s"}${note}`),
    ...changeLines("+", gained, style.cyan),
    ...changeLines("-", lost, style.red),
  ];
}

function changeLines(sign: string, changes: readonly Change[], colour: Paint["red"]): readonly string[] {
  const more = changes.length - LISTED;
  return [
    ...changes.slice(0, LISTED).map(({ response, terms }) => {
      const by = terms.length === 0 ? "its rule" : terms.map((term) => `\`${term}\``).join(", ");
      return `  ${colour(`${sign} ${printable(response)}`)}  ${printable(by)}`;
    }),
    ...(more > 0 ? [`  ${colour(sign)} and ${counted(more, "more response")}; --json lists them`] : []),
  ];
}
