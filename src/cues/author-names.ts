/** Finds where a text names its author. */
import type { Span } from "../model/document.ts";
import { anyOf, anyPattern } from "../text/any-of.ts";
import {
  AUTHOR_LABELS,
  CLOSING_MARKS,
  GREETINGS_ALOUD,
  REACHING,
  STRONG_CLOSINGS,
  WEAK_CLOSINGS,
} from "./english/letters.ts";
import { isGivenName } from "./given-names.ts";
import { isOrdinaryGivenName } from "./names/plain-words.ts";
import {
  isLoneGivenName,
  isRole,
  mayNamePerson,
  type NameRead,
  nameAt,
  namesPerson,
  untitled,
} from "./person-name.ts";

/** Between the words of a name: on one line, or also over a line break. */
const ON_LINE = /[ \t\u00a0]+/y;
const WRAPPED = /[ \t\u00a0]*\r?\n[ \t\u00a0]*|[ \t\u00a0]+/y;

/** Signing off ends a text: so many characters of it are looked at, for a name, a post, an address. */
const TAIL = 600;

/**
 * Names with which a text introduces or signs its author: `My name is …`, `I am Dr …`, `Yours sincerely, …`. Found
 * are names that look like a person's, not every one; the names of others are left alone.
 *
 * @returns the names, without the words around them, in order and apart from one another
 */
export function authorNames(text: string): readonly Span[] {
  const found = [...introduced(text), ...labelled(text), ...signed(text), ...lastLine(text)];
  const apart: Span[] = [];
  for (const { start, end } of found.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (start >= (apart.at(-1)?.end ?? 0)) apart.push({ start, end });
  }
  return apart;
}

/** Without the flag of Unicode, under which letters of any case take four times as long to find. */
const cue = (words: string, flags: string) => new RegExp(`\\b(?:${words})`, flags);

const MY_NAME = cue("my (?:full |own )?name(?:\\s+is|['’]s)\\s+", "gi");
const I_AM = cue("I(?:\\s+am|['’]m)(?:\\s+(?:called|known\\s+as))?\\s+|I,\\s+", "g");
const THIS_IS = new RegExp(
  `^\\s*(?:(?:${anyOf(GREETINGS_ALOUD)}|dear\\s[^,\\n]{1,40})[,.!]?\\s+)?this is\\s+`,
  "giu",
);
const WE_ARE = cue("we(?:\\s+are|['’]re)\\s+", "gi");
const CONTACT = cue(`(?:${anyOf(REACHING, "\\s+")})\\s+me(?:\\s+\\w+)?\\s*[:,–—-]\\s*`, "gi");

function introduced(text: string): readonly Span[] {
  const after = (pattern: RegExp, isName: (name: NameRead) => boolean) =>
    unquotedEnds(text, pattern).flatMap((end) => {
      const name = nameAt(text, end, WRAPPED);
      return name !== null && isName(name) ? [name] : [];
    });
  // A word that the pattern needs is found in a fraction of the time that the pattern takes.
  const small = text.toLowerCase();
  const isMyName = small.includes("name");
  return [
    ...(isMyName
      ? after(MY_NAME, ({ words, possessive }) => !possessive && untitled(words).some(isWritten))
      : []),
    ...(isMyName ? unquotedEnds(text, MY_NAME).flatMap((end) => smallName(text, end)) : []),
    ...after(I_AM, (name) => namesPerson(name) || (isLoneGivenName(name) && introduces(text, name.end))),
    ...unquotedEnds(text, WE_ARE).flatMap((end) => {
      const names = namesAt(text, end, WRAPPED);
      return names.every(isLikely) && names.some(namesPerson) ? names : [];
    }),
    ...(/\sme\b/.test(small) ? after(CONTACT, namesPerson) : []),
    ...after(THIS_IS, namesPerson),
  ];
}

/**
 * Not in quotation marks: there somebody else speaks. They are looked for behind the words that are found, since an
 * assertion before these would be tried at every letter of the text.
 */
function unquotedEnds(text: string, pattern: RegExp): readonly number[] {
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (QUOTED.test(text.slice(Math.max(0, found.index - 2), found.index)))
      pattern.lastIndex = found.index + 1;
    else ends.push(pattern.lastIndex);
  }
  return ends;
}

const QUOTED = /["“‘']\s?$/u;

const ends = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

/** Not `X` or `XY`, which stand for a name. */
const isWritten = (word: string) => /\p{Ll}|\p{Lu}{3}/u.test(word);

/** The name at a place and those joined to it: `Kate and Tom Quillfeather`. */
function namesAt(text: string, start: number, gap: RegExp): readonly NameRead[] {
  const names: NameRead[] = [];
  for (let at: number | null = start; at !== null; ) {
    const name = nameAt(text, at, gap);
    if (name === null) break;
    names.push(name);
    const and = /^\s+(?:and|&)\s+/u.exec(text.slice(name.end, name.end + 20));
    at = and === null ? null : name.end + and[0].length;
  }
  return names;
}

/** `I am Kate, …`, `I'm Kate and I …`, `I am Kate.`: not `I am Kate based`. */
const introduces = (text: string, end: number) =>
  /^(?:[,.;]|\s+(?:and\s+(?:I|my)|from|aged)\b|\s*$)/u.test(text.slice(end, end + 20));

/** `my name is gillian grimshaw and …`, as people type. */
function smallName(text: string, start: number): readonly Span[] {
  const [name, given] = SMALL_NAME.exec(text.slice(start, start + 60)) ?? [];
  return name === undefined || !isSmallGivenName(given!) ? [] : [{ start, end: start + name.length }];
}

const SMALL_NAME = /^(\p{Ll}{3,})(?:\s+\p{Ll}{3,}(?=\s+(?:and|i)\b|\s*[,.;]|\s*$))?(?![\p{L}'’])/u;
const isSmallGivenName = (word: string) => isGivenName(word) && !isOrdinaryGivenName(word);

const LABEL = new RegExp(`^[ \\t]*(?:${anyOf(AUTHOR_LABELS)})[ \\t]*:[ \\t]*`, "gimu");

function labelled(text: string): readonly Span[] {
  if (!text.includes(":")) return [];
  return ends(text, LABEL).flatMap((end) => {
    const name = nameAt(text, end, ON_LINE);
    return name !== null && (isLikely(name) || mayNamePerson(name)) && endsLine(text, name) ? [name] : [];
  });
}

const isLikely = (name: NameRead) => namesPerson(name) || isLoneGivenName(name);

/** What is left of the line is a post, an address or nothing. */
function endsLine(text: string, { end, words, next }: NameRead): boolean {
  if (words.length > 1 && isRole(next)) return true;
  return /^[ \t\u00a0]*(?:$|[\r\n,()\]|–—-]|\.\s*$)/u.test(text.slice(end, end + 40));
}

/** At the beginning of a line or of a sentence; after the second kind a name must stand on a line of its own. */
const CLOSING = new RegExp(
  `(?<=^[ \\t]*|[([]|[.!?…]["”’)]?\\s)(?:(${anyPattern(STRONG_CLOSINGS)})|(?:${anyOf(WEAK_CLOSINGS)}))(?![\\p{L}'’])[ \\t]*[,.:;!–—-]*\\s*`,
  "gimu",
);

/** A word of every closing, in small letters: most texts have none. */
const MAY_CLOSE = new RegExp(`${anyOf(CLOSING_MARKS)}|ſ`);

function signed(text: string): readonly Span[] {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  if (!MAY_CLOSE.test(tail.toLowerCase())) return [];
  const names = [...tail.matchAll(CLOSING)].flatMap((match) => {
    const [closing, strong] = match;
    const ownLine = /\n/.test(closing);
    const start = match.index + closing.length;
    const all = namesAt(tail, start, ON_LINE);
    const last = all.at(-1);
    if (last === undefined) return strong !== undefined && ownLine ? smallSignature(tail, start) : [];
    const isName = (name: NameRead) => isLikely(name) || (strong !== undefined && mayNamePerson(name));
    return (strong !== undefined || ownLine) && all.every(isName) && endsLine(tail, last) ? all : [];
  });
  return names.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function smallSignature(text: string, start: number): readonly Span[] {
  const [line] =
    /^\p{Ll}{3,}(?:[ \t]+\p{Ll}{2,}){0,2}(?=[ \t]*(?:$|\r?\n))/u.exec(text.slice(start, start + 60)) ?? [];
  return line !== undefined && isSmallGivenName(line.split(/\s/)[0]!)
    ? [{ start, end: start + line.length }]
    : [];
}

/** A name on the last line, alone or after a dash; not that of somebody who is quoted. */
function lastLine(text: string): readonly Span[] {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf("\n", end - 1) + 1;
  if (from === 0) return [];
  const [dash] = /^[ \t]*(?:([-–—])[ \t]*)?/u.exec(text.slice(from, end))!;
  const name = nameAt(text, from + dash.length, ON_LINE);
  const before = text.slice(0, from).trimEnd();
  if (name === null || name.end < end || /["”’]$/u.test(before)) return [];
  if (dash.trim() === "") return namesPerson(name) && /[.!?]$/u.test(before) ? [name] : [];
  const listed = /^[ \t]*[-–—]/u.test(before.slice(before.lastIndexOf("\n") + 1));
  const likely = namesPerson(name) || (dash.trim() !== "-" && mayNamePerson(name));
  return likely && !listed ? [name] : [];
}
