/** Names a text by its words, so that a response keeps its fingerprint wherever it moves in a document. */
import { createHash } from "node:crypto";

/**
 * @param text the text of a response
 * @returns `sha256:` and 64 hexadecimal digits; texts that differ only in case, in how white space is set
 * or in how Unicode composes a letter (NFC) have the same fingerprint
 */
export function fingerprint(text: string): string {
  const normal = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return `sha256:${digest(normal)}`;
}

/** @returns the sha256 of the text in UTF-8, 64 hexadecimal digits */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
