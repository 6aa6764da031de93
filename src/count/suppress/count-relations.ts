/** The relations of respondents and of hits to responses. */
import { type Cells, setsOf } from "./cells.ts";
import { ALL, ZERO } from "./grid.ts";
import { minus, negative, plus, type Relation, type RelationTerm, relationOf } from "./relation.ts";
import { isImplied } from "./term-relations.ts";
import type { ThemeFacts } from "./theme-facts.ts";

/** Each of their responses counts as one respondent. */
const ALONE = ["anonymous", "redacted", "none"];
const KNOWN = ["named", "organisation"];

export function countRelations(cells: Cells, facts: readonly ThemeFacts[]): readonly (Relation | null)[] {
  const { both, themes, groups } = cells;
  const atLeast = (least: number, ...sides: readonly (readonly RelationTerm[])[]) =>
    relationOf(cells.cells, least, sides.flat());
  const responses = (theme: number) => both(themes[theme]!, ALL);
  const respondents = (theme: number) => plus(cells.respondents[theme]!);
  const hits = (theme: number) => plus(cells.hits[theme]!);
  const inStatus = (theme: number, statuses: readonly string[]) =>
    setsOf(groups.byStatus.filter(({ name }) => statuses.includes(name))).map((set) =>
      both(themes[theme]!, set),
    );
  const known = (theme: number) => [...respondents(theme), ...minus(...inStatus(theme, ALONE))];
  const repeated = (theme: number) => [...plus(responses(theme)), ...negative(respondents(theme))];

  return facts.flatMap(({ above, below, covers, isOnlyBelow, leastHits }, theme) => {
    const wholes = [
      ...above.slice(0, 1),
      ...covers.flatMap(([one, ...more]) => (more.length === 0 ? one! : [])),
    ];
    const unions = isOnlyBelow ? [below, ...covers] : covers;
    const made = unions.filter((parts) => parts.every((part) => isImplied(facts, part, theme)));
    return [
      atLeast(0, repeated(theme)),
      // A person is no organisation, so that each of the two statuses has a respondent of its own.
      atLeast(inStatus(theme, KNOWN).filter((cell) => cell !== ZERO).length, known(theme)),
      atLeast(0, hits(theme), [[-leastHits, responses(theme)]]),
      ...[respondents, known, repeated, hits].flatMap((count) =>
        wholes.map((whole) => atLeast(0, count(whole), negative(count(theme)))),
      ),
      ...[respondents, known, hits].flatMap((count) =>
        unions.map((parts) => atLeast(0, parts.flatMap(count), negative(count(theme)))),
      ),
      // Terms that are apart have hits that are.
      ...made.map((parts) => atLeast(0, hits(theme), negative(parts.flatMap(hits)))),
    ];
  });
}
