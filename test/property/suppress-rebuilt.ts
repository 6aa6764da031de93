/** What a reader works out who tries every set of responses that could give the printed tables. */
import type { Codebook, Theme } from "#src/model/codebook.ts";
import { type Sum, startProgramme } from "./programme.ts";
import { type Asked, holds, lineages } from "./suppress-corpus.ts";
import { GROUPS, type Group, numbersOf, type Printed } from "./suppress-printed.ts";

/** How many responses there are of one kind: these themes, this status, this source, these topics. */
interface Kind extends Asked {
  readonly unknown: number;
}

/**
 * Every number of responses in the tables is a sum of numbers of responses of one kind, so that nothing that holds
 * between the tables is missing. Respondents and hits are left aside.
 * @returns the names of the withheld numbers that can be one number only
 */
export function rebuilt(tables: Printed, codebook: Codebook, topicsAreApart: boolean): readonly string[] {
  const programme = startProgramme();
  const base = Number(tables.base);
  const kinds: Kind[] = kindsOf(tables, codebook, topicsAreApart).map((kind) => ({
    ...kind,
    unknown: programme.unknown(0, base),
  }));
  const withheld = new Map<string, number>();
  for (const [name, shown] of numbersOf(tables)) {
    const has = memberOf(name);
    if (has === null) continue;
    const number =
      shown === "[c]" ? programme.unknown(1, base) : programme.unknown(Number(shown), Number(shown));
    if (shown === "[c]") withheld.set(name, number);
    programme.between(0, [[-1, number], ...sumOf(kinds.filter(has))], 0);
  }
  for (const kind of unlisted(tables, codebook, kinds)) programme.between(0, [[1, kind.unknown]], 0);
  const found = new Set(programme.determined([...withheld.values()]));
  return [...withheld].flatMap(([name, number]) => (found.has(number) ? [name] : []));
}

function sumOf(kinds: readonly Kind[]): Sum {
  return kinds.map(({ unknown }) => [1, unknown]);
}

/** Whether a response counts in a number, by the number's name; null for respondents and hits. */
function memberOf(name: string): ((kind: Asked) => boolean) | null {
  const [what, one, other] = name.split(" ") as [string, string, string];
  const inGroup = (kind: Asked, group: Group, value: string) =>
    group === "topic" ? kind.topics.includes(value) : kind[group] === value;
  if (what === "base") return one === undefined ? () => true : (kind) => inGroup(kind, one as Group, other);
  if (what === "responses") return ({ themes }) => themes.includes(one);
  if (what === "pair") return ({ themes }) => themes.includes(one) && themes.includes(other);
  if (what === "hits" || what === "respondents") return null;
  return (kind) => kind.themes.includes(one) && inGroup(kind, what as Group, other);
}

/** Kinds with two themes that are no listed pair do not occur. */
function unlisted({ pairs }: Printed, codebook: Codebook, kinds: readonly Kind[]): readonly Kind[] {
  const above = lineages(codebook);
  const listed = new Set(pairs.map(([one, other]) => `${one} ${other}`));
  const isListed = (one: string, other: string) =>
    above.get(one)!.includes(other) || above.get(other)!.includes(one) || listed.has(`${one} ${other}`);
  return kinds.filter(({ themes }) =>
    themes.some((one, at) => themes.slice(at + 1).some((other) => !isListed(one, other))),
  );
}

function kindsOf(tables: Printed, codebook: Codebook, topicsAreApart: boolean): readonly Asked[] {
  const [statuses, sources, topics] = GROUPS.map((group) => [
    ...new Set(tables[group].filter((row) => row[4] !== "0").map((row) => row[1]!)),
  ]);
  const topicSets = subsets(topics!).filter((set) => !topicsAreApart || set.length < 2);
  return carriable(codebook).flatMap((themes) =>
    statuses!.flatMap((status) =>
      sources!.flatMap((source) =>
        topicSets
          .map((topic) => ({ themes, status, source, topics: topic }))
          .filter((kind) => byRule(codebook, kind)),
      ),
    ),
  );
}

/** Sets of themes that one response can carry, in the order of the codebook. */
function carriable(codebook: Codebook): readonly (readonly string[])[] {
  const above = lineages(codebook);
  const needs = themesOf(codebook.themes).filter(
    ({ terms, rule, themes }) => terms.length === 0 && rule === null && themes.length > 0,
  );
  return subsets([...above.keys()]).filter(
    (set) =>
      set.every((id) => above.get(id)!.every((other) => set.includes(other))) &&
      needs.every(({ id, themes }) => !set.includes(id) || themes.some((part) => set.includes(part.id))),
  );
}

function byRule(codebook: Codebook, kind: Asked): boolean {
  return codebook.themes.every(
    ({ id, rule }) =>
      rule === null || rule.rule.kind === "pattern" || holds(rule.rule, kind) === kind.themes.includes(id),
  );
}

function themesOf(themes: readonly Theme[]): readonly Theme[] {
  return themes.flatMap((theme) => [theme, ...themesOf(theme.themes)]);
}

function subsets(items: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** items.length }, (_, number) =>
    items.filter((_, at) => (number >> at) % 2 === 1),
  );
}
