/** Reads XML into a small tree; refuses what makes XML dangerous: document types, entities, endless nesting. */
import { SaxesParser } from "saxes";
import type { At, BookBuilder } from "./book-builder.ts";
import { MOST_THEME_LEVELS } from "./book-file.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
  readonly line: number;
}

/** What follows a first error is mostly its echo. */
const MOST_ERRORS = 3;

/** An element and the markup around it nest a little deeper than the categories do. */
const MOST_DEPTH = MOST_THEME_LEVELS + 10;

/**
 * @param text the document
 * @param builder takes every error, with line and column
 * @returns the root, or null with errors in `builder`
 */
export function readXml(text: string, builder: BookBuilder): XmlElement | null {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
    line: number;
  }[] = [];
  let root: XmlElement | null = null;
  let errors = 0;
  const refuse = (found: string, expected: string, hint: string): void => {
    const at: At = { line: parser.line, column: parser.columnIndex + 1 };
    if (errors++ < MOST_ERRORS) builder.error(at, found, expected, hint);
  };
  parser.on("error", ({ message }) => {
    refuse(
      `what XML cannot read: ${message.replace(/^\d+:\d+: /, "")}`,
      "well-formed XML",
      "export the file again",
    );
  });
  parser.on("doctype", () => {
    refuse("a document type (<!DOCTYPE), which may define entities", "plain XML", "delete it");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length === MOST_DEPTH) {
      refuse(
        `elements nested more than ${MOST_DEPTH} levels deep`,
        `at most ${MOST_THEME_LEVELS} levels of categories`,
        "lift the lower levels",
      );
    }
    const line = parser.line;
    open.push({ name: name.replace(/^.*:/, ""), attributes, children: [], text: "", line });
  });
  const addText = (more: string): void => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop()!;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  return errors > 0 ? null : root;
}
