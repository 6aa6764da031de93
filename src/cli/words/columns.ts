/** Text in columns for a terminal: counts with thousands marked, names cut to fit, bars in eighths of a sign. */

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Cut with an ellipsis or filled with spaces to exactly `width` code points. */
export function fitted(text: string, width: number): string {
  const signs = [...text];
  if (signs.length > width) return `${signs.slice(0, Math.max(0, width - 1)).join("")}…`;
  return text + " ".repeat(width - signs.length);
}

/** The end of a path that is longer than `width` code points: the file's own name matters most. */
export function endOf(path: string, width: number): string {
  const signs = [...path];
  return signs.length > width ? `…${signs.slice(signs.length - Math.max(0, width - 1)).join("")}` : path;
}

/** A bar of `part` of `whole`, `width` signs long when they are equal; a part above 0 always shows. */
export function bar(part: number, whole: number, width: number): string {
  if (part === 0 || whole === 0) return "";
  const eighths = Math.max(1, Math.round((part / whole) * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
