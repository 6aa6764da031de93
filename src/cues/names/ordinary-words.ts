/** Which words are ordinary ones in a corpus: such a word alone names nobody, though somebody bears it. */
import type { Response } from "../../model/response.ts";
import { authorNames } from "../author-names.ts";
import { topicKey } from "../topic-key.ts";
import { foldWord } from "./fold.ts";
import type { KnownName } from "./known-name.ts";
import { isPlainFoldedWord } from "./plain-words.ts";
import { startSmallWords } from "./small-words.ts";

export interface OrdinaryWords {
  /** Looks at one response of the corpus. */
  see(response: Response): void;
  /** Whether a word, folded, is one that texts write in small letters. */
  has(word: string): boolean;
  /** Whether it is a topic of several responses, or one that is listed. */
  isOften(topic: string): boolean;
  /** Whether a body is called by one ordinary word, or by one of a topic or a term: it is told by its attribution only. */
  isOneWord(name: KnownName): boolean;
}

/**
 * @param topics - those that are listed
 * @param terms - what themes are called and found by
 */
export function startOrdinaryWords(
  topics: readonly string[] = [],
  terms: readonly string[] = [],
): OrdinaryWords {
  const small = startSmallWords();
  const inPhrases = new Set<string>();
  const add = (phrase: string): void => {
    for (const word of phrase.split(/[^\p{L}\p{M}'’]+/u)) if (word !== "") inPhrases.add(foldWord(word));
  };
  for (const phrase of [...topics, ...terms]) add(phrase);
  const timesSeen = new Map(topics.map((topic) => [topicKey(topic), 2]));
  const isOften = (topic: string) => (timesSeen.get(topicKey(topic)) ?? 0) > 1;
  const has = (word: string) => isPlainFoldedWord(word) || small.has(word);
  return {
    see({ text, topics: on, attribution: { name } }) {
      for (const topic of new Set(on)) {
        const times = (timesSeen.get(topicKey(topic)) ?? 0) + 1;
        timesSeen.set(topicKey(topic), times);
        if (times === 2) add(topic);
      }
      const own = [name ?? "", ...authorNames(text).map(({ start, end }) => text.slice(start, end))];
      const ownWords = new Set(own.flatMap((one) => one.split(/\s+/).map(foldWord)));
      for (const part of [text, ...on]) small.see(part, ownWords);
    },
    has,
    isOften,
    isOneWord: ({ kind, words }) =>
      kind === "organisation" &&
      words.length === 1 &&
      (has(words[0]!.letters) || inPhrases.has(words[0]!.letters)),
  };
}
