/** The relations that the rules of themes give: which responses lie in which sets together. */
import type { Rule } from "../../model/codebook.ts";
import type { GroupKey } from "../../model/group.ts";
import { matchesGlob } from "../../text/glob.ts";
import { type Cells, setsOf } from "./cells.ts";
import { coverRelations } from "./cover-relations.ts";
import { ALL, type ResponseSet } from "./grid.ts";
import { minus, plus, type Relation, relationOf } from "./relation.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** Of a rule, those parts are used that name themes or groups, or words that are the whole of another theme. */
export function ruleRelations(cells: Cells, facts: readonly ThemeFacts[]): readonly (Relation | null)[] {
  const setOf = new Map(facts.map(({ id }, at) => [id, cells.themes[at]!]));
  return facts.flatMap(({ rule, isRuleEnough, below, sameAs }, at) => {
    if (rule === null) return [];
    const unionOf = (part: Rule) => unionIn(part, { setOf, cells, sameAs });
    const theme = cells.themes[at]!;
    const parts = rule.kind === "and" ? rule.of : [rule];
    const inAll = parts.flatMap((part) => (part.kind === "not" ? [] : [unionOf(part)]));
    const inNone = parts.flatMap((part) => (part.kind === "not" ? [unionOf(part.rule)] : []));
    const inBelow = below.map((child) => cells.themes[child]!);
    const found = inAll.flatMap((sets) =>
      sets === null ? [] : coverRelations(cells, theme, [...sets, ...inBelow]),
    );
    const isKnown = isRuleEnough && ![...inAll, ...inNone].includes(null);
    const others = [theme, ...inNone.flatMap((sets) => sets ?? [])];
    if (isKnown && inAll.length < 2) {
      for (const set of inAll[0] ?? [ALL]) found.push(...coverRelations(cells, set, others));
    }
    if (isKnown && inAll.length === 2) {
      for (const one of inAll[0]!) {
        for (const other of inAll[1]!) found.push(...ofMeeting(cells, one, other, others));
      }
    }
    return found;
  });
}

interface Known extends Pick<ThemeFacts, "sameAs"> {
  readonly setOf: ReadonlyMap<string, ResponseSet>;
  readonly cells: Cells;
}

/** The sets of which a response must be in one; null where they are not all known. */
function unionIn(rule: Rule, known: Known): readonly ResponseSet[] | null {
  const { setOf, cells, sameAs } = known;
  if (rule.kind === "theme") return [setOf.get(rule.id)!];
  if (rule.kind === "pattern") {
    const [same] = sameAs(rule);
    return same === undefined ? null : [cells.themes[same]!];
  }
  if (rule.kind === "or") {
    const unions = rule.of.map((part) => unionIn(part, known));
    return unions.includes(null) ? null : unions.flatMap((sets) => sets ?? []);
  }
  if (rule.kind !== "condition") return null;
  const { field } = rule;
  const groups = cells.groups.get(field as GroupKey);
  if (groups === undefined) return cells.valueSets(rule);
  const isMeant = (name: string) => matchesGlob(rule.value.toLowerCase(), name.toLowerCase());
  const meant = groups.filter(
    ({ name }) => isMeant(name) || (field === "source" && isMeant(name.replace(/^.*\//, ""))),
  );
  return setsOf(meant);
}

/** What is in both sets is in one of the others. */
function ofMeeting(
  { cells, sets, both }: Cells,
  one: ResponseSet,
  other: ResponseSet,
  others: readonly ResponseSet[],
): readonly (Relation | null)[] {
  const inOthers = (set: ResponseSet) => plus(...others.map((part) => both(part, set)));
  return [
    relationOf(cells, 0, [...inOthers(ALL), ...minus(both(one, other))]),
    ...Array.from({ length: sets }, (_, set) =>
      relationOf(cells, 0, [
        ...inOthers(set),
        ...plus(both(ALL, set)),
        ...minus(both(one, set), both(other, set)),
      ]),
    ),
  ];
}
