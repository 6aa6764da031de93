/** Reads a known person's name where a text may print it: whole, with initials, with a title, surname first. */
import { NAME_PARTICLES } from "../english/name-words.ts";
import { NAME_TITLES } from "../english/titles.ts";
import { isGivenName } from "../given-names.ts";
import type { KnownName, NameWord } from "./known-name.ts";
import { matchWord } from "./match-word.ts";
import { isPlainFoldedWord } from "./plain-words.ts";
import type { Token } from "./tokens.ts";

/** A person's name, and which of its words are ordinary words: those name nobody but with capitals, and by more signs. */
export interface SoughtPerson {
  readonly words: readonly NameWord[];
  readonly given: NameWord;
  /** Whole, then its parts: `Brockle-Hurst`, `Brockle`, `Hurst`. */
  readonly surnames: readonly NameWord[];
  readonly isGivenOrdinary: boolean;
  readonly isSurnameOrdinary: boolean;
  /** Given name and surname together are words of a sentence, too: `mark long words`. */
  readonly isPhrase: boolean;
}

/** @param isOrdinary - of a single word; who types another's name small makes no ordinary words of both of its words */
export function soughtPerson(
  { words }: KnownName,
  isOrdinary: (word: string) => boolean,
  chosen: boolean,
): SoughtPerson {
  const [given, surname] = [words[0]!, words.at(-1)!];
  return {
    words,
    given,
    surnames: [surname, ...partsOf(surname)],
    isGivenOrdinary: isOrdinary(given.letters),
    isSurnameOrdinary: isOrdinary(surname.letters),
    isPhrase:
      !chosen &&
      isPlainFoldedWord(surname.letters) &&
      (isPlainFoldedWord(given.letters) || given.letters.length === 1),
  };
}

/** Shorter parts are no names. */
const SHORTEST_PART = 3;

function partsOf({ letters, joints }: NameWord): readonly NameWord[] {
  const ends = [...joints].sort((one, other) => one - other);
  return [0, ...ends]
    .map((from, at) => letters.slice(from, ends[at]))
    .filter((part) => part.length >= SHORTEST_PART && part !== letters && !NAME_PARTICLES.has(part))
    .map((part) => ({ letters: part, joints: new Set<number>() }));
}

/** Where a form of a name ends: the number of the token after it; and whether it is the name as it is known. */
export interface FormEnd {
  readonly end: number;
  readonly exact: boolean;
}

/** @returns the longest form of the name that begins at a token, or null */
export function matchPerson(tokens: readonly Token[], from: number, person: SoughtPerson): FormEnd | null {
  const ends = [
    whole(tokens, from, person),
    titled(tokens, from, person),
    ...(person.words.length > 1
      ? [initials(tokens, from, person), surnameFirst(tokens, from, person), firstTwo(tokens, from, person)]
      : []),
  ];
  const longest = Math.max(...ends);
  return longest < 0 ? null : { end: longest, exact: ends[0] === longest };
}

const surnameAt = (tokens: readonly Token[], at: number, { surnames }: SoughtPerson): number =>
  Math.max(-1, ...surnames.map((surname) => matchWord(tokens, at, surname)));

/** Words that a text may put between given name and surname and that the name does not have. */
const FURTHER = 2;

/** `Una Quillfeather`, also with middle names and initials, or without those it has. */
function whole(tokens: readonly Token[], from: number, person: SoughtPerson): number {
  const { given, words } = person;
  if (words.length === 1) return -1;
  let at = matchWord(tokens, from, given);
  if (at < 0 && mayBeInitialOf(tokens[from]!, person)) at = from + 1;
  for (let further = 0; at > 0 && at < tokens.length && tokens[at]!.gap !== "far"; ) {
    const end = further > 0 && !isClose(tokens[at]!) ? -1 : surnameAt(tokens, at, person);
    if (end > 0) return person.isPhrase && !(tokens[from]!.capital && tokens[at]!.capital) ? -1 : end;
    const middle = Math.max(-1, ...words.slice(1, -1).map((word) => matchWord(tokens, at, word)));
    if (middle > 0) at = middle;
    else if (mayStandBetween(tokens[at]!) && further++ < FURTHER) at++;
    else return -1;
  }
  return -1;
}

/** `Kate` for `K`: of the surname's few bearers it is most likely the same. */
const mayBeInitialOf = ({ fold, capital }: Token, { given, isSurnameOrdinary }: SoughtPerson): boolean =>
  given.letters.length === 1 &&
  capital &&
  !isSurnameOrdinary &&
  fold.startsWith(given.letters) &&
  !NAME_TITLES.has(fold);

const mayStandBetween = ({ fold, capital, gap }: Token): boolean =>
  fold.length === 1
    ? gap === "space" || gap === "dot"
    : gap === "space" && (capital || NAME_PARTICLES.has(fold));

/** `Mrs Quillfeather`; where the surname may stand first, `Mr Zhang` for `Zhang Wei`, too. */
function titled(tokens: readonly Token[], from: number, person: SoughtPerson): number {
  const [title, name] = [tokens[from]!, tokens[from + 1]];
  if (!NAME_TITLES.has(title.fold) || name === undefined || !isClose(name)) return -1;
  if (person.isSurnameOrdinary && !(title.capital && name.capital)) return -1;
  const end = surnameAt(tokens, from + 1, person);
  return end > 0 || !mayLead(person) || !name.capital ? end : matchWord(tokens, from + 1, person.given);
}

const isClose = ({ gap }: Token): boolean => gap === "space" || gap === "dot";

/** Whether the first word may be the surname: it is no given name that we know, and no ordinary word. */
export const mayLead = ({ given, words, isGivenOrdinary }: SoughtPerson): boolean =>
  words.length > 1 && given.letters.length > 1 && !isGivenOrdinary && !isGivenName(given.letters);

/** `M. J. Ffoulkesby`, `MJ Ffoulkesby`. */
function initials(tokens: readonly Token[], from: number, person: SoughtPerson): number {
  for (let at = from; at < from + 3 && at < tokens.length && isInitial(tokens[at]!); at++) {
    if (at > from && !isNear(tokens[at]!)) break;
    const end = afterInitials(tokens, from, at + 1, person);
    if (end > 0) return end;
  }
  return -1;
}

function afterInitials(tokens: readonly Token[], from: number, at: number, person: SoughtPerson): number {
  const name = tokens[at];
  if (name === undefined || !isClose(name) || !(name.capital || NAME_PARTICLES.has(name.fold))) return -1;
  const [first] = tokens[from]!.fold;
  // `A Field`, `I Field` may begin a sentence.
  const isWord = at === from + 1 && /^[aio]$/.test(tokens[from]!.fold) && name.gap === "space";
  if (first === person.given.letters.charAt(0) && !(isWord && person.isSurnameOrdinary)) {
    const end = surnameAt(tokens, at, person);
    if (end > 0) return end;
  }
  const leads = mayLead(person) && first === person.words.at(-1)!.letters.charAt(0);
  return leads ? matchWord(tokens, at, person.given) : -1;
}

const isInitial = ({ fold, upper }: Token): boolean => upper && fold.length <= 3 && /^\p{L}/u.test(fold);

const isNear = (token: Token): boolean => isClose(token) || token.gap === "hyphen";

/** Whether what may be a given name, a title or an initial stands before: in a list of persons the next may have our given name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isClose(tokens[at]!) || !before.capital) return false;
  const isShouted = tokens[at]!.upper && !before.upper;
  return (
    before.fold.length === 1 || NAME_TITLES.has(before.fold) || !(isShouted || isPlainFoldedWord(before.fold))
  );
}

/** `FFOULKESBY, Margaret`, `Ffoulkesby Margaret`, `Ffoulkesby, M. J.` */
function surnameFirst(tokens: readonly Token[], from: number, person: SoughtPerson): number {
  const { given, words, isGivenOrdinary, isSurnameOrdinary } = person;
  let at =
    tokens[from]!.capital && !isNamed(tokens, from) ? matchWord(tokens, from, person.surnames[0]!) : -1;
  const next = tokens[at];
  if (next === undefined || !next.capital || (next.gap !== "comma" && next.gap !== "space")) return -1;
  if (next.gap === "space" && (isSurnameOrdinary || isGivenOrdinary)) return -1;
  // `In the Field, Grace` is no name, `FIELD, Grace` is one.
  if (isSurnameOrdinary && isGivenOrdinary && (!tokens[from]!.upper || next.upper)) return -1;
  const name = matchWord(tokens, at, given);
  const isByInitial =
    next.gap === "comma" &&
    !isSurnameOrdinary &&
    isInitial(next) &&
    next.fold.startsWith(given.letters.charAt(0));
  if (name < 0 && !isByInitial) return -1;
  at = name < 0 ? at + 1 : name;
  for (let more = 0; more < FURTHER && at < tokens.length && isClose(tokens[at]!); more++) {
    const middle = Math.max(-1, ...words.slice(1, -1).map((word) => matchWord(tokens, at, word)));
    if (middle < 0 && !(tokens[at]!.fold.length === 1 && tokens[at]!.upper && tokens[at]!.gap === "space"))
      break;
    at = middle < 0 ? at + 1 : middle;
  }
  return at;
}

/** `Ana García` of `Ana García López`. */
function firstTwo(tokens: readonly Token[], from: number, { words, given }: SoughtPerson): number {
  if (words.length < 3 || given.letters.length < 2) return -1;
  const at = matchWord(tokens, from, given);
  const next = tokens[at];
  if (next === undefined || !next.capital || !isClose(next) || !tokens[from]!.capital) return -1;
  return words[1]!.letters.length < 2 ? -1 : matchWord(tokens, at, words[1]!);
}

/** In a person's own text: the surname alone, or the given name where it is not part of another's or of a place's. */
export function matchPart(tokens: readonly Token[], from: number, person: SoughtPerson): number {
  if (!tokens[from]!.capital) return -1;
  const surname = person.isSurnameOrdinary ? -1 : surnameAt(tokens, from, person);
  if (surname > 0 || person.isGivenOrdinary || person.given.letters.length < 2) return surname;
  const end = matchWord(tokens, from, person.given);
  const next = tokens[end];
  return next?.gap === "space" && next.capital && next.fold.length > 1 ? -1 : end;
}
