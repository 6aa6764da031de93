/** Invented letters with planted variants, and a slow way of grouping texts that is plainly right. */
import { WordRuns } from "#src/count/alike/similar-runs.ts";
import { RunSets } from "#src/count/alike/similar-sets.ts";
import type { SimilarGroup, SimilarOptions } from "#src/count/alike/similar-texts.ts";
import { tokenise } from "#src/text/tokens.ts";
import { Vocabulary } from "#src/text/vocabulary.ts";
import { createRandom, type Random } from "../../../generator/random.ts";

export function wordsOf(text: string): string[] {
  const vocabulary = new Vocabulary();
  const { length, words } = tokenise(text, vocabulary);
  return Array.from(words.subarray(0, length), (word) => vocabulary.words[word]!.toLowerCase());
}

export function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length < 5) return new Set(words.length === 0 ? [] : [words.join(" ")]);
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(" ")));
}

export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const run of one) if (other.has(run)) common++;
  return common / (one.size + other.size - common);
}

/** @param piece size of the store's pieces */
export function setsOf(texts: readonly string[], piece?: number): RunSets {
  const sets = new RunSets(piece);
  const runs = new WordRuns();
  for (const text of texts) {
    runs.read(text);
    sets.add(runs.hashes.subarray(0, runs.length));
  }
  return sets;
}

/** @returns the places of equal numbers, group by group, in order */
export function grouped(numbers: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, number] of numbers.entries()) groups.set(number, [...(groups.get(number) ?? []), index]);
  return [...groups.values()];
}

/** Every pair compared, whole sets of runs as text. */
export function slowGroups(texts: readonly string[], { similarity, words }: SimilarOptions): SimilarGroup[] {
  const sets = texts.map((text) => (wordsOf(text).length < words ? new Set<string>() : runsOf(text)));
  const groupOf = texts.map((_, index) => index);
  for (const [one, set] of sets.entries()) {
    for (let other = 0; other < one; other++) {
      if (set.size === 0 || sets[other]!.size === 0 || jaccard(set, sets[other]!) < similarity) continue;
      const [low, high] = [groupOf[one]!, groupOf[other]!].sort((a, b) => a - b);
      for (const [index, group] of groupOf.entries()) if (group === high) groupOf[index] = low!;
    }
  }
  return grouped(groupOf)
    .filter((members) => members.length > 1)
    .map((members) => describe(members, sets));
}

function describe(members: readonly number[], sets: readonly ReadonlySet<string>[]): SimilarGroup {
  const best = (score: (member: number) => number): number => {
    const scores = members.map(score);
    return members[scores.indexOf(Math.max(...scores))]!;
  };
  const same = (member: number) =>
    members.filter((other) => jaccard(sets[member]!, sets[other]!) === 1).length;
  const mean = (member: number) =>
    Math.round(1e9 * members.reduce((sum, other) => sum + jaccard(sets[member]!, sets[other]!), 0));
  const mostHad = best(same);
  const template = same(mostHad) > 1 ? mostHad : best(mean);
  return {
    template,
    members: members.map((index) => ({
      index,
      similarity: Number(jaccard(sets[template]!, sets[index]!).toFixed(4)),
    })),
  };
}

const SYLLABLES = ["ba", "co", "den", "fi", "gor", "hul", "kem", "lo", "mir", "nu", "pel", "ros", "tav"];

/** A sentence of invented words, some of them in most sentences. */
export function sentence(random: Random, words = random.int(6, 18)): string {
  const word = () =>
    Array.from({ length: Math.ceil(random.next() ** 2 * 3) }, () => random.pick(SYLLABLES)).join("");
  const all = Array.from({ length: words }, word).join(" ");
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

const paragraph = (random: Random): string =>
  Array.from({ length: random.int(2, 4) }, () => sentence(random)).join(" ");

export const letter = (random: Random): string =>
  Array.from({ length: random.int(2, 5) }, () => paragraph(random)).join("\n\n");

/** What respondents do to a letter that they were asked to send. */
export const EDITS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "a word replaced": (text, random) => {
    const words = text.split(" ");
    words[random.int(0, words.length - 1)] = "otherwise";
    return words.join(" ");
  },
  "a sentence added": (text, random) => {
    const sentences = text.split(/(?<=\.) /);
    sentences.splice(random.int(0, sentences.length), 0, sentence(random));
    return sentences.join(" ");
  },
  "a paragraph dropped": (text, random) => {
    const paragraphs = text.split("\n\n");
    return paragraphs.toSpliced(random.int(0, paragraphs.length - 1), 1).join("\n\n") || text;
  },
  "salutation and signature changed": (text, random) =>
    `Dear ${sentence(random, 2)}\n\n${text}\n\nYours truly, ${sentence(random, 2)}`,
  "case, punctuation and lines changed": (text) =>
    text
      .toUpperCase()
      .replaceAll(". ", " — ")
      .replace(/(.{30}\S*) /g, "$1\r\n"),
};

/** Letters, each with up to eight variants of one to three edits, among texts that are like no other. */
export function plantedTexts(seed: number, letters: number): string[] {
  const random = createRandom(seed);
  const texts = Array.from({ length: letters }, () => {
    const original = letter(random);
    const variants = Array.from({ length: random.int(0, 8) }, () => {
      const edits = Array.from({ length: random.int(1, 3) }, () => random.pick(Object.values(EDITS)));
      return edits.reduce((text, edit) => edit(text, random), original);
    });
    return [original, ...variants];
  }).flat();
  return random.sample(texts, texts.length);
}
