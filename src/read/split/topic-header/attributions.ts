/** Where attributions may stand, how far they reach, and how sure that is. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, joinedWords, wrapsNaturally } from "../../../cues/content-line.ts";
import { HALF_ENDS } from "../../../cues/english/small-words.ts";
import { nameLikeness } from "../../../cues/name-likeness.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { AttributionCandidate, HeaderCandidate } from "./candidates.ts";
import { longForm } from "./long-forms.ts";
import { nameJoinedToRequest } from "./name-and-request.ts";

const SCORE = {
  phrase: 12,
  phraseAndMore: -6,
  nameAndPhrase: 15,
  wishWithName: 11,
  blankBesideRequest: -1.5,
  phraseInLine: 8,
  closing: 8,
  sentenceBefore: 1.2,
  openSentenceBefore: -1,
  runsOnBefore: -2,
  nameBefore: -4,
  secondLine: -1.5,
  thirdLine: -3.5,
  oddWrap: -1,
  blankInside: -6,
  sharedLine: -4,
  inForm: 16,
};

/** Nothing that is known of an attribution makes up for a lower score. */
const LOWEST = -4;

/**
 * Where no header may follow, only what is beyond doubt can close a response: nothing else is looked at.
 *
 * @param closings - lines that the document repeats before headers
 * @returns for each content line, the attributions that may end with it, scored by their looks alone
 */
export function attributionCandidates(
  lines: readonly ContentLine[],
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
  anonymity: AnonymityReader,
  closings: ReadonlySet<string>,
  width: number,
): readonly (readonly AttributionCandidate[])[] {
  const likeness = lines.map((line) => nameLikeness(line.text));
  const hints = lines.map((line) => anonymity.hint(line.text));
  return lines.map((line, last) => {
    const found: AttributionCandidate[] = [];
    const least = headers.has(last + 1) || last === lines.length - 1 ? SURELY_PROSE : BEYOND_DOUBT;
    let hint = false;
    for (let from = last; from > Math.max(-1, last - (hint ? 4 : 3)); from--) {
      if (lines[from]!.form?.part === "name") break;
      if (from < last && lines[from]!.text.length > width * 1.3) break;
      if (from < last && isHeader(headers.get(from), lines[from]!)) break;
      hint ||= hints[from]!;
      if (line.text.length > LONGEST_LINE) break;
      if (likeness[from]! > least || hint)
        found.push(wholeLines(lines, from, last, { anonymity, width, hint }));
    }
    for (const from of [last, last - 1]) {
      if (from < 0 || (least === BEYOND_DOUBT && !hint)) continue;
      if (SENTENCE_INSIDE.test(lines[from]!.text)) found.push(...sharedLine(lines, from, last, anonymity));
    }
    const long = least === SURELY_PROSE ? longForm(lines, last) : null;
    if (long !== null) found.push(long);
    found.push(...inForm(lines, last));
    if (closings.has(line.text)) found.push(repeatedClosing(lines, last, width));
    return found.filter((candidate) => candidate.score > LOWEST);
  });
}

/** Where the document prints every name in one form. */
function inForm(lines: readonly ContentLine[], last: number): AttributionCandidate[] {
  for (let from = last; from >= Math.max(0, last - 3); from--) {
    const { form } = lines[from]!;
    if (form?.part !== "name" || from + form.lines !== last + 1) continue;
    return [
      { from, to: last + 1, offset: 0, text: joinedWords(lines, from, last + 1).trim(), score: SCORE.inForm },
    ];
  }
  return [];
}

/** Known topics, of which the request below is the first line of the text. */
const isHeader = (candidates: readonly HeaderCandidate[] = [], { afterBlank }: ContentLine): boolean =>
  candidates.some(({ score, isSingle }) => score >= SURELY_HEADER && (afterBlank || !isSingle));

/** A little less than a single known topic has. */
const SURELY_HEADER = 3;

/** In characters: of no attribution. */
const LONGEST_LINE = 2000;

const SENTENCE_INSIDE = /[.!?]["'”’)\]]*\s/;

/** The likeness above which a line may close a response although no header follows. */
const BEYOND_DOUBT = 0;

/** Nothing that stands around a line makes up for a lower likeness. */
const SURELY_PROSE = LOWEST - SCORE.sentenceBefore;

function repeatedClosing(lines: readonly ContentLine[], at: number, width: number): AttributionCandidate {
  const score = SCORE.closing + opening(lines, at, width) / 2;
  return { from: at, to: at + 1, offset: 0, text: lines[at]!.text, score };
}

/** A closing bracket before any that opens, and one that nothing closes. */
const CLOSED = /^[^([]*[)\]]/u;
const OPEN = /[([][^)\]]*$/u;

/** No sentence ends so, whatever the width of the page. */
const HALF = new RegExp(`\\s(?:${anyOf(HALF_ENDS)})$`, "iu");

interface Looks {
  readonly anonymity: AnonymityReader;
  readonly width: number;
  /** Whether a part of a request may stand in these lines. */
  readonly hint: boolean;
}

function wholeLines(
  lines: readonly ContentLine[],
  from: number,
  last: number,
  { anonymity, width, hint }: Looks,
): AttributionCandidate {
  const parts = lines.slice(from, last + 1);
  const text = joinedWords(lines, from, last + 1);
  let score = 0;
  let wrapped = true;
  // The bracket is opened further up, or closed further down: so is the attribution.
  const next = lines[last + 1]?.text ?? "";
  if (hint && (CLOSED.test(text) || (OPEN.test(text) && CLOSED.test(next))))
    return { from, to: last + 1, offset: 0, text, score: LOWEST };
  const isBrokenOff = hint && /^\p{Ll}/u.test(text) && opening(lines, from, width) < 0;
  const joint =
    hint && !isBrokenOff
      ? nameJoinedToRequest(
          parts.map((line) => line.text),
          anonymity,
        )
      : null;
  parts.forEach((line, at) => {
    if (at === 0) return;
    if (line.afterBlank && !line.afterPage)
      score += at === joint ? SCORE.blankBesideRequest : SCORE.blankInside;
    if (at !== joint && !wrapsNaturally(parts[at - 1]!.text, line.text, width)) {
      score += SCORE.oddWrap;
      wrapped = false;
    }
  });
  // A name and what is asked of it are not parted by the end of another response.
  const isParted = parts.some(
    ({ afterBlank, afterPage }, at) => at > 0 && at !== joint && afterBlank && !afterPage,
  );
  if (joint !== null && isParted) return { from, to: last + 1, offset: 0, text, score: LOWEST };
  if (joint !== null) {
    score += SCORE.nameAndPhrase + opening(lines, from, width);
    const sides = [joinedWords(parts, 0, joint), joinedWords(parts, joint, parts.length)];
    return { from, to: last + 1, offset: 0, text: sides.join("\n"), score };
  }
  const phrase = anonymity(text);
  if (phrase === null && hint && anonymity.isWishWithName(text)) {
    const begun = opening(lines, from, width);
    return {
      from,
      to: last + 1,
      offset: 0,
      text,
      score: isBrokenOff ? LOWEST : score + SCORE.wishWithName + begun,
    };
  }
  if (phrase !== null) {
    const shorter = parts.length > 1 && parts.some((line) => anonymity(line.text) !== null);
    // Its end can be a phrase of its own: `I would like my response to be / published anonymously`.
    const isBroken = anonymity(parts[0]!.text) === null && !endsSentence(parts[0]!.text);
    const isHalf = OPEN.test(parts[0]!.text) || HALF.test(parts[0]!.text);
    const goesOn = (wrapped || isHalf) && (phrase.rest !== "" || isBroken);
    score += shorter && !goesOn ? SCORE.phraseAndMore : SCORE.phrase;
    return { from, to: last + 1, offset: 0, text, score: score + opening(lines, from, width) / 2 };
  }
  const likeness = wrapped ? nameLikeness(text) : mean(parts.map((line) => nameLikeness(line.text)));
  score += likeness + opening(lines, from, width);
  if (parts.length > 1) score += parts.length === 2 ? SCORE.secondLine : SCORE.thirdLine;
  return { from, to: last + 1, offset: 0, text, score };
}

/** An attribution that follows the end of a sentence within a line, and may go on in the next. */
function sharedLine(
  lines: readonly ContentLine[],
  from: number,
  last: number,
  anonymity: AnonymityReader,
): AttributionCandidate[] {
  const first = lines[from]!.text;
  const rest = lines.slice(from + 1, last + 1).map((line) => line.text);
  const found: AttributionCandidate[] = [];
  for (const end of first.matchAll(/[.!?]["'”’)\]]*\s+(?=[\p{L}[(])/gu)) {
    const offset = end.index + end[0].length;
    const text = [first.slice(offset), ...rest].join(" ");
    if (text.length > 120) continue;
    if (!mostlyCapitals(text) && !anonymity.hint(text)) continue;
    const phrase = anonymity(text) !== null && (rest.length === 0 || anonymity(first.slice(offset)) === null);
    const likeness = nameLikeness(text) + SCORE.sharedLine - rest.length * 2;
    const score = phrase ? SCORE.phraseInLine : likeness;
    found.push({ from, to: last + 1, offset, text, score });
  }
  return found;
}

const mostlyCapitals = (text: string) => {
  const words = text.split(" ");
  return words.filter((word) => /^\P{Ll}/u.test(word)).length * 2 >= words.length;
};

/** What the line before says: an attribution follows a finished sentence more often than an open one. */
function opening(lines: readonly ContentLine[], from: number, width: number): number {
  const before = lines[from - 1];
  if (before === undefined || endsSentence(before.text)) return SCORE.sentenceBefore;
  if (lines[from]!.afterBlank) return 0.5;
  if (nameLikeness(before.text) >= SURELY_NAME) return SCORE.nameBefore;
  return wrapsNaturally(before.text, lines[from]!.text, width) && before.text.length > width * 0.8
    ? SCORE.runsOnBefore
    : SCORE.openSentenceBefore;
}

/** What begins like an attribution is no end of a text: in a narrow column its rest stands below. */
const SURELY_NAME = 3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
