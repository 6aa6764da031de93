/** Writes text into XML. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters that no XML document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** @returns text for an attribute in double quotes or for an element; line breaks survive in both */
export function xmlText(text: string, where: "attribute" | "element"): string {
  const plain = text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    .replaceAll("\r", "&#13;");
  return where === "element" ? plain : plain.replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
