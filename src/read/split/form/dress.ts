/** The marks in which a document puts every header, or every name: a number, a label, brackets, stars. */
import { anyOf } from "../../../text/any-of.ts";

export interface Dress {
  readonly name: string;
  /** What stands before, at the beginning of the first line. */
  readonly open: RegExp;
  /** What stands after, at the end of the last line; null where nothing does. */
  readonly close: RegExp | null;
}

const around = (name: string, open: string, close: string): Dress => ({
  name,
  open: new RegExp(`^${open}(?=\\S)`, "u"),
  close: new RegExp(`(?<=\\S)${close}$`, "u"),
});

export const WITH_NUMBER: Dress = {
  name: "number",
  open: /^(?:no\.? ?\d{1,4}[.:)]?|[([]?\d{1,4}(?:[.:)\]]|\)\.| [-–—])) +(?=\S)/iu,
  close: null,
};

export const HEADING: Dress = { name: "heading", open: /^#{1,6} +(?=\S)/u, close: null };

export const STARRED: readonly Dress[] = [
  around("bold", "\\*\\*", "\\*\\*"),
  around("bold", "__", "__"),
  around("italics", "\\*(?!\\*)", "\\*"),
  around("italics", "_(?!_)", "_"),
];

export const BRACKETS: readonly Dress[] = [
  around("brackets", "\\(", "\\)"),
  around("brackets", "\\[", "\\]"),
];

export const DASHED: Dress = { name: "dash", open: /^(?:--|[-–—―~]) *(?=\S)/u, close: null };

const LABELLED = /^([\p{L}][\p{L}\p{M} '’()/&-]{0,34}?) ?(?::| [-–—]) *(?=\S|$)/u;

/** @returns the label that a line begins with, in small letters; null where there is none */
export const partLabel = (text: string): string | null => LABELLED.exec(text)?.[1]?.toLowerCase() ?? null;

/** @returns the words behind a label; the line itself where there is none */
export const behindLabel = (text: string): string => text.replace(LABELLED, "");

export const labelled = (label: string): Dress => ({
  name: "label",
  open: new RegExp(`^${anyOf([label])} ?(?::| [-–—]) *(?=\\S)`, "iu"),
  close: null,
});

/** @returns the first line without its mark, and whether the mark that ends it is still to come; null where it has none */
export function undressed(
  text: string,
  dress: Dress,
): { readonly inside: string; readonly isOpen: boolean } | null {
  if (!dress.open.test(text)) return null;
  const inside = text.replace(dress.open, "");
  if (dress.close === null) return { inside, isOpen: false };
  const closed = inside.replace(dress.close, "");
  return { inside: closed, isOpen: closed === inside };
}
