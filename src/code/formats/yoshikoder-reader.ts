/** Reads the XML dictionaries of Yoshikoder (.ykd) and Lexicoder 2 (.lcd). */

import { parseTerm } from "../codebook/term.ts";
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { BY_FORM } from "./book-file.ts";
import type { BookReading } from "./reading.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

/**
 * `<dictionary>` with nested `<cnode name desc>` and leaves `<pnode name score?>`; what a .ykd file has as its one
 * outer cnode is the dictionary itself.
 *
 * @param text the file's text
 * @param source its path, for problems
 */
export function readXmlDictionary(text: string, source: string, format: "ykd" | "lcd"): BookReading {
  const builder = new BookBuilder(format, source);
  const root = readXml(text, builder);
  if (root === null) return builder.finish();
  if (root.name !== "dictionary") {
    builder.error(
      { line: root.line },
      `XML whose outer element is <${root.name}>`,
      "<dictionary>",
      "check that this is the right file",
    );
    return builder.finish();
  }
  const tops = root.children.filter(({ name }) => name === "cnode");
  const [outer] = tops;
  const isOuter =
    format === "ykd" &&
    tops.length === 1 &&
    outer!.children.length > 0 &&
    outer!.children.every(({ name }) => name === "cnode");
  const name = isOuter ? (outer!.attributes.name ?? "").trim() : "";
  if (isOuter) {
    builder.lose(
      null,
      { line: outer!.line },
      `the outer category \`${name}\`, which is the dictionary itself`,
      "as the codebook's name",
    );
    if (outer!.attributes.desc)
      builder.lose(null, { line: outer!.line }, `its description: ${outer!.attributes.desc}`, "nothing");
  }
  const isRegex = /^reg/i.test(root.attributes.patternengine ?? "");
  const style = isRegex ? "regexp" : format;
  const addAll = (elements: readonly XmlElement[], parent: CategoryDraft | null): void => {
    for (const element of elements) {
      if (element.name === "cnode") addAll(element.children, addCategory(element, parent, builder));
      else if (element.name === "pnode" && parent) addPattern(element, parent, style, builder);
      else builder.lose(parent, { line: element.line }, `the element <${element.name}>`, "nothing");
    }
  };
  addAll(isOuter ? outer!.children : root.children, null);
  return builder.finish({ ...(name && { name }), match: BY_FORM });
}

function addCategory(
  { attributes, line }: XmlElement,
  parent: CategoryDraft | null,
  builder: BookBuilder,
): CategoryDraft {
  const draft = builder.category(attributes.name ?? "", line, parent);
  if (attributes.desc?.trim()) draft.fields = { description: attributes.desc };
  return draft;
}

function addPattern(
  { attributes, line }: XmlElement,
  theme: CategoryDraft,
  style: "ykd" | "lcd" | "regexp",
  builder: BookBuilder,
): void {
  const { name = "", score } = attributes;
  const weight = score === undefined || score.trim() === "" ? 1 : Number(score);
  if (Number.isNaN(weight)) {
    builder.error({ line }, `the score \`${score}\``, "a number", "correct it, or delete the attribute");
    return;
  }
  if (style === "regexp" && /[^\p{L}\p{Nd}'\s-]/u.test(name))
    addRegex(name, theme, { line }, weight, builder);
  else builder.literal(theme, style === "lcd" ? withStars(name) : name, { line }, weight);
}

/** With `patternengine="regexp"` a pattern is an expression that a whole word must meet. */
function addRegex(
  pattern: string,
  theme: CategoryDraft,
  at: { readonly line: number },
  weight: number,
  builder: BookBuilder,
): void {
  const inWord = pattern.replace(/\\.|\[[^\]]*\]|[.^$]/gs, (sign) =>
    sign === "." || sign === "\\w" ? "[\\p{L}\\p{Nd}]" : sign === "^" || sign === "$" ? "" : sign,
  );
  const term = `/\\b(?:${inWord.replaceAll("/", "\\/")})\\b/i`;
  const isKnown = !/\s|\\[^pP\d.*+?()[\]{}|\\-]|\[\^/.test(inWord);
  if (!isKnown || parseTerm(term, BY_FORM).pattern?.kind !== "regex") {
    builder.verbatim(theme, at, pattern);
    return;
  }
  builder.lose(theme, at, `the expression \`${pattern}\` over whole words`, `the term \`${term}\``);
  builder.term(theme, term, at, weight);
}

/** Lexicoder finds a pattern inside words too; a space at an edge says that a word begins or ends there. */
function withStars(pattern: string): string {
  const text = pattern.trim();
  const before = /^[\s*]/.test(pattern) || text === "" ? "" : "*";
  const after = /[\s*]$/.test(pattern) || text === "" ? "" : "*";
  return `${before}${text}${after}`;
}
