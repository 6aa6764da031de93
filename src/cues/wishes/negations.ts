/** Reads what a negation makes of the words around it: a wish, or the word that naming is no matter. */
import { anyOf } from "../../text/any-of.ts";
import { CONSENT, SENDING_WORDS, TELLING_OF_WRITER, WRITER } from "../english/wish-phrases.ts";
import { HIDING, MINDING, NAMES, NEEDING, NEGATIONS, PUBLISHING, SHOWING } from "../english/wishes.ts";
import type { Core } from "./core.ts";
import { ahead, behind } from "./near.ts";
import type { WishWord } from "./wish-words.ts";
import { KNOWN } from "./words.ts";

const NEAR = 7;
const CLOSE = 4;

/** A word for a name, or for naming. */
export const isName = ({ plain }: WishWord) => NAMES.has(plain);

/** `I do not need to be anonymous`, `not anonymous`, `no objection to losing my anonymity`. */
export function isUnneeded(words: readonly WishWord[], at: number): boolean {
  const no = behind(words, at, 6, ({ plain }) => NEGATIONS.has(plain));
  // `No thanks, anonymous please`.
  if (no < 0 || words[no]!.clause !== words[at]!.clause) return false;
  const between = words.slice(no + 1, at);
  return (
    between.every(({ plain }) => !NAMES.has(plain) && !SHOWING.has(plain)) &&
    (between.length <= 1 || between.some(({ plain }) => NEEDING.has(plain)))
  );
}

/** `not to be named`, `do not print my name`, `no names`; also `my name … not`, `not for publication`. */
export function negated(words: readonly WishWord[], at: number): Core | null {
  if (
    words
      .slice(at + 1, at + 4)
      .some(({ plain, sentence }) => MINDING.has(plain) && sentence === words[at]!.sentence)
  )
    return null;
  const name = ahead(words, at, NEAR, isName);
  if (name >= 0) return isStillHidden(words, at, name) ? null : { from: at, to: name };
  const telling = ahead(words, at, CLOSE, ({ plain }) => TELLING_OF_WRITER.has(plain));
  const who =
    telling < 0 ? -1 : ahead(words, telling, NEAR, (word) => WRITER.has(word.plain) || isUnknownName(word));
  if (who >= 0) return { from: at, to: who };
  if (words[at + 1]?.plain === "who" && SENDING.test(words[at + 2]?.plain ?? ""))
    return { from: at, to: at + 2 };
  const consent = ahead(words, at, 2, ({ plain }) => CONSENT.has(plain));
  if (consent >= 0 && words[consent + 1]?.clause !== words[consent]!.clause) return { from: at, to: consent };
  const before = behind(words, at, CLOSE, isName);
  const shown = ahead(words, at, CLOSE, ({ plain }) => SHOWING.has(plain));
  if (before >= 0 && (shown >= 0 || at === words.length - 1))
    return { from: before, to: Math.max(shown, at) };
  const publishing = ahead(words, at, CLOSE, ({ plain }) => PUBLISHING.has(plain));
  return publishing >= 0 && isOrder(words, at, publishing) ? { from: at, to: publishing } : null;
}
/** `use what I say but not who said it`. */
const SENDING = new RegExp(`^(?:${anyOf(SENDING_WORDS)})$`);
/** In capitals, and of no wish. */
export const isUnknownName = ({ plain, isCapital }: WishWord) => isCapital && !KNOWN.has(plain);

/** `no need to withhold my name`, `do not hide my name`. */
const isStillHidden = (words: readonly WishWord[], at: number, name: number): boolean =>
  words.slice(at + 1, name).some(({ plain }) => HIDING.has(plain));

/** `do not publish`, `not for publication`, `not to be printed`: what is asked for, not what happened. */
function isOrder(words: readonly WishWord[], at: number, to: number): boolean {
  const between = words.slice(at + 1, to).map(({ plain }) => plain);
  const isImperative =
    /^(?:don't|dont|never)$/.test(words[at]!.plain) ||
    words[at - 1]?.plain === "do" ||
    words[at - 1]?.plain === "please";
  return (
    between[0] === "for" ||
    between[0] === "to" ||
    between.includes("be") ||
    (isImperative && between.length <= 2)
  );
}
