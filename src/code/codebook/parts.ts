/** Terms, rules and words beside hits of a codebook's file, each understood and placed. */
import type { MatchOptions, NotAfter, Term, ThemeRule } from "../../model/codebook.ts";
import type { YamlFile, YamlPath } from "../../text/yaml/file.ts";
import type { Lists } from "./lists.ts";
import { parseRule } from "./rule.ts";
import type { CodebookFile, TermFile, ThemeFile } from "./schema.ts";
import { parseTerm } from "./term.ts";

export type Locate = YamlFile<CodebookFile>["locate"];

/** What a term is read with. */
export interface TermReading {
  readonly locate: Locate;
  /** Those of the book. */
  readonly lists: Lists;
}

/** What is known of the whole file while its themes are read. */
export interface Book extends TermReading {
  readonly ids: ReadonlySet<string>;
  /** For themes that say nothing of their own. */
  readonly notAfter: NotAfter | null;
  readonly notBefore: NotAfter | null;
}

export function besideOf(
  at: Partial<Pick<ThemeFile, "not-after" | "not-before">>,
  key: "not-after" | "not-before",
  match: MatchOptions,
  path: YamlPath,
  book: TermReading,
): NotAfter | null {
  const said = at[key];
  if (said === undefined || said === "none") return null;
  const words = said.words.map((word, index) => toTerm(word, match, [...path, key, "words", index], book));
  return { within: said.within, words };
}

export function toTerm(
  written: TermFile,
  match: MatchOptions,
  path: YamlPath,
  { locate, lists }: TermReading,
): Term {
  const plain = typeof written === "string";
  const text = plain ? written : written.term;
  const { pattern, fault } = parseTerm(text, match, lists);
  if (fault) throw new Error(`The schema let through a term that cannot be read: ${text}`);
  const place = locate(plain ? path : [...path, "term"]);
  return { text, place, pattern, weight: plain ? 1 : written.weight };
}

export function toThemeRule(
  text: string,
  match: MatchOptions,
  path: YamlPath,
  { locate, ids, lists }: Book,
): ThemeRule {
  const { rule, fault } = parseRule(text, match, ids, lists);
  if (fault) throw new Error(`The schema let through a rule that cannot be read: ${text}`);
  return { text, place: locate(path), rule };
}
