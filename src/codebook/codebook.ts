/** Reads a codebook: a YAML file of themes and terms in, a Codebook or everything that is wrong with it out. */
import type { Codebook, MatchOptions, Term, Theme } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import { readYaml, type YamlFile, type YamlPath } from "../text/yaml-file.ts";
import { type CodebookFile, codebookSchema, DEFAULT_MATCH, NOT_YET, type ThemeFile } from "./schema.ts";
import { parseTerm } from "./term.ts";

export interface ReadCodebook {
  /** Null when there is any problem. */
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
}

/**
 * @param text the file's text
 * @param source its path as the user would recognise it
 * @returns the codebook with every term understood and placed; or all its problems at once, each with line
 * and column
 */
export function readCodebook(text: string, source: string): ReadCodebook {
  const file = readYaml(text, source, codebookSchema, "codebook", NOT_YET);
  if (file.value === null) return { codebook: null, problems: file.problems };
  const { name, version, language, overlap, themes } = file.value;
  const match = matchOf(file.value, DEFAULT_MATCH);
  const codebook: Codebook = {
    source,
    name: name ?? source.replace(/^.*\//, "").replace(/\.ya?ml$/i, ""),
    version: version ?? "unversioned",
    language,
    overlap,
    themes: themes.map((theme, index) => toTheme(theme, match, ["themes", index], file.locate)),
  };
  return { codebook, problems: [] };
}

type Locate = YamlFile<CodebookFile>["locate"];

/** Themes below take on how this one compares words, unless they say otherwise. */
function toTheme(theme: ThemeFile, inherited: MatchOptions, path: YamlPath, locate: Locate): Theme {
  const match = matchOf(theme, inherited);
  const toTerms = (terms: readonly string[] | undefined, ...keys: string[]): readonly Term[] =>
    (terms ?? []).map((text, index) => toTerm(text, match, [...path, ...keys, index], locate));
  const negation = theme["not-after"];
  return {
    id: theme.id,
    label: theme.label ?? labelOf(theme.id),
    description: theme.description ?? null,
    place: locate([...path, "id"]),
    terms: toTerms(theme.terms, "terms"),
    except: toTerms(theme.except, "except"),
    notAfter: negation
      ? { within: negation.within, words: toTerms(negation.words, "not-after", "words") }
      : null,
    themes: (theme.themes ?? []).map((child, index) =>
      toTheme(child, match, [...path, "themes", index], locate),
    ),
  };
}

function toTerm(text: string, match: MatchOptions, path: YamlPath, locate: Locate): Term {
  const { pattern, fault } = parseTerm(text, match);
  if (fault) throw new Error(`The schema let through a term that cannot be read: ${text}`);
  return { text, place: locate(path), pattern };
}

function matchOf({ match }: Pick<ThemeFile, "match">, inherited: MatchOptions): MatchOptions {
  return { words: match?.words ?? inherited.words, case: match?.case ?? inherited.case };
}

/** `foster-carers` is read as "Foster carers". */
function labelOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
