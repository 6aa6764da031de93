/** Reads the text of an RTF document. */
import { blocksText } from "../blocks/blocks-text.ts";
import { type FormText, formText } from "../form-text.ts";
import { RtfBlocks } from "./rtf-blocks.ts";
import { rtfTokens } from "./rtf-tokens.ts";

/**
 * Tracked changes are read as accepted; notes and text boxes stand after the paragraph that they belong to; headers and
 * footers of pages, comments and hidden words are left out, and said.
 *
 * @throws FileRefusal where it breaks off or nests too deep
 */
export async function readRtf(data: Buffer, source: string): Promise<FormText> {
  const taker = new RtfBlocks();
  rtfTokens(data, taker);
  const blocks = taker.end();
  return formText(blocksText(blocks), source, taker.counts);
}
