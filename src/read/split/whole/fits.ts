/** Tells whether a file is one letter or one short text and nothing else: then `auto` takes it as one response. */
import { beginsWithPerson, isSignatoryHeading, LEAST_SIGNATORIES } from "../signatures.ts";
import { spacedWords } from "../text-lines.ts";
import { frames } from "./doubts.ts";
import type { Letter } from "./letter.ts";

/** In words: of a letter with greeting and name, of one with one of them, of a text with neither; and of any. */
const MOST = { letter: 5_000, half: 600, text: 300 };
const LEAST = 4;
/** Numbered or marked lines of a record of many: `Response 12`. */
const COUNTED = /^(?:\p{L}+\.? ){1,2}(?:no\.? ?)?#?\d{1,5}[.:]?$/u;

/** A greeting or the heads of a message, and who sent it, each once. */
export function isOneLetter(letter: Letter): boolean {
  const { head, tail, sender } = letter;
  if (!isOne(letter) || isSignedByMany(letter)) return false;
  const words = wordsOf(letter);
  const isHeaded = head.greeting !== null || head.heads > 1;
  const isClosed = tail.closing !== null;
  const isSigned = isClosed || tail.signature.length > 0 || sender.by === "label" || sender.by === "mail";
  const isForm = letter.labels.names === 1 && letter.labels.all > 1;
  if (isHeaded && isSigned) return words <= MOST.letter;
  return (isHeaded || isForm || (isClosed && head.blocks.length > 0)) && words <= MOST.half;
}

/** Heads of a message above one letter, saved as a text: the copy of a message is one, too. */
export const isMessage = (letter: Letter): boolean =>
  letter.head.heads >= LEAST_HEADS && letter.head.sender !== null && isOneLetter(letter);

/** Of a message: who sent it, when, to whom or on what. */
const LEAST_HEADS = 3;

/** What nothing else fits, if it is no longer than people write in one go. */
export function isShortText(letter: Letter): boolean {
  const words = wordsOf(letter);
  return isOne(letter) && words >= LEAST && words <= MOST.text;
}

function isOne(letter: Letter): boolean {
  const { greetings, closings } = frames(letter);
  const counted = letter.lines.filter(({ words }) => COUNTED.test(words)).length;
  return greetings.length < 2 && closings.length < 2 && letter.labels.names < 2 && counted < 3;
}

/** Those who signed an open letter are read by the layout that knows lists of them. */
function isSignedByMany({ lines, signed, tail }: Letter): boolean {
  if ((signed?.names.length ?? 0) >= LEAST_SIGNATORIES) return true;
  const at = lines.findIndex(({ words }, i) => isSignatoryHeading(words) && i !== tail.closing);
  return (
    at >= 0 && lines.slice(at + 1).filter(({ words }) => beginsWithPerson(words)).length >= LEAST_SIGNATORIES
  );
}

const wordsOf = ({ lines, parts }: Letter): number =>
  lines.reduce((sum, { words }, at) => sum + (parts[at] === "text" ? spacedWords(words) : 0), 0);
