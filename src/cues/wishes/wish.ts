/** Reads a wish for anonymity out of a short text, wherever it stands in it, and what else is printed there. */

import { anyOf } from "../../text/any-of.ts";
import { CAPITAL_JOINERS } from "../english/small-words.ts";
import {
  ASKING,
  BY_PUBLISHER,
  COURTESY_WORDS,
  FELLOWSHIPS,
  NAMING_WORDS,
  NOTE_WORDS,
  WISH_OPENERS,
} from "../english/wish-phrases.ts";
import { DONE, HIDING, KEPT_BACK, REASONS, SECRET } from "../english/wishes.ts";
import { isGivenName } from "../given-names.ts";
import { isOrganisationWord } from "../organisation-words.ts";
import type { Core } from "./core.ts";
import { wishCores } from "./cores.ts";
import { isNameLike, namesBeside } from "./names-beside.ts";
import { type WishWord, wishWords } from "./wish-words.ts";
import { KNOWN } from "./words.ts";

export interface Wish {
  /** `redacted` where a publisher says that a name was taken out. */
  readonly status: "anonymous" | "redacted";
  /** Words, as printed, that belong to no wish: who it is that asks; empty where nobody is named. */
  readonly rest: readonly string[];
  /** Whether words are left that are neither a name nor a part of a wish: then it may be a sentence about others. */
  readonly isOpen: boolean;
  /** Whether all of it is like a name, or like what is said of somebody beside one: in small letters, by itself. */
  readonly isOfName: boolean;
  /** Whether what is left stands in the middle of the wish, and no punctuation mark sets it off. */
  readonly isInside: boolean;
}

/**
 * @param text - a few lines at most: time grows with the square of its words
 * @returns null where it asks for nothing
 */
export function readWish(text: string): Wish | null {
  const words = wishWords(text);
  const cores = wishCores(words).filter((core) => !isPartOfName(core, words));
  const [first] = cores;
  if (first === undefined) return null;
  const runs = namesBeside(words, text);
  const status = statusOf(cores, words);
  const isReason = reasonAfter(words, first);
  const isNoted = insideNote(text);
  const isWord = (run: Run) => run.every(({ isCapital }) => !isCapital);
  const names = runs.filter(
    (run) =>
      !(isWord(run) && (isReason(run[0]!) || (isNoted(run[0]!) && !isClause(run, words)))) &&
      !(status === "redacted" && isAgent(run, words)),
  );
  const unsaid = names.filter((run) => !isNoted(run[0]!));
  const rest = besideNote(text, names) ?? names.map((run) => text.slice(run[0]!.start, run.at(-1)!.end));
  return {
    status,
    rest: rest.map((part) => part.replace(/\s+/gu, " ")),
    isOpen: unsaid.some((run) => !isNameLike(run, text)) || isTelling(words, cores, new Set(names.flat())),
    isOfName: isOfName(unsaid, words, cores, text),
    isInside: unsaid.some((run) => isInside(run, words, cores)),
  };
}

type Run = readonly WishWord[];

/** In words, where nothing but its place says that a run is a name. */
const SMALL_NAME = { least: 2, most: 4 };

/** `Hesper Tollgrain, retired pilot`; `hesper tollgrain`. */
function isOfName(
  runs: readonly Run[],
  words: readonly WishWord[],
  cores: readonly Core[],
  text: string,
): boolean {
  const small = runs.filter((run) => !isNameLike(run, text));
  const isShort = small.every(
    (run) => run[0]!.plain !== "the" && run.length <= SMALL_NAME.most && !isInside(run, words, cores),
  );
  const named = new Set(runs.filter((run) => !small.includes(run)).map(([first]) => first!.sentence));
  // `Witnesses should not be named` names nobody.
  const isWhole = (run: Run) => run.length > 1 || isGivenName(run[0]!.plain) || isClause(run, words);
  if (named.size > 0 && !runs.some((run) => !small.includes(run) && isWhole(run))) return false;
  if (named.size > 0) return isShort && small.every(([first]) => named.has(first!.sentence));
  const isFirst = small[0]?.[0] === words[0];
  return (
    (small.length === 1 || (small.length === 2 && isFirst)) && isShort && small[0]!.length >= SMALL_NAME.least
  );
}

const isClause = (run: Run, words: readonly WishWord[]): boolean =>
  words.filter(({ clause }) => clause === run[0]!.clause).length === run.length;

/** `removed by the Council`: who did it. */
function isAgent(run: Run, words: readonly WishWord[]): boolean {
  const at = words.indexOf(run[0]!);
  const before = words[at - 1]?.plain === "the" ? words[at - 2] : words[at - 1];
  return before?.plain === "by" && before.clause === run[0]!.clause;
}

/** What stands between the words of a wish is whom it is about: `do not say that … wrote this`. */
function isInside(run: Run, words: readonly WishWord[], cores: readonly Core[]): boolean {
  const [from, to] = [words.indexOf(run[0]!), words.indexOf(run.at(-1)!)];
  if (cores.some((core) => core.from < from && to <= core.to)) return false;
  const { clause } = run[0]!;
  const before = words.slice(0, from).filter((word) => word.clause === clause);
  return before.some(({ plain }) => !WISH_OPENERS.has(plain)) && words[to + 1]?.clause === clause;
}

/** A sentence without a wish beside one with it: then somebody tells something, more than who it is. */
function isTelling(words: readonly WishWord[], cores: readonly Core[], rest: ReadonlySet<WishWord>): boolean {
  const wished = new Set(
    cores.flatMap(({ from, to }) => words.slice(from, to + 1)).map(({ sentence }) => sentence),
  );
  const naming = new Set([...rest].map(({ sentence }) => sentence));
  const others = words.filter((word) => !wished.has(word.sentence) && !rest.has(word));
  return others.some(
    ({ plain, sentence }) => !(naming.has(sentence) ? NAMING_WORDS : COURTESY_WORDS).has(plain),
  );
}

/** `Gamblers Anonymous Marl`, `No Name Collective`: in capitals, beside a word that organisations carry. */
function isPartOfName({ from, to }: Core, words: readonly WishWord[]): boolean {
  const inside = words.slice(from, to + 1);
  const { clause } = inside[0]!;
  if (!inside.every((word) => word.clause === clause)) return false;
  const isFellowship =
    inside[0]!.plain === "anonymous" &&
    (inside[0]!.isCapital || words.every((word) => !word.isCapital)) &&
    FELLOWSHIPS.has(words[from - 1]?.plain ?? "") &&
    words[from - 1]!.clause === clause;
  if (isFellowship) return true;
  if (!inside.every((word) => word.isCapital)) return false;
  const next = words[to + 1];
  const isEpithet = inside.length === 1 && TITLED.has(inside[0]!.plain) && next?.clause === clause;
  if (isEpithet && next!.isCapital && !KNOWN.has(next!.plain)) return true;
  let start = from;
  while (words[start - 1]?.clause === clause && belongs(words[start - 1]!)) start--;
  let end = to;
  while (words[end + 1]?.clause === clause && belongs(words[end + 1]!)) end++;
  const beside = [...words.slice(start, from), ...words.slice(to + 1, end + 1)];
  return beside.some((word) => word.isCapital && isOrganisationWord(word.plain));
}

/** `Hidden Depths Bookshop`: what begins a name of its own. */
const TITLED: ReadonlySet<string> = new Set([...HIDING, ...KEPT_BACK, ...SECRET]);

const belongs = ({ isCapital, plain }: WishWord): boolean => isCapital || JOINER.test(plain);

const JOINER = new RegExp(`^(?:${anyOf(CAPITAL_JOINERS)})$`);

/** @returns whether a word stands in the reason that follows the wish: it may be put in any words */
function reasonAfter(words: readonly WishWord[], first: Core): (word: WishWord) => boolean {
  const at = words.findIndex((word, position) => position > first.from && REASONS.has(word.plain));
  const reason = words[at];
  if (reason === undefined) return () => false;
  return (word) => word.start > reason.start && word.sentence === reason.sentence;
}

/** In the square brackets of a publisher's note, which says in any words why a name was taken out. */
function insideNote(text: string): (word: WishWord) => boolean {
  const notes = [...text.matchAll(NOTE)];
  return ({ start }) => notes.some(({ index, 0: note }) => index < start && start < index + note.length);
}

const NOTE = new RegExp(`\\[[^\\][]{0,100}\\b(?:${anyOf(NOTE_WORDS)})\\b[^\\][]{0,100}\\]`, "giu");

/** A note stands for the name alone: what is printed beside it stays as it is. */
function besideNote(text: string, names: readonly Run[]): readonly string[] | null {
  const [note, ...more] = [...text.matchAll(NOTE)];
  if (note === undefined || more.length > 0) return null;
  const end = note.index + note[0].length;
  if (names.some(([first]) => note.index < first!.start && first!.start < end)) return null;
  const rest = text.replace(note[0], " ").replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, "");
  return rest === "" ? [] : [rest];
}

/** Publishers report what was done to a name; whoever asks says so. */
function statusOf(cores: readonly Core[], words: readonly WishWord[]): Wish["status"] {
  const plain = words.map((word) => word.plain);
  if (plain.some((word) => ASKING.has(word))) return "anonymous";
  const inCores = cores.flatMap(({ from, to }) => plain.slice(from, to + 1));
  if (inCores.some((word) => DONE.has(word))) return "redacted";
  const isReported =
    inCores.some((word) => KEPT_BACK.has(word)) && plain.some((word) => BY_PUBLISHER.has(word));
  return isReported ? "redacted" : "anonymous";
}
