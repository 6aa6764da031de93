/** The commands that go on from here, each with what it shows. */
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

export interface NextCommand {
  /** As it can be typed: lines to copy are never broken. */
  readonly typed: string;
  readonly shows: string;
}

export const nextLines = (
  commands: readonly NextCommand[],
  { style, width }: SummaryOptions,
): readonly string[] =>
  commands.length === 0
    ? []
    : [
        "",
        style.bold("Next"),
        ...commands.flatMap(({ typed, shows }) => [
          `  $ ${printable(typed)}`,
          ...wrap("", shows, { width, indent: "      " }),
        ]),
      ];
