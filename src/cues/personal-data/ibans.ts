/** Finds international bank account numbers (IBAN), in groups or together, in capitals or small letters. */
import { isSaidBefore } from "./said.ts";
import { DASH, insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";

/** How many characters the number of a country has, with its code and check digits. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 " +
    "ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 " +
    "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 " +
    "PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const GAP = `(?:${SPACE}|${SPACE}?${DASH}${SPACE}?|\\.)`;
const BEGINNING = new RegExp(`[A-Z](?<![\\p{L}\\p{N}_].)[A-Z]${GAP}?[0-9]{2}(?=${GAP}?[A-Z0-9])`, "giu");
const NEXT = new RegExp(`${GAP}?([A-Z0-9])`, "iy");
const IBAN = /\biban\b/i;

/**
 * One in 97 figures passes the check: half of the characters must be digits, as they are in every country, so
 * that words are none. Where `IBAN` is said a slip of the pen is forgiven.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see ISO 13616-1 and SWIFT's IBAN registry on the lengths; ISO/IEC 7064, MOD 97-10, on the check digits
 */
export function* ibans(text: string): Generator<Stretch> {
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    if (length === undefined || insideLink(text, index)) continue;
    const end = endOf(text, index + beginning.length, length - 4);
    const stretch: Stretch = [index, end];
    if (end < 0 || !standsAlone(text, stretch)) continue;
    const characters = text
      .slice(index, end)
      .replace(/[^A-Z0-9]/gi, "")
      .toUpperCase();
    if (characters.replace(/[^0-9]/g, "").length * 2 < characters.length) continue;
    if (remainder(characters) === 1 || isSaidBefore(text, index, IBAN)) yield stretch;
  }
}

/** @returns where so many letters and digits end, or -1 where there are not so many */
function endOf(text: string, from: number, characters: number): number {
  let end = from;
  for (let count = 0; count < characters; count++) {
    NEXT.lastIndex = end;
    const next = NEXT.exec(text);
    if (next === null) return -1;
    end += next[0].length;
  }
  return end;
}

/** The first four characters go last, letters are 10 to 35. */
function remainder(characters: string): number {
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
