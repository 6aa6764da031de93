/** Makes a review of an output folder: what is in doubt, less what persons have answered. */
import { resolve } from "node:path";
import { bandsFrom, DEFAULT_BANDS } from "../count/review/bands.ts";
import { candidateOf, NOTHING_ANSWERED } from "../count/review/candidates.ts";
import { drawByLot, selectForReview } from "../count/review/select.ts";
import { positionNames } from "../model/position.ts";
import type { Problem } from "../model/problem.ts";
import { type Response, STATUSES } from "../model/response.ts";
import type { Results } from "../model/results.ts";
import type { AskedResponse, Effort, ReviewableResponse, ReviewTheme } from "../model/review.ts";
import { UserError } from "../model/user-error.ts";
import { reviewableResponses } from "../outputs/results/reviewable.ts";
import { publishing } from "../privacy/publish.ts";
import { readCoded } from "../read/decisions/read-coded.ts";
import { readDecisions } from "../read/decisions/read-decisions.ts";
import { nearest } from "../text/nearest.ts";
import { type EarlierAnswers, earlierAnswers } from "./earlier-answers.ts";

export interface ReviewWanted {
  readonly effort: Effort;
  /** Responses drawn by lot. */
  readonly random: number;
  /** The least doubt that is asked for. */
  readonly doubt: number;
  /** A sample that somebody coded by hand, as the user named it; null without one. */
  readonly gold: string | null;
  /** Earlier reviews, as the user named them. */
  readonly decisions: readonly string[];
}

export interface ReviewMade {
  readonly asked: readonly AskedResponse[];
  readonly themes: readonly ReviewTheme[];
  /** Words of all responses that are counted, and of those that are asked about. */
  readonly words: { readonly all: number; readonly asked: number };
  readonly responses: number;
  readonly earlier: EarlierAnswers;
  /** Whether themes that fall short are among what the run wrote. */
  readonly hasBelow: boolean;
}

/**
 * @param dir - the output folder, absolute
 * @param cwd - the working folder, absolute
 * @throws UserError where the folder is published, or a file that is named cannot be read
 */
export async function makeReview(
  results: Results,
  wanted: ReviewWanted,
  { dir, cwd }: { readonly dir: string; readonly cwd: string },
): Promise<ReviewMade> {
  refuse(results, wanted);
  const themes = themesOf(results);
  // Names of those who may not be named are blacked out, wherever their own texts tell them.
  const { show } = publishing({ names: ["named", "organisation"], quotes: STATUSES });
  const shown = (response: Response) => show({ response, themes: [], hits: [], scores: [] }).response.text;
  const responses: ReviewableResponse[] = [];
  const received = new Map<string, Response>();
  // Masking takes longest: it is for those that are asked about.
  const unmasked = (response: Response) => {
    received.set(response.id, response);
    return response.text;
  };
  for await (const one of reviewableResponses(dir, results, unmasked)) responses.push(one);
  const files = wanted.decisions.map((path) => ({ path: resolve(cwd, path), source: path }));
  const read = await readDecisions(files, themes);
  // A theme can be gone; whatever else is wrong would be asked again as if nobody had answered.
  const faults = read.problems.filter((one) => !read.gone.has(one));
  if (faults.length > 0) throw new UserError(faults);
  const earlier = earlierAnswers(read.decisions, responses, [...read.gone]);
  const bands = wanted.gold === null ? DEFAULT_BANDS : await learned(wanted.gold, cwd, themes, responses);
  const options = { themes, bands, doubt: wanted.doubt };
  const candidates = responses.flatMap(
    (one) => candidateOf(one, earlier.answered.get(one.id) ?? NOTHING_ANSWERED, options) ?? [],
  );
  const all = wordsOf(responses);
  const drawn = drawByLot(
    responses.map(({ id }) => id),
    wanted.random,
  );
  const { effort, random } = wanted;
  const selection = { effort, random, words: all, responses: responses.length };
  const asked = selectForReview(candidates, drawn, selection).map((one) => ({
    ...one,
    response: { ...one.response, text: shown(received.get(one.response.id)!) },
  }));
  return {
    asked,
    themes,
    words: { all, asked: wordsOf(asked.map(({ response }) => response)) },
    responses: responses.length,
    earlier,
    hasBelow: results.record.options.below === true,
  };
}

const wordsOf = (responses: readonly Pick<ReviewableResponse, "words">[]): number =>
  responses.reduce((sum, { words }) => sum + words, 0);

function refuse({ record, out }: Results, { decisions }: ReviewWanted): void {
  const { publish, decisions: decided = [] } = record.options;
  const words: readonly [string, string, string] | null =
    publish !== null
      ? [
          "outputs that may leave the team",
          "outputs for the team: a review is a working paper, with the texts of all responses",
          "run again without --publish, into another folder",
        ]
      : decided.length > 0 && decisions.length === 0
        ? [
            `a run with the answers of ${decided.map(({ source }) => source).join(", ")}`,
            "the same answers, so that nothing is asked twice",
            "name the files with --decisions, or under `decisions` in the project file",
          ]
        : null;
  if (words === null) return;
  const [found, expected, hint] = words;
  throw new UserError([{ code: "usage", severity: "error", place: { source: out }, found, expected, hint }]);
}

function themesOf({ tally, notes }: Results): readonly ReviewTheme[] {
  const parentOf = new Map(tally.themes.map(({ theme, parent }) => [theme, parent]));
  const above = (theme: string): readonly string[] => {
    const parent = parentOf.get(theme) ?? null;
    return parent === null ? [] : [parent, ...above(parent)];
  };
  return tally.themes.map(({ theme, label }, at) => ({
    id: theme,
    label,
    description: notes[at]?.description ?? null,
    above: above(theme),
    ...(notes[at]?.positions && { positions: positionNames(notes[at].positions.of) }),
  }));
}

/** How likely themes are carried, from a sample that somebody coded. */
async function learned(
  gold: string,
  cwd: string,
  themes: readonly ReviewTheme[],
  responses: readonly ReviewableResponse[],
) {
  const ids = themes.map(({ id }) => id);
  const { cells, problems } = await readCoded(resolve(cwd, gold), gold, ids);
  const scores = new Map(
    responses.map(({ id, cells: scored }) => [id, new Map(scored.map(({ theme, score }) => [theme, score]))]),
  );
  const stranger = cells.find(({ response }) => !scores.has(response));
  const unknown =
    stranger === undefined ? [] : [strangerProblem(gold, stranger.response, [...scores.keys()])];
  if (problems.length + unknown.length > 0) throw new UserError([...problems, ...unknown]);
  return bandsFrom(
    cells.map(({ response, theme, carried }) => ({ score: scores.get(response)!.get(theme) ?? 0, carried })),
  );
}

const strangerProblem = (source: string, response: string, ids: readonly string[]): Problem => {
  const meant = nearest(response, ids.slice(0, 2000));
  return {
    code: "decisions",
    severity: "error",
    place: { source },
    found: `a row of ${response}, which is not among the responses of the folder`,
    expected: "the id of a response, as in responses.csv",
    hint: meant === null ? "take the row out" : `write "${meant}", if that is it`,
  };
};
