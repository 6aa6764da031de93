/** Makes one group of letters of a template and of copies among them: no text is in two groups. */
import type { SimilarGroup } from "./similar-texts.ts";
import { LEAST_MEMBERS, mostFitting, type SpunGroup, type SpunMember } from "./spun-groups.ts";

export interface JoinedGroups {
  readonly copies: readonly SimilarGroup[];
  readonly spun: readonly SpunGroup[];
}

/**
 * Copies of which at least half fit a template go over to it, all of them: whoever is a copy of a letter of the
 * template belongs to its campaign. Other copies stay what they are. Where a template has nothing but the copies of
 * one group, it is that group.
 */
export function joinGroups(copies: readonly SimilarGroup[], spun: readonly SpunGroup[]): JoinedGroups {
  const groupOf = new Map(spun.flatMap((group) => group.members.map(({ index }) => [index, group])));
  const joining = new Map<SpunGroup, SimilarGroup[]>(spun.map((group) => [group, []]));
  const staying = new Set<number>();
  for (const group of copies) {
    const home = homeOf(group, groupOf);
    if (home) joining.get(home)!.push(group);
    else for (const { index } of group.members) staying.add(index);
  }
  const gone = new Set<SimilarGroup>();
  const joined: SpunGroup[] = [];
  for (const [group, joins] of joining) {
    const members = membersWith(group, joins, groupOf).filter(({ index }) => !staying.has(index));
    if (members.length < LEAST_MEMBERS || joins.some((one) => one.members.length === members.length))
      continue;
    for (const one of joins) gone.add(one);
    joined.push({ ...group, members, template: mostFitting(members) });
  }
  return { copies: copies.filter((group) => !gone.has(group)), spun: joined };
}

/** The template that at least half of the copies fit, and more than any other. */
function homeOf({ members }: SimilarGroup, groupOf: ReadonlyMap<number, SpunGroup>): SpunGroup | null {
  const counts = new Map<SpunGroup, number>();
  for (const { index } of members) {
    const group = groupOf.get(index);
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= members.length ? best[0] : null;
}

function membersWith(
  group: SpunGroup,
  joins: readonly SimilarGroup[],
  groupOf: ReadonlyMap<number, SpunGroup>,
): readonly SpunMember[] {
  const joining = new Set(joins.flatMap(({ members }) => members.map(({ index }) => index)));
  for (const { index } of group.members) joining.delete(index);
  const others = new Map(group.others.map((member) => [member.index, member]));
  const further = [...joining]
    .filter((index) => groupOf.get(index) === undefined)
    .map((index) => others.get(index) ?? { index, similarity: 0, added: [] });
  return [...group.members, ...further].sort((a, b) => a.index - b.index);
}
