/** Cuts a text into words, each with its place in the text, its number in a vocabulary and its sentence. */
import {
  APOSTROPHE,
  CLASSES,
  characterClass,
  HYPHEN,
  isLowerCaseAt,
  NEW_LINE,
  PLAIN,
  STOP,
  WORD,
  wordCharacterAt,
} from "./characters.ts";
import { withRoom } from "./columns.ts";
import { LOW, MOST_PACKED, PACKED, PACKED_APOSTROPHE } from "./packed-word.ts";
import { Vocabulary } from "./vocabulary.ts";
import { readWord } from "./word.ts";

/**
 * The tokens of one text in columns, which are far cheaper than an object a token: token `n` is
 * `text.slice(starts[n], ends[n])`. Only the first `length` entries count.
 */
export class Tokens {
  length = 0;
  /** UTF-16 offsets into the text as it was given. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** Number of the token's form in the vocabulary: case kept, quotes straight, hyphenation undone. */
  words = new Int32Array(0);
  /** 0-based; a sentence ends at a stop that no small letter follows, and at a blank line. */
  sentences = new Int32Array(0);

  /**
   * @param most how many tokens there must be room for
   * @param likely how many the whole text is likely to have
   */
  makeRoom(most: number, likely: number): void {
    this.starts = withRoom(this.starts, most, likely);
    this.ends = withRoom(this.ends, most, likely);
    this.words = withRoom(this.words, most, likely);
    this.sentences = withRoom(this.sentences, most, likely);
  }
}

/** How many UTF-16 units of a text are looked at in one go: as many as the processor keeps at hand. */
const WINDOW = 1 << 14;
const STRAIGHT = 0x27;
/** The units, and a 0 after the last: reading them here is far faster than out of a string. */
const UNITS = new Uint16Array(WINDOW + 1);
const BYTES = Buffer.from(UNITS.buffer);

/** @returns how many units there are from `base` on, up to a full window */
function fillWindow(text: string, base: number): number {
  const part = text.length <= WINDOW ? text : text.slice(base, base + WINDOW);
  BYTES.write(part, "utf16le");
  UNITS[part.length] = 0;
  return part.length;
}

/**
 * A token is a run of letters, digits and inner apostrophes; the parts of a hyphenated compound are tokens
 * of their own, a word broken at a line end is one token that spans both lines.
 *
 * @param text any text
 * @param vocabulary numbers the word forms; share one over a corpus; with null, `words` says nothing
 * @param into columns to use again for the next text; what they held is overwritten
 * @returns `into`
 */
export function tokenise(
  text: string,
  vocabulary: Vocabulary | null = new Vocabulary(),
  into = new Tokens(),
): Tokens {
  const { length } = text;
  const units = UNITS;
  const packed = PACKED;
  let count = 0;
  let sentence = 0;
  let stopped = false;
  let newLines = 0;
  for (let base = 0; base < length; ) {
    const filled = fillWindow(text, base);
    // A word that ends where the window does may go on: it is read again at the start of the next one.
    const cut = base + filled < length ? filled - 1 : WINDOW + 1;
    into.makeRoom(count + (filled >> 1) + 1, base === 0 ? 0 : Math.ceil((count / base) * length * 1.02));
    const { starts, ends, words, sentences } = into;
    let index = 0;
    while (index < filled) {
      let sign = packed[units[index]!]!;
      if (sign === 0) {
        const kind = characterClass(units[index]!);
        if (kind !== PLAIN && (kind < WORD || wordCharacterAt(text, base + index) === 0)) {
          if (kind === STOP) stopped = true;
          else if (kind === NEW_LINE) newLines++;
          index++;
          continue;
        }
      }
      if (stopped || newLines > 1) {
        if (count > 0 && (newLines > 1 || endsSentence(text, base + index))) sentence++;
        stopped = false;
      }
      newLines = 0;
      const start = index;
      let low = 0;
      let high = 0;
      while (sign !== 0) {
        high = (high << 6) | (low >>> 24);
        low = ((low << 6) | sign) & LOW;
        sign = packed[units[++index]!]!;
        if (sign === 0 && CLASSES[units[index]!] === APOSTROPHE && packed[units[index + 1]!] !== 0) {
          units[index] = STRAIGHT;
          sign = PACKED_APOSTROPHE;
        }
      }
      const isPacked = CLASSES[units[index]!] !== PLAIN;
      if (!isPacked) index = endOfPlain(index);
      let end = base + index;
      if (index < cut && wordEnds(index)) {
        if (!vocabulary) words[count] = 0;
        else if (isPacked && index - start <= MOST_PACKED)
          words[count] = vocabulary.numberOfPacked(low, high);
        else words[count] = vocabulary.numberOfUnits(units, start, index);
      } else if (index >= cut && start > 0) {
        index = start;
        break;
      } else {
        const word = readWord(text, base + start);
        if (vocabulary) words[count] = vocabulary.numberOf(word.form);
        end = word.end;
        index = end - base;
      }
      starts[count] = base + start;
      ends[count] = end;
      sentences[count] = sentence;
      count++;
    }
    base += index;
  }
  into.length = count;
  return into;
}

/** @returns how many words the text has, a word being what {@link tokenise} calls a token */
export function countWords(text: string): number {
  return tokenise(text, null, text.length > WINDOW ? new Tokens() : COUNTED).length;
}

/** Columns for texts that are only counted; a long text gets its own, which it does not leave behind. */
const COUNTED = new Tokens();

/** Where the run of plain letters and inner apostrophes ends that goes on at `index` of the window. */
function endOfPlain(index: number): number {
  let end = index;
  while (CLASSES[UNITS[end]!] === PLAIN) {
    end++;
    if (CLASSES[UNITS[end]!] === APOSTROPHE && CLASSES[UNITS[end + 1]!] === PLAIN) UNITS[end++] = STRAIGHT;
  }
  return end;
}

/** Whether a word ends before the character at `index` of the window, as far as can be told without a closer look. */
function wordEnds(index: number): boolean {
  const kind = CLASSES[UNITS[index]!]!;
  if (kind < HYPHEN) return true;
  const next = CLASSES[UNITS[index + 1]!]!;
  if (kind === HYPHEN) return next === PLAIN;
  return kind === APOSTROPHE && next < WORD && next !== PLAIN;
}

/** A stop inside a word (`3.5`, `e.g.`) and one before a small letter (`etc. and`) end no sentence. */
function endsSentence(text: string, index: number): boolean {
  return characterClass(text.charCodeAt(index - 1)) !== STOP && !isLowerCaseAt(text, index);
}
