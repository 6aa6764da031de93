/** Reads the XML of a document, a part at a time. */
import { parsingXml } from "./xml-events.ts";

export interface MarkupElement {
  /** Without its prefix. */
  readonly name: string;
  /** By their names without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodes: readonly (MarkupElement | string)[];
}

/** What is open while it is read. */
interface Growing {
  name: string;
  attributes: Record<string, string>;
  nodes: (MarkupElement | string)[];
}

/**
 * One child of `parents` is in memory at a time: a document may be much longer than a paragraph.
 *
 * @param what - the file is, with its article
 * @param parents - paths of elements whose children are wanted: `document/body`
 * @param visit - takes each child, in order, and the path of its parent
 * @throws FileRefusal where it is no XML, or dangerous
 */
export async function eachElement(
  data: Buffer,
  what: string,
  parents: readonly string[],
  visit: (element: MarkupElement, parent: string) => void,
): Promise<void> {
  const open: Growing[] = [];
  const paths: string[] = [];
  const events = {
    open: (name: string, attributes: Record<string, string>) => {
      open.push({ name, attributes, nodes: [] });
      paths.push(paths.length === 0 ? name : `${paths.at(-1)}/${name}`);
    },
    text: (text: string) => {
      open.at(-1)?.nodes.push(text);
    },
    close: () => {
      const element = open.pop()!;
      paths.pop();
      const parent = paths.at(-1);
      if (parent === undefined) return;
      if (parents.includes(parent)) visit(element, parent);
      else open.at(-1)!.nodes.push(element);
    },
  };
  for await (const _ of parsingXml(pieces(data), what, events));
}

async function* pieces(data: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < data.length; at += CHUNK) yield data.subarray(at, at + CHUNK);
}

const CHUNK = 64 * 1024;

/** @returns the first child of that name, or the first of the first, and so on */
export function childOf(
  element: MarkupElement | undefined,
  ...names: readonly string[]
): MarkupElement | undefined {
  let found = element;
  for (const name of names) {
    found = found?.nodes.find(
      (node): node is MarkupElement => typeof node !== "string" && node.name === name,
    );
  }
  return found;
}

export const elementsOf = ({ nodes }: MarkupElement): readonly MarkupElement[] =>
  nodes.filter((node) => typeof node !== "string");
