/** Makes a cell the text that somebody wrote: without tags, references and control characters. */

/** What had to be put right in a table, to be said once. */
export interface CellFaults {
  html: number;
  controls: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\x00-\x08\x0b-\x1f\x7f<&]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Ends a paragraph or a line. */
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|hr)(?:\s[^<>]{0,300})?\/?>/gi;
const TAGS =
  /<\/?(?:a|abbr|b|big|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi;
const REFERENCE = /&(?:#(\d{2,7})|#[xX]([\dA-Fa-f]{2,6})|([A-Za-z]{2,8}));/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  pound: "£",
  euro: "€",
  deg: "°",
  middot: "·",
  copy: "©",
  frac12: "½",
  szlig: "ß",
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  uml: "\u0308",
  circ: "\u0302",
  cedil: "\u0327",
  tilde: "\u0303",
};

/**
 * @param faults - counted up where something was put right
 * @returns the text with line feeds, its edges trimmed
 */
export function plainCell(cell: string, faults?: CellFaults): string {
  // Most cells are neither: one class of signs and one pair of letters are found faster than what they begin.
  if (!ODD.test(cell) && !cell.includes("_x")) return cell.trim();
  let text = cell;
  const bare = text.replace(ESCAPED, unescaped).replace(CONTROLS, "");
  if (bare !== text && faults) faults.controls++;
  text = bare.replace(/\r\n?/g, "\n");
  const plain = withoutHtml(text);
  if (plain !== text && faults) faults.html++;
  return plain.trim();
}

/** A carriage return that a spreadsheet writes so stands before a line feed; others of its escapes are letters. */
function unescaped(whole: string, digits: string): string {
  const code = Number.parseInt(digits, 16);
  if (code === 13 || code === 10) return code === 13 ? "" : "\n";
  return code < 32 ? "" : code === 0x5f ? "_" : whole;
}

/** @returns the text without tags of web pages, and with the signs that references stand for */
export function withoutHtml(text: string): string {
  const bare = text.includes("<") ? text.replace(BREAKS, "\n").replace(TAGS, "") : text;
  const read = bare.includes("&") ? bare.replace(REFERENCE, signOf) : bare;
  return read === text ? text : read.replace(/[ \t]+\n/g, "\n").replace(/\n{3,}/g, "\n\n");
}

function signOf(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) {
    const accent = ACCENTS[name.slice(1)];
    return NAMED[name] ?? (accent === undefined ? whole : (name[0]! + accent).normalize("NFC"));
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? (code === 160 ? " " : String.fromCodePoint(code)) : whole;
}
