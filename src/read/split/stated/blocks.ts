/** Cuts a document into the blocks of its responses, where a layout file says what begins or ends one. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import type { Beginning, PatternLines } from "./patterns.ts";

/** The lines of one response, without those that only begin or end it. */
export interface StatedBlock {
  /** Content lines, the one after the last not included. */
  readonly from: number;
  readonly to: number;
  /** The content line that begins it, and what stands there; null where none does. */
  readonly begun: { readonly at: number; readonly here: Beginning } | null;
  /** Nothing stands before it but front matter. */
  readonly isFirst: boolean;
  readonly question: { readonly line: number; readonly words: string } | null;
}

/** @returns the blocks in order, those without any line, too; what stands between them belongs to no response */
export function blocksOf(
  lines: readonly ContentLine[],
  { begins, ends, questions }: PatternLines,
  response: NonNullable<LayoutForm["response"]>,
): readonly StatedBlock[] {
  const blocks: StatedBlock[] = [];
  let open: Omit<StatedBlock, "to" | "isFirst"> | null = null;
  let question: StatedBlock["question"] = null;
  const close = (to: number) => {
    if (open !== null) blocks.push({ ...open, to, isFirst: blocks.length === 0 });
    open = null;
  };
  lines.forEach(({ line, afterPage }, at) => {
    const here = begins.get(line);
    const words = questions.get(line);
    if (words !== undefined) {
      close(at);
      question = { line, words };
    } else if (ends.has(line)) close(at);
    else if (here !== undefined) {
      close(at);
      open = { from: here.rest === "" ? at + 1 : at, begun: { at, here }, question };
    } else if (
      response.begins === "page" ? afterPage || at === 0 : response.begins === null && open === null
    ) {
      close(at);
      open = { from: at, begun: null, question };
    }
  });
  close(lines.length);
  return blocks;
}
