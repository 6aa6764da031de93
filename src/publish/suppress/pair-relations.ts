/** The relations between what two themes have in common and what each of them has in groups of responses. */
import type { Cells } from "./cells.ts";
import { ALL, NOWHERE, type ResponseSet, ZERO } from "./grid.ts";
import { minus, negative, plus, type Relation, relationOf, type Term } from "./relation.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** A relation has at most so many cells a group. */
const CELLS = 4;

/** Two themes, neither below the other, and the nearest that is above both, if only the set of all. */
interface Pair {
  readonly one: ResponseSet;
  readonly other: ResponseSet;
  readonly whole: ResponseSet;
  /** Those right below the whole, where it is made of nothing else and the two are among them. */
  readonly parts: readonly ResponseSet[] | null;
}

export function pairRelations(cells: Cells, facts: readonly ThemeFacts[]): readonly (Relation | null)[] {
  return facts.flatMap(({ above }, at) =>
    facts.slice(0, at).flatMap((_, before) => {
      if (above.includes(before)) return [];
      const whole = above.find((theme) => facts[before]!.above.includes(theme));
      const made = whole !== undefined && facts[whole]!.isOnlyBelow ? facts[whole]!.below : [];
      const setOf = (theme: number) => cells.themes[theme]!;
      const pair = {
        one: setOf(before),
        other: setOf(at),
        whole: whole === undefined ? ALL : setOf(whole),
        parts: made.includes(at) && made.includes(before) ? made.map(setOf) : null,
      };
      return cells.both(pair.one, pair.other) === NOWHERE ? [] : ofPair(cells, pair);
    }),
  );
}

function ofPair(cells: Cells, pair: Pair): readonly (Relation | null)[] {
  const found: (Relation | null)[] = [];
  const { one, other, whole } = pair;
  const value = (set: ResponseSet, group: ResponseSet) => cells.cells[cells.both(set, group)]?.value ?? 0;
  const common = cells.both(one, other);
  const inCommon = value(one, other);
  for (let set = 1; whole !== ALL && set < cells.sets; set++) {
    if (inCommon + value(whole, set) - value(one, set) - value(other, set) >= CELLS) continue;
    found.push(relationOf(cells.cells, 0, [...plus(common), ...negative(beyond(cells, pair, set))]));
  }
  for (const parts of cells.partitions) {
    let lowest = 0;
    let highest = 0;
    let hasTies = false;
    for (const part of parts) {
      const inOne = value(one, part);
      const inOther = value(other, part);
      const more = inOne + inOther - value(whole, part);
      lowest += Math.max(0, more);
      highest += Math.min(inOne, inOther);
      hasTies ||= (inOne > 0 || inOther > 0) && (more === 0 || inOne === inOther);
    }
    for (const isTied of hasTies ? [false, true] : [false]) {
      if (inCommon - lowest < CELLS * parts.length && (lowest > 0 || isTied)) {
        const terms = parts.flatMap((part) => least(cells, pair, part, isTied));
        found.push(relationOf(cells.cells, 0, [...plus(common), ...negative(terms)]));
      }
      if (pair.parts !== null || highest - inCommon <= parts.length) {
        const terms = parts.flatMap((part) => most(cells, pair, part, isTied));
        found.push(relationOf(cells.cells, 0, [...terms, ...minus(common)]));
      }
    }
  }
  return found;
}

/** What both together are beyond the whole. */
function beyond({ both }: Cells, { one, other, whole }: Pair, set: ResponseSet): readonly Term[] {
  return [...plus(both(one, set), both(other, set)), ...minus(both(whole, set))];
}

/** What they have in common at least in a group: what they are beyond the whole, if that is more than nothing. */
function least(cells: Cells, pair: Pair, group: ResponseSet, isTied: boolean): readonly Term[] {
  const terms = beyond(cells, pair, group);
  const value = sumOf(cells, terms);
  return value > 0 || (isTied && value === 0) ? terms : [];
}

/** At most: either of them; what they are beyond the whole, where the group has no other part of it. */
function most(cells: Cells, pair: Pair, group: ResponseSet, isTied: boolean): readonly Term[] {
  const { one, other, parts } = pair;
  const bounds = [plus(cells.both(one, group)), plus(cells.both(other, group))];
  if (isTied) bounds.reverse();
  if (parts?.every((part) => part === one || part === other || cells.both(part, group) === ZERO)) {
    bounds.unshift(beyond(cells, pair, group));
  }
  return bounds.reduce((best, next) => (sumOf(cells, next) < sumOf(cells, best) ? next : best));
}

function sumOf({ cells }: Cells, terms: readonly Term[]): number {
  return terms.reduce((sum, [factor, cell]) => sum + factor * cells[cell]!.value, 0);
}
