/** Finds the words that make a text a wish for anonymity: `not … name`, `name withheld`, `anonymous`. */
import { anyOf } from "../../text/any-of.ts";
import {
  ASKING_FOR,
  BESIDE_SECRET,
  CONSENT,
  FEW,
  GIVEN_WORDS,
  INWARD,
  ORDERS_TO_HIDE,
  SPOKEN_OF,
} from "../english/wish-phrases.ts";
import {
  AWAY,
  DONE,
  HIDING,
  KEEPING,
  KEPT_BACK,
  NAME_NOUNS,
  NAMES,
  NEGATIONS,
  NO,
  PUBLISHING,
  SECRET,
  SUPPLIED,
  UNNAMED,
  YES,
} from "../english/wishes.ts";
import type { Core } from "./core.ts";
import { idiomAt } from "./idioms.ts";
import { ahead, behind } from "./near.ts";
import { isName, isUnknownName, isUnneeded, negated } from "./negations.ts";
import type { WishWord } from "./wish-words.ts";
import { KNOWN } from "./words.ts";

/** How many words may stand between the two that make a wish. */
const NEAR = 7;
const CLOSE = 4;

/**
 * A question with its answer, as forms print it, is a wish by both: `Publish name: No`, `Anonymous? Yes`.
 *
 * @returns the cores in order; none where the text asks for nothing, or says that naming is no matter
 */
export function wishCores(words: readonly WishWord[]): readonly Core[] {
  const answer = words.findIndex(({ isAnswer, plain }) => isAnswer && (YES.has(plain) || NO.has(plain)));
  if (answer <= 0) return statedCores(words);
  const question = words.slice(0, answer);
  const asked = answer - 1;
  const { plain: flag, isCapital } = question[asked]!;
  // `Tollgrain Confidential? yes`: the word beside the mark is what is asked, and no surname.
  const isFlag = asked === 0 ? SPOKEN_OF.has(flag) || HIDING.has(flag) : isCapital && SECRET.has(flag);
  const stated = isFlag ? [{ from: asked, to: asked }] : statedCores(question);
  const isYes = YES.has(words[answer]!.plain);
  const further = shifted(statedCores(words.slice(answer + 1)), answer + 1);
  const last = stated.at(-1);
  if (last !== undefined) return isYes ? [...stated, { from: last.from, to: answer }, ...further] : further;
  const asks = question.some(({ plain }) => NAMES.has(plain) || PUBLISHING.has(plain) || CONSENT.has(plain));
  return !isYes && asks ? [{ from: 0, to: answer }, ...further] : further;
}

const shifted = (cores: readonly Core[], by: number): readonly Core[] =>
  cores.map(({ from, to }) => ({ from: from + by, to: to + by }));

function statedCores(words: readonly WishWord[]): readonly Core[] {
  return words.flatMap((_, at) => coreAt(words, at) ?? []).sort((one, other) => one.from - other.from);
}

/** A core that the word at a position opens or, for `anonymous`, is. */
function coreAt(words: readonly WishWord[], at: number): Core | null {
  const { plain } = words[at]!;
  if (UNNAMED.has(plain)) {
    const isWished = !SPOKEN_OF.has(plain) || words.some((word) => ASKING_FOR.has(word.plain));
    return isWished && !isUnneeded(words, at) ? { from: at, to: at } : null;
  }
  if (NEGATIONS.has(plain)) return negated(words, at);
  const idiom = idiomAt(words, at);
  if (idiom >= 0) return { from: at, to: idiom };
  if (plain === "only" || plain === "internal") return forFew(words, at);
  if (CONSENT.has(plain)) return refused(words, at);
  if (HIDING.has(plain)) return hidden(words, at);
  if (KEEPING.has(plain)) return kept(words, at);
  if (NAME_NOUNS.has(plain)) return supplied(words, at);
  if (SECRET.has(plain)) return secret(words, at);
  return null;
}

/** `for your records only`, `for internal use`. */
function forFew(words: readonly WishWord[], at: number): Core | null {
  if (words[at]!.plain === "internal")
    return INWARD.has(words[at + 1]?.plain ?? "") ? { from: at, to: at + 1 } : null;
  const whom = behind(words, at, 2, ({ plain }) => FEW.has(plain));
  const start = whom < 0 ? -1 : behind(words, whom, 3, ({ plain }) => plain === "for");
  return start < 0 ? null : { from: start, to: at };
}

/** `permission withheld`, `consent to publish refused`, `permission to name not granted`. */
function refused(words: readonly WishWord[], at: number): Core | null {
  const no = ahead(words, at, CLOSE, ({ plain }) => plain === "withheld" || NEGATIONS.has(plain));
  if (no < 0) return null;
  const isLast = words[no + 1]?.clause !== words[no]!.clause;
  if (isLast) return { from: at, to: no };
  return GIVEN.test(words[no + 1]!.plain) ? { from: at, to: no + 1 } : null;
}

const GIVEN = new RegExp(`^(?:${anyOf(GIVEN_WORDS)})$`);

/** `withhold my name`, `name and address withheld`, `redacted` where nothing else is said. */
function hidden(words: readonly WishWord[], at: number): Core | null {
  const after = ahead(words, at, CLOSE, isName);
  if (after >= 0) return { from: at, to: after };
  const before = behind(words, at, NEAR, isName);
  if (before >= 0) return { from: before, to: at };
  const { plain, clause } = words[at]!;
  const isFirst = words[at - 1] === undefined || words[at - 1]!.clause !== clause;
  const isAsked = isFirst || words[at - 1]!.plain === "please";
  const isSaid = DONE.has(plain) || KEPT_BACK.has(plain);
  return (isFirst && isSaid) || (isAsked && ORDERS_TO_HIDE.has(plain)) ? { from: at, to: at } : null;
}

/** `leave my name off`, `name to be left out`, `keep this confidential`. */
function kept(words: readonly WishWord[], at: number): Core | null {
  const away = ahead(words, at, NEAR, ({ plain }) => AWAY.has(plain));
  if (away < 0) return null;
  const isOfName =
    behind(words, at, CLOSE, isName) >= 0 ||
    words.slice(at, away + CLOSE).some((word) => isName(word) || /^(?:me|us)$/.test(word.plain));
  return isOfName || SECRET.has(words[away]!.plain) ? { from: at, to: away } : null;
}

/** `name and address supplied`. */
function supplied(words: readonly WishWord[], at: number): Core | null {
  const before = words[at - 1];
  const isFirst = before === undefined || before.clause !== words[at]!.clause || !KNOWN.has(before.plain);
  const given = ahead(words, at, CLOSE, ({ plain }) => SUPPLIED.has(plain));
  return isFirst && given >= 0 && given - at <= 3 ? { from: at, to: given } : null;
}

/** `private and confidential`, `in confidence`: by itself, or as what something is to be. */
function secret(words: readonly WishWord[], at: number): Core | null {
  const { clause, plain } = words[at]!;
  if (plain === "confidence" && behind(words, at, 3, (word) => word.plain === "in") < 0) return null;
  if (SPOKEN_OF.has(plain) && !words.some((word) => ASKING_FOR.has(word.plain))) return null;
  const isSmall = !words[at]!.isCapital;
  const before = words[at - 1];
  // A surname.
  if (!isSmall && before?.clause === clause && before.isCapital && !SECRET.has(before.plain)) return null;
  const own = words.filter((word) => word.clause === clause && !(isSmall && isUnknownName(word)));
  return own.every((word) => SECRET.has(word.plain) || BESIDE_SECRET.has(word.plain))
    ? { from: at, to: at }
    : null;
}
