/** Text as it may stand between the tags of an XML document and in its attributes. */
import { printable } from "./printable.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * What XML 1.0 forbids, even as a reference, is shown as on a terminal: `\u{1b}`.
 * @returns one line; see https://www.w3.org/TR/xml/#charsets for what is forbidden
 */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
