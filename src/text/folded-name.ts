/** The form in which names are told apart: without regard to capitals and spacing. */

/**
 * @param name - of a person or an organisation
 * @returns the same for names that count as one
 */
export function foldedName(name: string): string {
  // Upper case before lower, so that letters with two small forms (sharp s, final sigma) fold alike.
  return name.normalize("NFC").toUpperCase().toLowerCase().replace(/\s+/gu, " ").trim();
}
