/** A template that was learned, and how texts fit it. */
import type { Span } from "../../model/document.ts";
import { KnownWords } from "./spun-known.ts";
import { fittingWords, learnTemplate, mayFit, type Placed, placedSentences, wordsOf } from "./spun-learn.ts";
import type { Profile } from "./spun-profile.ts";
import type { LetterSentence } from "./spun-sentences.ts";
import { partsOf, rowOf, type SlotPart, type SlotRow } from "./spun-slots.ts";

/** Rows that a word must have in its column, the row that is looked at included. */
export const SUPPORT = 2;
/** Least share of the words of a sentence of the template that fit. */
const SENTENCE = 0.5;
/** Of the words in such sentences, of all words of the text, and of the words of the template. */
const WITHIN = 0.75;
const OF_TEXT = 0.5;
const OF_TEMPLATE = 0.5;

/**
 * Bits that one word of a free writer holds, at least: what is not foretold by all that comes before it. Brown and
 * others (1992) measured at most 1.75 bits a character of English with a model of three words, some 9 bits a word;
 * 4 bits are less than half of that, as if every writer were foretold far better than by any such model.
 */
const WORD_BITS = 4;
/** What a word that does not fit costs beyond its own bits: that it does not, and where it stands. */
const STRAY_BITS = 8;
/** What a column costs: how many words stand in it. How often each does is told among its rows. */
const COLUMN_BITS = 4;

export interface Fit {
  /** Whether enough of it fits: of its words, of those in sentences of the template, and of the template. */
  readonly isWhole: boolean;
  /** Share of the words of the text that fit, 0 to 1. */
  readonly share: number;
  /** Bits that the template saves in telling the text; below 0 where it costs more than it saves. */
  readonly bits: number;
  /** What stands beyond the template, from a word's start to a word's end. */
  readonly added: readonly Span[];
  readonly placed: readonly (Placed | null)[];
}

export interface Template {
  readonly profiles: readonly Profile[];
  readonly known: KnownWords;
  /** Of each profile. */
  readonly parts: readonly (readonly SlotPart[])[];
  /** Profiles in the order in which most texts have their sentences. */
  readonly order: readonly number[];
  /** Slots that are evidence. */
  readonly slots: number;
  /** Bits that it takes to tell the template itself. */
  readonly bits: number;
  /** Words that a text of it has, on average. */
  readonly length: number;
}

/** @returns the template of most texts that are like the first; null where there is none */
export function templateOf(
  texts: readonly (readonly LetterSentence[])[],
  isNumber: (word: number) => boolean,
): Template | null {
  const learned = learnTemplate(texts);
  if (learned.length === 0) return null;
  const draft = settle(learned, texts, isNumber);
  const members = texts.filter((text) => mayBeWhole(text, draft) && fitOf(text, draft).isWhole);
  return members.length < 2 ? null : settle(draft.profiles, members, isNumber);
}

/** Counts texts anew, and parts the columns. */
function settle(
  learned: readonly Profile[],
  texts: readonly (readonly LetterSentence[])[],
  isNumber: (word: number) => boolean,
): Template {
  const profiles = learned.map((profile) => profile.emptied());
  const rows: SlotRow[][] = profiles.map(() => []);
  const positions = profiles.map(() => 0);
  const known = new KnownWords(learned);
  let length = 0;
  for (const text of texts) {
    for (const [at, one] of placedSentences(text, learned, known, SENTENCE, 1).entries()) {
      if (!one) continue;
      profiles[one.profile]!.add(text[at]!, one.laid, false);
      rows[one.profile]!.push(rowOf(text[at]!, one, profiles[one.profile]!.columns.length));
      positions[one.profile]! += at;
      length += text[at]!.words.length;
    }
  }
  for (const profile of profiles) profile.drop(SUPPORT);
  const parts = profiles.map((profile, at) => partsOf(profile, rows[at]!, isNumber));
  const bits = profiles.reduce((sum, { columns, rows: counted }) => {
    const words = columns.reduce((all, { counts }) => all + counts.size, 0);
    return sum + words * (WORD_BITS + Math.log2(counted + 1) / 2) + columns.length * COLUMN_BITS;
  }, 0);
  return {
    profiles,
    known: new KnownWords(profiles),
    parts,
    order: [...profiles.keys()].sort(
      (a, b) => positions[a]! / profiles[a]!.rows - positions[b]! / profiles[b]!.rows || a - b,
    ),
    slots: parts.flat().filter(({ isEvidence }) => isEvidence).length,
    bits,
    length: length / Math.max(1, texts.length),
  };
}

/** Whether it is worth a closer look: of other texts `fitOf` says that they are not whole. */
export const mayBeWhole = (text: readonly LetterSentence[], template: Template): boolean =>
  mayFit(text, template.profiles, template.known, SENTENCE) >= leastWords(wordsOf(text), template);

/** Words that fit, of a text that is whole. */
const leastWords = (words: number, { length }: Template): number =>
  Math.max(OF_TEXT * words, OF_TEMPLATE * length, 1);

/**
 * How a text fits, and how unlikely that is by chance. Telling a text by its template takes, for each sentence, its
 * number, and for each column minus the logarithm of how often the word, or its absence, is there; telling it
 * freely takes `WORD_BITS` a word. What is saved can be `b` bits by chance in one text of 2^b only, whatever the
 * template (no code is shorter than all chances allow: the inequality of Kraft; Grünwald 2007, 3.3). Only sentences
 * with slots count: a heading, a greeting or a law that many quote word for word says nothing of slots.
 */
export function fitOf(text: readonly LetterSentence[], template: Template): Fit {
  const { profiles, parts } = template;
  const placed = placedSentences(text, profiles, template.known, SENTENCE, SUPPORT);
  const words = wordsOf(text);
  const within = placed.reduce((sum, one, at) => sum + (one ? text[at]!.words.length : 0), 0);
  const fitting = fittingWords(text, placed, profiles, SUPPORT);
  const isWhole = fitting >= Math.max(WITHIN * within, leastWords(words, template));
  let bits = 0;
  const added: { start: number; end: number }[] = [];
  let joined = false;
  for (const [at, one] of placed.entries()) {
    const { words: numbers, starts, ends } = text[at]!;
    if (one && parts[one.profile]!.some(({ isEvidence }) => isEvidence))
      bits += savedBits(numbers, one, profiles[one.profile]!) - Math.log2(profiles.length + 1);
    for (const [place, word] of numbers.entries()) {
      const column = one?.laid[place] ?? -1;
      const isKnown =
        column >= 0 && (profiles[one!.profile]!.columns[column]!.counts.get(word) ?? 0) >= SUPPORT;
      if (isKnown) joined = false;
      else if (joined) added.at(-1)!.end = ends[place]!;
      else {
        added.push({ start: starts[place]!, end: ends[place]! });
        joined = true;
      }
    }
  }
  return { isWhole, share: words === 0 ? 0 : fitting / words, bits, added, placed };
}

function savedBits(words: Int32Array, { laid }: Placed, { columns, rows }: Profile): number {
  const filled = new Uint8Array(columns.length);
  let bits = 0;
  for (const [at, column] of laid.entries()) {
    const count = column < 0 ? 0 : (columns[column]!.counts.get(words[at]!) ?? 0);
    if (count < SUPPORT) bits -= STRAY_BITS;
    else {
      filled[column] = 1;
      bits += WORD_BITS + Math.log2(Math.min(1, count / (rows + 1)));
    }
  }
  for (const [at, column] of columns.entries())
    if (!filled[at]) bits += Math.log2(Math.max(1, rows - column.filled + 1) / (rows + 1));
  return bits;
}
