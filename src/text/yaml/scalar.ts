/** Finds where one character of a YAML string stands in the file. */
import type { Scalar } from "yaml";

const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/;

/**
 * @param node the string as parsed, with its range
 * @param text the whole file
 * @param character which character of the string's value, 0-based
 * @returns its offset in `text`; exact for strings on one line, else at the earliest where they begin
 */
export function offsetInScalar(node: Scalar, text: string, character: number): number {
  if (!node.range) return 0;
  const [start, end] = node.range;
  const raw = text.slice(start, end);
  if (raw.includes("\n")) return start;
  if (node.type === "PLAIN") return start + character;
  if (node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE") return start;
  let offset = 1;
  for (let seen = 0; seen < character && offset < raw.length; seen++) {
    const rest = raw.slice(offset);
    if (node.type === "QUOTE_DOUBLE") offset += ESCAPE.exec(rest)?.[0].length ?? 1;
    else offset += rest.startsWith("''") ? 2 : 1;
  }
  return start + offset;
}
