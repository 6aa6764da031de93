/** Signal: lines that are records of a table or of JSON, read as prose. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = { lines: 3, share: 0.3 };
const FIELDS = 3;

export const recordsInText: Signal = ({ lines }) => {
  const found = lines.filter(({ raw }) => isRecord(raw));
  const quoted = lines.filter(({ words }) => /",\s?"|",\s*$|^\s*"[^"]*":\s/.test(words));
  const most = found.length > quoted.length ? found : quoted;
  if (most.length < LEAST.lines || most.length < lines.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} lines that look like rows of a table`,
    lines: most.map(({ number }) => number),
  };
};

/** Columns apart by tabs, strokes or three spaces. */
const isRecord = (raw: string): boolean =>
  raw.trim().split(/\t+|\s*\|\s*|\s{3,}/).length >= FIELDS || /^\s*[[{]"/.test(raw);
