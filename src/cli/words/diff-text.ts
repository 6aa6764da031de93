/** A diff of two codebooks as text for people: the themes that changed, with the responses behind each change. */

import {
  type Change,
  type CodebookDiff,
  changesOf,
  type PositionChange,
  type ThemeDiff,
} from "../../code/inspect/diff.ts";
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

/**
 * Whether a response gained or lost the theme or takes another position, or it is in one of the codebooks only, or its
 * rule asked for a theme that is gone.
 */
export const isChanged = (theme: ThemeDiff): boolean =>
  theme.state !== "kept" || changesOf(theme) > 0 || theme.vanished.length > 0;

function themeLines(
  { theme, state, before, after, gained, lost, moved, vanished }: ThemeDiff,
  style: Paint,
): readonly string[] {
  const numbers = state === "added" ? `${after}` : state === "removed" ? `${before}` : `${before} → ${after}`;
  const total = state === "added" ? after : state === "removed" ? before : Math.max(before, after);
  const note = state === "kept" ? "" : `, ${state}`;
  return [
    style.bold(`${printable(theme)}: ${numbers} response${total === 1 ? "" : "s"}${note}`),
    ...changeLines("+", gained, style.cyan),
    ...changeLines("-", lost, style.red),
    ...movedLines(moved, style.yellow),
    ...vanished.map(
      (id) => `  its rule asked for ${printable(id)}, a theme that the new codebook does not have`,
    ),
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

function movedLines(moved: readonly PositionChange[], colour: Paint["red"]): readonly string[] {
  const more = moved.length - LISTED;
  const nameOf = (position: string | null) => printable(position ?? "no position");
  return [
    ...moved
      .slice(0, LISTED)
      .map(
        ({ response, before, after }) =>
          `  ${colour(`~ ${printable(response)}`)}  ${nameOf(before)} → ${nameOf(after)}`,
      ),
    ...(more > 0 ? [`  ${colour("~")} and ${counted(more, "more response")}; --json lists them`] : []),
  ];
}
