/** The word forms that the stems and the inflections of a codebook found, in how many places and responses. */
import { inflectionsOf } from "../../cues/inflections.ts";
import type { Pattern } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import type { Probe } from "./probes.ts";

interface FormCount {
  places: number;
  responses: number;
  /** The last response that it was met in. */
  last: number;
}

/** A word of a term, and what it was found as. */
export interface FoundWord {
  readonly kind: "stem" | "inflect";
  readonly word: string;
  /** In small letters. */
  readonly forms: ReadonlyMap<string, FormCount>;
}

export interface WordForms {
  /**
   * @param response - its number
   * @param match - the words that a probe matched
   */
  add(probe: number, response: number, match: string): void;
  of(probe: number): readonly FoundWord[];
}

export function startWordForms(probes: readonly Probe[], stem: Stemmer): WordForms {
  const found = probes.map(({ pattern }) => {
    const words = pattern === null ? [] : widerWords(pattern);
    const unique = new Map(words.map((one) => [`${one.kind} ${one.word}`, one]));
    return [...unique.values()].map((one) => ({ ...one, forms: new Map<string, FormCount>() }));
  });
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const inflections = new Map<string, ReadonlySet<string>>();
  const isFormOf = (form: string, { kind, word }: FoundWord): boolean => {
    if (kind === "stem") return stemOf(form) === stemOf(word);
    const forms = inflections.get(word) ?? inflectionsOf(word);
    inflections.set(word, forms);
    return forms.has(form);
  };
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  return {
    add(probe, response, match) {
      const words = found[probe]!;
      if (words.length === 0) return;
      tokenise(match, vocabulary, tokens);
      for (let token = 0; token < tokens.length; token++) {
        const form = vocabulary.words[tokens.words[token]!]!.toLowerCase();
        for (const word of words) if (isFormOf(form, word)) countForm(word.forms, form, response);
      }
    },
    of: (probe) => found[probe]!,
  };
}

function countForm(forms: Map<string, FormCount>, form: string, response: number): void {
  const entry = forms.get(form) ?? { places: 0, responses: 0, last: -1 };
  forms.set(form, entry);
  entry.places += 1;
  if (entry.last !== response) entry.responses += 1;
  entry.last = response;
}

/** The words that are matched by stem or by inflection; the parts of a compound each by itself. */
function widerWords(pattern: Pattern): readonly Pick<FoundWord, "kind" | "word">[] {
  switch (pattern.kind) {
    case "words":
      return pattern.words.flatMap((one) =>
        one.kind === "stem" || one.kind === "inflect"
          ? one.word.split("-").map((word) => ({ kind: one.kind, word }))
          : [],
      );
    case "any":
      return pattern.of.flatMap(widerWords);
    case "near":
      return [...widerWords(pattern.left), ...widerWords(pattern.right)];
    case "regex":
      return [];
  }
}
