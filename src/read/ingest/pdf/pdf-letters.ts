/** Looks whether a map of a font's codes to letters says otherwise than the font's own encoding: then one of them is damaged. */
import type { Held } from "./pdf-held-object.ts";

/** Encodings in which the codes of the plain letters are those of ASCII. */
const PLAIN = /\/Encoding\s*\/(?:WinAnsi|MacRoman|Standard)Encoding\b/;

const RANGES = /<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>/g;
const SINGLE = /<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>(?!\s*<[0-9A-Fa-f]{4}>)/g;

const FIRST = 0x41;
const LAST = 0x7a;

/** A font may draw a few letters as others: small capitals, old forms. */
const MOST_OTHERS = 0.5;

/** @returns whether a map of one-byte codes gives most of the letters from `A` to `z` as others */
export function mapsElsewhere(content: Buffer): boolean {
  if (!content.includes("begincmap")) return false;
  const map = content.toString("latin1");
  const targets = new Map<number, number>();
  for (const [, code, letter] of map.matchAll(SINGLE)) targets.set(hex(code), hex(letter));
  for (const [, from, to, letter] of map.matchAll(RANGES))
    for (let code = hex(from); code <= hex(to); code++) targets.set(code, hex(letter) + code - hex(from));
  const letters = [...targets].filter(([code]) => code >= FIRST && code <= LAST);
  return letters.filter(([code, letter]) => code !== letter).length > MOST_OTHERS * letters.length;
}

const hex = (digits = ""): number => Number.parseInt(digits, 16);

/** @returns how many fonts have a plain encoding, and a map that says otherwise */
export function contradictoryFonts({ objects }: Held): number {
  return [...objects.values()].filter(({ text }) => {
    const map = /\/ToUnicode\s+(\d+)\s+\d+\s+R/.exec(text)?.[1];
    return map !== undefined && PLAIN.test(text) && (objects.get(Number(map))?.isElsewhere ?? false);
  }).length;
}
