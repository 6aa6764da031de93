/** Reads and writes themetally's own codebooks as plain trees. */
import { parseDocument, stringify, visit } from "yaml";
import { parseCodebook, WEAK } from "../codebook/codebook.ts";
import type { BookFile, BookTheme } from "./book-file.ts";
import { withoutConvertedMark } from "./converted-mark.ts";
import type { Loss } from "./loss.ts";
import type { ReadBook } from "./reading.ts";

/** The codebook, its tree, and the problems of either, with their places. */
export function readOwnBook(text: string, source: string): ReadBook {
  const { codebook, problems } = parseCodebook(text, source);
  return { file: codebook && readOwnYaml(text), codebook, problems, losses: [] };
}

/**
 * @param text a codebook that has been read without problems
 * @returns its tree, every label written out
 */
function readOwnYaml(text: string): BookFile {
  const file = parseDocument(text).toJS() as BookFile & { readonly themes: readonly WrittenTheme[] };
  return { ...file, themes: file.themes.map(withLabel) };
}

/** A theme as the file writes it: with keys for which the plain tree has others. */
interface WrittenTheme extends Omit<BookTheme, "themes"> {
  readonly strong?: readonly string[];
  readonly weak?: readonly string[];
  readonly themes?: readonly WrittenTheme[];
}

function withLabel(theme: WrittenTheme): BookTheme {
  const { id, label, themes, strong, weak, ...rest } = theme;
  const graded = strong || weak ? gradedTerms(theme) : {};
  return {
    id,
    label: label ?? labelOf(id),
    ...rest,
    ...graded,
    ...(themes && { themes: themes.map(withLabel) }),
  };
}

/** Strong and weak terms as terms with their weights, which other formats may know. */
function gradedTerms({
  terms = [],
  strong = [],
  weak = [],
  threshold = 1,
}: WrittenTheme): Partial<BookTheme> {
  return { terms: [...terms, ...strong, ...weak.map((term) => ({ term, weight: WEAK }))], threshold };
}

/** How a codebook reads a theme without a label: `foster-carers` is "Foster carers". */
function labelOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @returns the comments of a codebook, which no other format and no plain tree holds */
export function commentLosses(text: string): readonly Loss[] {
  const document = parseDocument(withoutConvertedMark(text));
  const comments: (string | null | undefined)[] = [document.commentBefore, document.comment];
  visit(document, {
    Node: (_, node) => {
      comments.push(node.commentBefore, node.comment);
    },
  });
  // A comment at the top belongs to the first node or to the document, depending on the blank lines after it.
  const found = comments.flatMap((comment) => (comment ? [comment.trim().replace(/\s*\n\s*/g, " / ")] : []));
  return [...new Set(found)].map((what) => ({
    format: "yaml",
    path: "",
    what: `the comment: ${what}`,
    kept: "nothing",
  }));
}

const KEYS = [
  "id",
  "name",
  "version",
  "language",
  "label",
  "description",
  "match",
  "overlap",
  "phrases",
  "lists",
  "stemmer",
  "terms",
  "rule",
  "positions",
  "at-least",
  "threshold",
  "except",
  "not-after",
  "not-before",
  "exchange",
  "themes",
];

/** @returns the codebook as YAML that is read as the same tree */
export function writeOwnYaml(file: BookFile): string {
  const { language, overlap, stemmer, ...rest } = file;
  const said = {
    ...(language !== undefined && language !== "en" && { language }),
    ...(overlap === "book" && { overlap }),
    ...(stemmer !== undefined && stemmer !== "porter" && { stemmer }),
  };
  const document = { ...rest, ...said, themes: file.themes.map(withoutLabel) };
  return stringify(document, {
    lineWidth: 0,
    sortMapEntries: (a, b) => KEYS.indexOf(String(a.key)) - KEYS.indexOf(String(b.key)),
  });
}

/** A label that is read from the id is left to it. */
function withoutLabel(theme: BookTheme): object {
  const { label, themes, ...rest } = theme;
  return {
    ...rest,
    ...(label !== labelOf(theme.id) && { label }),
    ...(themes && { themes: themes.map(withoutLabel) }),
  };
}
