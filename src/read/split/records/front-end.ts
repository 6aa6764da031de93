/** Where front matter ends that only a title and what the document says of itself tell from the first text. */
import { type ContentLine, endsSentence, joinedWords } from "../../../cues/content-line.ts";
import { DOCUMENT_WORDS, PRINTED_WORDS, PRINTING_WORDS } from "../../../cues/english/front-words.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { RecordLines } from "./record.ts";

export interface FrontEnd {
  /** Content line where the first text begins. */
  readonly at: number;
  /** Whether a paragraph of it may be front matter. */
  readonly isDoubtful: boolean;
}

const word = (words: readonly string[]) => new RegExp(`\\b(?:${anyOf(words)})\\b`, "iu");
const SELF = new RegExp(`\\b(?:this|the) (?:${anyOf(DOCUMENT_WORDS)})\\b`, "iu");
const PRINTS = word(PRINTING_WORDS);
const PRINTED = word(PRINTED_WORDS);

/** @param end - content line where the first name stands, below the first text */
export function frontEnd(lines: readonly ContentLine[], end: number): FrontEnd {
  const starts = lines.slice(0, end).flatMap(({ afterBlank }, at) => (afterBlank || at === 0 ? [at] : []));
  const paragraphs = starts.map((from, at): RecordLines => ({ from, to: starts[at + 1] ?? end }));
  const isTitle = ({ to }: RecordLines) => to < end && !endsSentence(lines[to - 1]!.text);
  const speaksOfItself = ({ from, to }: RecordLines) => {
    const text = joinedWords(lines, from, to);
    return to < end && SELF.test(text) && PRINTS.test(text) && PRINTED.test(text);
  };
  let first = 0;
  while (first < paragraphs.length && isTitle(paragraphs[first]!)) first++;
  const titles = first;
  while (first < paragraphs.length && speaksOfItself(paragraphs[first]!)) first++;
  const isDoubtful = titles > 0 && first === titles && paragraphs.length - first > 1;
  return { at: paragraphs[first]?.from ?? 0, isDoubtful };
}
