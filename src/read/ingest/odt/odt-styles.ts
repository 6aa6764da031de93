/** What the styles of an OpenDocument text say: space around paragraphs, pages, and how lists are numbered. */
import type { ListLevel } from "../lists/list-labels.ts";
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";

/** What one style says; absent where it says nothing. */
export interface OdtSays {
  readonly before?: number;
  readonly after?: number;
  readonly isClose?: boolean;
  readonly startsPage?: boolean;
  readonly endsPage?: boolean;
}

export interface OdtStyles {
  of(name: string | undefined): OdtSays;
  levelOf(list: string, level: number): ListLevel | null;
}

/** The list style of numbered headings. */
export const OUTLINE = "outline";

/** Styles may be based on one another in a circle. */
const MOST_BASES = 20;

/** @param parts - styles, those of `styles.xml` first */
export function odtStyles(parts: readonly MarkupElement[]): OdtStyles {
  const styles = new Map<string, { readonly parent: string | undefined; readonly says: OdtSays }>();
  const lists = new Map<string, ReadonlyMap<number, ListLevel>>();
  let defaults: OdtSays = {};
  for (const part of parts) {
    const { name, family, "parent-style-name": parent } = part.attributes;
    const says = saysOf(childOf(part, "paragraph-properties"));
    if (part.name === "default-style" && family === "paragraph") defaults = says;
    else if (part.name === "style" && family === "paragraph" && name !== undefined)
      styles.set(name, { parent, says });
    else if (part.name === "list-style" && name !== undefined) lists.set(name, levelsOf(part));
    else if (part.name === "outline-style") lists.set(OUTLINE, levelsOf(part));
  }
  const known = new Map<string | undefined, OdtSays>();
  return {
    levelOf: (list, level) => lists.get(list)?.get(level) ?? null,
    of(name) {
      let says = known.get(name);
      if (says === undefined) {
        const chain: OdtSays[] = [];
        for (let next = name; next !== undefined && chain.length < MOST_BASES; ) {
          const style = styles.get(next);
          if (style !== undefined) chain.unshift(style.says);
          next = style?.parent;
        }
        says = Object.assign({}, defaults, ...chain) as OdtSays;
        known.set(name, says);
      }
      return says;
    },
  };
}

function saysOf(properties: MarkupElement | undefined): OdtSays {
  if (properties === undefined) return {};
  const { attributes } = properties;
  const says: { -readonly [Key in keyof OdtSays]: OdtSays[Key] } = {};
  const before = points(attributes["margin-top"] ?? attributes.margin);
  const after = points(attributes["margin-bottom"] ?? attributes.margin);
  if (before !== null) says.before = before;
  if (after !== null) says.after = after;
  if (attributes["contextual-spacing"] !== undefined)
    says.isClose = attributes["contextual-spacing"] === "true";
  if (attributes["break-before"] !== undefined) says.startsPage = attributes["break-before"] === "page";
  if (attributes["break-after"] !== undefined) says.endsPage = attributes["break-after"] === "page";
  return says;
}

const UNITS: Readonly<Record<string, number>> = {
  in: 72,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
  pt: 1,
  pc: 12,
  px: 0.75,
  em: 12,
};

/** @param length - `0.1in`; null where it is absent or no length */
export function points(length: string | undefined): number | null {
  const [, number, unit] = /^\s*(-?[\d.]{1,12})\s*([a-z]{2})/.exec(length ?? "") ?? [];
  const factor = UNITS[unit ?? ""];
  if (number !== undefined && factor !== undefined) return Number(number) * factor || 0;
  return /^\s*0\s*(?:;|$)/.test(length ?? "") ? 0 : null;
}

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

function levelsOf(list: MarkupElement): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const { name, attributes } of elementsOf(list)) {
    const level = Number(attributes.level) - 1;
    if (!Number.isInteger(level) || level < 0) continue;
    if (name === "list-level-style-bullet") levels.set(level, { format: "bullet", start: 1, words: "" });
    const format = FORMATS[attributes["num-format"] ?? ""];
    const shown = Math.min(Number(attributes["display-levels"] ?? 1) || 1, level + 1);
    const numbers = Array.from({ length: shown }, (_, at) => `%${level + 2 - shown + at}`).join(".");
    if (!name.endsWith("-number") && name !== "outline-level-style") continue;
    levels.set(level, {
      format: format ?? "none",
      start: Number(attributes["start-value"] ?? 1) || 0,
      words: `${attributes["num-prefix"] ?? ""}${numbers}${attributes["num-suffix"] ?? ""}`.trim(),
    });
  }
  return levels;
}
