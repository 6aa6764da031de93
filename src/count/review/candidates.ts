/** What of each response is in doubt, and how much that is for each of its words. */
import type { AskedCell, ReviewableResponse, ReviewTheme } from "../../model/review.ts";
import { type Band, bandAt, cellDoubt } from "./bands.ts";

/** What persons have already said of a response. */
export interface Answered {
  readonly themes: ReadonlySet<string>;
  /** Whether somebody looked for any other theme. */
  readonly others: boolean;
}

export const NOTHING_ANSWERED: Answered = { themes: new Set(), others: false };

export interface ReviewCandidate {
  readonly response: ReviewableResponse;
  /** Cells for which something speaks and that nobody answered, in the order of the codebook. */
  readonly open: readonly AskedCell[];
  /** Of these, cells in doubt enough to be asked for. */
  readonly doubtful: readonly AskedCell[];
  readonly asksOthers: boolean;
  /** Sum of the doubt of its open cells, divided by its words. */
  readonly doubtPerWord: number;
}

export interface CandidateOptions {
  readonly themes: readonly ReviewTheme[];
  readonly bands: readonly Band[];
  /** The least doubt that is asked for, 0 to 0.5. */
  readonly doubt: number;
}

/** @returns null where nothing is open */
export function candidateOf(
  response: ReviewableResponse,
  answered: Answered,
  { themes, bands, doubt }: CandidateOptions,
): ReviewCandidate | null {
  const evident = withoutEchoes(response, themes);
  const open = evident
    .filter(({ theme }) => !answered.themes.has(theme))
    .map(({ theme, score }): AskedCell => {
      const { name, likely } = bands[bandAt(score)]!;
      return { theme, score, band: name, likely };
    });
  const asksOthers = !answered.others;
  const doubtful = open.filter(({ likely }) => cellDoubt(likely) >= doubt);
  if (doubtful.length === 0 && !asksOthers) return null;
  // For the others nothing speaks: each is as little in doubt as any.
  const silent = asksOthers ? (themes.length - evident.length) * cellDoubt(bands[0]!.likely) : 0;
  const sum = open.reduce((all, { likely }) => all + cellDoubt(likely), silent);
  return { response, open, doubtful, asksOthers, doubtPerWord: sum / Math.max(1, response.words) };
}

/** A theme whose score is that of one below it has nothing of its own to ask for: the one below is asked for. */
function withoutEchoes({ cells }: ReviewableResponse, themes: readonly ReviewTheme[]) {
  const best = new Map<string, number>();
  const aboveOf = new Map(themes.map(({ id, above }) => [id, above]));
  for (const { theme, score } of cells)
    for (const above of aboveOf.get(theme) ?? []) best.set(above, Math.max(score, best.get(above) ?? 0));
  return cells.filter(({ theme, score }) => score > (best.get(theme) ?? Number.NEGATIVE_INFINITY));
}
