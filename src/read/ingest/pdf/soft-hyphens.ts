/** Finds the soft hyphens that a page draws at the ends of its lines: pdf.js leaves them out of the text. */
import type { TextItem } from "./page-pieces.ts";

export const DRAWN_HYPHEN = "\u00AD";

/** Letters before a hyphen by which its place is known again. */
const CONTEXT = 12;

/** In which form the two are compared: pdf.js puts spaces, and spells ligatures out. */
const lettersIn = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Cf}\0]/gu, "");

export interface Softened {
  readonly items: readonly TextItem[];
  /** Hyphens whose place among the items is not found. */
  readonly lost: number;
}

/**
 * @param items the text of a page as pdf.js returns it
 * @param drawn all letters that the page draws, in the same order, soft hyphens among them
 * @returns the items, a soft hyphen at the end of those that end in one; within a word it shows nothing, and is left out
 */
export function withSoftHyphens(items: readonly TextItem[], drawn: string): Softened {
  const parts = drawn.split(DRAWN_HYPHEN).map(lettersIn);
  const known = items.map(({ str }) => lettersIn(str));
  const text = known.join("");
  const ends = endsOf(known);
  const hyphened = new Set<number>();
  let lost = 0;
  let drift = 0;
  let before = "";
  for (const part of parts.slice(0, -1)) {
    before += part;
    const context = before.slice(-CONTEXT);
    const at = placeOf(text, context, before.length - context.length + drift);
    if (at === null) lost++;
    else {
      drift = at + context.length - before.length;
      const item = ends.get(at + context.length);
      if (item !== undefined) hyphened.add(item);
    }
  }
  return {
    items: items.map((item, at) => (hyphened.has(at) ? { ...item, str: item.str + DRAWN_HYPHEN } : item)),
    lost,
  };
}

/** Which item ends after so many letters of the page. */
function endsOf(known: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let end = 0;
  known.forEach((letters, at) => {
    end += letters.length;
    if (letters !== "") ends.set(end, at);
  });
  return ends;
}

/** Where letters are left out, or said twice, further on. */
function placeOf(text: string, context: string, at: number): number | null {
  if (context === "") return null;
  if (text.startsWith(context, at)) return at;
  const found = text.indexOf(context, Math.max(0, at - NEAR));
  return found < 0 ? null : found;
}

const NEAR = 200;
