/** Signal: wide gaps inside the lines, at one place: two columns that were read across. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = { lines: 4, share: 0.2 };

export const columnsApart: Signal = ({ lines }) => {
  const gaps = lines.filter(({ raw }) => /\S\s{3,}\S|\S\t+\S/.test(raw.trim()));
  if (gaps.length < LEAST.lines || gaps.length < lines.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${gaps.length} lines with a wide gap inside, as columns have`,
    lines: gaps.map(({ number }) => number),
  };
};
