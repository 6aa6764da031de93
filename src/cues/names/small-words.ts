/** Remembers which words a corpus writes in small letters, in the same memory however long it is. */
import { foldWord } from "./fold.ts";

export interface SmallWords {
  /** @param but - words, folded, that are not to be remembered from this text */
  see(text: string, but: ReadonlySet<string>): void;
  /** Whether a word, folded, was seen; seldom of one that was not. */
  has(word: string): boolean;
}

/** 512 KB (a Bloom filter): of words that were not seen, one in 100 is taken for seen after 200,000 different ones. */
const BITS = 22;

/** In running text: not a part of an address. */
const SMALL = /(?<=^|[\s("“‘])\p{Ll}[\p{Ll}\p{M}'’]{2,}(?=$|[\s)"”]|[.,;:!?](?:\s|$))/gu;

export function startSmallWords(): SmallWords {
  const bits = new Uint32Array(1 << (BITS - 5));
  const placesOf = (word: string) => [hashOf(word, 0x811c9dc5), hashOf(word, 0x01234567)];
  return {
    see(text, but) {
      // Who types no capitals types names small, too.
      if (!/\p{Lu}\p{Ll}/u.test(text)) return;
      for (const [small] of text.matchAll(SMALL)) {
        const word = foldWord(small);
        if (but.has(word)) continue;
        for (const place of placesOf(word)) bits[place >>> 5]! |= 1 << (place & 31);
      }
    },
    has: (word) => placesOf(word).every((place) => ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1),
  };
}

/** FNV-1a, mixed once more, cut to the number of bits. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}
