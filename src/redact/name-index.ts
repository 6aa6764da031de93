/** Finds chosen names, and the full names of respondents, in any text. */
import { occurrences } from "../cues/author-names.ts";
import { nameLabel } from "./labels.ts";
import type { Find } from "./mask.ts";
import { foldWord, nameWords } from "./name-words.ts";

export interface NameIndex {
  /** Time grows with the text, and hardly with the number of names. */
  find(text: string): readonly Find[];
  /**
   * @param words - a part of a path or an id, in which a name may be set with any signs between its words or none,
   * the surname first or last
   * @returns the code of a name that it holds, or null
   */
  heldBy(words: string): string | null;
}

interface Entry {
  readonly name: string;
  /** Folded, without titles. */
  readonly words: readonly string[];
  readonly code: string;
  /** Somebody chose it: a title with the surname is masked, too, whoever it may be. */
  readonly chosen: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}'’‘]+/gu;
const LETTER = /[\p{L}\p{N}\p{M}]$/u;
/** Between two words of a name, in `occurrences`. */
const LONGEST_GAP = 20;

/**
 * @param chosen - names of persons and organisations
 * @param respondents - full names of persons
 * @param codeOf - the code of a name
 */
export function nameIndex(
  chosen: Iterable<string>,
  respondents: Iterable<string>,
  codeOf: (name: string) => string,
): NameIndex {
  const entries = new Map<string, Entry>();
  const add = (names: Iterable<string>, isChosen: boolean): void => {
    for (const name of names) {
      const words = nameWords(name);
      const key = words.join(" ");
      if (key !== "" && !entries.has(key))
        entries.set(key, { name, words, code: codeOf(name), chosen: isChosen });
    }
  };
  add(chosen, true);
  add(respondents, false);
  const byLastWord = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const last = entry.words.at(-1)!;
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), entry]);
  }
  return {
    find: (text) =>
      [...text.matchAll(WORD)].flatMap((word) =>
        spellings(word[0])
          .flatMap((spelling) => byLastWord.get(spelling) ?? [])
          .flatMap((entry) => findsEndingIn(text, word.index, word.index + word[0].length, entry)),
      ),
    heldBy: (words) => [...entries.values()].find((entry) => isHeld(words, entry))?.code ?? null,
  };
}

/** Looks at no more of the text than the name can take. */
function findsEndingIn(text: string, start: number, end: number, entry: Entry): readonly Find[] {
  const { name, words, code, chosen } = entry;
  const longest = 2 * name.length + (words.length + 2) * LONGEST_GAP;
  const from = Math.max(0, start - longest);
  const before = text.slice(from, end + 2);
  if (!chosen && !foldWord(before).includes(words[0]!)) return [];
  return occurrences(before, name)
    .map((span) => ({ start: from + span.start, end: from + span.end }))
    .filter((span) => start < span.end && span.end <= end)
    .filter((span) => span.start > from || !LETTER.test(text.slice(Math.max(0, from - 2), from)))
    .filter((span) => chosen || foldWord(text.slice(span.start, span.end)).startsWith(words[0]!))
    .map((span) => ({ ...span, kind: "name", label: nameLabel(code) }));
}

/** The word, and it without what an apostrophe sets off: `O'Hara's` is `ohara`, too. */
function spellings(word: string): readonly string[] {
  if (!/['’‘]/.test(word)) return [foldWord(word)];
  const parts = word.split(/['’‘]+/).slice(0, 4);
  const runs = parts.flatMap((_, from) => parts.slice(from).map((_, to) => parts.slice(from, from + to + 1)));
  return [...new Set(runs.map((run) => foldWord(run.join(""))))];
}

function isHeld(text: string, { words }: Entry): boolean {
  const parts = text.split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u).map(foldWord);
  // A name with an apostrophe is set as one word or as two.
  const held = new Set([...parts, ...parts.slice(1).map((part, at) => parts[at]! + part)]);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length === 1) return held.has(last);
  return [first, first.charAt(0)].some(
    (given) => (held.has(given) && held.has(last)) || held.has(given + last) || held.has(last + given),
  );
}
