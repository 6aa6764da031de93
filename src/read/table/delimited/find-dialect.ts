/** Finds by which sign the cells of a text are parted, and how its rows end. */
import { type Dialect, delimitedParser } from "./delimited-parser.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const MOST_ROWS = 300;

export interface DialectFound extends Dialect {
  /** Lines before the first row: a line in which a spreadsheet says the sign. */
  readonly linesBefore: number;
}

/**
 * @param head - the beginning of the text
 * @param goesOn - the text goes on beyond it: its last row may be cut off
 */
export function findDialect(head: string, goesOn: boolean): DialectFound {
  const said = /^sep=(.)\r?\n/i.exec(head);
  const isBrokenByReturns = !head.includes("\n") && head.includes("\r");
  if (said !== null) return { delimiter: said[1]!, isBrokenByReturns, linesBefore: 1 };
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(head, { delimiter, isBrokenByReturns }, goesOn),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, isBrokenByReturns, linesBefore: 0 };
}

/** Rows alike in width speak for a sign, and many cells do: prose has as many commas here as there. */
function scoreOf(head: string, dialect: Dialect, goesOn: boolean): number {
  const parser = delimitedParser(dialect);
  const rows = [...parser.push(head), ...(goesOn ? [] : parser.end())].slice(0, MOST_ROWS);
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  if (widths.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, same] = [...counts].reduce((one, other) =>
    other[1] * other[0] > one[1] * one[0] ? other : one,
  );
  return (same / rows.length) * Math.log2(width + 1) * (same / widths.length);
}
