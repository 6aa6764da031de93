/** Reads a codebook: a YAML file of themes and terms in, a Codebook or everything that is wrong with it out. */
import type { Codebook, MatchOptions, NamedList, Term, Theme } from "../../model/codebook.ts";
import type { Problem } from "../../model/problem.ts";
import { servedLanguage } from "../../text/languages.ts";
import { readYaml, type YamlPath } from "../../text/yaml/file.ts";
import { defaultMatch } from "./default-match.ts";
import { type Book, besideOf, type Locate, type TermReading, toTerm, toThemeRule } from "./parts.ts";
import { toPositions } from "./positions.ts";
import { readLists } from "./read-lists.ts";
import { type CodebookFile, codebookSchema, type TermFile, type ThemeFile } from "./schema.ts";

export interface ReadCodebook {
  /** Null when there is any error. */
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
}

/**
 * @param text the file's text
 * @param source its path as the user would recognise it
 * @returns the codebook with every term understood and placed, and warnings; or all its problems at once; each with
 * line and column
 */
export function parseCodebook(text: string, source: string): ReadCodebook {
  const file = readYaml(text, source, codebookSchema, "codebook");
  if (file.value === null) return { codebook: null, problems: file.problems };
  return {
    codebook: toCodebook(file.value, source, file.locate),
    problems: stemmerOfAnotherLanguage(file.value, file.locate),
  };
}

function stemmerOfAnotherLanguage({ language, stemmer }: CodebookFile, locate: Locate): readonly Problem[] {
  if (stemmer === undefined || stemmer === "none") return [];
  const own = servedLanguage(language);
  const isOwn = own?.stemmer === stemmer || (own?.stemmer === "porter" && stemmer === "porter2");
  if (isOwn) return [];
  return [
    {
      code: "codebook",
      severity: "warning",
      place: locate(["stemmer"]),
      found: `\`stemmer: ${stemmer}\` in a codebook of the language "${language}"`,
      expected: own ? `\`stemmer: ${own.stemmer}\`` : "`stemmer: none`",
      hint: "stems of another language join words that do not belong together, and part those that do",
    },
  ];
}

/**
 * @param file what a codebook holds, checked
 * @param source its path as the user would recognise it
 * @param locate where the part at a path stands
 */
export function toCodebook(file: CodebookFile, source: string, locate: Locate): Codebook {
  const { name, version, language, overlap, phrases, themes } = file;
  const stemmer = file.stemmer ?? servedLanguage(language)?.stemmer ?? "none";
  const match = matchOf(file, defaultMatch(file));
  const ids = new Set(themes.flatMap(idsOf));
  const reading = { locate, lists: readLists(file.lists) };
  const book = {
    ...reading,
    ids,
    notAfter: besideOf(file, "not-after", match, [], reading),
    notBefore: besideOf(file, "not-before", match, [], reading),
  };
  return {
    source,
    name: name ?? source.replace(/^.*\//, "").replace(/\.ya?ml$/i, ""),
    version: version ?? "unversioned",
    language,
    stemmer,
    overlap,
    phrases,
    match,
    saysMatch: file.match?.words !== undefined || file.stemmer !== undefined,
    ...(file.lists && { lists: toLists(file.lists, match, reading) }),
    themes: themes.map((theme, index) => toTheme(theme, match, ["themes", index], book)),
  };
}

const toLists = (
  lists: NonNullable<CodebookFile["lists"]>,
  match: MatchOptions,
  reading: TermReading,
): readonly NamedList[] =>
  Object.entries(lists).map(([name, terms]) => ({
    name,
    place: reading.locate(["lists", name]),
    terms: terms.map((term, at) => toTerm(term, match, ["lists", name, at], reading)),
  }));

function idsOf({ id, themes }: ThemeFile): readonly string[] {
  return [id, ...(themes ?? []).flatMap(idsOf)];
}

/** Themes below take on how this one compares words, unless they say otherwise. */
function toTheme(theme: ThemeFile, inherited: MatchOptions, path: YamlPath, book: Book): Theme {
  const match = matchOf(theme, inherited);
  const { locate } = book;
  const toTerms = (terms: readonly TermFile[] | undefined, ...keys: string[]): readonly Term[] =>
    (terms ?? []).map((term, index) => toTerm(term, match, [...path, ...keys, index], book));
  const atLeast = theme["at-least"];
  return {
    id: theme.id,
    label: theme.label ?? labelOf(theme.id),
    description: theme.description ?? null,
    place: locate([...path, "id"]),
    terms: [
      ...toTerms(theme.terms, "terms"),
      ...toTerms(theme.strong, "strong"),
      ...toTerms(theme.weak, "weak").map((term) => ({ ...term, weight: WEAK })),
    ],
    except: toTerms(theme.except, "except"),
    notAfter:
      theme["not-after"] === undefined ? book.notAfter : besideOf(theme, "not-after", match, path, book),
    notBefore:
      theme["not-before"] === undefined ? book.notBefore : besideOf(theme, "not-before", match, path, book),
    rule: theme.rule === undefined ? null : toThemeRule(theme.rule, match, [...path, "rule"], book),
    atLeast: typeof atLeast === "number" ? atLeast : theme.rule === undefined ? 1 : 0,
    atLeastTerms: typeof atLeast === "object" ? atLeast.terms : 0,
    threshold: theme.threshold ?? (theme.strong || theme.weak ? 1 : null),
    ...(theme.positions && { positions: toPositions(theme.positions, match, [...path, "positions"], book) }),
    themes: (theme.themes ?? []).map((child, index) =>
      toTheme(child, match, [...path, "themes", index], book),
    ),
  };
}

function matchOf({ match }: Pick<ThemeFile, "match">, inherited: MatchOptions): MatchOptions {
  return { words: match?.words ?? inherited.words, case: match?.case ?? inherited.case };
}

/** What a weak term counts, against the 1 of a strong one. */
export const WEAK = 0.5;

/** `foster-carers` is read as "Foster carers". */
function labelOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
