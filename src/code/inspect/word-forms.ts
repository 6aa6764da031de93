/** The word forms that the stems of a codebook found, and those among them that look like other words. */
import type { Pattern } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { Stemmer } from "../../text/stem.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import type { Probe } from "./probes.ts";
import { wordRelation } from "./word-relation.ts";

/** For each word of a term that is matched by its stem: the forms found, and how often. */
export type FormsFound = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface WordForms {
  /** @param match - the words that a probe matched */
  add(probe: number, match: string): void;
  of(probe: number): FormsFound;
}

export function startWordForms(probes: readonly Probe[], stem: Stemmer): WordForms {
  const found = probes.map(({ pattern }) => {
    const words = pattern === null ? [] : stemWords(pattern);
    return new Map(words.map((word) => [word, new Map<string, number>()]));
  });
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  return {
    add(probe, match) {
      const words = found[probe]!;
      if (words.size === 0) return;
      tokenise(match, vocabulary, tokens);
      for (let token = 0; token < tokens.length; token++) {
        const form = vocabulary.words[tokens.words[token]!]!.toLowerCase();
        for (const [word, forms] of words) {
          if (stemOf(form) === stemOf(word)) forms.set(form, (forms.get(form) ?? 0) + 1);
        }
      }
    },
    of: (probe) => found[probe]!,
  };
}

/** The words that are matched by stem; the parts of a compound each by itself. */
function stemWords(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "words":
      return pattern.words.flatMap((word) => (word.kind === "stem" ? word.word.split("-") : []));
    case "any":
      return pattern.of.flatMap(stemWords);
    case "near":
      return [...stemWords(pattern.left), ...stemWords(pattern.right)];
    case "regex":
      return [];
  }
}

/** @returns a warning where a stem found other words than the one written, a note where it found words made from it */
export function conflation({ text, place }: Probe, found: FormsFound): readonly Finding[] {
  return [...found].flatMap(([word, forms]): readonly Finding[] => {
    const byCount = [...forms].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
    const odd = byCount.filter(([form]) => wordRelation(word, form) !== "same");
    const other = odd.filter(([form]) => wordRelation(word, form) === "different");
    if (odd.length === 0) return [];
    const isOther = other.length > 0;
    const list = (isOther ? other : odd).map(([form, count]) => `${form} (${count})`).join(", ");
    const own = byCount.filter((one) => !odd.includes(one)).reduce((sum, [, count]) => sum + count, 0);
    return [
      {
        code: "lint-stem-conflation",
        severity: isOther ? "warning" : "info",
        place,
        found: `\`${text}\`, where the stem of ${word} (${own}) also finds ${list}`,
        expected: isOther ? "words of one meaning" : "",
        hint: `if they are not meant, write the forms: "${word}"${word.length > 3 ? `, or ${word}*` : ""}`,
      },
    ];
  });
}
