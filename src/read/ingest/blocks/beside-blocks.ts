/** Blocks of what stands beside the text: boxes and notes, below the paragraph that they belong to. */
import { APART, type TextBlock } from "./text-block.ts";

/** @returns the blocks with space around them, and as they are within */
export const besideBlocks = (blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.map((block, at) => ({
    ...block,
    before: at === 0 ? Math.max(block.before, APART) : block.before,
    after: at === blocks.length - 1 ? Math.max(block.after, APART) : block.after,
    ...(at === 0 ? { close: null } : {}),
  }));

/** @param number - of the note in the document */
export const notedBlocks = (blocks: readonly TextBlock[], number: number): readonly TextBlock[] =>
  besideBlocks(blocks.filter(({ text }) => text.trim() !== "")).map((block, at) =>
    at === 0 ? { ...block, text: `[${number}] ${block.text.trim()}` } : block,
  );
