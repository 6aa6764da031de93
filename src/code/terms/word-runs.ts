/** Counts words and runs of two and three words in the texts of a corpus, in a part of it and in the rest. */
import type { CountsOfRun } from "./log-odds.ts";
import type { WordFamilies } from "./word-families.ts";

/** The words of one response. */
export interface TextOfWords {
  /** The family of each word. */
  readonly families: Int32Array;
  /** The sentence of each word: runs do not cross them. */
  readonly sentences: Int32Array;
  /** Whether each word is in the part that is looked at. */
  readonly isInside: (word: number) => boolean;
}

export interface WordRun extends CountsOfRun {
  /** Families, one to three. */
  readonly words: readonly number[];
  /** Responses that have it, in all and in the part. */
  readonly responses: number;
  readonly responsesInside: number;
}

export interface RunsOfLength {
  readonly runs: readonly WordRun[];
  /** How many runs of this length there are. */
  readonly total: CountsOfRun;
}

/** Counts in columns: there are more runs than a corpus has words. */
class RunTable {
  readonly numbers = new Map<number, number>();
  readonly words: number[][] = [];
  readonly inside: number[] = [];
  readonly outside: number[] = [];
  readonly responses: number[] = [];
  readonly responsesInside: number[] = [];
  readonly #last: number[] = [];
  readonly #lastInside: number[] = [];
  readonly total = { inside: 0, outside: 0 };

  /** @returns the number of the run */
  add(key: number, words: () => number[], response: number, isInside: boolean): number {
    let at = this.numbers.get(key);
    if (at === undefined) {
      at = this.words.push(words()) - 1;
      this.numbers.set(key, at);
      for (const column of [this.inside, this.outside, this.responses, this.responsesInside]) column.push(0);
      this.#last.push(-1);
      this.#lastInside.push(-1);
    }
    const counts = isInside ? this.inside : this.outside;
    counts[at]!++;
    this.total[isInside ? "inside" : "outside"]++;
    if (this.#last[at] !== response) this.responses[at]!++;
    this.#last[at] = response;
    if (!isInside) return at;
    if (this.#lastInside[at] !== response) this.responsesInside[at]!++;
    this.#lastInside[at] = response;
    return at;
  }

  runs(isWanted: (words: readonly number[]) => boolean, least: number): RunsOfLength {
    const runs = this.words.flatMap((words, at) =>
      this.responses[at]! >= least && isWanted(words)
        ? [
            {
              words,
              inside: this.inside[at]!,
              outside: this.outside[at]!,
              responses: this.responses[at]!,
              responsesInside: this.responsesInside[at]!,
            },
          ]
        : [],
    );
    return { runs, total: this.total };
  }
}

/**
 * Of longer runs those alone are counted whose shorter parts are in enough responses: no other can be.
 *
 * @param longest - words of a run, from 1 to 3
 * @param least - responses that must have it
 * @returns for each length its runs that can be terms, in the order in which they are met
 */
export function wordRuns(
  texts: readonly TextOfWords[],
  { isEnd, isTerm }: WordFamilies,
  longest: number,
  least: number,
): readonly RunsOfLength[] {
  const tables = [new RunTable(), new RunTable(), new RunTable()] as const;
  const [single, pairs, triples] = tables;
  const families = isEnd.length;
  texts.forEach((text, response) => {
    text.families.forEach(
      (family, at) => void single.add(family, () => [family], response, text.isInside(at)),
    );
  });
  const isFrequent = (table: RunTable, at: number | undefined) =>
    at !== undefined && table.responses[at]! >= least;
  const isFamilyFrequent = isEnd.map((_, family) => isFrequent(single, single.numbers.get(family)));
  const isTogether = ({ sentences }: TextOfWords, at: number, length: number) =>
    sentences[at] === sentences[at + length - 1];
  texts.forEach((text, response) => {
    for (let at = 0; longest > 1 && at + 1 < text.families.length; at++) {
      const [one, two] = [text.families[at]!, text.families[at + 1]!];
      if (!isTogether(text, at, 2) || !isFamilyFrequent[one] || !isFamilyFrequent[two]) continue;
      pairs.add(one * families + two, () => [one, two], response, text.isInside(at) && text.isInside(at + 1));
    }
  });
  texts.forEach((text, response) => {
    for (let at = 0; longest > 2 && at + 2 < text.families.length; at++) {
      const [one, two, three] = [text.families[at]!, text.families[at + 1]!, text.families[at + 2]!];
      if (!isTogether(text, at, 3) || !isEnd[one] || !isEnd[three]) continue;
      const pair = pairs.numbers.get(one * families + two);
      if (!isFrequent(pairs, pair) || !isFrequent(pairs, pairs.numbers.get(two * families + three))) continue;
      const isInside = text.isInside(at) && text.isInside(at + 2);
      triples.add(pair! * families + three, () => [one, two, three], response, isInside);
    }
  });
  return [
    single.runs(([word]) => isTerm[word!]!, least),
    pairs.runs((words) => words.every((word) => isEnd[word]!), least),
    triples.runs(() => true, least),
  ];
}
