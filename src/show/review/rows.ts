/** The rows of a review file: one a cell in doubt, and one a response for any other theme. */
import { OTHER_THEMES } from "../../model/decision.ts";
import { positionAnswer } from "../../model/position.ts";
import type { AskedCell, AskedResponse, ReviewTheme } from "../../model/review.ts";
import { REVIEW_COLUMNS, type ReviewColumn } from "../../model/tables/review-columns.ts";

export type ReviewCells = Readonly<Record<ReviewColumn, string | number>>;

/** @returns the rows of a response, those with its themes first */
export function reviewRows(asked: AskedResponse, themes: readonly ReviewTheme[]): readonly ReviewCells[] {
  const { response, cells, asksOthers, part, pi } = asked;
  const themeOf = new Map(themes.map((theme) => [theme.id, theme]));
  const common = { ...EMPTY, response: response.id, text: response.text, fingerprint: response.fingerprint };
  const drawn = { part, pi: pi === null ? "" : rounded(pi) };
  const rows = cells.map((cell) => ({
    ...common,
    ...drawn,
    ...ofCell(cell, themeOf.get(cell.theme)!, themes),
    places: placesOf(asked, cell.theme, themes),
  }));
  const others = { ...common, ...drawn, theme: OTHER_THEMES, question: OTHERS_QUESTION };
  return asksOthers ? [...rows, others] : rows;
}

export const OTHERS_QUESTION = "Any other theme? Write no, or ids with a semicolon between.";

/** @returns what is asked of a theme */
export const questionWords = (
  { id, label, positions = [] }: ReviewTheme,
  themes: readonly ReviewTheme[],
): string => {
  const isParent = themes.some(({ above }) => above.includes(id));
  const point = `Does it make a point about “${label}”${isParent ? ", or about a theme below it" : ""}?`;
  if (positions.length === 0) return point;
  return `${point} If it does, write its position: ${positions.map(positionAnswer).join(", ")}.`;
};

/** @returns places that speak for a theme or one below it, in their order */
export const hitsFor = ({ response }: AskedResponse, theme: string, themes: readonly ReviewTheme[]) => {
  const below = new Set(themes.filter(({ above }) => above.includes(theme)).map(({ id }) => id));
  return response.hits.filter((hit) => hit.theme === theme || below.has(hit.theme));
};

export const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

const EMPTY = Object.fromEntries(REVIEW_COLUMNS.map((name) => [name, ""])) as Record<ReviewColumn, string>;

const ofCell = ({ score, band, likely }: AskedCell, theme: ReviewTheme, themes: readonly ReviewTheme[]) => ({
  theme: theme.id,
  label: theme.label,
  question: questionWords(theme, themes),
  score: rounded(score),
  band,
  likely: rounded(likely),
});

const placesOf = (asked: AskedResponse, theme: string, themes: readonly ReviewTheme[]): string =>
  hitsFor(asked, theme, themes)
    .map(({ start, end }) => `${start}-${end} ${asked.response.text.slice(start, end).replace(/\s+/g, " ")}`)
    .join("; ");
