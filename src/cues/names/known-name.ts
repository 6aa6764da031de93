/** A name that is known, taken apart: its words, where each may be divided, and which of them is the surname. */
import { FRONT_PARTICLES, NAME_PARTICLES } from "../english/name-words.ts";
import { NAME_TITLES } from "../english/titles.ts";
import { isGivenName } from "../given-names.ts";
import { isOrganisationWord } from "../organisation-words.ts";
import { isFullName } from "./persons.ts";
import { type Gap, nameTokens, type Token } from "./tokens.ts";

export type NameKind = "person" | "organisation";

/** A word without its hyphens, apostrophes and spaces, and the places where a text may have some. */
export interface NameWord {
  readonly letters: string;
  readonly joints: ReadonlySet<number>;
}

export interface KnownName {
  readonly kind: NameKind;
  /** Without titles; particles are one with what they belong to: `delacruz`. At least one. */
  readonly words: readonly NameWord[];
  /** The same, parted by spaces: names that differ by title, capitals or accents have one key. */
  readonly key: string;
}

/** Longer than any name. */
const LONGEST = 500;

/**
 * @param name - as printed
 * @param kind - what it is known to be; by its words where nothing is said
 * @returns null where no word is left
 */
export function knownName(name: string, kind?: NameKind): KnownName | null {
  const all = name.length > LONGEST ? [] : nameTokens(name);
  const from = all.findIndex(({ fold }) => !NAME_TITLES.has(fold));
  if (from < 0) return null;
  const words = wordsOf(name, from === all.length - 1 && !isTitled(all, from) ? all : all.slice(from));
  const isPerson =
    kind === undefined ? isTitled(all, from) || looksLikePerson(name, words) : kind === "person";
  const bare = isPerson || words.length < 2 || words[0]!.letters !== "the" ? words : words.slice(1);
  return {
    kind: isPerson ? "person" : "organisation",
    words: bare,
    key: bare.map(({ letters }) => letters).join(" "),
  };
}

const isTitled = (all: readonly Token[], from: number) => from > 0 && from < all.length;

function looksLikePerson(name: string, words: readonly NameWord[]): boolean {
  const first = words[0]!.letters;
  if (words.some(({ letters }) => isOrganisationWord(letters))) return false;
  return isGivenName(first) || first.length === 1 || isFullName(name);
}

function wordsOf(name: string, tokens: readonly Token[]): readonly NameWord[] {
  const words: { letters: string; joints: Set<number> }[] = [];
  let open = false;
  for (const [at, token] of tokens.entries()) {
    const last = words.at(-1);
    const inner = cameled(name.slice(token.start, token.end));
    const isJoined = JOINED.has(token.gap);
    if (last !== undefined && (open || isJoined)) {
      const length = last.letters.length;
      last.joints.add(length);
      for (const joint of inner) last.joints.add(length + joint);
      last.letters += token.fold;
    } else words.push({ letters: token.fold, joints: new Set(inner) });
    const isWord: boolean = open || words.at(-1)!.letters === token.fold;
    const isParticle = at === 0 ? FRONT_PARTICLES.includes(token.fold) : NAME_PARTICLES.has(token.fold);
    open = isParticle && isWord && at < tokens.length - 1;
  }
  return words;
}

/** Nothing that parts two words. */
export const JOINED: ReadonlySet<Gap> = new Set(["hyphen", "apostrophe", "break"]);

/** Where a capital follows a small letter, as in `McTollgrain`. */
const cameled = (word: string): readonly number[] =>
  [...word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)].map(({ index }) => index);
