/** Parses a web page into its tree, and refuses one that nests too deep. */
import type { DefaultTreeAdapterTypes } from "parse5";
import { MOST_NESTING, tooDeep } from "../xml/xml-elements.ts";

export type PageElement = DefaultTreeAdapterTypes.Element;
type PageNode = DefaultTreeAdapterTypes.ChildNode;

export const WEB_PAGE = "a web page (HTML)";

/** @throws FileRefusal where its elements nest too deep */
export async function pageTree(text: string): Promise<DefaultTreeAdapterTypes.Document> {
  const { defaultTreeAdapter, parse } = await import("parse5");
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > MOST_NESTING) throw tooDeep(WEB_PAGE);
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(text, { treeAdapter, scriptingEnabled: false });
}

export const isElement = (node: PageNode): node is PageElement => "tagName" in node;

export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

export const childElements = ({
  childNodes,
}: {
  readonly childNodes: readonly PageNode[];
}): readonly PageElement[] => childNodes.filter(isElement);

/** Nothing of these is text that one reads on the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  "head script style noscript template svg iframe object embed canvas audio video map datalist select textarea input button rt rp colgroup".split(
    " ",
  ),
);

/** @returns how many words an element shows, and each element in it */
export function wordCounts(root: PageElement): ReadonlyMap<PageElement, number> {
  const counts = new Map<PageElement, number>();
  const count = (element: PageElement): number => {
    let words = 0;
    if (!SILENT_TAGS.has(element.tagName)) {
      for (const node of element.childNodes) {
        if (isElement(node)) words += count(node);
        else if ("value" in node) words += node.value.match(/\S+/g)?.length ?? 0;
      }
    }
    counts.set(element, words);
    return words;
  };
  count(root);
  return counts;
}
