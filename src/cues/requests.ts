/** Finds, in the text of a response, the sentence or line that asks that its author be not named. */
import { anyOf } from "../text/any-of.ts";
import type { AnonymityReader } from "./anonymity.ts";
import { endsSentence } from "./content-line.ts";
import { OWN_PAPERS, PLEA_OPENINGS, REQUEST_OPENINGS, TOLD_WORDS } from "./english/requests.ts";
import { bareName, mayBeNameLine } from "./name-line.ts";

export interface Request {
  /** Where it begins in the text. */
  readonly offset: number;
  /** Whether it speaks of this response beyond doubt; else it may be a part of what is told, or close another one. */
  readonly isOwn: boolean;
  /** Who is named beside it, on its line or on one next to it. */
  readonly names: readonly string[];
}

/**
 * @param text - of a response
 * @returns the first request that is the author's own, else the first line that is one by its words; null for none
 */
export function requestIn(text: string, anonymity: AnonymityReader): Request | null {
  const lines = linesOf(text);
  if (!lines.some(({ 0: line }) => anonymity.hint(line))) return null;
  const requests = lines.flatMap(({ index, 0: line }, at): readonly Request[] => {
    const isWithName = anonymity.isWishWithName(line.trim());
    const cue = isWithName ? anonymity.beside(line) : anonymity(line.trim());
    if (cue === null || cue.status !== "anonymous" || (!isWithName && cue.rest !== "")) return [];
    const goesOn = /^\P{L}*\p{Ll}/u.test(line) && at > 0 && !endsSentence(lines[at - 1]![0].trim());
    const isAtEdge = lines.length > 1 && (at === 0 || at === lines.length - 1);
    const isSaid = /\p{L}\P{L}+\p{L}/u.test(line);
    const names = [...(cue.rest === "" ? [] : [cue.rest]), ...namesAround(lines, at)];
    return goesOn && !isWithName
      ? []
      : [{ offset: index + line.search(/\S/u), isOwn: isAtEdge || isSaid, names }];
  });
  const sentence = ownSentence(text, anonymity);
  if (sentence !== null) {
    const at = lines.findLastIndex(({ index }) => index <= sentence);
    const names = [...requests.flatMap((request) => request.names), ...namesAround(lines, at)];
    return { offset: sentence, isOwn: true, names };
  }
  return requests.find(({ isOwn }) => isOwn) ?? requests[0] ?? null;
}

/** At the end or the beginning of a text, where somebody signs: on the lines before and after the request. */
function namesAround(lines: readonly Line[], at: number): readonly string[] {
  const isAtEnd = at >= lines.length - SIGNED;
  const from = isAtEnd ? at - SIGNED : 0;
  if (!isAtEnd && at > 0) return [];
  return lines
    .slice(Math.max(0, from), at + SIGNED)
    .filter((line) => line !== lines[at])
    .map(({ 0: line }) => line.trim())
    .filter((line) => line.length <= LONGEST_NAME && !endsSentence(line) && mayBeNameLine(line))
    .map(bareName);
}

/** Lines of a signature, name, organisation and request. */
const SIGNED = 3;
/** In characters. */
const LONGEST_NAME = 60;

interface Line {
  readonly index: number;
  readonly 0: string;
}

const linesOf = (text: string): readonly Line[] => [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)];

function ownSentence(text: string, anonymity: AnonymityReader): number | null {
  const end = text.trimEnd().length - AT_END;
  const isRequest = ({ index, 0: printed }: Line): boolean => {
    // Few sentences open like a request: the others are not looked at further.
    if (!OWN.test(printed)) return false;
    const words = printed.replace(/\s+/g, " ").trim();
    return (
      (PLEA.test(words) || (index >= end && !TOLD.test(words))) && anonymity(words)?.status === "anonymous"
    );
  };
  for (const sentence of text.matchAll(SENTENCE)) if (isRequest(sentence)) return sentence.index;
  return unclosed(text).find(isRequest)?.index ?? null;
}

const SENTENCE = /[^\s.!?][^.!?\r\n]*(?:\r?\n[^.!?\r\n]*)*/gu;
const OWN = new RegExp(`^\\s*(?:${anyOf(REQUEST_OPENINGS, "\\s+")})\\b`, "iu");
/** A request about this response, wherever it stands; others, which may be part of a story, must end the text. */
const PLEA = new RegExp(
  `^(?:${anyOf(PLEA_OPENINGS)})\\b|publi(?:sh|c)|print|\\b(?:${anyOf(OWN_PAPERS)})\\b`,
  "iu",
);
const TOLD = new RegExp(`^(?:i|we)\\s+(?:had\\s+)?(?:${anyOf(TOLD_WORDS)})\\b`, "iu");
/** Characters. */
const AT_END = 240;

/** Each line may be a sentence, although nothing closes the one before; of the last three what follows belongs to it, too. */
function unclosed(text: string): readonly Line[] {
  const all = linesOf(text);
  const from = Math.max(0, text.length - AT_END);
  const last = all.filter(({ index }) => index >= from).slice(-3);
  return [...all, ...last.map(({ index }) => ({ index, 0: text.slice(index) }))];
}
