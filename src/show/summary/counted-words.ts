/** Numbers with the word for what they count: `3 responses`. */
import type { Publishable } from "../../model/publishable.ts";
import { plural } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";

type Counted = "response" | "respondent" | "source" | "campaign";

/** @param of - the name of a pair `one|other` of the common words */
export function countedWords(value: Publishable, of: Counted, style: Style): string {
  return `${numbersOf(style.numbers).count(value)} ${plural(style.words.common[of], value)}`;
}
