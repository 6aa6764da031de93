/** Counts of responses and respondents by theme within the groups of a table that was asked for. */
import type { NamedCross } from "../../model/cross.ts";
import type { Response } from "../../model/response.ts";
import type { CrossRow, CrossTable } from "../../model/tables/of-crosses.ts";
import { percent } from "../../text/share.ts";
import type { TreeTheme } from "./theme-tree.ts";
import type { Unit } from "./units.ts";

/** A table to count, and how its groups are told. */
export interface CrossCounter extends NamedCross {
  /**
   * @returns the groups that a response is in, each with a value for each key: none where it has no value, null where
   * it is not among the responses that the table is of
   */
  readonly groupsOf: (response: Response) => readonly (readonly string[])[] | null;
}

/** A group as one text: values hold no NUL. */
export const groupText = (group: readonly string[]): string => group.join("\0");

/** In place of a group, of a response that has no value: no text of a group is like it. */
const WITHOUT_VALUE = "\0\0\0";

/** @returns whether the text is that of a group, and not of a response without any */
export const isGroup = (name: string): boolean => name !== WITHOUT_VALUE;

/** @returns the groups of a response as texts, as tables count them */
export function groupTexts({ groupsOf }: CrossCounter, response: Response): readonly string[] {
  const groups = groupsOf(response);
  if (groups === null) return [];
  return groups.length === 0 ? [WITHOUT_VALUE] : groups.map(groupText);
}

interface CrossGroup {
  base: number;
  readonly responses: number[];
  /** By theme: those without a number, and the numbers of the others. */
  readonly alone: number[];
  readonly known: Set<number>[];
}

export interface CrossCounts {
  add(unit: Unit): void;
  /** @param received - of each group, in the order in which the groups stand in the table */
  tables(received: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly CrossTable[];
}

/** Starts counting; memory grows with themes times groups, and with respondents of each. */
export function startCrossCounts(themes: readonly TreeTheme[], crosses: readonly NamedCross[]): CrossCounts {
  const counts = crosses.map(() => new Map<string, CrossGroup>());
  const groupOf = (at: number, name: string): CrossGroup => {
    const known = counts[at]!.get(name);
    if (known !== undefined) return known;
    const group: CrossGroup = {
      base: 0,
      responses: themes.map(() => 0),
      alone: themes.map(() => 0),
      known: themes.map(() => new Set()),
    };
    counts[at]!.set(name, group);
    return group;
  };
  return {
    add({ crosses: inGroups, respondent, codings }) {
      for (const [at, names] of inGroups.entries()) {
        for (const name of names) {
          const group = groupOf(at, name);
          group.base += 1;
          for (const { index } of codings) {
            group.responses[index]! += 1;
            if (respondent === null) group.alone[index]! += 1;
            else group.known[index]!.add(respondent);
          }
        }
      }
    },
    tables: (received) =>
      crosses.map(({ by, where, file }, at) => {
        const of = received.get(file) ?? new Map<string, number>();
        const order = inOrder([...of.keys()].filter(isGroup), by);
        const rows = themes.flatMap(({ id, label }, theme) =>
          order.map((name): CrossRow => {
            const group = counts[at]!.get(name);
            const [responses, base] = [group?.responses[theme] ?? 0, group?.base ?? 0];
            return {
              theme: id,
              label,
              groups: name.split("\0"),
              responses,
              respondents: group === undefined ? 0 : group.alone[theme]! + group.known[theme]!.size,
              percent: percent(responses, base),
              base,
              received: of.get(name)!,
            };
          }),
        );
        return { by, where, file, withoutValue: counts[at]!.get(WITHOUT_VALUE)?.base ?? 0, rows };
      }),
  };
}

/** Questions as they were met; all else by its name, so that the place of a group tells nothing of its size. */
function inOrder(names: readonly string[], by: readonly string[]): readonly string[] {
  const groups = names.map((name) => name.split("\0"));
  const ranks = by.map((key, at) => {
    const values = [...new Set(groups.map((group) => group[at]!))];
    const order = key === "question" ? values : values.sort();
    return new Map(order.map((value, rank) => [value, rank]));
  });
  const rank = (group: readonly string[], at: number) => ranks[at]!.get(group[at]!)!;
  return groups
    .toSorted((one, other) => {
      const at = by.findIndex((_, key) => rank(one, key) !== rank(other, key));
      return at < 0 ? 0 : rank(one, at) - rank(other, at);
    })
    .map(groupText);
}
