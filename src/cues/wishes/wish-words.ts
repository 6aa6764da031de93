/** Cuts a short text into words, with what a reader of wishes needs to know of each. */
import type { Span } from "../../model/document.ts";
import { anyOf } from "../../text/any-of.ts";
import { WISH_TITLES } from "../english/titles.ts";
import { KNOWN, plainWord } from "./words.ts";

export interface WishWord extends Span {
  /** As it is looked up. */
  readonly plain: string;
  /** It begins with a capital, and the text is not all in capitals. */
  readonly isCapital: boolean;
  /** Which part of the text between punctuation marks it stands in, from 0. */
  readonly clause: number;
  /** Which sentence, from 0. */
  readonly sentence: number;
  /** Before it stands a sign that asks for an answer: `?`, `:` or `=`; or a dash, and nothing stands beside it. */
  readonly isAnswer: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:['’‘ʼ`-][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const BREAK = /[,;:.!?()[\]{}|/\\=–—"“”*_\n]|(?:^|\s)-+(?:\s|$)|\s~\s|\s\+\s/u;
const STOP = /[!?;]|\.(?=\s|$)/u;
/** `M. Ffoulkesby`: the stop belongs to the initial. */
const INITIAL = new RegExp(`^(?:${anyOf(WISH_TITLES)}|\\p{L})$`, "iu");

/** `Tollgrain-anonymous`: a hyphen for a dash. */
const JOINED_CUE = /(?<!\b(?:non|semi|quasi))-(?=anon(?:ymous)?\b)/giu;

/** @param printed - an attribution, a field of a record, a line: punctuation parts clauses, stops part sentences */
export function wishWords(printed: string): readonly WishWord[] {
  const text = printed.replace(JOINED_CUE, "–");
  const isShouted = !/\p{Ll}/u.test(text);
  const words: WishWord[] = [];
  let [clause, sentence, from] = [0, 0, 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    const end = index + word.length;
    const between = text.slice(from, index);
    const isApart = last !== undefined && !isAfterInitial(text.slice(last.start, last.end), between);
    if (isApart && BREAK.test(between)) clause++;
    if (isApart && STOP.test(between)) sentence++;
    const plain = plainWord(word);
    const isShout = isShouted || (word.length > 1 && !/\p{Ll}/u.test(word) && KNOWN.has(plain));
    const isAnswer = QUESTION.test(between) || (DASH.test(between) && ALONE.test(text.slice(end)));
    words.push({
      start: index,
      end,
      plain,
      isCapital: !isShout && CAPITAL.test(word),
      clause,
      sentence,
      isAnswer,
    });
    from = end;
  }
  return words;
}

/** `d'Arquelle` and `al-Harbawiya` are written with one, too. */
const CAPITAL = /^(?:\p{Ll}{1,3}['’‘-])?[\p{Lu}\p{Lt}\p{Lo}]/u;
const QUESTION = /[?:=]\s*["'“([]?\s*$/u;
const DASH = /[-–—]\s*$/u;
const ALONE = /^\s*(?:$|[,;:!?)\]|/—–\n]|\.(?!\p{L})|-\s)/u;

const isAfterInitial = (word: string, between: string): boolean =>
  INITIAL.test(word) && /^\.\s?$/.test(between);
