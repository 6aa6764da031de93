/** Says in a sentence how many responses raised a theme, with the same word for the same printed share everywhere. */
import type { Publishable } from "../../model/publishable.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import { fill, plural } from "./fill.ts";
import { numbersOf } from "./numbers.ts";
import { quantifierOf } from "./quantifier.ts";
import type { Style } from "./style.ts";

/**
 * Sentences, titles and tables count responses; the number of respondents stands beside it where it is known. The word
 * goes by the percentage as it is printed, and the label stands in quotation marks as the codebook has it.
 *
 * @returns such as "Many responses (34 of 89, 38.2%), sent by 31 respondents, raised “Fares and tickets”."
 */
export function themeSentence(row: ThemeRow<Publishable>, style: Style): string {
  const { summary: words, common } = style.words;
  const { label, responses: n, percent, respondents, base } = row;
  if (n === null || percent === null) return fill(words.numberWithheld, { label });
  if (n === 0) return fill(words.noResponse, { label });
  const { count, share, printed } = numbersOf(style.numbers);
  return fill(plural(respondents === null ? words.byResponses : words.byResponsesFrom, n), {
    quantifier: capital(quantifierOf(printed(n, base), style.quantifiers)),
    n: count(n),
    base: count(base),
    percent: share(n, base),
    respondents: `${count(respondents)} ${plural(common.respondent, respondents ?? 0)}`,
    label,
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
