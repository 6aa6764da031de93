/** Finds who sent a response where a layout file says that the name stands above or below the text. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, joinedWords, wrapsNaturally } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { attributionCandidates } from "../topic-header/attributions.ts";
import { NARROWEST } from "./labels.ts";

export interface StatedName {
  /** Content lines, the one after the last not included. */
  readonly from: number;
  readonly to: number;
  /** Characters of the first line that belong to the text above; 0 where the name has its own line. */
  readonly offset: number;
  readonly name: string;
  readonly organisation: string;
}

export interface NameReaders {
  /** A name that begins at a line with what is no part of it. */
  strippedAt(at: number, end: number): StatedName | null;
  /** A name that begins at a line, of those before `end`. */
  startingAt(at: number, end: number): StatedName | null;
  /** A name that ends before a line, and leaves some text above it. */
  endingAt(end: number, from: number): StatedName | null;
}

/** In lines: a name behind a label or alone; and what tells whether the last ones of a block are a name. */
const LONGEST = 3;
const LOOKED_AT = 6;

/**
 * @param strip - what stands before names; null where the file names nothing
 * @param width - what lines are wrapped at
 * @param isOther - whether topics or a label stand on a line, where no name goes on
 */
export function nameReaders(
  lines: readonly ContentLine[],
  strip: RegExp | null,
  anonymity: AnonymityReader,
  width: number,
  isOther: (at: number) => boolean,
): NameReaders {
  const narrowest = Math.max(width, NARROWEST);
  const found = (from: number, to: number, name: string, offset = 0): StatedName => ({
    ...{ from, to, offset, name, organisation: "" },
  });
  /** The longest name that wraps from a line on, and is one in whole. */
  const wrapped = (at: number, end: number, isName: (words: string) => boolean): StatedName | null => {
    let longest: StatedName | null = null;
    for (let to = at + 1; to <= Math.min(end, at + LONGEST); to++) {
      const last = lines[to - 1]!;
      const goesOn = () =>
        !last.afterBlank && !isOther(to - 1) && wrapsNaturally(lines[to - 2]!.text, last.text, narrowest);
      if (to > at + 1 && !goesOn()) break;
      const words = joinedWords(lines, at, to);
      if (isName(words)) longest = found(at, to, words);
    }
    return longest;
  };
  const stripped = (at: number, end: number): StatedName | null => {
    if (strip === null || !strip.test(lines[at]!.text)) return null;
    const bare = (words: string) => words.replace(strip, "");
    if (bare(lines[at]!.text) === "") {
      const below =
        at + 1 < end ? wrapped(at + 1, end, (words) => looksLikeAttribution(words, anonymity)) : null;
      return { ...found(at, below?.to ?? at + 1, below?.name ?? "") };
    }
    const name =
      wrapped(at, end, (words) => looksLikeAttribution(bare(words), anonymity)) ??
      found(at, at + 1, lines[at]!.text);
    return { ...name, name: bare(name.name) };
  };
  return {
    strippedAt: stripped,
    startingAt: (at, end) =>
      stripped(at, end) ?? wrapped(at, end, (words) => looksLikeAttribution(words, anonymity)),
    endingAt(end, from) {
      for (let at = end - 1; at > Math.max(from, end - 1 - LONGEST); at--) {
        const name = stripped(at, end);
        if (name !== null) return name.to === end ? name : null;
      }
      const start = Math.max(from, end - LOOKED_AT);
      const last = lines.slice(start, end);
      const [best] = (attributionCandidates(last, new Map(), anonymity, new Set(), width).at(-1) ?? [])
        .filter((one) => one.offset > 0 || start + one.from > from)
        .sort((one, other) => other.score - one.score);
      return best === undefined ? null : found(start + best.from, start + best.to, best.text, best.offset);
    },
  };
}
