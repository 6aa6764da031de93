/** What is to be known of a comparison, where its figures alone would mislead. */
import { NOT_CODED } from "../../evidence/agreement/patterns.ts";
import type { CodedResponseOf, NamedTheme } from "../../model/coded.ts";

interface NotedCoder {
  readonly coder: string;
  readonly cells: Int8Array;
  readonly coded: readonly CodedResponseOf[];
}

/** Themes that nobody could be compared on look like agreement of none: they are named. */
export function comparisonNotes(
  coders: readonly NotedCoder[],
  themes: readonly NamedTheme[],
  responses: number,
): readonly string[] {
  const lone = themes.filter((_, place) => {
    const coding = coders.filter(({ cells }) =>
      cells.subarray(place * responses, (place + 1) * responses).some((value) => value !== NOT_CODED),
    );
    return coding.length < 2;
  });
  const namedBy = (id: string) => coders.filter(({ coded }) => coded.some(({ values }) => values.has(id)));
  const once = themes.filter(
    (theme) => !lone.includes(theme) && namedBy(theme.id).length === 1 && coders.length === 2,
  );
  return [
    ...(lone.length === 0 ? [] : [`themes that fewer than two coders coded, not compared: ${idsOf(lone)}`]),
    ...coders.flatMap(unequallyDrawn),
    ...once.map(({ id }) => `${id}: only ${namedBy(id)[0]!.coder} ever says yes or names it`),
  ];
}

/** Parts that were drawn with other probabilities weigh more in the figures than in the corpus. */
function unequallyDrawn({ coder, coded }: NotedCoder): readonly string[] {
  const drawn = coded.flatMap(({ pi }) => (pi === null ? [] : [pi]));
  if (drawn.every((pi) => Math.abs(pi - drawn[0]!) < 1e-6)) return [];
  return [
    `${coder}: its responses were drawn with different probabilities (pi) and count alike here: the figures are of the sample, not of all responses`,
  ];
}

const idsOf = (themes: readonly NamedTheme[]): string => themes.map(({ id }) => id).join(", ");
