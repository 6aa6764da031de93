/** Writes blocks as lines, with a blank line where one sees space between two of them. */
import { APART, type TextBlock } from "./text-block.ts";

export interface BlocksText {
  readonly text: string;
  /** Lines, 1-based, that are furniture. */
  readonly furniture: readonly number[];
}

/** A paragraph longer than this is no line of a text that was broken by hand. */
const LONGEST_LINE = 160;

/**
 * A page begins with a form feed. In a document that shows no space anywhere, each paragraph is apart from the next,
 * unless its lines were broken by hand.
 */
export function blocksText(blocks: readonly TextBlock[]): BlocksText {
  const isSpaced = blocks.some((block, at) => block.text.trim() === "" || isApart(blocks[at - 1], block));
  const isLong = blocks.some(({ text }) => text.length > LONGEST_LINE);
  const all = !isSpaced && isLong;
  const lines: string[] = [];
  const furniture: number[] = [];
  let isFilled = false;
  for (const [at, block] of blocks.entries()) {
    const text = plain(block.text);
    const isBlank = text.trim() === "";
    const above = blocks[at - 1];
    const isParted = isFilled && !isBlank && (all || isApart(above, block));
    if (isParted && lines.length > 0) lines.push("");
    const own = isBlank ? [""] : text.split("\n");
    if (block.startsPage && lines.length > 0) own[0] = `\f${own[0]}`;
    if (block.isFurniture) for (const line of own.keys()) furniture.push(lines.length + line + 1);
    for (const line of own) lines.push(line);
    isFilled = !isBlank;
  }
  return { text: lines.length === 0 ? "" : `${lines.join("\n")}\n`, furniture };
}

/** Spaces and hyphens that only say where a line may end are those that text has. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replaceAll("\u00ad", "");

function isApart(above: TextBlock | undefined, block: TextBlock): boolean {
  if (above === undefined) return false;
  if (Boolean(above.isFurniture) !== Boolean(block.isFurniture)) return true;
  if (above.close && above.close === block.close) return false;
  return Math.max(above.after, block.before) >= APART;
}
