/** The parts of a zipped XML file, read and changed by tests. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** @throws Error where the text is not well-formed XML */
export function parsed(xml: string): XmlNode {
  const root = { name: "", attributes: {}, children: [] as (XmlNode | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => open.at(-1)!.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

/** Every node of these names, in the order of the document. */
export function all(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node.children) {
    if (typeof child === "string") continue;
    if (names.includes(child.name)) found.push(child);
    found.push(...all(child, ...names));
  }
  return found;
}

export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

export type Parts = ReadonlyMap<string, string>;

/** Text by path, in the order of the archive. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/**
 * @returns the file with one part changed
 * @throws Error where the part does not hold what is to be replaced: a change that does nothing proves nothing
 */
export function changed(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const before = partsOf(bytes).get(path) ?? "";
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} has no ${from}`);
  return withPart(bytes, path, after);
}

/** @returns the file with a part more, or another one in its place */
export function withPart(bytes: Uint8Array, path: string, text: string): Uint8Array {
  const parts = new Map(partsOf(bytes)).set(path, text);
  return zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, strToU8(part)])));
}
