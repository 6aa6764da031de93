/** What the rows of review files say of themes, one vote a row and theme, and what is wrong in them. */
import { answerOf, positionIn } from "../../cues/answer.ts";
import { OTHER_THEMES } from "../../model/decision.ts";
import { positionAnswer } from "../../model/position.ts";
import type { Problem } from "../../model/problem.ts";
import { nearest } from "../../text/nearest.ts";
import { cellProblem, type ReviewRow } from "./review-row.ts";

/** A theme of the codebook, as far as answers are about it. */
export interface DecidableTheme {
  readonly id: string;
  readonly label: string;
  /** Ids of those above it. */
  readonly above: readonly string[];
  /** All that a response can be on it, where it has positions. */
  readonly positions?: readonly string[];
}

/** A row with an answer that says something. */
export interface Vote {
  readonly row: ReviewRow;
  readonly response: string;
  /** The theme that is asked for, or `+`. */
  readonly theme: string;
  /** Themes that are carried; of `+` those that were named, none for a no. */
  readonly yes: readonly string[];
  /** Themes that are not. */
  readonly no: readonly string[];
  /** What the response is on the theme that is asked for; null where nothing is said of that. */
  readonly position: string | null;
  readonly who: string;
  readonly isAdjudicated: boolean;
}

/** A row that says nothing that could be counted. */
export interface FaultyVote {
  readonly problems: readonly Problem[];
  /** Of these, themes that the codebook does not have. */
  readonly gone: readonly Problem[];
}

/** @returns the vote of a row; null where it decides nothing; or its problems */
export function voteOf(row: ReviewRow, themes: readonly DecidableTheme[]): Vote | null | FaultyVote {
  const { cell } = row;
  const words = cell("answer");
  if (words === "") return null;
  const problems: Problem[] = [];
  const [response, asked] = [cell("response"), cell("theme")];
  for (const column of ["response", "theme", "fingerprint"] as const)
    if (cell(column) === "")
      problems.push(
        cellProblem(row, column, [`an answer without a ${column}`, "the cell as it was written", PUT_BACK]),
      );
  const theme = asked === "" || asked === OTHER_THEMES ? asked : themeOf(asked, themes);
  const gone = theme === null ? [unknown(row, "theme", asked, themes)] : [];
  const said =
    asked === OTHER_THEMES
      ? otherThemes(row, words, themes)
      : ofOne(row, words, themes.find(({ id }) => id === theme)?.positions ?? []);
  if ("problems" in said) {
    problems.push(...said.problems);
    gone.push(...said.gone);
  }
  const mark = cell("adjudicated");
  const adjudicated = mark === "" ? "no" : answerOf(mark);
  if (adjudicated !== "yes" && adjudicated !== "no")
    problems.push(
      cellProblem(row, "adjudicated", [
        `"${mark}"`,
        "yes, or nothing",
        "write yes where this row settles the matter",
      ]),
    );
  if (problems.length + gone.length > 0) return { problems: [...problems, ...gone], gone };
  if ("problems" in said || said.answer === "unsure") return null;
  const isYes = said.answer === "yes";
  const own = theme === OTHER_THEMES || theme === null ? [] : [theme];
  return {
    row,
    response,
    theme: theme ?? asked,
    yes: isYes ? [...own, ...said.ids] : [],
    no: isYes ? [] : own,
    position: said.position ?? null,
    who: cell("who"),
    isAdjudicated: adjudicated === "yes",
  };
}

const PUT_BACK = "put it back, as `themetally review` wrote it";

interface Said {
  readonly answer: "yes" | "no" | "unsure";
  readonly ids: readonly string[];
  readonly position?: string;
}

function ofOne(row: ReviewRow, words: string, positions: readonly string[]): Said | FaultyVote {
  const position = positionIn(words, positions);
  if (position !== null) return { answer: "yes", ids: [], position };
  const answer = answerOf(words);
  if (answer !== null) return { answer, ids: [] };
  const named = positions.length === 0 ? "" : `${positions.map(positionAnswer).join(", ")}, `;
  const expected = `${named}yes, no or unsure (also y, n, x, 1, 0, true, false), or nothing`;
  return { problems: [cellProblem(row, "answer", [`"${words}"`, expected, "write one of these"])], gone: [] };
}

function otherThemes(row: ReviewRow, words: string, themes: readonly DecidableTheme[]): Said | FaultyVote {
  const answer = answerOf(words);
  if (answer !== null && themes.some(({ id }) => id === words)) {
    const found = `"${words}", which is an answer and the id of a theme`;
    const hint = `write "${words};" for the theme, or another word for the answer`;
    return { problems: [cellProblem(row, "answer", [found, "one or the other", hint])], gone: [] };
  }
  if (answer === "no" || answer === "unsure") return { answer, ids: [] };
  const expected = "no, or the ids of other themes with a semicolon between";
  if (answer === "yes")
    return {
      problems: [cellProblem(row, "answer", [`"${words}"`, expected, "write which themes"])],
      gone: [],
    };
  const named = words
    .split(/[;\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);
  const ids = named.map((one) => themeOf(one, themes));
  const gone = named.filter((_, at) => ids[at] === null).map((one) => unknown(row, "answer", one, themes));
  const empty = cellProblem(row, "answer", [`"${words}"`, expected, "write the ids"]);
  if (named.length === 0 || gone.length > 0) return { problems: named.length === 0 ? [empty] : [], gone };
  return { answer: "yes", ids: [...new Set(ids.filter((id) => id !== null))] };
}

/** As it is written, or in other letters where that is one theme alone: spreadsheets write capitals of their own. */
function themeOf(words: string, themes: readonly DecidableTheme[]): string | null {
  if (themes.some(({ id }) => id === words)) return words;
  const alike = themes.filter(({ id }) => id.toLowerCase() === words.toLowerCase());
  return alike.length === 1 ? alike[0]!.id : null;
}

function unknown(
  row: ReviewRow,
  column: "theme" | "answer",
  words: string,
  themes: readonly DecidableTheme[],
): Problem {
  const labelled = themes.find(({ label }) => label.toLowerCase() === words.toLowerCase())?.id;
  const meant =
    labelled ??
    nearest(
      words,
      themes.map(({ id }) => id),
    );
  const hint = meant === null ? "see themes.csv for the ids" : `write "${meant}", if that is it`;
  return cellProblem(row, column, [
    `"${words}", which is no theme`,
    "the id of a theme of the codebook",
    hint,
  ]);
}
