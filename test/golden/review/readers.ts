/** Reviews answered from the truth: by a reader who is right, and by one who errs, seeded; and what that makes of F1. */
import { bandAt, DEFAULT_BANDS } from "#src/count/review/bands.ts";
import { candidateOf, NOTHING_ANSWERED } from "#src/count/review/candidates.ts";
import { selectForReview } from "#src/count/review/select.ts";
import type { ReviewableResponse, ReviewTheme } from "#src/model/review.ts";
import { createRandom } from "../../generator/random.ts";

export interface Truth {
  readonly response: ReviewableResponse;
  /** Themes that the codebook says it carries, and those that it does. */
  readonly found: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
}

export interface Figures {
  /** Over all cells pooled. */
  readonly micro: number;
  /** Mean over responses; nothing on either side counts 1. */
  readonly samples: number;
}

export const figuresOf = (
  all: readonly { readonly found: ReadonlySet<string>; readonly said: ReadonlySet<string> }[],
): Figures => {
  let [both, ours, theirs, samples] = [0, 0, 0, 0];
  for (const { found, said } of all) {
    const shared = [...said].filter((theme) => found.has(theme)).length;
    [both, ours, theirs] = [both + shared, ours + found.size, theirs + said.size];
    samples += found.size + said.size === 0 ? 1 : (2 * shared) / (found.size + said.size);
  }
  return { micro: (2 * both) / (ours + theirs), samples: samples / all.length };
};

/** Misses a share of what is there, and says yes to a share of what is not. */
export interface Reader {
  readonly misses: number;
  readonly falseYes: number;
}

export const PERFECT: Reader = { misses: 0, falseYes: 0 };
export const ERRING: Reader = { misses: 0.1, falseYes: 0.03 };

/** The program's order, at a share of the words: doubtful cells are answered, then other themes (one wrong in 3 % of them). */
export function reviewed(
  all: readonly Truth[],
  themes: readonly ReviewTheme[],
  share: number,
  { misses, falseYes }: Reader,
) {
  const options = { themes, bands: DEFAULT_BANDS, doubt: 0.1 };
  const candidates = all.flatMap(({ response }) => candidateOf(response, NOTHING_ANSWERED, options) ?? []);
  const words = all.reduce((sum, { response }) => sum + response.words, 0);
  const asked = selectForReview(candidates, new Set(), {
    effort: { of: "words", most: share },
    random: 0,
    words,
    responses: all.length,
  });
  const chance = createRandom(20).next;
  const answers = new Map<string, ReadonlySet<string>>();
  const truth = new Map(all.map((one) => [one.response.id, one]));
  for (const { response, cells } of asked) {
    const { said, found } = truth.get(response.id)!;
    const now = new Set(found);
    const says = (isThere: boolean) => (isThere ? chance() >= misses : chance() < falseYes);
    for (const { theme } of cells) {
      if (says(said.has(theme))) now.add(theme);
      else now.delete(theme);
    }
    const others = themes.filter(({ id }) => !cells.some(({ theme }) => theme === id) && !now.has(id));
    for (const { id } of others) if (said.has(id) && says(true)) now.add(id);
    if (chance() < falseYes && others.length > 0) now.add(others[Math.floor(chance() * others.length)]!.id);
    answers.set(response.id, now);
  }
  const read = asked.reduce((sum, { response }) => sum + response.words, 0) / words;
  const cells = asked.reduce((sum, one) => sum + one.cells.length, 0);
  const figures = figuresOf(
    all.map(({ response, said, found }) => ({ said, found: answers.get(response.id) ?? found })),
  );
  return { ...figures, read, cells, responses: asked.length };
}

/** Responses by lot, all their themes answered, at the same share of the words: the mean of so many draws. */
export function atRandom(all: readonly Truth[], share: number, draws = 40): Figures {
  const chance = createRandom(7).next;
  const words = all.reduce((sum, { response }) => sum + response.words, 0);
  let [micro, samples] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    let left = Math.floor(share * words);
    const read = new Set<string>();
    for (const { response } of all
      .map((one) => ({ ...one, lot: chance() }))
      .sort((one, other) => one.lot - other.lot)) {
      if (response.words > left) continue;
      left -= response.words;
      read.add(response.id);
    }
    const figures = figuresOf(
      all.map(({ response, said, found }) => ({ said, found: read.has(response.id) ? said : found })),
    );
    [micro, samples] = [micro + figures.micro / draws, samples + figures.samples / draws];
  }
  return { micro, samples };
}

/** Of each band, how many cells it has, and the share that is truly carried. */
export function bandShares(all: readonly Truth[], themes: readonly ReviewTheme[]) {
  const counts = DEFAULT_BANDS.map(({ name, likely }) => ({ name, likely, cells: 0, carried: 0 }));
  for (const { response, said } of all) {
    const scores = new Map(response.cells.map(({ theme, score }) => [theme, score]));
    for (const { id } of themes) {
      const band = counts[bandAt(scores.get(id) ?? 0)]!;
      band.cells++;
      if (said.has(id)) band.carried++;
    }
  }
  return counts;
}
