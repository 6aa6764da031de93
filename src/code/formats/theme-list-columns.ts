/** Recognises the columns of a list of themes by their headers. */

/** What a column of a list of themes holds. */
export type ListRole = "theme" | "term" | "label" | "parent" | "description" | "level" | "weight";

/** Headers in small letters, without spaces at their edges. */
const HEADERS: Readonly<Record<ListRole, readonly string[]>> = {
  theme: [
    "theme",
    "themes",
    "theme name",
    "code",
    "codes",
    "code name",
    "category",
    "categories",
    "topic",
    "topics",
    "concept",
  ],
  term: [
    "term",
    "terms",
    "keyword",
    "keywords",
    "key word",
    "key words",
    "word",
    "words",
    "phrase",
    "phrases",
    "words and phrases",
    "search term",
    "search terms",
    "pattern",
    "patterns",
    "synonym",
    "synonyms",
    "expression",
    "expressions",
  ],
  label: ["label", "theme label", "title", "name"],
  parent: [
    "parent",
    "parent theme",
    "parent code",
    "parent category",
    "parent topic",
    "main theme",
    "group",
    "belongs to",
  ],
  description: ["description", "definition", "meaning", "guidance"],
  level: ["level", "depth"],
  weight: ["weight", "score"],
};

const ROLES = new Map(
  Object.entries(HEADERS).flatMap(([role, headers]) =>
    headers.map((header) => [header, role as ListRole] as const),
  ),
);

/** @returns what each cell of a header says of its column; null where it is no word that is known */
export const listRoles = (header: readonly string[]): readonly (ListRole | null)[] => {
  const roles = header.map(
    (cell) =>
      ROLES.get(
        cell
          .trim()
          .replace(/[\s_-]+/g, " ")
          .toLowerCase(),
      ) ?? null,
  );
  // A list without themes, but with names, names its themes so.
  return roles.includes("theme") ? roles : roles.map((role) => (role === "label" ? "theme" : role));
};

/** Whether a row is the header of a list with a row for each term or theme. */
export const isListHeader = (header: readonly string[]): boolean => {
  const roles = listRoles(header);
  return roles.includes("theme") && roles.includes("term");
};

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** @returns the sign that parts the cells of a first line: one that makes it a header, else the commonest */
export function delimiterOf(first: string): string {
  const split = DELIMITERS.map((sign) => ({ sign, cells: headerCells(first, sign) }));
  const header = split.find(({ cells }) => isListHeader(cells));
  return (header ?? split.toSorted((one, other) => other.cells.length - one.cells.length)[0]!).sign;
}

/** Of a header: none has a line break, or its delimiter within a cell. */
export const headerCells = (line: string, delimiter: string): readonly string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));

/** Titles may stand above the header. */
export const MOST_ABOVE = 10;

/** @returns of the first lines of a text, the one that is the header of a list, with any delimiter; null where none is */
export function listHeaderIn(text: string): string | null {
  const lines = text.split(/\r\n?|\n/, MOST_ABOVE);
  return lines.find((line) => DELIMITERS.some((sign) => isListHeader(headerCells(line, sign)))) ?? null;
}
