/** Text as it stands between the tags of an XML document and in its attributes. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @returns the text with entities; what XML 1.0 forbids, as a sign for what cannot be shown (https://www.w3.org/TR/xml/#charsets) */
export const xmlEscaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
