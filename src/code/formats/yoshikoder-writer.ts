/** Writes the XML dictionaries of Yoshikoder (.ykd) and Lexicoder 2 (.lcd). */
import { xmlEscaped } from "../../text/xml-escaped.ts";
import type { BookFile } from "./book-file.ts";
import type { BookWriter, ThemeEntry } from "./book-writer.ts";

/** What the two programs write themselves, and expect. */
const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<dictionary style="050805" patternengine="substring">\n';

/** A .ykd has one outer cnode, named after the book; a score stands where a term's weight is not 1. */
export function writeXmlDictionary(file: BookFile, writer: BookWriter, format: "ykd" | "lcd"): string {
  const isOuter = format === "ykd";
  const holds = { name: isOuter, description: true, weights: true, globs: "star" } as const;
  const entries = writer.entries(file, isOuter ? holds : { ...holds, unfitTerm: INNER_STAR });
  const lines: string[] = [];
  const visit = (children: readonly ThemeEntry[], depth: number): void => {
    const indent = "  ".repeat(depth);
    for (const { name, theme, terms, children: below } of children) {
      lines.push(`${indent}<cnode name="${attribute(name)}" desc="${attribute(theme.description ?? "")}">`);
      for (const { text, weight } of terms) {
        const score = weight === 1 ? "" : ` score="${weight}"`;
        lines.push(`${indent}  <pnode name="${attribute(isOuter ? text : withEdges(text))}"${score}/>`);
      }
      visit(below, depth + 1);
      lines.push(`${indent}</cnode>`);
    }
  };
  if (isOuter) lines.push(`  <cnode name="${attribute(file.name ?? "Dictionary")}" desc="">`);
  visit(entries, isOuter ? 2 : 1);
  if (isOuter) lines.push("  </cnode>");
  return `${OPENING}${lines.join("\n")}\n</dictionary>\n`;
}

/** Lexicoder knows stars at the edges of a pattern only: as the absence of a space. */
const INNER_STAR = /^.+\*.+$|^\*\*|^\*?$/s;

const withEdges = (text: string): string =>
  `${text.startsWith("*") ? "" : " "}${text.replace(/^\*|\*$/g, "")}${text.endsWith("*") ? "" : " "}`;

const attribute = (text: string): string => xmlEscaped(text, { where: "attribute" });
