/** Reads the text of a web page (HTML). */
import { blocksText } from "../blocks/blocks-text.ts";
import { decodeText } from "../decode-text.ts";
import { type FormText, formText } from "../form-text.ts";
import { aroundText } from "./around-text.ts";
import { PageBlocks } from "./page-blocks.ts";
import { childElements, pageTree } from "./page-tree.ts";

/**
 * Navigation, notices, forms and the feet of pages stand in the text as furniture; scripts and what a page does not show
 * are no text.
 *
 * @throws FileRefusal where its elements nest too deep
 */
export async function readHtml(data: Buffer, source: string): Promise<FormText> {
  const decoded = decodePage(data) ?? decodeText(data, source);
  if (typeof decoded !== "string" && decoded.text === null) return decoded;
  const [page, problems] = typeof decoded === "string" ? [decoded, []] : [decoded.text!, decoded.problems];
  const tree = await pageTree(page);
  const root = childElements(tree).find(({ tagName }) => tagName === "html");
  const body = root && childElements(root).find(({ tagName }) => tagName === "body");
  if (body === undefined) return formText({ text: "", furniture: [] }, source, {});
  const walk = new PageBlocks(aroundText(body));
  const blocks = walk.read(body);
  const around = blocks
    .filter((block) => block.isFurniture)
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const read = formText(blocksText(blocks), source, { around, changes: walk.changes });
  return { ...read, problems: [...problems, ...read.problems] };
}

/** @returns the page in the encoding that it names itself; null where it names none, UTF-8, or one that nobody knows */
function decodePage(data: Buffer): string | null {
  const head = data.subarray(0, 4096).toString("latin1");
  const [, label] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head) ?? [];
  if (
    label === undefined ||
    /^(?:utf-?8|utf-?16.*|windows-1252|iso-8859-1|us-ascii)$/i.test(label) ||
    data.includes(0)
  )
    return null;
  try {
    return new TextDecoder(label, { fatal: true }).decode(data);
  } catch {
    return null;
  }
}
