/** Text on one line and without signs that would act on the page or break the file. */

/** Control signs, half surrogates, signs that turn the reading direction, and what XML forbids. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** @returns white space collapsed, and each unsafe sign as the sign for one that cannot be shown */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(UNSAFE, "\ufffd");
}
