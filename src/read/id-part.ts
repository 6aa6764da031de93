/** What of a response's id tells it from the others of its source: the number that is printed for it, or its place. */

/** Ids stand in file names, addresses and cells: letters, digits, and hyphens for all else. */
export const idPart = (printed: string): string =>
  printed.replace(/[^\p{L}\p{N}._]+/gu, "-").replace(/^-+|-+$/g, "");

export const ordinalPart = (ordinal: number): string => String(ordinal).padStart(4, "0");
