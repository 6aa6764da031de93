/** Reads the web page that a message is: its paragraphs as lines, with `>` before what it quotes. */
import { blocksText } from "../blocks/blocks-text.ts";
import { PageBlocks } from "../web/page-blocks.ts";
import { attributeOf, childElements, type PageElement, pageTree } from "../web/page-tree.ts";

/** @throws FileRefusal where its elements nest too deep */
export async function pageWords(page: string): Promise<string> {
  const html = childElements(await pageTree(page)).find(({ tagName }) => tagName === "html");
  const body = html && childElements(html).find(({ tagName }) => tagName === "body");
  if (body === undefined) return "";
  setClose(body);
  // What stands apart in a message is what it quotes.
  const { text, furniture } = blocksText(new PageBlocks(isQuotation).read(body));
  const quoted = new Set(furniture);
  return text
    .split("\n")
    .map((line, at) => (quoted.has(at + 1) ? `> ${line}` : line))
    .join("\n");
}

/** As mail programs mark it; a quotation that somebody made by hand is part of the text. */
const isQuotation = (element: PageElement): boolean =>
  element.tagName === "blockquote" &&
  (attributeOf(element, "type") === "cite" || /\bgmail_quote\b/.test(attributeOf(element, "class") ?? ""));

/** Outlook writes a line a paragraph, without space between them, and says so in its style sheet. */
function setClose(parent: PageElement): void {
  for (const element of childElements(parent)) {
    if (
      element.tagName === "p" &&
      /^Mso(?:Normal|PlainText|NoSpacing)\b/.test(attributeOf(element, "class") ?? "") &&
      attributeOf(element, "style") === undefined
    )
      element.attrs.push({ name: "style", value: "margin:0pt" });
    setClose(element);
  }
}
