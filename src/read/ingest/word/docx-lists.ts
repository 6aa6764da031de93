/** The lists of a Word document: how the items of each level are numbered. */
import { type ListLevel, listLabels } from "../lists/list-labels.ts";
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";

/** @param parts - children of `numbering` in order */
export function docxLists(parts: readonly MarkupElement[]): (id: string, level: number) => string {
  const patterns = new Map<string, ReadonlyMap<number, ListLevel>>();
  const lists = new Map<string, { readonly pattern: string; readonly own: ReadonlyMap<number, ListLevel> }>();
  for (const part of parts) {
    const { abstractNumId, numId } = part.attributes;
    if (part.name === "abstractNum" && abstractNumId !== undefined)
      patterns.set(abstractNumId, levelsOf(part));
    if (part.name !== "num" || numId === undefined) continue;
    const pattern = childOf(part, "abstractNumId")?.attributes.val ?? "";
    lists.set(numId, { pattern, own: overridden(part, patterns.get(pattern)) });
  }
  // Lists of one pattern go on counting where none begins anew.
  const labels = listLabels((key, level) => {
    const id = key.slice(key.indexOf("/") + 1);
    const list = lists.get(id);
    return list?.own.get(level) ?? patterns.get(list?.pattern ?? "")?.get(level) ?? null;
  });
  const firsts = new Map<string, string>();
  return (id, level) => {
    const list = lists.get(id);
    if (list === undefined) return "";
    if (list.own.size > 0) return labels(`${id}/${id}`, level);
    if (!firsts.has(list.pattern)) firsts.set(list.pattern, id);
    return labels(`pattern ${list.pattern}/${firsts.get(list.pattern)}`, level);
  };
}

function levelsOf(parent: MarkupElement): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const level of elementsOf(parent)) {
    if (level.name !== "lvl") continue;
    const says = (name: string) => childOf(level, name)?.attributes.val;
    levels.set(Number(level.attributes.ilvl ?? 0), {
      format: says("numFmt") ?? "decimal",
      start: Number(says("start") ?? 1) || 0,
      words: says("lvlText") ?? "",
    });
  }
  return levels;
}

/** Levels that a list has otherwise than its pattern, which begins its numbers anew. */
function overridden(list: MarkupElement, pattern: ReadonlyMap<number, ListLevel> | undefined) {
  const own = new Map<number, ListLevel>();
  for (const part of elementsOf(list)) {
    if (part.name !== "lvlOverride") continue;
    const level = Number(part.attributes.ilvl ?? 0);
    const given = levelsOf(part).get(level) ?? pattern?.get(level);
    const start = childOf(part, "startOverride")?.attributes.val;
    if (given !== undefined)
      own.set(level, start === undefined ? given : { ...given, start: Number(start) || 0 });
  }
  return own;
}
