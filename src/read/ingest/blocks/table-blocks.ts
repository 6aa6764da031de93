/** Turns a table into blocks, row by row: a line a row, or each cell by itself where one holds several paragraphs. */
import { APART, type TextBlock } from "./text-block.ts";

/** @param rows - of cells; each has the blocks that stand in it */
export function tableBlocks(rows: readonly (readonly (readonly TextBlock[])[])[]): readonly TextBlock[] {
  const blocks = rows.flatMap(rowBlocks);
  return blocks.map((block, at) => ({
    ...block,
    before: at === 0 ? Math.max(block.before, APART) : block.before,
    after: at === blocks.length - 1 ? Math.max(block.after, APART) : block.after,
  }));
}

function rowBlocks(cells: readonly (readonly TextBlock[])[]): readonly TextBlock[] {
  const filled = cells.map((cell) => cell.filter(({ text }) => text.trim() !== ""));
  const words = filled.flat();
  if (words.length === 0) return [];
  const startsPage = cells.flat().some((block) => block.startsPage);
  if (cells.length === 1) return cells[0]!.map((block, at) => withPage(block, at === 0 && startsPage));
  const isLine = filled.every((cell) => cell.length < 2 && !cell[0]?.text.trim().includes("\n"));
  if (isLine) {
    const text = filled.map((cell) => cell[0]?.text.trim().replaceAll("\t", " ") ?? "").join("\t");
    return [
      { text, before: 0, after: 0, startsPage, isFurniture: words.every((block) => block.isFurniture) },
    ];
  }
  return filled.flatMap((cell) =>
    cell.map((block, at) => ({
      ...block,
      before: at === 0 ? APART : block.before,
      after: at === cell.length - 1 ? APART : block.after,
      startsPage: startsPage && block === words[0],
    })),
  );
}

const withPage = (block: TextBlock, startsPage: boolean): TextBlock =>
  startsPage ? { ...block, startsPage } : block;
