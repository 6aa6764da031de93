/** Finds the words that make a text a wish for anonymity: `not … name`, `name withheld`, `anonymous`. */
import type { WishWord } from "./wish-words.ts";
import {
  AWAY,
  DONE,
  HIDING,
  KEEPING,
  KEPT_BACK,
  KNOWN,
  MINDING,
  NAME_NOUNS,
  NAMES,
  NEEDING,
  NEGATIONS,
  NO,
  PUBLISHING,
  SECRET,
  SHOWING,
  SUPPLIED,
  UNNAMED,
  YES,
} from "./words.ts";

/** A stretch of words, by their positions, both inclusive. */
export interface Core {
  readonly from: number;
  readonly to: number;
}

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
  const stated = statedCores(question);
  const isYes = YES.has(words[answer]!.plain);
  const further = shifted(statedCores(words.slice(answer + 1)), answer + 1);
  const last = stated.at(-1);
  if (last !== undefined) return isYes ? [...stated, { from: last.from, to: answer }, ...further] : further;
  const asks = question.some(({ plain }) => NAMES.has(plain) || PUBLISHING.has(plain) || plain === "public");
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
    const isWished = !NOUNS.has(plain) || words.some((word) => ASKING_FOR.has(word.plain));
    return isWished && !isUnneeded(words, at) ? { from: at, to: at } : null;
  }
  if (NEGATIONS.has(plain)) return negated(words, at);
  if (isOffTheRecord(words, at)) return { from: at, to: at + 2 };
  if (plain === "only" || plain === "internal") return forFew(words, at);
  if (HIDING.has(plain)) return hidden(words, at);
  if (KEEPING.has(plain)) return kept(words, at);
  if (NAME_NOUNS.has(plain)) return supplied(words, at);
  if (SECRET.has(plain)) return secret(words, at);
  return null;
}

/** What may be spoken of: it must be asked for. */
const NOUNS: ReadonlySet<string> = new Set(["anonymity", "pseudonym", "confidentiality", "privacy"]);
const ASKING_FOR: ReadonlySet<string> = new Set(
  `please request requests requested requesting ask asks asked asking wish wishes wished want wants wanted prefer prefers
  preferred keep kept like granted respect protect maintain maintained pls under rather`.split(/\s+/),
);

const ahead = (
  words: readonly WishWord[],
  at: number,
  most: number,
  isWanted: (word: WishWord) => boolean,
): number => {
  const { sentence } = words[at]!;
  for (let to = at + 1; to <= Math.min(words.length - 1, at + most); to++) {
    if (words[to]!.sentence !== sentence) break;
    if (isWanted(words[to]!)) return to;
  }
  return -1;
};

const behind = (
  words: readonly WishWord[],
  at: number,
  most: number,
  isWanted: (word: WishWord) => boolean,
): number => {
  const { sentence } = words[at]!;
  for (let from = at - 1; from >= Math.max(0, at - most); from--) {
    if (words[from]!.sentence !== sentence) break;
    if (isWanted(words[from]!)) return from;
  }
  return -1;
};

const isName = ({ plain }: WishWord) => NAMES.has(plain);

/** `I do not need to be anonymous`, `not anonymous`, `no objection to losing my anonymity`. */
function isUnneeded(words: readonly WishWord[], at: number): boolean {
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
function negated(words: readonly WishWord[], at: number): Core | null {
  if (
    words
      .slice(at + 1, at + 4)
      .some(({ plain, sentence }) => MINDING.has(plain) && sentence === words[at]!.sentence)
  )
    return null;
  const name = ahead(words, at, NEAR, isName);
  if (name >= 0) return isStillHidden(words, at, name) ? null : { from: at, to: name };
  const telling = ahead(words, at, CLOSE, ({ plain }) => TELLING.has(plain));
  const who =
    telling < 0 ? -1 : ahead(words, telling, NEAR, (word) => WRITER.has(word.plain) || isUnknownName(word));
  if (who >= 0) return { from: at, to: who };
  const before = behind(words, at, CLOSE, isName);
  const shown = ahead(words, at, CLOSE, ({ plain }) => SHOWING.has(plain));
  if (before >= 0 && (shown >= 0 || at === words.length - 1))
    return { from: before, to: Math.max(shown, at) };
  const publishing = ahead(words, at, CLOSE, ({ plain }) => PUBLISHING.has(plain));
  return publishing >= 0 && isOrder(words, at, publishing) ? { from: at, to: publishing } : null;
}

/** `do not say who I am`, `don't tell them that Hesper Tollgrain wrote this`. */
const TELLING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "mention",
  "reveal",
  "disclose",
  "show",
  "print",
  "publish",
]);
const WRITER: ReadonlySet<string> = new Set(["who", "wrote", "written"]);
const isUnknownName = ({ plain, isCapital }: WishWord) => isCapital && !KNOWN.has(plain);

/** `for your records only`, `for internal use`. */
function forFew(words: readonly WishWord[], at: number): Core | null {
  if (words[at]!.plain === "internal")
    return words[at + 1]?.plain === "use" ? { from: at, to: at + 1 } : null;
  const whom = behind(words, at, 2, ({ plain }) => FEW.has(plain));
  const start = whom < 0 ? -1 : behind(words, whom, 3, ({ plain }) => plain === "for");
  return start < 0 ? null : { from: start, to: at };
}

const FEW: ReadonlySet<string> = new Set(
  "records record use file files eyes information reference panel committee council office you us".split(" "),
);

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

/** `withhold my name`, `name and address withheld`, `redacted` where nothing else is said. */
function hidden(words: readonly WishWord[], at: number): Core | null {
  const after = ahead(words, at, CLOSE, isName);
  if (after >= 0) return { from: at, to: after };
  const before = behind(words, at, NEAR, isName);
  if (before >= 0) return { from: before, to: at };
  const { plain, clause } = words[at]!;
  const isFirst = words[at - 1] === undefined || words[at - 1]!.clause !== clause;
  return isFirst && (DONE.has(plain) || KEPT_BACK.has(plain)) ? { from: at, to: at } : null;
}

/** `leave my name off`, `keep this confidential`. */
function kept(words: readonly WishWord[], at: number): Core | null {
  const away = ahead(words, at, NEAR, ({ plain }) => AWAY.has(plain));
  if (away < 0) return null;
  const isOfName = words.slice(at, away + CLOSE).some(isName);
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
  if (plain === "confidence" && words[at - 1]?.plain !== "in") return null;
  if (NOUNS.has(plain) && !words.some((word) => ASKING_FOR.has(word.plain))) return null;
  const isSmall = !words[at]!.isCapital;
  const before = words[at - 1];
  // A surname.
  if (!isSmall && before?.clause === clause && before.isCapital && !SECRET.has(before.plain)) return null;
  const own = words.filter((word) => word.clause === clause && !(isSmall && isUnknownName(word)));
  return own.every((word) => SECRET.has(word.plain) || BESIDE_SECRET.has(word.plain))
    ? { from: at, to: at }
    : null;
}

const BESIDE_SECRET: ReadonlySet<string> = new Set(
  `and in strictly please keep kept treat treated as this it is be to response submission reply comment comments my the
  name names details in all very pls marked must remain stay strict sent given your our is are was`.split(
    /\s+/,
  ),
);

const isOffTheRecord = (words: readonly WishWord[], at: number): boolean =>
  words[at]!.plain === "off" && words[at + 1]?.plain === "the" && words[at + 2]?.plain === "record";
