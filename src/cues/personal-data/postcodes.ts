/** Finds UK postcodes: an area of letters, a district, and an inward code of a digit and two letters. */
import { insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";

/** All areas, those of Guernsey, Jersey, the Isle of Man and the British Forces (BF) included. */
const AREAS =
  "AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN " +
  "EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N " +
  "NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN " +
  "TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";
/** The areas that have a district 0. */
const ZERO = "(?:B[LS]|C[MR]|FY|HA|PR|S[LS])0";
/** Districts of inner London that a letter divides further. */
const LETTERED = "(?:E1W|N1[CP]|NW1W|SE1P|W1[A-HJKPSTUW]|(?:EC[1-4]|SW1|WC[12])[ABEHMNPRVWXY])";
const OUTWARD = `(?:(?:${AREAS.replaceAll(" ", "|")})[1-9][0-9]?|${ZERO}|${LETTERED})`;
const POSTCODE = new RegExp(`\\b${OUTWARD}(${SPACE})?[0-9]([ABD-HJLNP-UW-Z]{2})\\b`, "gi");

const UPPER = /^[A-Z]+$/;
const LOWER = /^[a-z]+$/;
/** `the M6 2nd exit`, `E1 3yr lease`: ordinals and units, which in lower case are likelier. */
const UNIT = /^(?:st|nd|rd|th|hr|yr|ft|yd|lb|gb|tb|bn|pp|pt)$/;
/** Codes of other kinds go on in this way: `AB-M11AA-01`. */
const CODE_BEFORE = /[\p{L}\p{N}][-/#]$/u;
const CODE_AFTER = /^[-/#][\p{L}\p{N}]/u;

/**
 * Together only in capitals, in lower case only with a space before the inward code.
 *
 * @param text - may be wrapped before the inward code
 * @returns where the postcodes stand, in order
 * @see Royal Mail, Programmers' Guide to the Postcode Address File: formats, letters of the inward code
 * (never C, I, K, M, O, V), areas; the same formats are in BS 7666
 */
export function* postcodes(text: string): Generator<Stretch> {
  for (const match of text.matchAll(POSTCODE)) {
    const [found, space, unit] = match;
    const stretch: Stretch = [match.index, match.index + found.length];
    if (!standsAlone(text, stretch) || insideLink(text, stretch[0])) continue;
    if (space === undefined ? partOfCode(text, stretch) : LOWER.test(unit!) && UNIT.test(unit!)) continue;
    if (UPPER.test(unit!) || (space !== undefined && LOWER.test(unit!))) yield stretch;
  }
}

function partOfCode(text: string, [start, end]: Stretch): boolean {
  return (
    CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || CODE_AFTER.test(text.slice(end, end + 2))
  );
}
