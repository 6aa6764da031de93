/** `themes.json`: the rows of `themes.csv` with what CSV cannot carry: the note, the tree and what the codebook says. */
import type { Codebook, Position, Theme } from "../../model/codebook.ts";
import { MULTI_ANSWER_NOTE } from "../../model/multi-answer.ts";
import type { PositionNote, ThemesFile } from "../../model/results.ts";
import type { SuppressedTally } from "../../model/tally.ts";

/** Themes stay a flat list in codebook order, so that readers need no recursion; `children` holds the tree. */
export function themesJson(
  { base, baseRespondents, themes }: SuppressedTally,
  { themes: top }: Pick<Codebook, "themes">,
): string {
  const notes = new Map(flat(top).map((theme) => [theme.id, theme]));
  const document: ThemesFile = {
    note: MULTI_ANSWER_NOTE,
    base,
    baseRespondents,
    themes: themes.map((row) => ({
      ...row,
      children: themes.filter(({ parent }) => parent === row.theme).map(({ theme }) => theme),
      ...fromCodebook(notes.get(row.theme)!),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const flat = (themes: readonly Theme[]): readonly Theme[] =>
  themes.flatMap((theme) => [theme, ...flat(theme.themes)]);

const fromCodebook = ({ description, terms, except, rule, positions }: Theme) => ({
  description,
  terms: terms.map(({ text }) => text),
  except: except.map(({ text }) => text),
  rule: rule?.text ?? null,
  positions: positions === undefined ? null : { from: positions.from, of: positions.of.map(toNote) },
});

const toNote = ({ name, terms, rule, answers }: Position): PositionNote => ({
  name,
  terms: terms.map(({ text }) => text),
  rule: rule?.text ?? null,
  answers,
});
