/** Whether every text in which one pattern is found has another one in it, at words of the same place. */

import { inflectionsOf } from "../../cues/inflections.ts";
import type { Pattern, WordPattern } from "../../model/codebook.ts";
import { matchesGlob } from "../../text/glob.ts";
import type { Stemmer } from "../../text/stem.ts";

/** An expression is known to be within itself only; so is nearness, or within the same in a wider reach. */
export function isWithin(one: Pattern, other: Pattern, stem: Stemmer): boolean {
  if (one.kind === "any") return one.of.every((part) => isWithin(part, other, stem));
  if (other.kind === "any") return other.of.some((part) => isWithin(one, part, stem));
  if (one.kind === "near") {
    if (other.kind === "near" && isNearer(one, other)) return true;
    return isWithin(one.left, other, stem) || isWithin(one.right, other, stem);
  }
  if (one.kind === "regex" || other.kind !== "words") return isSame(one, other);
  const { words } = other;
  if (words.length === 0) return false;
  return one.words.some((_, at) =>
    words.every((word, next) => isWordWithin(one.words[at + next], word, stem)),
  );
}

/** Whether they can be found in words that they share; not said of what is known by more than single words. */
export function mayMeet(one: Pattern, other: Pattern, stem: Stemmer): boolean {
  if (one.kind !== "words" || other.kind !== "words") return true;
  return one.words.some((word) => other.words.some((its) => isSharing(word, its, stem)));
}

/** Whether some word is found by both: `see` and `saw` are not within each other, and both find “saw”. */
function isSharing(one: WordPattern, other: WordPattern, stem: Stemmer): boolean {
  if (one.kind === "glob" || other.kind === "glob") return true;
  const keys = ({ kind, word }: typeof one): readonly string[] => {
    const bare = word.toLowerCase().replace(/'s$/, "");
    // A word with hyphens is found as its parts, too.
    const parts = [bare, bare.replaceAll("-", ""), ...bare.split("-")];
    return kind === "inflect" ? parts.flatMap((part) => [...inflectionsOf(part)]) : parts;
  };
  const isByStem = one.kind === "stem" || other.kind === "stem";
  const found = new Set(keys(one).map((word) => (isByStem ? stem(word) : word)));
  return keys(other).some((word) => found.has(isByStem ? stem(word) : word));
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A word as its pattern writes it. */
export const writtenWord = (word: WordPattern): string =>
  (word.kind === "glob" ? word.glob : word.word).toLowerCase();

type Near = Extract<Pattern, { kind: "near" }>;

function isNearer(one: Near, other: Near): boolean {
  const isReached =
    reachOf(one) <= reachOf(other) && UNITS.indexOf(unitOf(one)) <= UNITS.indexOf(unitOf(other));
  if (!isReached || (other.ordered && !one.ordered) || (other.phrase && !one.phrase)) return false;
  const isTurned = !other.ordered && isSame([one.left, one.right], [other.right, other.left]);
  return isTurned || isSame([one.left, one.right], [other.left, other.right]);
}

/** The narrower first. */
const UNITS = ["sentence", "paragraph", undefined] as const;

const unitOf = ({ within, inside }: Near) => (typeof within === "number" ? inside : within);
const reachOf = ({ within }: Near) => (typeof within === "number" ? within : Number.POSITIVE_INFINITY);

function isWordWithin(one: WordPattern | undefined, other: WordPattern, stem: Stemmer): boolean {
  if (one === undefined) return false;
  if (one.kind === "inflect" && other.kind !== "inflect") {
    // Each form may be followed by the `'s` of a possessive, which is a form of its own to everything but stems.
    const forms = [...inflectionsOf(one.word)];
    const all = other.kind === "stem" ? forms : forms.flatMap((form) => [form, `${form}'s`]);
    return all.every((word) => isWordWithin({ kind: "form", word, case: "fold" }, other, stem));
  }
  const isCased = "case" in other && other.case === "keep";
  if (isCased && (!("case" in one) || one.case === "fold")) return false;
  const written = one.kind === "glob" ? one.glob : one.word;
  const text = isCased ? written : written.toLowerCase();
  const isPossessive = one.kind === "form" && one.possessive === true;
  switch (other.kind) {
    case "glob": {
      const glob = isCased ? other.glob : other.glob.toLowerCase();
      if (isPossessive && !matchesGlob(glob, `${text}'s`)) return false;
      return matchesGlob(glob, text) || (one.kind === "stem" && matchesGlob(glob, stem(text)));
    }
    case "form":
      if (isPossessive && !other.possessive) return false;
      return one.kind === "form" && text === (isCased ? other.word : other.word.toLowerCase());
    case "inflect": {
      const forms = inflectionsOf(other.word);
      if (one.kind === "inflect") return [...inflectionsOf(one.word)].every((form) => forms.has(form));
      return one.kind === "form" && forms.has(text.toLowerCase().replace(/'s$/, ""));
    }
    case "stem":
      return one.kind !== "glob" && stem(text) === stem(other.word);
  }
}
