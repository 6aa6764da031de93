/** Reads what stands below the text of a letter or message: its closing, the signature, a postscript, what is enclosed. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { isPlainWord } from "../../../cues/person-name.ts";
import { closesClause, spacedWords, type TextLine } from "../text-lines.ts";
import { besideClosing, closingOf, isAddress, isContact, isEnclosure, isPostscript } from "./line-signs.ts";
import type { AsideKind } from "./set-aside.ts";
import { hasOrganisationSign, signaturePart } from "./signature-part.ts";

export interface Tail {
  /** Index of the line that closes; null where a name or nothing does. */
  readonly closing: number | null;
  /** How much of the closing's words stand before a name on its line. */
  readonly beside: number;
  /** Indices of lines of the signature: names, roles, organisations, wishes, addresses. */
  readonly signature: readonly number[];
  /** Those of them that may name somebody. */
  readonly naming: readonly number[];
  /** Those that ask not to be named. */
  readonly wishes: readonly number[];
  /** Enclosures and copies. */
  readonly front: readonly number[];
  /** Lines of text below the signature that are no postscript. */
  readonly below: readonly number[];
}

interface Asked {
  readonly lines: readonly TextLine[];
  /** Index of the first line of the text. */
  readonly from: number;
  readonly aside: ReadonlyMap<number, AsideKind>;
  readonly anonymity: AnonymityReader;
  readonly isCommon: (word: string) => boolean;
  /** Whether the text greets or has the heads of a message: then a name is expected at its end. */
  readonly isLetter: boolean;
}

/** Of a line of a signature, in words. */
const LONGEST = 14;
/** In words. */
const LONGEST_WISH = 30;
/** Lines at the end of a text without closing that can be its signature. */
const MOST_ROWS = 8;
/** In words: what stands below a weak closing is a name or nothing. */
const LONGEST_NAME = 6;

export function readTail(asked: Asked): Tail {
  const { lines, aside } = asked;
  const closing = closingAt(asked);
  const start = closing ?? unclosedAt(asked);
  const found = {
    signature: [] as number[],
    naming: [] as number[],
    wishes: [] as number[],
    front: [] as number[],
    below: [] as number[],
  };
  let beside = 0;
  if (start === null) return { closing: null, beside, ...found };
  if (closing !== null) {
    const name = besideClosing(lines[closing]!.words);
    if (closingOf(lines[closing]!.words) === null && name !== null) {
      beside = lines[closing]!.words.length - name.length;
      found.naming.push(closing);
    }
    found.signature.push(...(isWrappedClosing(lines, closing) ? [closing - 1, closing] : [closing]));
  }
  let isInAddress = false;
  let state: "signature" | "front" | "text" | "postscript" = "signature";
  for (let at = closing === null ? start : start + 1; at < lines.length; at += 1) {
    if (aside.has(at)) continue;
    const { words, gap } = lines[at]!;
    const isWish = isWishLine(words, asked.anonymity);
    if (isPostscript(words)) state = "postscript";
    else if (isEnclosure(words)) state = "front";
    else if (isWish) state = "signature";
    else if (isProse(words))
      state =
        state === "postscript" && !gap
          ? state
          : isContact(words)
            ? "signature"
            : state === "postscript"
              ? state
              : "text";
    else if (state === "front" ? gap : state === "signature" || gap)
      state = state === "postscript" && !isContact(words) ? state : "signature";
    if (state === "text") found.below.push(at);
    else if (state === "front") found.front.push(at);
    else if (state === "signature") {
      found.signature.push(at);
      if (isWish) found.wishes.push(at);
      else if (!isContact(words) && !(isInAddress && !gap && isPlaceLike(words))) found.naming.push(at);
      isInAddress = isAddress(words) || (isInAddress && !gap);
    }
  }
  return { closing, beside, ...found };
}

/** `Please accept, Madam, the assurance of my best` / `regards.` */
const isWrappedClosing = (lines: readonly TextLine[], at: number): boolean => {
  const before = lines[at - 1];
  if (before === undefined || lines[at]!.gap || closesClause(before.words)) return false;
  return closingOf(`${before.words} ${lines[at]!.words}`) === "strong";
};

/** Between the street and the postcode, a town. */
const isPlaceLike = (words: string): boolean => spacedWords(words) <= 3 && !hasOrganisationSign(words);

/** Below a text who speaks of naming speaks of the sender, whatever else stands on the line. */
const isWishLine = (words: string, anonymity: AnonymityReader): boolean =>
  anonymity(words) !== null ||
  anonymity.isWishWithName(words) ||
  (spacedWords(words) <= LONGEST_WISH && anonymity.hint(words) && anonymity.beside(words) !== null);

const isProse = (words: string): boolean =>
  spacedWords(words) > LONGEST ||
  (spacedWords(words) > 4 && /\p{Ll}{2}[.!?]$/u.test(words) && /\s\p{Ll}/u.test(words));

/** The last line that closes, with text above it. */
function closingAt({ lines, from, aside, isCommon }: Asked): number | null {
  let delimiter: number | null = null;
  for (let at = lines.length - 1; at > from; at -= 1) {
    if (aside.has(at)) continue;
    const { words } = lines[at]!;
    const kind = closingOf(words);
    if (kind === "strong") return at;
    const next = lines[at + 1];
    const isLast = next === undefined || aside.has(at + 1);
    if (
      kind === "weak" &&
      (isLast || (spacedWords(next.words) <= LONGEST_NAME && !/[.!?]$/u.test(next.words)))
    )
      return at;
    if (/^[-–—]{2,3}$/u.test(words) && !isLast) delimiter = at;
    const name = besideClosing(words);
    if (name === null || spacedWords(name) > LONGEST_NAME || /[.!?]$/u.test(name)) continue;
    const part = signaturePart(name, true, isCommon);
    if (part.kind === "person" || part.kind === "organisation") return at;
  }
  return delimiter;
}

/** Where nothing closes: the first of the last lines that is a name, and below which nothing but its like stands. */
function unclosedAt({ lines, from, aside, isCommon, isLetter, anonymity }: Asked): number | null {
  const end = lines.findLastIndex((line, at) => !aside.has(at) && !isEnclosure(line.words));
  let found: number | null = null;
  for (let at = end; at > from && at > end - MOST_ROWS; at -= 1) {
    const { words, gap } = lines[at]!;
    const isWish = isWishLine(words, anonymity);
    if (aside.has(at) || isPostscript(words)) continue;
    if (isProse(words) && !isWish) break;
    const isDashed = /^[-–—] ?\p{Lu}/u.test(words);
    if (!gap && !isDashed && !closesClause(lines[at - 1]!.words)) continue;
    // A word alone, apart from the text, that is no ordinary one.
    const isAlone = gap && !words.includes(" ") && !isPlainWord(words);
    const isExpected = isLetter || isDashed || isAlone;
    const part = signaturePart(words.split(/,\s|\s[|–—-]\s/u)[0]!, isExpected, isCommon);
    const isName = part.kind === "person" && (isExpected || part.isSure);
    // What is printed instead of a name stands where the name stood.
    const isWithheld = gap && !isProse(words) && anonymity(words) !== null;
    if (isName || isWithheld || (part.kind === "organisation" && !part.isVague && gap)) found = at;
  }
  return found;
}
