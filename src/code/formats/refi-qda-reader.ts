/** Reads REFI-QDA codebooks (.qdc), the exchange format of programs for qualitative analysis. */
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import type { BookExchange, BookSet } from "./book-file.ts";
import { readDescription } from "./details.ts";
import { liftMatch } from "./match-level.ts";
import type { BookReading } from "./reading.ts";
import { readSet } from "./refi-qda-sets.ts";
import { guidOf, isGuid } from "./uuid.ts";
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
  const codes = new Map<string, CategoryDraft>();
  for (const { name, children } of root.children)
    if (name === "Codes") for (const code of children) addCode(code, null, builder, codes);
  const drafts = root.children
    .filter(({ name }) => name === "Sets")
    .flatMap(({ children }) => children.map((set) => readSet(set, codes, builder)));
  const reading = liftMatch(builder.finish());
  const sets = drafts.flatMap((set): readonly BookSet[] => {
    if (set === null || reading.file === null) return [];
    const { members, ...rest } = set;
    return [{ ...rest, themes: members.map((member) => builder.idOf(member)) }];
  });
  if (reading.file === null || sets.length === 0) return reading;
  return { ...reading, file: { ...reading.file, exchange: { sets } } };
}

function addCode(
  code: XmlElement,
  parent: CategoryDraft | null,
  builder: BookBuilder,
  codes: Map<string, CategoryDraft>,
): void {
  const { line, attributes } = code;
  if (code.name !== "Code") {
    builder.lose(parent, { line }, `the element <${code.name}>`, "nothing");
    return;
  }
  const draft = builder.category(attributes.name ?? "", line, parent);
  const exchange = exchangeOf(attributes, draft, line, builder, codes);
  for (const child of code.children) {
    if (child.name === "Description") readDescription(child.text, draft, { line: child.line }, builder);
    else addCode(child, draft, builder, codes);
  }
  if (Object.keys(exchange).length > 0) draft.fields = { ...draft.fields, exchange };
}

/** What is kept for the program that the codebook comes from; our own GUIDs are made again. */
function exchangeOf(
  { guid, color, isCodable }: XmlElement["attributes"],
  draft: CategoryDraft,
  line: number,
  builder: BookBuilder,
  codes: Map<string, CategoryDraft>,
): BookExchange {
  const lose = (what: string, kept: string): void => builder.lose(draft, { line }, what, kept);
  const isTaken = guid !== undefined && codes.has(guid.toUpperCase());
  const isGood = guid !== undefined && isGuid(guid) && !isTaken;
  if (guid && !isGood)
    lose(isTaken ? `the guid ${guid} again` : `\`${guid}\`, which is no guid`, "a new one");
  if (guid && !isTaken) codes.set(guid.toUpperCase(), draft);
  const isColour = /^#[0-9A-Fa-f]{6}$/.test(color ?? "");
  if (color && !isColour) lose(`the colour \`${color}\`, which is none`, "nothing");
  return {
    ...(isGood && guid.toUpperCase() !== guidOf(draft.path) && { guid }),
    ...(isColour && { colour: color! }),
    ...(isCodable === "false" && { codable: false }),
    // Of a code that stands there twice, the first is what others refer to.
    ...draft.fields.exchange,
  };
}
