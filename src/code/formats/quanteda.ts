/** Reads and writes quanteda's dictionaries in YAML: nested maps whose leaves are lists of words. */
import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  YAMLMap,
} from "yaml";
import { isTooDeep } from "../../text/yaml/depth.ts";
import { BookBuilder, type CategoryDraft } from "./book-builder.ts";
import { type BookFile, BY_FORM, MOST_THEME_LEVELS } from "./book-file.ts";
import type { BookWriter, ThemeEntry } from "./book-writer.ts";
import type { BookReading } from "./reading.ts";

/** The terms of a category that has categories below it. */
const OWN_TERMS = "__";

const DEPTH = `at most ${MOST_THEME_LEVELS} levels deep`;

/**
 * Every scalar is text: `NO` and `NA` are the names of countries, and 1984 a word.
 *
 * @param text the file's text
 * @param source its path, for problems
 */
export function readQuanteda(text: string, source: string): BookReading {
  const builder = new BookBuilder("quanteda", source);
  const lines = new LineCounter();
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const isDeep = isTooDeep(text);
  const document = parseDocument(isDeep ? "" : text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: "failsafe",
    uniqueKeys: false,
  });
  if (isDeep) builder.error(at(0), "categories nested too deeply", DEPTH, "check the indentation");
  for (const error of document.errors.slice(0, 3)) {
    const found = `what YAML cannot read: ${error.message}`;
    builder.error(at(error.pos[0]), found, `valid YAML, ${DEPTH}`, "check the indentation");
  }
  const lineOf = (node: unknown): number => at((node as Node | null)?.range?.[0] ?? 0).line;
  const add = (node: unknown, theme: CategoryDraft | null): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value ?? "") : "";
        add(value, name === OWN_TERMS && theme ? theme : builder.category(name, lineOf(key), theme));
      }
    } else if (isSeq(node)) {
      for (const item of node.items) add(isPair(item) ? null : item, theme);
    } else if (isScalar(node) && theme) {
      const word = String(node.value ?? "");
      if (word.trim() !== "") builder.literal(theme, word, { line: lineOf(node) });
    } else if (node !== null) {
      const found = isScalar(node) || !node ? "a word outside of any category" : "a YAML alias";
      builder.error(
        { line: lineOf(node) },
        found,
        "categories, each with a list of words",
        "write it out under a category",
      );
    }
  };
  if (builder.problems.length === 0) add(document.contents, null);
  return builder.finish({ match: BY_FORM });
}

/** @returns YAML; words and names that YAML would take for something else, such as NO, stand in quotes */
export function writeQuanteda(file: BookFile, writer: BookWriter): string {
  const document = new Document();
  const listOf = ({ terms }: ThemeEntry): Node => document.createNode(terms.map(({ text }) => text));
  const mapOf = (entries: readonly ThemeEntry[]): YAMLMap => {
    const map = new YAMLMap();
    for (const entry of entries) {
      const below = entry.children.length > 0 ? mapOf(entry.children) : null;
      if (below && entry.terms.length > 0) below.items.unshift(document.createPair(OWN_TERMS, listOf(entry)));
      map.add(document.createPair(entry.name, below ?? listOf(entry)));
    }
    return map;
  };
  document.contents = mapOf(writer.entries(file, { globs: "all", unfitName: /^__$/ })) as never;
  // R reads YAML 1.1, in which NO and on are truth values.
  document.setSchema("1.1");
  return document.toString({ lineWidth: 0, defaultStringType: "PLAIN" });
}
