/** What the styles of a Word document say of its paragraphs: space around them, level of heading, list. */
import { childOf, elementsOf, type MarkupElement } from "../xml/xml-elements.ts";

/** What one style, or one paragraph itself, says; absent where it says nothing. */
export interface ParagraphSays {
  readonly before?: number;
  readonly after?: number;
  readonly isHeading?: boolean;
  readonly isContents?: boolean;
  /** No space among paragraphs of the same style. */
  readonly isClose?: boolean;
  readonly startsPage?: boolean;
  readonly list?: { readonly id: string; readonly level: number };
}

export interface ParagraphStyles {
  /** @param id - null for the default style */
  of(id: string | null): ParagraphSays;
}

interface Style {
  readonly based: string | null;
  readonly says: ParagraphSays;
}

/** Word's own distance where a page asks for it to be chosen. */
const AUTOMATIC = 14;

/** Styles may be based on one another in a circle. */
const MOST_BASES = 20;

/** @param parts - children of `styles` in order */
export function paragraphStyles(parts: readonly MarkupElement[]): ParagraphStyles {
  const styles = new Map<string, Style>();
  let standard: string | null = null;
  let defaults: ParagraphSays = {};
  for (const part of parts) {
    if (part.name === "docDefaults") defaults = paragraphSays(childOf(part, "pPrDefault", "pPr"));
    const { styleId, type } = part.attributes;
    if (part.name !== "style" || type !== "paragraph" || styleId === undefined) continue;
    const name = childOf(part, "name")?.attributes.val ?? "";
    const says = { ...named(name), ...paragraphSays(childOf(part, "pPr")) };
    styles.set(styleId, { based: childOf(part, "basedOn")?.attributes.val ?? null, says });
    if (isOn(part.attributes.default)) standard = styleId;
  }
  const known = new Map<string | null, ParagraphSays>();
  return {
    of(id) {
      let says = known.get(id);
      if (says === undefined) {
        says = { ...defaults, ...inherited(styles, id ?? standard) };
        known.set(id, says);
      }
      return says;
    },
  };
}

function inherited(styles: ReadonlyMap<string, Style>, id: string | null): ParagraphSays {
  const chain: ParagraphSays[] = [];
  let next = id;
  while (next !== null && chain.length < MOST_BASES) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.unshift(style.says);
    next = style.based;
  }
  return Object.assign({}, ...chain);
}

/** The names of styles that Word itself has are English in every language. */
function named(name: string): ParagraphSays {
  if (/^(?:heading \d|title|subtitle)$/i.test(name)) return { isHeading: true };
  return /^(?:toc \d|table of figures)$/i.test(name) ? { isContents: true } : {};
}

/** @param properties - the `pPr` of a style or a paragraph */
export function paragraphSays(properties: MarkupElement | undefined): ParagraphSays {
  const says: { -readonly [Key in keyof ParagraphSays]: ParagraphSays[Key] } = {};
  for (const { name, attributes, nodes } of properties === undefined ? [] : elementsOf(properties)) {
    const { val } = attributes;
    if (name === "spacing") Object.assign(says, spacing(attributes));
    else if (name === "contextualSpacing") says.isClose = isOn(val ?? "1");
    else if (name === "pageBreakBefore") says.startsPage = isOn(val ?? "1");
    else if (name === "outlineLvl") says.isHeading = Number(val) < 9;
    else if (name === "numPr") {
      const id = childOf({ name, attributes, nodes }, "numId")?.attributes.val;
      const level = Number(childOf({ name, attributes, nodes }, "ilvl")?.attributes.val ?? 0);
      if (id !== undefined) says.list = { id, level };
    }
  }
  return says;
}

/** In twentieths of a point, or in hundredths of a line. */
function spacing(attributes: MarkupElement["attributes"]): ParagraphSays {
  const of = (side: "before" | "after"): number | undefined => {
    if (isOn(attributes[`${side}Autospacing`])) return AUTOMATIC;
    const points = Number(attributes[side]) / 20;
    const lines = Number(attributes[`${side}Lines`] ?? 0);
    return lines > 0 ? lines / 8 : Number.isFinite(points) ? points : undefined;
  };
  const [before, after] = [of("before"), of("after")];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

const isOn = (value: string | undefined): boolean => value !== undefined && !/^(?:0|false|off)$/.test(value);
