/** The names of the formats a codebook can be read from and written to. */

/** `yaml` is themetally's own; the others are named after the extension or the tool. */
export const FORMATS = [
  "yaml",
  "dic",
  "dicx",
  "ykd",
  "lcd",
  "lc3",
  "cat",
  "quanteda",
  "khcoder",
  "taguette",
  "empath",
  "qdc",
] as const;

export type FormatName = (typeof FORMATS)[number];

/** For people: what the format is called. */
export const FORMAT_TITLES: Readonly<Record<FormatName, string>> = {
  yaml: "themetally codebook",
  dic: "LIWC dictionary (.dic)",
  dicx: "LIWC-22 dictionary (.dicx)",
  ykd: "Yoshikoder dictionary (.ykd)",
  lcd: "Lexicoder 2 dictionary (.lcd)",
  lc3: "Lexicoder 3 dictionary (.lc3)",
  cat: "WordStat dictionary (.cat)",
  quanteda: "quanteda dictionary (YAML)",
  khcoder: "KH Coder coding rules",
  taguette: "Taguette codebook (CSV)",
  empath: "Empath categories (TSV)",
  qdc: "REFI-QDA codebook (.qdc)",
};

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  yaml: "yaml",
  yml: "yaml",
  json: "yaml",
  dic: "dic",
  dicx: "dicx",
  ykd: "ykd",
  lcd: "lcd",
  lc3: "lc3",
  cat: "cat",
  cod: "khcoder",
  csv: "taguette",
  tsv: "empath",
  qdc: "qdc",
};

/** @returns the format that a file of this name has most likely, or null where its extension says nothing */
export function formatOfName(path: string): FormatName | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return BY_EXTENSION[extension] ?? null;
}
