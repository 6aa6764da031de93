/** Finds what is left of web pages in a text: tags and references such as `<br>` and `&amp;`. */

const TAG =
  /<\/?(?:a|b|br|div|em|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/i;

const REFERENCE =
  /&(?:[lr][sd]quo|[mn]dash|nbsp|hellip|bull|pound|euro|amp|quot|apos|[lg]t|[A-Za-z](?:acute|grave|uml|circ|cedil|tilde)|#\d{2,5}|#x[\dA-Fa-f]{2,4});/g;

/** @returns the first tag, without what it says besides its name; null where there is none */
export function tagIn(text: string): string | null {
  return TAG.exec(text)?.[0].replace(/\s[^>]*>/, ">") ?? null;
}

/** @returns the first tag, or else the first reference; null where there is none */
export const htmlIn = (text: string): string | null => tagIn(text) ?? text.match(REFERENCE)?.[0] ?? null;

export const withoutReferences = (text: string): string => text.replace(REFERENCE, " ");
