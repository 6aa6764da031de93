/** Says in a sentence how many raised a theme, with the same word for the same share everywhere. */
import type { Publishable } from "../../model/publishable.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { fill, plural } from "./fill.ts";
import { numbersOf } from "./numbers.ts";
import { quantifierOf } from "./quantifier.ts";
import type { Style } from "./style.ts";

export interface ThemeShare {
  readonly of: "respondents" | "responses";
  readonly n: number;
  readonly base: number;
}

type Bases = Pick<SuppressedTally, "base" | "baseRespondents">;

/**
 * How many raised a theme: respondents where their numbers are known, else responses.
 * @returns null where the number is withheld
 */
export function themeShare(row: ThemeRow<Publishable>, { base, baseRespondents }: Bases): ThemeShare | null {
  const { respondents, responses, percent } = row;
  if (respondents !== null && baseRespondents !== null)
    return { of: "respondents", n: respondents, base: baseRespondents };
  return responses === null || percent === null ? null : { of: "responses", n: responses, base };
}

/**
 * @returns such as "Many respondents (34 of 89, 38.2%) raised fares and tickets."
 */
export function themeSentence(row: ThemeRow<Publishable>, bases: Bases, style: Style): string {
  const words = style.words.summary;
  const label = inSentence(row.label, words.keepCapital.split("|"));
  const share = themeShare(row, bases);
  if (share === null) return fill(words.numberWithheld, { label });
  const isRespondents = share.of === "respondents";
  if (share.n === 0) return fill(isRespondents ? words.noRespondent : words.noResponse, { label });
  const { count, share: written } = numbersOf(style.numbers);
  return fill(plural(isRespondents ? words.byRespondents : words.byResponses, share.n), {
    quantifier: capital(quantifierOf((100 * share.n) / share.base, style.quantifiers)),
    n: count(share.n),
    base: count(share.base),
    percent: written(share.n, share.base),
    label,
  });
}

/** A label without its capital, which it has as a title; that of `NHS`, `A&E` or of a name that is listed stays. */
function inSentence(label: string, names: readonly string[]): string {
  const [first = ""] = label.split(/[^\p{L}\p{N}&]/u);
  const isPlain = /^\p{Lu}(?:\p{Ll}+)?$/u.test(first) && !names.includes(first);
  return isPlain ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
