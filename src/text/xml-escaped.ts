/** Text as it stands between the tags of an XML document and in its attributes. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** @returns the text with a sign for what XML 1.0 forbids, see https://www.w3.org/TR/xml/#charsets */
export const xmlAllowed = (text: string): string => text.replace(FORBIDDEN, "\ufffd");

/** @returns the same, with entities */
export const xmlEscaped = (text: string): string =>
  xmlAllowed(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
