/** Defines the words for shares, a line each, as the style's limits have it. */
import { fill } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";

export function quantifierLines({ quantifiers, numbers, words }: Style): readonly string[] {
  const { quantifierAny, quantifierBelow, quantifierBetween, quantifierFrom } = words.summary;
  const { percent } = numbersOf(numbers);
  return quantifiers.map(({ word, below }, at) => {
    const from = quantifiers[at - 1]?.below ?? null;
    if (from === null)
      return below === null
        ? fill(quantifierAny, { word })
        : fill(quantifierBelow, { word, below: percent(below) });
    return below === null
      ? fill(quantifierFrom, { word, from: percent(from) })
      : fill(quantifierBetween, { word, from: percent(from), below: percent(below) });
  });
}
