/** Reads REFI-QDA codebooks (.qdc), the exchange format of programs for qualitative analysis. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { readDescription } from "./details.ts";
import { liftMatch } from "./match-level.ts";
import type { BookReading } from "./reading.ts";
import { guidOf } from "./uuid.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

const NAMESPACE = "urn:QDA-XML:codebook:1.0";

/**
 * `CodeBook` › `Codes` › nested `Code`, each with a `Description`; any version of the namespace.
 *
 * @param text the file's text
 * @param source its path, for problems
 */
export function readQdc(text: string, source: string): BookReading {
  const builder = new BookBuilder("qdc", source);
  const root = readXml(text, builder);
  if (root === null) return builder.finish();
  const namespace = root.attributes.xmlns ?? "";
  if (root.name !== "CodeBook") {
    const hint = "export the codebook, not the project";
    builder.error({ line: root.line }, `XML whose outer element is <${root.name}>`, "<CodeBook>", hint);
    return builder.finish();
  }
  if (namespace !== NAMESPACE) {
    builder.lose(null, { line: root.line }, `the namespace \`${namespace}\``, `as if it were ${NAMESPACE}`);
  }
  const guids: string[] = [];
  for (const { name, children } of root.children) {
    if (name === "Codes") for (const code of children) addCode(code, null, builder, guids);
    if (name === "Sets") for (const set of children) loseSet(set, builder);
  }
  if (guids.length > 0) {
    builder.lose(
      null,
      {},
      `${guids.length} guids that other programs gave`,
      "new ones, made from the themes' labels",
    );
  }
  return liftMatch(builder.finish());
}

function addCode(
  code: XmlElement,
  parent: CategoryDraft | null,
  builder: BookBuilder,
  guids: string[],
): void {
  const { line, attributes } = code;
  if (code.name !== "Code") {
    builder.lose(parent, { line }, `the element <${code.name}>`, "nothing");
    return;
  }
  const draft = builder.category(attributes.name ?? "", line, parent);
  if (attributes.color) builder.lose(draft, { line }, `the colour ${attributes.color}`, "nothing");
  if (attributes.isCodable === "false") {
    builder.lose(draft, { line }, '`isCodable="false"`: a code for its order only', "a theme like any other");
  }
  if (attributes.guid && attributes.guid.toUpperCase() !== guidOf(draft.path)) guids.push(attributes.guid);
  for (const child of code.children) {
    if (child.name === "Description") readDescription(child.text, draft, { line: child.line }, builder);
    else addCode(child, draft, builder, guids);
  }
}

function loseSet({ attributes, children, line }: XmlElement, builder: BookBuilder): void {
  const members = children.filter(({ name }) => name === "MemberCode").length;
  builder.lose(
    null,
    { line },
    `the set \`${attributes.name ?? ""}\` of ${members} codes`,
    "its codes, without the set",
  );
}
