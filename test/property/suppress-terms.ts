/** What a reader knows who has the codebook: which sets of themes its words can give a response. */
import type { Codebook, Theme } from "#src/model/codebook.ts";
import type { Facts } from "./suppress-reader.ts";

/** Of themes whose terms are single words, the words of each and of those below it. */
export function wordsOf(codebook: Codebook): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const walk = (theme: Theme): readonly string[] => {
    const words = [...theme.terms.map(({ text }) => text), ...theme.themes.flatMap(walk)];
    found.set(theme.id, new Set(words));
    return words;
  };
  codebook.themes.forEach(walk);
  return found;
}

/** Each set of themes that some choice of words gives. */
export function themesTogether(codebook: Codebook): readonly (readonly string[])[] {
  const words = wordsOf(codebook);
  const all = [...new Set([...words.values()].flatMap((some) => [...some]))];
  const found = new Map<string, readonly string[]>();
  for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
    const said = all.filter((_, at) => (chosen >> at) % 2 === 1);
    const themes = [...words].flatMap(([id, some]) => (said.some((word) => some.has(word)) ? [id] : []));
    found.set(themes.join(" "), themes);
  }
  return [...found.values()];
}

/** Where each set of themes with the one has another of some, these cover it, in all responses and in each group. */
export function termFacts(facts: Facts): void {
  const { knowledge, themes, inAll, inGroups, withOthers, pair, at, atLeast, programme } = facts;
  const together = themesTogether(knowledge.codebook);
  const ids = themes.map(({ id }) => id);
  for (const id of ids) {
    const sets = together.filter((some) => some.includes(id));
    const others = ids.filter((other) => other !== id);
    const within = others.filter((other) =>
      together.every((some) => !some.includes(other) || some.includes(id)),
    );
    for (const scope of [inAll, ...inGroups, ...withOthers]) {
      for (const parts of choices(others)) {
        if (!sets.every((some) => parts.some((part) => some.includes(part)))) continue;
        atLeast(parts.map(scope), [scope(id)]);
        atLeast([...parts.map(inAll), scope(id)], [inAll(id), ...parts.map(scope)]);
        if (scope === inAll) respondentsIn(facts, id, parts);
      }
      for (const [index, one] of within.entries()) {
        if (!knowledge.pairs) continue;
        for (const other of within.slice(0, index))
          atLeast([scope(id), pair(one, other)], [scope(one), scope(other)]);
      }
    }
  }
  // A hit is a place of a word: those of a theme are the places of its words.
  const words = wordsOf(knowledge.codebook);
  const places = new Map(
    [...words.values()].flatMap((some) => [...some].map((word) => [word, programme.unknown(0, 1000)])),
  );
  for (const [id, some] of words) {
    const parts = [...some].map((word) => places.get(word)!);
    atLeast([at(`hits ${id}`)], parts);
    atLeast(parts, [at(`hits ${id}`)]);
  }
}

function respondentsIn({ at, inAll, atLeast }: Facts, id: string, parts: readonly string[]): void {
  const respondents = (theme: string) => at(`respondents ${theme}`);
  atLeast(parts.map(respondents), [respondents(id)]);
  const [whole, ...more] = parts;
  if (whole === undefined || more.length > 0) return;
  atLeast([respondents(whole)], [respondents(id)]);
  atLeast([inAll(whole), respondents(id)], [respondents(whole), inAll(id)]);
}

function choices(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length }, (_, number) =>
    ids.filter((_, at) => (number >> at) % 2 === 1),
  ).filter(({ length }) => length > 0);
}
