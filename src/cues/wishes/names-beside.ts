/** Finds who is named in a text beside a wish: the words that no wish is made of. */

import { WISH_PARTICLES } from "../english/name-words.ts";
import { SENTENCE_STARTERS, WISH_OPENERS } from "../english/wish-phrases.ts";
import { HIDING, KEPT_BACK, NAMES, NEGATIONS, PERSONS, SECRET, UNNAMED } from "../english/wishes.ts";
import { isGivenName } from "../given-names.ts";
import type { WishWord } from "./wish-words.ts";
import { KNOWN } from "./words.ts";

/** Stretches of words that say who wrote: those of no known wish, and capitals that stand beside them. */
export function namesBeside(words: readonly WishWord[], text: string): readonly (readonly WishWord[])[] {
  const isName = words.map((word) => !KNOWN.has(word.plain));
  const mayBelong = (at: number): boolean => {
    const word = words[at];
    return word?.isCapital === true && !isCue(word.plain) && !WISH_OPENERS.has(word.plain);
  };
  words.forEach((word, at) => {
    const isPair = mayBelong(at) && mayBelong(at + 1) && words[at + 1]!.clause === word.clause;
    if (isPair) isName[at] = isName[at + 1] = true;
    if (mayBelong(at) && isAlone(words, at)) isName[at] = true;
  });
  for (const step of [1, -1]) {
    const order = step > 0 ? words.keys() : [...words.keys()].reverse();
    for (const at of order) {
      const before = words[at - step];
      if (!isName[at - step] || before?.clause !== words[at]!.clause) continue;
      const isStart = words[at - 1]?.sentence !== words[at]!.sentence && STARTERS.has(words[at]!.plain);
      if (mayBelong(at) && !isStart) isName[at] = true;
    }
  }
  words.forEach((word, at) => {
    const isArticle = word.plain === "the" && word.isCapital && words[at + 1]?.clause === word.clause;
    if (isArticle && isName[at + 1]) isName[at] = true;
  });
  const runs: WishWord[][] = [];
  words.forEach((word, at) => {
    if (!isName[at]) return;
    const last = runs.at(-1);
    const goesOn = last !== undefined && isName[at - 1] && words[at - 1]!.clause === word.clause;
    if (goesOn) last.push(word);
    else runs.push([word]);
  });
  return runs.filter((run) => /\p{L}/u.test(text.slice(run[0]!.start, run.at(-1)!.end)));
}

const isCue = (plain: string): boolean =>
  UNNAMED.has(plain) ||
  NAMES.has(plain) ||
  HIDING.has(plain) ||
  KEPT_BACK.has(plain) ||
  SECRET.has(plain) ||
  NEGATIONS.has(plain);
/** These are surnames, too, but not where they open a sentence. */
const STARTERS: ReadonlySet<string> = new Set([...WISH_OPENERS, ...SENTENCE_STARTERS]);

/** A capital that has a clause to itself, and is no word for a person: `Will, anonymous`. */
function isAlone(words: readonly WishWord[], at: number): boolean {
  const { clause, plain } = words[at]!;
  return (
    words[at - 1]?.clause !== clause &&
    words[at + 1]?.clause !== clause &&
    !PERSONS.has(plain) &&
    !STARTERS.has(plain) &&
    isGivenName(plain)
  );
}

/** In small letters a name is told from prose by hardly anything; in capitals by nothing. */
export function isNameLike(run: readonly WishWord[], text: string): boolean {
  if (run.length > LONGEST_NAME) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  return (
    run.some((word) => word.isCapital) &&
    run.every((word) => word.isCapital || WISH_PARTICLES.has(word.plain))
  );
}

/** In words, an organisation's included. */
const LONGEST_NAME = 8;
