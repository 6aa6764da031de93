/** Reads `project.qde`: the codes, and which stretch of which text has which of them. */
import { SaxesParser } from "saxes";
import { FileRefusal } from "../file-refusal.ts";

export interface QdaCoding {
  /** Identifier of the code. */
  readonly code: string;
  /** Code points of the text; null for the whole document. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface QdaSource {
  readonly name: string;
  /** Where the text stands in the project file itself. */
  readonly content: string | null;
  /** Where it stands in the archive. */
  readonly path: string | null;
  readonly codings: readonly QdaCoding[];
}

const MOST_DEPTH = 60;

/**
 * `CodeBook` › nested `Code`; `Sources` › `TextSource` › `PlainTextSelection` › `Coding` › `CodeRef` (REFI-QDA 1.0 and 1.5).
 *
 * @throws FileRefusal where it is no such XML
 */
export function qdaProject(xml: string): {
  readonly codes: ReadonlyMap<string, string>;
  readonly sources: readonly QdaSource[];
} {
  const codes = new Map<string, string>();
  const sources: { name: string; content: string | null; path: string | null; codings: QdaCoding[] }[] = [];
  const open: string[] = [];
  let [start, end]: [number | null, number | null] = [null, null];
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (found: string): never => {
    throw new FileRefusal([
      `a project.qde that cannot be read: ${found}`,
      "a REFI-QDA project",
      "export the project again",
    ]);
  };
  parser.on("error", ({ message }) => refuse(message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", () => refuse("a document type, which may define entities"));
  parser.on("opentag", ({ name, attributes }) => {
    const element = name.replace(/^.*:/, "");
    open.push(element);
    if (open.length > MOST_DEPTH) refuse("elements nested too deep");
    const current = sources.at(-1);
    if (element === "Code" && attributes.guid)
      codes.set(attributes.guid.toLowerCase(), attributes.name ?? attributes.guid);
    if (element === "TextSource")
      sources.push({
        name: attributes.name ?? "",
        content: null,
        path: attributes.plainTextPath ?? null,
        codings: [],
      });
    if (element === "PlainTextSelection")
      [start, end] = [Number(attributes.startPosition), Number(attributes.endPosition)];
    if (element === "CodeRef" && open.includes("TextSource") && open.includes("Coding"))
      current?.codings.push({ code: (attributes.targetGUID ?? "").toLowerCase(), start, end });
  });
  parser.on("text", (text) => {
    const current = sources.at(-1);
    if (open.at(-1) === "PlainTextContent" && current) current.content = (current.content ?? "") + text;
  });
  parser.on("closetag", () => {
    if (open.pop() === "PlainTextSelection") [start, end] = [null, null];
  });
  parser.write(xml).close();
  if (sources.length === 0) refuse("it has no texts");
  return { codes, sources };
}
