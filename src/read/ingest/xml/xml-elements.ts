/** Reads the XML of a document, a part at a time; refuses what makes XML dangerous: document types, entities, endless nesting. */
import { FileRefusal } from "../file-refusal.ts";
import { guessUtf16 } from "../utf16.ts";

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

export const MOST_NESTING = 1000;

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
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  const paths: string[] = [];
  parser.on("error", ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, "").slice(0, 120);
    throw new FileRefusal([
      `${what}, damaged (its XML: ${reason})`,
      "well-formed XML without entities",
      "get the file again, or open it and save it anew",
    ]);
  });
  parser.on("doctype", () => {
    throw new FileRefusal([
      `${what} with a document type (<!DOCTYPE), which may define entities`,
      "plain XML",
      "open it in the program that made it, and save it anew",
    ]);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length === MOST_NESTING) throw tooDeep(what);
    const local = withoutPrefix(name);
    const own = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]),
    );
    open.push({ name: local, attributes: own, nodes: [] });
    paths.push(paths.length === 0 ? local : `${paths.at(-1)}/${local}`);
  });
  const addText = (text: string) => open.at(-1)?.nodes.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop()!;
    paths.pop();
    const parent = paths.at(-1);
    if (parent === undefined) return;
    if (parents.includes(parent)) visit(element, parent);
    else open.at(-1)!.nodes.push(element);
  });
  const text = decoded(data, what);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
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

export const tooDeep = (what: string) =>
  new FileRefusal([
    `${what} with elements nested more than ${MOST_NESTING} deep`,
    `${MOST_NESTING} levels at most`,
    "open it, and save it anew or as text",
  ]);

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

function decoded(data: Buffer, what: string): string {
  try {
    return new TextDecoder(guessUtf16(data) ?? "utf-8", { fatal: true }).decode(data);
  } catch {
    throw new FileRefusal([`${what}, damaged (its XML is not UTF-8)`, "a whole file", "get the file again"]);
  }
}
