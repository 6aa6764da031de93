/** The form of UK postcodes: areas, districts, and the inward code; as typed, too. */

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
const OUTWARD = new RegExp(`^(?:(?:${AREAS.replaceAll(" ", "|")})[1-9][0-9]?|${ZERO}|${LETTERED})$`, "i");
const INWARD = /^[0-9][ABD-HJLNP-UW-Z]{2}$/i;

/** How a postcode was typed; of what is none there is nothing to say. */
export interface PostcodeForm {
  /** Letters of the area: one or two. */
  readonly area: number;
  /** The letter O stands for 0, or l or I for 1. */
  readonly isMistyped: boolean;
}

/**
 * @param characters - without gaps, in any case
 * @returns null where no postcode is like this
 * @see Royal Mail, Programmers' Guide to the Postcode Address File: formats, letters of the inward code
 * (never C, I, K, M, O, V), areas; the same formats are in BS 7666
 */
export function postcodeForm(characters: string): PostcodeForm | null {
  const [outward, inward] = [characters.slice(0, -3), characters.slice(-3)];
  const digit = asDigit(inward.charAt(0));
  if (!INWARD.test(digit + inward.slice(1))) return null;
  for (const area of [2, 1]) {
    const name = outward.slice(0, area);
    const [first = "", second = ""] = outward.slice(area);
    for (const last of new Set([second, asDigit(second)])) {
      const meant = name + asDigit(first) + last;
      if (meant.length !== outward.length || !OUTWARD.test(meant)) continue;
      return {
        area: /^[A-Z]{2}/i.test(meant) ? 2 : 1,
        isMistyped: meant + digit !== characters.slice(0, -2),
      };
    }
  }
  return null;
}

const asDigit = (character: string) => character.replace(/[Oo]/, "0").replace(/[Il|]/, "1");
