/** Whether a path or an id holds a name, in which any signs or none may stand between its words. */
import { foldWord, UNSEEN } from "./fold.ts";
import type { KnownName } from "./known-name.ts";
import { isPlainFoldedWord } from "./plain-words.ts";

const BETWEEN = new RegExp(
  `[^\\p{L}\\p{N}\\p{M}${UNSEEN}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})`,
  "u",
);

/** A name of one short word, such as `Ann`, stands in too many words to be told. */
const SHORTEST = 3;

/** @returns a test of parts of paths and of ids, which knows the surname alone, first or last, and initials */
export function nameHeld<Value>(
  names: readonly { readonly name: KnownName; readonly value: Value }[],
): (text: string) => Value | null {
  const byLast = new Map<string, { readonly name: KnownName; readonly value: Value }[]>();
  for (const one of names) {
    for (const word of heldAs(one.name)) byLast.set(word, [...(byLast.get(word) ?? []), one]);
  }
  return (text) => {
    const parts = text.normalize("NFC").split(BETWEEN).map(foldWord).filter(Boolean);
    const runs = parts.flatMap((_, from) =>
      [1, 2, 3, 4].map((length) => parts.slice(from, from + length).join("")).slice(0, parts.length - from),
    );
    const held = new Set(runs);
    for (const run of held) {
      const one = byLast.get(run)?.find(({ name }) => isHeld(held, name));
      if (one !== undefined) return one.value;
    }
    return null;
  };
}

/** Runs by which a name is looked up: its surname, and surname and given name as one. */
function heldAs({ kind, words }: KnownName): readonly string[] {
  const [first, last] = [words[0]!.letters, words.at(-1)!.letters];
  const whole = words.map(({ letters }) => letters).join("");
  if (words.length === 1) return first.length < SHORTEST ? [] : [first];
  if (kind === "organisation") return [whole];
  const initial = first.charAt(0);
  return [...new Set([last, whole, first + last, last + first, initial + last, last + initial])];
}

function isHeld(held: ReadonlySet<string>, { kind, words }: KnownName): boolean {
  const [first, last] = [words[0]!.letters, words.at(-1)!.letters];
  if (words.length === 1) return held.has(first);
  const whole = words.map(({ letters }) => letters).join("");
  if (held.has(whole)) return true;
  if (kind === "organisation") return false;
  if (last.length > SHORTEST && held.has(last) && !isPlainFoldedWord(last)) return true;
  return [first, first.charAt(0)].some(
    (given) => (held.has(given) && held.has(last)) || held.has(given + last) || held.has(last + given),
  );
}
