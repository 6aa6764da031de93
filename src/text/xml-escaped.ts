/** Text as it stands between the tags of an XML document and in its attributes. */

export interface XmlPlace {
  /** What XML 1.0 forbids becomes one sign for all, or is shown by its number: `\u{1b}`. */
  readonly forbidden?: "mark" | "show";
  /** In an attribute, line breaks and tabs survive as references alone. */
  readonly where?: "element" | "attribute";
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** @returns the text without what XML 1.0 forbids, even as a reference: https://www.w3.org/TR/xml/#charsets */
export const xmlAllowed = (text: string, forbidden: "mark" | "show" = "mark"): string =>
  text.replace(FORBIDDEN, (sign) =>
    forbidden === "mark" ? "\ufffd" : `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );

/** @returns the same, with entities for what would be read as XML */
export function xmlEscaped(text: string, { forbidden, where = "element" }: XmlPlace = {}): string {
  const escaped = xmlAllowed(text, forbidden)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    .replaceAll("\r", "&#13;");
  return where === "element" ? escaped : escaped.replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
