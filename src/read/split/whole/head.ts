/** Reads what stands above the text of a letter or message: heads of mail, letterhead, addressee, date, matter, greeting. */
import {
  ADDRESSEE_OPENINGS,
  BEHIND_TITLE_WORDS,
  FURTHER_HEADS,
  HEAD_OF_DATE,
  HEAD_OF_SENDER,
  HEAD_OF_SUBJECT,
  LETTER_TITLES,
  QUOTING_MARKS,
} from "../../../cues/english/letter-parts.ts";
import { MAIL_HEADS } from "../../../cues/english/letters.ts";
import type { MessageFacts } from "../../../model/document.ts";
import { anyOf } from "../../../text/any-of.ts";
import { hasHeadingShape, headingWords } from "../heading.ts";
import { spacedWords, type TextLine } from "../text-lines.ts";
import {
  closingOf,
  dateIn,
  greetingLength,
  isContact,
  isGreeting,
  isReference,
  subjectLength,
} from "./line-signs.ts";

/** Lines between two blank ones, as indices: the first and the one after the last. */
export type TopBlock = readonly [from: number, to: number];

export interface Head {
  /** What the message's own heads say. */
  readonly sender: { readonly at: number; readonly value: string } | null;
  readonly date: string | null;
  readonly subject: { readonly at: number; readonly text: string } | null;
  /** Index of the greeting; null where there is none. */
  readonly greeting: number | null;
  /** The message only forwards another, whose heads these are. */
  readonly isForwarded: boolean;
  /** How many of the lines are heads of a message. */
  readonly heads: number;
  /** Index of the first line of the text, and how much of its words belongs to the greeting. */
  readonly from: number;
  readonly skip: number;
  /** Letterhead and addressee. */
  readonly blocks: readonly TopBlock[];
}

const HEAD = new RegExp(`^[*]?(${anyOf(new Set([...MAIL_HEADS, ...FURTHER_HEADS]))})[*]?\\s?:[*]?\\s*`, "iu");
const FORWARDED = new RegExp(`^[-_=*\\s]*(?:${anyOf(QUOTING_MARKS)})\\b[-_=*:\\s]*$`, "iu");
const ADDRESSEE = new RegExp(`^(?:${anyOf(ADDRESSEE_OPENINGS)})(?::|\\s+(?=\\p{Lu}))`, "iu");
const SENDER = new Set(HEAD_OF_SENDER);
const DATE = new Set(HEAD_OF_DATE);
const SUBJECT = new Set(HEAD_OF_SUBJECT);
/** Lines from the top within which a greeting stands, and of which so many may be as long as prose. */
const TOP = { lines: 45, prose: 2 };

/** @param message - what is known of it: then no line of its text is taken for a head */
export function readLetterHead(lines: readonly TextLine[], message: MessageFacts | null = null): Head {
  const mail = message === null ? mailHead(lines) : messageHead(lines, message);
  const greeting = greetingAt(lines, mail.to);
  if (greeting === null) return withoutGreeting(lines, mail);
  const { words } = lines[greeting]!;
  const run = isGreeting(words) ? 0 : greetingLength(words);
  const above = [...lines.keys()].slice(mail.to, greeting);
  const named = above.findLast((at) => subjectLength(lines[at]!.words) > 0);
  const below = run > 0 ? null : subjectBelow(lines, greeting + 1);
  const at = below ?? named;
  return {
    ...mail,
    date: mail.date ?? firstDate(lines, above),
    subject: at === undefined ? mail.subject : { at, text: subjectText(lines[at]!.words) },
    greeting,
    from: below !== null ? below + 1 : run > 0 ? greeting : greeting + 1,
    skip: run,
    blocks: blocksOf(lines, mail.to, greeting),
  };
}

interface Mail extends Pick<Head, "sender" | "date" | "subject" | "heads" | "isForwarded"> {
  readonly to: number;
}

const NO_MAIL: Mail = { sender: null, date: null, subject: null, heads: 0, to: 0, isForwarded: false };

/** Where nothing was written above a message that is forwarded, that one is the message. */
function messageHead(lines: readonly TextLine[], { heads }: MessageFacts): Mail {
  const to = lines.findIndex(({ number }) => number > heads);
  if (to < 0) return { ...NO_MAIL, heads, to: lines.length };
  return forwardedFrom(lines, { ...headsFrom(lines.slice(0, to), 0), heads, to });
}

function forwardedFrom(lines: readonly TextLine[], own: Mail): Mail {
  const marks = FORWARDED.test(lines[own.to]?.words ?? "") ? 1 : 0;
  const inner = headsFrom(lines, own.to + marks);
  if (inner.heads < 2 || inner.sender === null) return own;
  return { ...own, ...inner, subject: inner.subject ?? own.subject, isForwarded: true };
}

function mailHead(lines: readonly TextLine[]): Mail {
  const first = lines.slice(0, 4).findIndex(({ words }) => HEAD.test(words));
  const above = lines.slice(0, Math.max(0, first));
  if (first < 0 || above.some(({ words }) => spacedWords(words) > 8)) return NO_MAIL;
  const mail = headsFrom(lines, first);
  // One label alone is that of a form.
  const isForwarded = above.some(({ words }) => FORWARDED.test(words));
  return mail.heads > 1 ? forwardedFrom(lines, mail) : isForwarded ? mail : NO_MAIL;
}

function headsFrom(lines: readonly TextLine[], first: number): Mail {
  let mail = NO_MAIL;
  let at = first;
  for (; at < lines.length; at += 1) {
    const { words, gap } = lines[at]!;
    const key = HEAD.exec(words);
    if (key === null) {
      if (at > first && !gap && /@|[;,]$/u.test(`${words} ${lines[at - 1]!.words}`) && !isGreeting(words))
        continue;
      break;
    }
    const kind = key[1]!.toLowerCase();
    const value = words.slice(key[0].length).trim();
    mail = {
      ...mail,
      heads: mail.heads + 1,
      ...(SENDER.has(kind) ? { sender: { at, value } } : {}),
      ...(DATE.has(kind) ? { date: dateIn(value.slice(0, 60)) ?? mail.date } : {}),
      ...(SUBJECT.has(kind) && value !== "" ? { subject: { at, text: value } } : {}),
    };
  }
  return { ...mail, to: at };
}

function greetingAt(lines: readonly TextLine[], from: number): number | null {
  let prose = 0;
  for (let at = from; at < Math.min(lines.length, from + TOP.lines); at += 1) {
    const { words } = lines[at]!;
    if (isGreeting(words) || greetingLength(words) > 0) return at;
    if (closingOf(words) === "strong") return null;
    if (spacedWords(words) > 14 || (spacedWords(words) > 6 && /[.!?]$/u.test(words))) prose += 1;
    if (prose > TOP.prose) return null;
  }
  return null;
}

/** A label says so, or capitals, or a title above further text. */
function subjectBelow(lines: readonly TextLine[], at: number): number | null {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined) return null;
  if (subjectLength(line.words) > 0 && spacedWords(line.words) <= 30) return at;
  return line.gap && next.gap && isTitle(line.words) && closingOf(next.words) === null ? at : null;
}

/** Words that are plainly a title: what is said in them is said about the matter, and is no opinion. */
function isTitle(words: string): boolean {
  if (!hasHeadingShape(words) || /[?]$/u.test(words)) return false;
  const all = headingWords(words)
    .split(" ")
    .filter((word) => /^\p{L}{4,}/u.test(word));
  if (all.length < 2) return false;
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (headingWords(words) !== words && /^[#*_]/u.test(words)) return true;
  return capitals >= all.length * 0.7 || TITLED.test(words);
}
const TITLED = new RegExp(
  `\\b(?:${anyOf(LETTER_TITLES)})\\b(?:.* (?:${anyOf(BEHIND_TITLE_WORDS)})\\b|$)`,
  "iu",
);

const subjectText = (words: string): string => headingWords(words.slice(subjectLength(words)));

const firstDate = (lines: readonly TextLine[], some: readonly number[]): string | null =>
  some
    .map((at) => dateIn(lines[at]!.words.replace(/^[\p{L} ]{3,12}: /u, "")))
    .find((date) => date !== null) ?? null;

/** Of a text without greeting only what is plainly no text is taken off its top. */
function withoutGreeting(lines: readonly TextLine[], mail: Mail): Head {
  const blocks = blocksOf(lines, mail.to, lines.length).slice(0, 6);
  let from = mail.to;
  const head: TopBlock[] = [];
  let subject = mail.subject;
  for (const [i, block] of blocks.entries()) {
    const kind = blockKind(lines, block, blocks[i + 1]);
    if (kind === "text" || block[1] >= lines.length) break;
    if (kind === "title" && subject !== null) break;
    if (kind === "title") subject = { at: block[0], text: subjectText(lines[block[0]]!.words) };
    else head.push(block);
    from = block[1];
    if (kind === "title") break;
  }
  const some = [...lines.keys()].slice(mail.to, from);
  return {
    ...mail,
    date: mail.date ?? firstDate(lines, some),
    subject,
    greeting: null,
    from,
    skip: 0,
    blocks: head,
  };
}

function blockKind(
  lines: readonly TextLine[],
  block: TopBlock,
  next: TopBlock | undefined,
): "head" | "title" | "text" {
  const words = lines.slice(...block).map((line) => line.words);
  if (words.every((line) => isReference(line) || ADDRESSEE.test(line)))
    return words.some((line) => spacedWords(line) > 12) ? "text" : "head";
  if (words.length === 1 && subjectLength(words[0]!) > 0) return "title";
  const isShort = words.every((line) => spacedWords(line) <= 10 && !/[!?]$|\p{Ll}{3}\.$/u.test(line));
  if (!isShort) return "text";
  if (words.length > 1 && words.some(isContact)) return "head";
  if (
    next !== undefined &&
    words.length < 3 &&
    blockKind(lines, next, undefined) === "head" &&
    words.every((line) => /^\p{Lu}/u.test(line))
  )
    return "head";
  return words.length === 1 && next !== undefined && isTitle(words[0]!) ? "title" : "text";
}

function blocksOf(lines: readonly TextLine[], from: number, to: number): readonly TopBlock[] {
  const blocks: TopBlock[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    // Where no blank line parts them, a date and a reference do.
    const isParted = at < to && (isReference(lines[at]!.words) || isReference(lines[at - 1]!.words));
    if (at < to && !lines[at]!.gap && !isParted) continue;
    if (at > start) blocks.push([start, at]);
    start = at;
  }
  return blocks;
}
