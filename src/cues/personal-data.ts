/** Finds personal data in a text: what reaches a person, numbers that stand for one, and accounts and devices. */
import type { Span } from "../model/document.ts";
import { cards } from "./personal-data/cards.ts";
import { emails } from "./personal-data/emails.ts";
import { ibans } from "./personal-data/ibans.ts";
import { ips } from "./personal-data/ips.ts";
import { nhsNumbers } from "./personal-data/nhs-numbers.ts";
import { niNumbers } from "./personal-data/ni-numbers.ts";
import { phones } from "./personal-data/phones.ts";
import { postcodes } from "./personal-data/postcodes.ts";

/** Of two that are found at one place the later one counts: its digits check one another. */
export const PERSONAL_KINDS = [
  "email",
  "phone",
  "postcode",
  "ni-number",
  "nhs-number",
  "card",
  "iban",
  "ip",
] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** `text.slice(start, end)` is the datum. */
export interface PersonalDatum extends Span {
  readonly kind: PersonalKind;
}

const FINDERS = {
  email: emails,
  phone: phones,
  postcode: postcodes,
  "ni-number": niNumbers,
  "nhs-number": nhsNumbers,
  card: cards,
  iban: ibans,
  ip: ips,
} as const;

/** The digits that each finder asks for at least, as its file says: a text of fewer is not handed to it. */
const LEAST_DIGITS: Readonly<Record<PersonalKind, number>> = {
  email: 0,
  phone: 0,
  postcode: 0,
  "ni-number": 3,
  "nhs-number": 6,
  card: 12,
  iban: 8,
  ip: 4,
};
const MOST_ASKED = Math.max(...Object.values(LEAST_DIGITS));

/** Most responses hold none of these: they need no closer look. The last is a postcode's end, `l` typed for 1. */
const MAY_HOLD =
  /[0-9@＠]|[([{<*_-]\s?[Aa][Tt]\s?[)\]}>*_-]|\b[Dd][Oo][Tt]\b|\b[Aa][Tt]\s+\S+\.\p{L}|\(a\)|\b[OIl][A-Z]{2}\b/u;

/**
 * The rules of each kind stand in its own file, with their public source. Time grows with the length of the
 * text, whatever it holds.
 *
 * @param text - may be wrapped at any line break
 * @returns the personal data of the text, in order, apart from one another: of two that overlap the longer
 */
export function personalData(text: string): readonly PersonalDatum[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: PersonalDatum[] = [];
  const digits = digitsIn(text);
  for (const kind of PERSONAL_KINDS) {
    // An address of version 6 may have one digit, and has colons.
    if (digits < LEAST_DIGITS[kind] && !(kind === "ip" && text.includes(":"))) continue;
    for (const [start, end] of FINDERS[kind](text)) found.push({ kind, start, end });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: PersonalDatum[] = [];
  for (const datum of found) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= datum.start) apart.push(datum);
    else if (datum.end - datum.start >= last.end - last.start) apart[apart.length - 1] = datum;
  }
  return apart;
}

/** @returns how many digits there are, counted no further than they are asked for */
function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length && digits < MOST_ASKED; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits++;
  }
  return digits;
}

const ZERO = 0x30;
const NINE = 0x39;
