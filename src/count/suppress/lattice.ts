/** The sets of responses that tables by several keys are made of: who has all of some values. */
import type { Conditions } from "../../model/conditions.ts";
import type { NamedCross } from "../../model/cross.ts";
import type { CrossTable } from "../../model/tables/of-crosses.ts";
import type { Tally } from "../../model/tally.ts";
import { questionsOfAll } from "./survey.ts";

type Value = readonly [key: string, value: string];

/** The responses that have all of these values. */
export interface Joint {
  /** By their keys, no key twice. */
  readonly values: readonly Value[];
  readonly base: number;
  /** By theme. */
  readonly responses: readonly number[];
  /** Whether a table shows its numbers. */
  isShown: boolean;
}

/** Joints with one value more than the whole has, each of the same key. */
export interface Family {
  readonly key: string;
  /** Null for all responses. */
  readonly whole: string | null;
  readonly parts: readonly string[];
}

export interface Lattice {
  /** All values of these have their joints; of those of rules alone, all that are asked for. */
  readonly keys: readonly string[];
  /** By name; with each, all with some of its values. None has no responses. */
  readonly joints: ReadonlyMap<string, Joint>;
  /** By file: the joints of the groups of the table, null for one without responses. */
  readonly tables: ReadonlyMap<string, readonly (string | null)[]>;
  readonly families: readonly Family[];
}

export const jointName = (values: readonly Value[]): string => JSON.stringify(values);

/** @returns the values that the filter of a table asks for; null where a condition has not just one */
export function valuesAsked(cross: NamedCross, { of, meant }: Conditions): readonly Value[] | null {
  const values: Value[] = [];
  for (const condition of of(cross.where)) {
    const [value, ...more] = meant(condition) ?? [];
    if (value === undefined || more.length > 0) return null;
    values.push([condition.field, value]);
  }
  return values;
}

/**
 * All choices of values are looked at together, those of different tables, too: what each two tables have in common
 * can give away what neither shows.
 * Values that rules ask for are looked at where everybody answered every question: whoever has one is there with all
 * answers.
 * @param crosses - tables whose filters ask for one value a condition; the joints of the tally have all their keys
 */
export function latticeOf(
  tally: Pick<Tally, "base" | "crosses" | "joints" | "themes">,
  crosses: readonly CrossTable[],
  conditions: Conditions,
): Lattice {
  const { joints: counted = [], themes } = tally;
  const fixed = new Map(crosses.map((cross) => [cross.file, valuesAsked(cross, conditions)!]));
  const keys = new Set(crosses.flatMap(({ by, file }) => [...by, ...fixed.get(file)!.map(([key]) => key)]));
  const rules = questionsOfAll(tally) > 1 ? [[], ...conditions.ofRules] : [[]];
  const isAmong = (key: string) => keys.has(key) || (keys.size > 0 && key === "status");
  const joints = jointsIn(
    counted.filter(({ by }) =>
      rules.some((fields) => by.every((key) => isAmong(key) || fields.includes(key))),
    ),
    themes.length,
  );
  const tables = new Map(
    crosses.map(({ file, by, rows }) => {
      const groups = rows.slice(0, rows.length / Math.max(1, themes.length));
      const names = groups.map(({ groups: values }) => {
        const name = jointName(
          inOrder([...by.map((key, at): Value => [key, values[at]!]), ...fixed.get(file)!]),
        );
        const joint = joints.get(name);
        if (joint !== undefined) joint.isShown = true;
        return joint === undefined ? null : name;
      });
      return [file, names] as const;
    }),
  );
  return { keys: [...keys, ...rules.flat()], joints, tables, families: familiesOf(joints) };
}

function familiesOf(joints: ReadonlyMap<string, Joint>): readonly Family[] {
  const families = new Map<string, Family & { readonly parts: string[] }>();
  for (const [name, { values }] of joints) {
    for (const [at, [key]] of values.entries()) {
      const rest = values.toSpliced(at, 1);
      const whole = rest.length === 0 ? null : jointName(rest);
      const family = families.get(`${key} ${whole}`) ?? { key, whole, parts: [] };
      families.set(`${key} ${whole}`, family);
      family.parts.push(name);
    }
  }
  return [...families.values()];
}

/** @returns who has some values, by name; nobody where nobody who has text does */
function jointsIn(counted: readonly CrossTable[], themes: number): ReadonlyMap<string, Joint> {
  const found = new Map<string, Joint>();
  for (const { by, rows } of counted) {
    const groups = rows.length / Math.max(1, themes);
    for (let at = 0; at < groups; at++) {
      const { groups: own, base } = rows[at]!;
      if (base === 0) continue;
      const responses = Array.from({ length: themes }, (_, theme) => rows[theme * groups + at]!.responses);
      const values = by.map((key, place): Value => [key, own[place]!]);
      found.set(jointName(values), { values, base, responses, isShown: false });
    }
  }
  return found;
}

const inOrder = (values: readonly Value[]): readonly Value[] =>
  values.toSorted(([one], [other]) => (one < other ? -1 : 1));
