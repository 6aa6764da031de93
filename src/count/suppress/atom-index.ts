/** Finds the themes that have an atom in them, without a look at each: by the words that a pattern begins with. */

import { inflectionsOf } from "../../cues/inflections.ts";
import type { Pattern, WordPattern } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";
import { type Atom, isAtomWithin } from "./atom.ts";
import { writtenWord } from "./pattern-within.ts";

export interface AtomIndex {
  /** Says that whatever is in the atom carries the theme. */
  add(atom: Atom, theme: number): void;
  /** @returns the themes that whatever is in the atom carries, in their order */
  themesWith(atom: Atom): readonly number[];
}

interface Entry {
  readonly atom: Atom;
  readonly theme: number;
}

export function startAtoms(stem: Stemmer): AtomIndex {
  const entries = new Map<string, Entry[]>();
  return {
    add(atom, theme) {
      for (const key of new Set(keysOf(atom, stem))) {
        const list = entries.get(key) ?? [];
        entries.set(key, list);
        list.push({ atom, theme });
      }
    },
    themesWith(atom) {
      const found = new Set<number>();
      for (const key of new Set(keysWithin(atom, stem))) {
        for (const { atom: other, theme } of entries.get(key) ?? [])
          if (!found.has(theme) && isAtomWithin(atom, other, stem)) found.add(theme);
      }
      return [...found].sort((one, other) => one - other);
    },
  };
}

/** Keys of which whatever is within the atom has one among its own: how the first word of a pattern begins. */
function keysOf(atom: Atom, stem: Stemmer): readonly string[] {
  if (atom.kind === "theme") return [`theme ${atom.theme}`];
  if (atom.kind === "term") return beginnings(atom.pattern, stem);
  return ["own", ...atom.terms.flatMap((term) => keysOf(term.atom, stem).map((key) => `own ${key}`))];
}

function keysWithin(atom: Atom, stem: Stemmer): readonly string[] {
  if (atom.kind === "theme") return [`theme ${atom.theme}`];
  if (atom.kind === "term") {
    return wordsOf(atom.pattern).flatMap((word) =>
      typeof word === "string"
        ? [word]
        : prefixes(writtenWord(word), word.kind === "glob" ? "" : stem(word.word)),
    );
  }
  const [first] = atom.terms;
  return first === undefined ? ["own"] : keysWithin(first.atom, stem).map((key) => `own ${key}`);
}

function beginnings(pattern: Pattern, stem: Stemmer): readonly string[] {
  switch (pattern.kind) {
    case "any":
      return pattern.of.flatMap((part) => beginnings(part, stem));
    case "near":
      return [...beginnings(pattern.left, stem), ...beginnings(pattern.right, stem)];
    case "regex":
      return [`/${pattern.source}/`];
    case "words":
      return pattern.words.slice(0, 1).flatMap((word) => {
        if (word.kind === "stem") return [stem(word.word)];
        if (word.kind === "inflect") return [...inflectionsOf(word.word)];
        return [writtenWord(word).replace(/[*?].*$/su, "")];
      });
  }
}

/** All words of a pattern; an expression as its key. */
function wordsOf(pattern: Pattern): readonly (WordPattern | string)[] {
  switch (pattern.kind) {
    case "any":
      return pattern.of.flatMap(wordsOf);
    case "near":
      return [...wordsOf(pattern.left), ...wordsOf(pattern.right)];
    case "regex":
      return [`/${pattern.source}/`];
    case "words":
      return pattern.words;
  }
}

const prefixes = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length)));
