/** Names of sheets and columns that spreadsheet programs open without repair, whatever words a team chooses. */

/** What Excel allows for a sheet's name. */
const SHEET_NAME_MOST = 31;

/** @param names - as the style has them */
export function sheetNames(names: readonly string[]): readonly string[] {
  return unique(names.map(sheetName), SHEET_NAME_MOST);
}

/** @returns names that differ in more than upper and lower case: a second `Base` becomes `Base 2` */
export function unique(names: readonly string[], most = 255): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = cut(name, most);
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${cut(name, most - ` ${n}`.length)} ${n}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** Excel refuses some signs, apostrophes at the ends, and `History`, which it keeps for itself. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/ +/g, " ")
    .replace(/^[ ']+|[ ']+$/g, "");
  return plain === "" || plain.toLowerCase() === "history" ? `Sheet ${plain}`.trim() : plain;
}

/** Not in the middle of a surrogate pair. */
const cut = (text: string, most: number) => text.slice(0, most).replace(/[ '\ud800-\udbff]+$/, "");
