/** Breaks a sentence into the lines of a terminal. */

export interface WrapOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** What every line begins with, and what all but the first begin with besides. */
  readonly indent: string;
  readonly hanging?: string;
}

/** Columns below which text is left to the terminal: breaking it would make it harder to read. */
const NARROWEST = 30;

/**
 * Words stay whole, a long one stands out rather than being cut; `lead` is not broken, whatever spaces it has.
 * @returns at least one line.
 */
export function wrap(lead: string, text: string, options: WrapOptions): readonly string[] {
  const { indent, hanging = "" } = options;
  const width = Math.max(NARROWEST, options.width);
  const lines: string[] = [];
  let line = indent + lead;
  let isEmpty = lead === "";
  for (const word of text.split(/ +/).filter(Boolean)) {
    const gap = isEmpty ? "" : line === indent + lead && lead !== "" ? "  " : " ";
    if (!isEmpty && [...line].length + gap.length + [...word].length > width) {
      lines.push(line);
      line = indent + hanging + word;
    } else line += gap + word;
    isEmpty = false;
  }
  return [...lines, line];
}
