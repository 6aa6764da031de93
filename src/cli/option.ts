/** How a flag is stated: under which heading of help, its name, its words, and the names that it takes. */
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { nearest } from "../text/nearest.ts";
import type { OptionGroup } from "./help-groups.ts";

export const option = <const Flags extends string>(group: OptionGroup, flags: Flags, words: string) =>
  new Option(flags, words).helpGroup(group);

/** One that takes one of some names. */
export const choice = <const Flags extends string, const Name extends string>(
  group: OptionGroup,
  flags: Flags,
  words: string,
  names: readonly Name[],
) => option(group, flags, words).choices(names).argParser(oneOf(names));

/** One that takes several of them. */
export const choices = <const Flags extends string, const Name extends string>(
  group: OptionGroup,
  flags: Flags,
  words: string,
  names: readonly Name[],
) =>
  option(group, flags, words)
    .choices(names)
    .argParser((text: string, before?: readonly Name[]): readonly Name[] => [
      ...(before ?? []),
      oneOf(names)(text),
    ]);

/** @returns what reads a name, and tells a mistyped one what was meant */
export const oneOf =
  <const Name extends string>(names: readonly Name[], further = "") =>
  (text: string): Name => {
    const known = names.find((name) => name === text);
    if (known !== undefined) return known;
    const meant = nearest(text, names);
    throw new InvalidArgumentError(
      `Expected one of ${names.join(", ")}${further}.${meant === null ? "" : ` Did you mean ${meant}?`}`,
    );
  };

/** @returns what reads a whole number of these bounds */
export const wholeNumber =
  (least: number, most = 999_999) =>
  (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Expected a whole number from ${least}${most === 999_999 ? "" : ` to ${most}`}.`,
    );
  };
