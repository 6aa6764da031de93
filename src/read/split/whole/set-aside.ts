/** Finds what a letter or message holds and its sender did not write: quoted messages, and notices below it. */

import {
  FURTHER_HEADS,
  HEAD_OF_SENDER,
  LIST_FOOTERS,
  QUOTING_LINES,
  QUOTING_MARKS,
} from "../../../cues/english/letter-parts.ts";
import { MAIL_HEADS } from "../../../cues/english/letters.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import type { TextLine } from "../text-lines.ts";
import { isNotice } from "./line-signs.ts";

export type AsideKind = "quoted" | "notice";

const MARK = new RegExp(`^[-_=*>\\s]*(?:${anyOf(QUOTING_MARKS)})\\b[-_=*:\\s]*$`, "iu");
const WROTE = new RegExp(`^(?:${anyPattern(QUOTING_LINES)})\\s?:\\s*$`, "iu");
const HEAD = new RegExp(`^[*]?(?:${anyOf(new Set([...MAIL_HEADS, ...FURTHER_HEADS]))})[*]?\\s?:`, "iu");
const SENDER = new RegExp(`^[*]?(?:${anyOf(HEAD_OF_SENDER)})[*]?\\s?:`, "iu");
const OPENS_WROTE = /^(?:on|am|le)\s.{0,60}\d/iu;

/**
 * @param from - index of the first line below the message's own head
 * @returns for each line what it is set aside as, by index
 */
export function setAside(lines: readonly TextLine[], from: number): ReadonlyMap<number, AsideKind> {
  const aside = new Map<number, AsideKind>();
  const put = (first: number, last: number, kind: AsideKind) => {
    for (let i = first; i <= last; i += 1) aside.set(i, kind);
  };
  for (let i = from; i < lines.length; i += 1) {
    const { words } = lines[i]!;
    if (words.startsWith(">")) {
      aside.set(i, "quoted");
      continue;
    }
    const isFirst = i === from && lines[i + 1]?.words.startsWith(">") !== true;
    const opens = isFirst ? 0 : openingLength(lines, i);
    if (opens > 0) {
      put(i, i + opens - 1, "quoted");
      // What a program marks line by line ends with the marks; else all that follows is quoted.
      if (lines[i + opens]?.words.startsWith(">") !== true) {
        put(i, lines.length - 1, "quoted");
        break;
      }
    } else if (i > from && isListFooter(lines, i)) {
      put(i, paragraphEnd(lines, i), "notice");
    } else if (i > from && isNotice(words) && (lines[i]!.gap || aside.get(i - 1) === "notice")) {
      put(i, paragraphEnd(lines, i), "notice");
    }
  }
  return aside;
}

/** @returns how many lines say that a quoted message follows */
function openingLength(lines: readonly TextLine[], at: number): number {
  const { words } = lines[at]!;
  if (words.length > 260) return 0;
  if (MARK.test(words) || WROTE.test(words)) return 1;
  const next = lines[at + 1];
  if (OPENS_WROTE.test(words) && next !== undefined && !next.gap && WROTE.test(`${words} ${next.words}`))
    return 2;
  if (/^[_-]{8,}$/u.test(words) && next !== undefined && SENDER.test(next.words)) return 1;
  const isHead =
    SENDER.test(words) && lines.slice(at + 1, at + 6).filter((line) => HEAD.test(line.words)).length > 1;
  return isHead ? 1 : 0;
}

/** Below a rule: what a mailing list puts below each message. */
function isListFooter(lines: readonly TextLine[], at: number): boolean {
  if (!RULE.test(lines[at]!.words)) return false;
  const below = lines.slice(at + 1, at + 1 + LONGEST_FOOTER);
  const gap = below.findIndex((line) => line.gap);
  const own = gap === -1 ? below : below.slice(0, gap);
  return own.some(({ words }) => LIST.test(words.slice(0, 200)));
}
const LONGEST_FOOTER = 6;
const RULE = /^(?:[_=-]{8,}|--)$/u;
const LIST = new RegExp(`\\b(?:${anyOf(LIST_FOOTERS)})\\b`, "iu");

function paragraphEnd(lines: readonly TextLine[], at: number): number {
  let end = at;
  while (lines[end + 1] !== undefined && !lines[end + 1]!.gap) end += 1;
  return end;
}
