/** Finds the numbers of payment cards: 12 to 19 digits, the last of which checks the others. */
import { anyPattern } from "../../text/any-of.ts";
import { CARD_WORDS } from "../english/personal-data.ts";
import { numbersIn } from "./digit-groups.ts";
import { isSaid } from "./said.ts";
import { insideLink, type Stretch, standsAlone } from "./surroundings.ts";

/** Beginnings that networks have, with their lengths: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay. */
const NETWORK =
  /^(?:4[0-9]{12}(?:[0-9]{3}){0,2}|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}|3[47][0-9]{13}|6(?:011|4[4-9][0-9]|5[0-9]{2})[0-9]{12,15}|3(?:0[0-59]|[689][0-9])[0-9]{11}(?:[0-9]{2})?|(?:2131|1800)[0-9]{11}|35[0-9]{14,17}|62[0-9]{14,17})$/;
/** Maestro's begin as many other figures do. */
const MAESTRO = /^(?:50|5[6-8]|6)[0-9]{10,17}$/;
const CARD = new RegExp(`\\b(?:${anyPattern(CARD_WORDS)})\\b`, "i");
/** How cards print their digits. */
const PRINTED = /^(?:[0-9]{13,19}|[0-9]{4}(?: [0-9]{4}){2,3}(?: [0-9]{1,4})?|[0-9]{4} [0-9]{6} [0-9]{4,5})$/;
/** A group of one digit. */
const SINGLE = /(?:^| )[0-9](?: |$)/;
const ONE_DIGIT = /^([0-9])\1*$/;

/** Before or after: money, a decimal, a longer number. */
const NUMBER_BEFORE = /(?:[£$€+]|[0-9][-./,])$/;
const GOES_ON = /^(?:[-./,][0-9]|%)/;

/**
 * One in ten figures passes the check: without a word such as `card` beside them the digits must also begin as
 * those of a network do and stand in groups of two and more; with it, a slip of the pen is forgiven.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see ISO/IEC 7812-1: 12 to 19 digits, the last by Luhn's formula (its annex B); the issuers' ranges are public
 */
export function cards(text: string): Generator<Stretch> {
  return numbersIn(text, [12, 19], (stretch, digits) => {
    const [start, end] = stretch;
    if (ONE_DIGIT.test(digits) || !standsAlone(text, stretch) || insideLink(text, start)) return false;
    if (NUMBER_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
    if (GOES_ON.test(text.slice(end, end + 2))) return false;
    const groups = text.slice(start, end).replace(/[^0-9]+/g, " ");
    const isChecked = luhnHolds(digits);
    const isGrouped = PRINTED.test(groups) || !(SINGLE.test(groups) || /[\r\n]/.test(text.slice(start, end)));
    if (isChecked && NETWORK.test(digits) && isGrouped) return true;
    return (isChecked ? isCard(digits) : PRINTED.test(groups)) && isSaid(text, stretch, CARD);
  });
}

const isCard = (digits: string) => digits.length > 12 || MAESTRO.test(digits);

/** From the right, every second digit doubled and its digits summed: all together a multiple of 10. */
function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]) * (1 + (place % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
