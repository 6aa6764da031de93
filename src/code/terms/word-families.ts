/** Joins the words of a corpus to the terms that would find them: `children` to `child`, `fares` to `fare`. */
import { TERM_STOPS } from "../../cues/english/term-stops.ts";
import { inflectionsOf } from "../../cues/inflections.ts";
import type { MatchOptions } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";

export interface WordFamilies {
  /** Of each word, by its number: the number of its family. */
  readonly familyOf: Int32Array;
  /** The word by which a codebook finds the family. */
  readonly names: readonly string[];
  /** Whether it can stand at the beginning and the end of a term. */
  readonly isEnd: readonly boolean[];
  /** Whether it can be a term by itself. */
  readonly isTerm: readonly boolean[];
}

/**
 * @param words - of the corpus, as printed
 * @param counts - of each, how often it is said other than as the first word of a sentence, and in all
 * @param how - how a codebook compares words
 */
export function wordFamilies(
  words: readonly string[],
  counts: { readonly all: Int32Array; readonly within: Int32Array },
  how: MatchOptions["words"],
  stem: Stemmer,
): WordFamilies {
  const folded = words.map((word) => word.toLowerCase().replace(/'s$/, ""));
  const said = new Map<string, number>();
  folded.forEach((word, at) => void said.set(word, (said.get(word) ?? 0) + counts.all[at]!));
  const baseOf = how === "form" ? (word: string) => word : how === "stem" ? stem : basesOf(said);
  const families = new Map<string, number>();
  const familyOf = Int32Array.from(folded, (word) => {
    const base = baseOf(word);
    const known = families.get(base) ?? families.size;
    families.set(base, known);
    return known;
  });
  const names = namesOf({ words, folded, familyOf, counts: counts.within, said }, [...families.keys()], how);
  const isEnd = names.map((name) => !TERM_STOPS.has(name.toLowerCase()));
  const isTerm = names.map((name, at) => isEnd[at]! && /\p{L}.*[\p{L}\p{N}]/u.test(name));
  return { familyOf, names, isEnd, isTerm };
}

/**
 * A form goes to the word that it is an inflection of, where the corpus has that word; what ends in `ing` or `ed` only
 * where the word is at least as frequent: `meeting` is no form of a rare `meet`.
 */
function basesOf(said: ReadonlyMap<string, number>): (word: string) => string {
  const bases = new Map<string, string>();
  const byCount = [...said].sort(([one, n], [two, m]) => m - n || (one < two ? -1 : 1));
  for (const [base, count] of byCount) {
    if (base.length < 3 || TERM_STOPS.has(base)) continue;
    for (const form of inflectionsOf(base)) {
      const forms = said.get(form);
      if (form === base || forms === undefined || TERM_STOPS.has(form) || bases.has(form)) continue;
      if (!/(?:ing|ed)$/.test(form) || count >= forms) bases.set(form, base);
    }
  }
  return (word) => bases.get(word) ?? word;
}

interface Words {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly familyOf: Int32Array;
  /** Said within a sentence, where capitals tell something. */
  readonly counts: Int32Array;
  readonly said: ReadonlyMap<string, number>;
}

/** Of a stem the most frequent word that has it; in capitals where that is how the word is mostly printed. */
function namesOf(
  { words, folded, familyOf, counts, said }: Words,
  bases: readonly string[],
  how: MatchOptions["words"],
): readonly string[] {
  const names = [...bases];
  if (how === "stem") {
    const most = new Map<number, number>();
    folded.forEach((word, at) => {
      const family = familyOf[at]!;
      const count = said.get(word)!;
      const before = most.get(family) ?? -1;
      if (count < before || (count === before && word >= names[family]!)) return;
      most.set(family, count);
      names[family] = word;
    });
  }
  const total = new Float64Array(names.length);
  const printed = new Map<number, { readonly word: string; readonly count: number }>();
  words.forEach((word, at) => {
    const family = familyOf[at]!;
    if (folded[at] !== names[family]) return;
    total[family] = total[family]! + counts[at]!;
    const most = printed.get(family);
    if (most === undefined || counts[at]! > most.count)
      printed.set(family, { word: word.replace(/['’]s$/i, ""), count: counts[at]! });
  });
  return names.map((name, family) => {
    const most = printed.get(family);
    return most !== undefined && most.count * 2 > total[family]! ? most.word : name;
  });
}
