/** Which words a corpus itself writes in small letters: such a word alone names nobody, though somebody bears it. */
import type { Response } from "../../model/response.ts";
import { authorNames } from "../author-names.ts";
import { foldWord } from "./fold.ts";
import { isPlainWord } from "./plain-words.ts";

export interface OrdinaryWords {
  /** Looks at one response of the corpus. */
  see(response: Response): void;
  /** Whether a word, folded, is an ordinary one. */
  has(word: string): boolean;
}

/** 512 KB whatever is read: of 200,000 different words one in 2,000 others is taken for one of them. */
const BITS = 22;

/** In running text: not a part of an address. */
const SMALL = /(?<=^|[\s("“‘])\p{Ll}[\p{Ll}\p{M}'’]{2,}(?=$|[\s)"”]|[.,;:!?](?:\s|$))/gu;

/** @param phrases - topics and terms that are known beforehand: their words are ordinary ones */
export function startOrdinaryWords(phrases: readonly string[] = []): OrdinaryWords {
  const bits = new Uint32Array(1 << (BITS - 5));
  const placesOf = (word: string) => [hashOf(word, 0x811c9dc5), hashOf(word, 0x01234567)];
  const add = (word: string): void => {
    for (const place of placesOf(word)) bits[place >>> 5]! |= 1 << (place & 31);
  };
  for (const phrase of phrases) for (const word of phrase.split(/[^\p{L}\p{M}'’]+/u)) add(foldWord(word));
  return {
    see({ text, topics, attribution: { name } }) {
      // Who types no capitals types names small, too.
      if (!/\p{Lu}\p{Ll}/u.test(text)) return;
      const own = new Set(
        [name ?? "", ...authorNames(text).map(({ start, end }) => text.slice(start, end))].flatMap((one) =>
          one.split(/\s+/).map(foldWord),
        ),
      );
      for (const part of [text, ...topics]) {
        for (const [word] of part.matchAll(SMALL)) {
          const folded = foldWord(word);
          if (!own.has(folded)) add(folded);
        }
      }
    },
    has: (word) =>
      isPlainWord(word) || placesOf(word).every((place) => (bits[place >>> 5]! >>> (place & 31)) & 1),
  };
}

/** FNV-1a, mixed once more, cut to the number of bits. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}
