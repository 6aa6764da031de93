/** Reads and writes the sets of REFI-QDA codebooks: codes under a name, across the tree. */
import { xmlEscaped } from "../../text/xml-escaped.ts";
import type { BookBuilder, CategoryDraft } from "./book-builder.ts";
import type { BookSet } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import { guidOf, isGuid } from "./uuid.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A set as it is read, before its themes have ids. */
export interface SetDraft extends Omit<BookSet, "themes"> {
  readonly members: readonly CategoryDraft[];
}

/** @param codes - by their GUIDs in capitals; what is not among them is named */
export function readSet(
  { name: element, attributes, children, line }: XmlElement,
  codes: ReadonlyMap<string, CategoryDraft>,
  builder: BookBuilder,
): SetDraft | null {
  if (element !== "Set") {
    builder.lose(null, { line }, `the element <${element}> among the sets`, "nothing");
    return null;
  }
  const name = attributes.name?.trim() || "(no name)";
  const description = children.find((child) => child.name === "Description")?.text ?? "";
  const members = children
    .filter((child) => child.name === "MemberCode")
    .flatMap((child): readonly CategoryDraft[] => {
      const code = codes.get((child.attributes.guid ?? "").toUpperCase());
      if (code !== undefined) return [code];
      const what = `the code ${child.attributes.guid ?? ""} of the set \`${name}\`, which there is not`;
      builder.lose(null, { line: child.line }, what, "the set without it");
      return [];
    });
  const guid = attributes.guid ?? "";
  if (guid !== "" && !isGuid(guid))
    builder.lose(null, { line }, `\`${guid}\`, which is no guid`, "a new one");
  return {
    name,
    ...(isGuid(guid) && guid.toUpperCase() !== setGuid(name) && { guid }),
    ...(description.trim() !== "" && { description }),
    members: [...new Set(members)],
  };
}

/** @param guids - of the themes that are written, by their ids */
export function writeSets(
  sets: readonly BookSet[],
  guids: ReadonlyMap<string, string>,
  writer: BookWriter,
): string {
  if (sets.length === 0) return "";
  const attribute = (text: string): string => xmlEscaped(text, { where: "attribute" });
  const lines = sets.flatMap(({ name, guid, description, themes }) => [
    `    <Set guid="${guid ?? setGuid(name)}" name="${attribute(name)}">`,
    ...(description ? [`      <Description>${xmlEscaped(description)}</Description>`] : []),
    ...themes.flatMap((theme) => {
      const of = guids.get(theme);
      if (of === undefined) writer.lose("", `the theme \`${theme}\` of the set \`${name}\``, "nothing");
      return of === undefined ? [] : [`      <MemberCode guid="${of}"/>`];
    }),
    "    </Set>",
  ]);
  return `  <Sets>\n${lines.join("\n")}\n  </Sets>\n`;
}

/** No theme's path begins so: two GUIDs are never the same. */
const setGuid = (name: string): string => guidOf(`\0set ${name}`);
