/** Every choice of one or more among some things. */

/** @returns 2 to the power of their number, less 1; the bits of its place, plus 1, say which are in a choice */
export const choicesAmong = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  Array.from({ length: 2 ** things.length - 1 }, (_, number) =>
    things.filter((_, at) => ((number + 1) >> at) % 2 === 1),
  );
