/** Breaks a stretch of words into lines, to one width or to widths that differ from line to line. */
import type { GeneratorOptions } from "./options.ts";
import type { Random } from "./random.ts";

/** Lines of `words`; a word longer than the width stands alone. A header may break after `;`, without a space. */
export function wrap(text: string, random: Random, options: GeneratorOptions, header = false): string[] {
  const limit = (): number =>
    options.ragged ? Math.round(options.width * (0.92 + 0.16 * random.next())) : options.width;
  const pieces = header ? text.match(/[^\s;]+;?\s*|;\s*/g)! : text.match(/\S+\s*/g);
  const lines: string[] = [];
  let line = "";
  let width = limit();
  for (const piece of pieces ?? [""]) {
    if (line !== "" && line.length + piece.trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = "";
      width = limit();
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
