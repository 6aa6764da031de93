/** Finds known names in any text, each taken whole, in whatever form it is printed. */
import type { Span } from "../../model/document.ts";
import { anyOf } from "../../text/any-of.ts";
import { NAME_PARTICLES } from "../english/name-words.ts";
import { FINDER_PARTICLES } from "../english/small-words.ts";
import { isGivenName } from "../given-names.ts";
import { foldWord } from "./fold.ts";
import type { KnownName, NameWord } from "./known-name.ts";
import {
  type FormEnd,
  matchPart,
  matchPerson,
  mayLead,
  type SoughtPerson,
  soughtPerson,
} from "./match-person.ts";
import { matchWord } from "./match-word.ts";
import { NAME_WORD, nameTokens, type Token } from "./tokens.ts";

/** A name that is looked for. */
export interface Sought<Value> {
  readonly name: KnownName;
  readonly value: Value;
  /** Somebody chose it: one word is found in small letters, too. */
  readonly chosen?: boolean;
  /** The text is the person's own: a surname or a given name alone is hers, too; not in the attribution. */
  readonly own?: "text" | "attribution";
}

export interface NameFound<Value> extends Span {
  readonly name: KnownName;
  readonly value: Value;
  /** The name as it is known: not one of its short forms, which others may bear. */
  readonly exact: boolean;
}

export interface NameFinder<Value> {
  /** Time grows with the text, and hardly with the number of names. */
  find(text: string): readonly NameFound<Value>[];
  readonly size: number;
}

interface Entry<Value> extends Sought<Value> {
  readonly person: SoughtPerson | null;
  readonly isOrdinary: boolean;
}

/** A name with its gaps is no longer: so much of a text is looked at around one of its words. */
const AROUND = 160;

/** @param isOrdinary - whether a word, folded, is one that texts write in small letters: alone it names nobody */
export function nameFinder<Value>(
  sought: Iterable<Sought<Value>>,
  isOrdinary: (word: string) => boolean,
): NameFinder<Value> {
  const byWord = new Map<string, Entry<Value>[]>();
  const keys = new Set<string>();
  for (const one of sought) {
    if (keys.has(one.name.key)) continue;
    keys.add(one.name.key);
    const entry = entryOf(one, isOrdinary);
    for (const word of anchorsOf(entry)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return {
    find(text) {
      if (byWord.size === 0) return [];
      // Most texts hold no such word: those that do are cut into words once, whatever they hold.
      let around: ((anchor: Span) => Window) | null = null;
      const finds: NameFound<Value>[] = [];
      for (const { words, start, end } of anchored(text)) {
        const entries = words.flatMap((word) => byWord.get(word) ?? []);
        if (entries.length === 0) continue;
        around ??= windowsOf(text);
        finds.push(...findsAround(around({ start, end }), new Set(entries)));
      }
      return distinct(finds);
    },
    size: keys.size,
  };
}

function entryOf<Value>(one: Sought<Value>, isOrdinary: (word: string) => boolean): Entry<Value> {
  const { kind, words } = one.name;
  const person = kind === "person" ? soughtPerson(one.name, isOrdinary, one.chosen === true) : null;
  return { ...one, person, isOrdinary: words.every(({ letters }) => isOrdinary(letters)) };
}

/** One of them stands in every form of the name. */
function anchorsOf<Value>({ name: { words }, person, own }: Entry<Value>): ReadonlySet<string> {
  const anchors = [words.at(-1)!, ...(person?.surnames ?? [])];
  if (person !== null && (own === "text" || mayLead(person))) anchors.push(words[0]!);
  if (person !== null && words.length > 2) anchors.push(words[1]!);
  return new Set(anchors.flatMap(spellingsOf));
}

/** A word as a text may end it: whole, or what follows a joint. */
const spellingsOf = ({ letters, joints }: NameWord): readonly string[] => [
  letters,
  ...[...joints].map((at) => letters.slice(at)).filter((part) => !NAME_PARTICLES.has(part)),
];

interface Anchor extends Span {
  readonly words: readonly string[];
}

/** Each word of a text, by itself and with those before it that a sign or a line's end may have parted from it. */
function* anchored(text: string): Generator<Anchor> {
  let before: { readonly words: readonly string[]; readonly end: number } = { words: [], end: -1 };
  for (const { 0: raw, index } of text.matchAll(NAME_WORD)) {
    const word = foldWord(raw);
    const gap = text.slice(before.end, index);
    const isParted =
      before.end >= 0 && gap.length <= LONGEST_BREAK && gap !== " " && !/[\p{L}\p{N}.,;:!?]/u.test(gap);
    const words = [word, ...(isParted ? before.words.slice(0, 2).map((one) => one + word) : [])];
    before = { words, end: index + raw.length };
    yield { words, start: index, end: index + raw.length };
  }
}

/** White space around a hyphen at a line's end. */
const LONGEST_BREAK = 20;

/** The words around an anchor, and which of them it is. */
interface Window {
  readonly tokens: readonly Token[];
  readonly at: number;
}

function windowsOf(text: string): (anchor: Span) => Window {
  const tokens = nameTokens(text);
  let first = 0;
  // Anchors come in the order of the text: what lies behind one lies behind the next.
  return ({ start, end }) => {
    const from = wholeFrom(text, start - AROUND);
    while (tokens[first] !== undefined && tokens[first]!.start < from) first++;
    let last = first;
    while (tokens[last] !== undefined && tokens[last]!.start < end + AROUND) last++;
    const [opening, ...others] = tokens.slice(first, last);
    const near: readonly Token[] = opening === undefined ? [] : [{ ...opening, gap: "far" }, ...others];
    return { tokens: near, at: near.findIndex((token) => token.end >= end) };
  };
}

function findsAround<Value>(
  { tokens, at }: Window,
  entries: ReadonlySet<Entry<Value>>,
): readonly NameFound<Value>[] {
  return [...entries].flatMap((entry) => {
    for (let start = Math.max(0, at - REACH); start <= at; start++) {
      const form = matchEntry(tokens, start, entry);
      if (form === null || form.end <= at) continue;
      const span = whole(tokens, start, form.end, entry.person !== null);
      return [
        {
          start: tokens[span.start]!.start,
          end: tokens[span.end]!.end,
          name: entry.name,
          value: entry.value,
          exact: form.exact,
        },
      ];
    }
    return [];
  });
}

/** Words of a form before the one that it was found by. */
const REACH = 10;

/** Not in the middle of a word: what is left of one may look like another. */
function wholeFrom(text: string, from: number): number {
  if (from <= 0) return 0;
  let at = from;
  while (at > 0 && at > from - AROUND && /[^\s]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function matchEntry<Value>(tokens: readonly Token[], from: number, entry: Entry<Value>): FormEnd | null {
  const { name, person, own } = entry;
  const form = person === null ? null : matchPerson(tokens, from, person);
  if (form !== null && name.words.length > 1) return form;
  const isWhole = person === null || name.words.length === 1;
  const end = isWhole ? inTurn(tokens, from, entry) : own === "text" ? matchPart(tokens, from, person) : -1;
  if (form !== null && form.end > end) return { ...form, exact: false };
  return end < 0 ? null : { end, exact: isWhole };
}

/** Small words in the names of organisations. */
const SMALL = new RegExp(`^(?:${anyOf(FINDER_PARTICLES)})$`);

/** All words of a name that has one form. */
function inTurn<Value>(
  tokens: readonly Token[],
  from: number,
  { name: { words }, person, isOrdinary, chosen, own }: Entry<Value>,
): number {
  const isAnyCase = chosen || (words.length > 1 && !isOrdinary);
  if (!isAnyCase && words.length === 1 && isOrdinary && !(own && person !== null)) return -1;
  let at = from;
  for (const word of words) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === "far")) return -1;
    if (!isAnyCase && !token.capital && !SMALL.test(token.fold)) return -1;
    at = matchWord(tokens, at, word);
    if (at < 0) return -1;
  }
  return at;
}

/**
 * Takes in what is one with the name: the rest of a word with hyphens, what an apostrophe joins to its front, and
 * before a person's name a further given name.
 */
function whole(tokens: readonly Token[], from: number, to: number, isPerson: boolean): Span {
  let [start, last] = [from, to - 1];
  while (tokens[last + 1]?.gap === "hyphen" && tokens[last + 1]!.capital) last++;
  while (start > 0 && /^(?:hyphen|apostrophe)$/.test(tokens[start]!.gap) && tokens[start - 1]!.capital)
    start--;
  const before = tokens[start - 1];
  const isGiven =
    before?.capital && tokens[start]!.capital && tokens[start]!.gap === "space" && isGivenName(before.fold);
  if (isPerson && isGiven && tokens[start]!.fold.length > 1) start--;
  return { start, end: last };
}

/** One find was perhaps reached by several of its words. */
function distinct<Value>(finds: readonly NameFound<Value>[]): readonly NameFound<Value>[] {
  const seen = new Set<string>();
  return finds.filter(({ start, end, name }) => {
    const key = `${start} ${end} ${name.key}`;
    return !seen.has(key) && seen.add(key);
  });
}
