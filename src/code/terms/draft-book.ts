/** A first codebook for a corpus that has none: a draft in which `codebook lint` finds nothing. */
import type { Place } from "../../model/place.ts";
import type { Response } from "../../model/response.ts";
import { parseCodebook } from "../codebook/codebook.ts";
import { lint } from "../inspect/lint.ts";
import { draftText } from "./draft-text.ts";
import { type DraftTheme, type DraftWanted, roughThemes } from "./draft-themes.ts";

export interface DraftBook {
  readonly themes: readonly DraftTheme[];
  /** As the file would be. */
  readonly text: string;
}

/** What goes makes room, and what comes in its place is looked at, too. */
const MOST_ROUNDS = 10;

/** @returns fewer themes than wanted, or none, where the texts are too few or too short; null where none is left */
export async function draftBook(texts: readonly Response[], wanted: DraftWanted): Promise<DraftBook | null> {
  let rough = roughThemes(texts, wanted);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const themes = rough.slice(0, wanted.most);
    if (themes.length === 0) return null;
    const text = draftText(themes, texts.length);
    const faulty = await faultyIn(text, texts);
    if (faulty === 0) return { themes, text };
    const kept = themes.flatMap((theme) => faulty.kept(theme));
    rough = [...kept, ...rough.slice(wanted.most)];
  }
  return null;
}

interface Faulty {
  /** @returns the theme without the terms that something is said of; nothing where that leaves none */
  readonly kept: (theme: DraftTheme) => readonly DraftTheme[];
}

async function faultyIn(text: string, texts: readonly Response[]): Promise<Faulty | 0> {
  const { codebook } = parseCodebook(text, "draft");
  const findings = await lint(codebook!, each(texts));
  if (findings.length === 0) return 0;
  const said = new Set(findings.map(({ place }) => keyOf(place)));
  const terms = new Set<string>();
  const ids = new Set<string>();
  for (const theme of codebook!.themes) {
    const faulty = theme.terms.filter(({ place }) => said.has(keyOf(place)));
    for (const term of faulty) terms.add(`${theme.id} ${term.text}`);
    if (faulty.length === 0 && said.has(keyOf(theme.place))) ids.add(theme.id);
  }
  // What is said of nothing that could go would be said for ever.
  if (terms.size + ids.size === 0) return 0;
  return {
    kept: (theme) => {
      const left = theme.terms.filter((term) => !terms.has(`${theme.id} ${term}`));
      return ids.has(theme.id) || left.length === 0 ? [] : [{ ...theme, terms: left }];
    },
  };
}

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

async function* each(texts: readonly Response[]): AsyncGenerator<Response> {
  yield* texts;
}
