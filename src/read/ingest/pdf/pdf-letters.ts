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

/** A soft hyphen as a target of a map; of a range that runs over it. */
const SOFT = /00AD>/i;
const ANY_RANGE = /<([0-9A-F]{1,8})>\s*<([0-9A-F]{1,8})>\s*<([0-9A-F]{4})>/gi;

/** @returns whether a map of letters has a soft hyphen, which pdf.js leaves out of the text */
export function mapsSoftHyphen(content: Buffer): boolean {
  if (!content.includes("begincmap")) return false;
  const map = content.toString("latin1");
  if (SOFT.test(map)) return true;
  return [...map.matchAll(ANY_RANGE)].some(([, from, to, letter]) => {
    const past = 0xad - hex(letter);
    return past >= 0 && past <= hex(to) - hex(from);
  });
}

/** Names of the soft hyphen in fonts and encodings. */
const SOFT_NAMES = /\/(?:softhyphen|sfthyphen|uni00AD|u00AD)\b/;

/** @returns whether a font may draw soft hyphens; of an enciphered file that is not known */
export const mayDrawSoftHyphens = ({ objects, isEncrypted }: Held): boolean =>
  isEncrypted || [...objects.values()].some(({ text, isSoft }) => isSoft || SOFT_NAMES.test(text));
