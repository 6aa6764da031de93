/** Cuts a short text into words, with what a reader of wishes needs to know of each. */
import type { Span } from "../../model/document.ts";
import { plainWord } from "./words.ts";

export interface WishWord extends Span {
  /** As it is looked up. */
  readonly plain: string;
  /** It begins with a capital, and the text is not all in capitals. */
  readonly isCapital: boolean;
  /** Which part of the text between punctuation marks it stands in, from 0. */
  readonly clause: number;
  /** Which sentence, from 0. */
  readonly sentence: number;
  /** Directly before it stands a sign that asks for an answer: `?`, `:` or `=`. */
  readonly isAnswer: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:['’‘ʼ`-][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const BREAK = /[,;:.!?()[\]{}|/\\=–—"“”*_\n]|(?:^|\s)-+(?:\s|$)|\s~\s|\s\+\s/u;
const STOP = /[!?;]|\.(?=\s|$)/u;
/** `M. Ffoulkesby`: the stop belongs to the initial. */
const INITIAL = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Rev|St)$/u;

/** @param text - an attribution, a field of a record, a line: punctuation parts clauses, stops part sentences */
export function wishWords(text: string): readonly WishWord[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const words: WishWord[] = [];
  let clause = 0;
  let sentence = 0;
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    const between = text.slice(from, index);
    const afterInitial =
      last !== undefined && INITIAL.test(text.slice(last.start, last.end)) && /^\.\s?$/.test(between);
    if (last !== undefined && !afterInitial && BREAK.test(between)) clause++;
    if (last !== undefined && !afterInitial && STOP.test(between)) sentence++;
    words.push({
      start: index,
      end: index + word.length,
      plain: plainWord(word),
      isCapital: !isShouted && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word),
      clause,
      sentence,
      isAnswer: /[?:=]\s*["'“([]?$/u.test(between.trimEnd()),
    });
    from = index + word.length;
  }
  return words;
}
