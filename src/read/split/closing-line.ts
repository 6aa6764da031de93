/** Reads a short line that says whose words stand above it: "— A carer, North Moor". */
import { spacedWords } from "./text-lines.ts";

const MOST_WORDS = 16;
const DASHED = /^[-–—―‒~]\s*(?=[\p{Lu}\d(])(.+)$|^[–—―]\s*((?:an?|the) .+)$/u;
const MARKED = /^(?:\*([^*]+)\*|_([^_]+)_)$/u;
const IN_BRACKETS = /^[([](\p{Lu}[^()[\]]+)[)\]]$/u;

/**
 * @param words the last line of somebody's words, with a dash before it, in italics (`*…*`, `_…_`) or brackets
 * @param afterQuote whether the words above close a quotation: only then are brackets enough
 * @returns the words of the attribution, or null where the line is none
 */
export function closingAttribution(words: string, afterQuote: boolean): string | null {
  if (spacedWords(words) > MOST_WORDS || /[;:!?]$/.test(words)) return null;
  const match = DASHED.exec(words) ?? MARKED.exec(words) ?? (afterQuote ? IN_BRACKETS.exec(words) : null);
  const text = (match?.[1] ?? match?.[2] ?? "").trim();
  return text === "" || /[.!?]\s+\p{Lu}.*\.$/u.test(text) ? null : text.replace(/\.$/, "");
}
