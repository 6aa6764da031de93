/** Reads a published folder of a survey with all that it says of how many have which values together. */
import { parse } from "csv-parse/sync";
import { type Sum, startProgramme } from "./programme.ts";
import type { Folder } from "./suppress-folder.ts";
import { ATTRIBUTES, type Attribute, type Survey, THEMES } from "./suppress-surveys.ts";

const MOST = 100;
const KEYS = Object.keys(ATTRIBUTES) as Attribute[];
type Kind = Readonly<Record<Attribute, string | null>>;

/** Whoever has one value of each attribute. */
const KINDS: readonly Kind[] = KEYS.reduce<readonly Partial<Kind>[]>(
  (kinds, key) => kinds.flatMap((kind) => ATTRIBUTES[key].map((value) => ({ ...kind, [key]: value }))),
  [{}],
) as readonly Kind[];

type Row = Readonly<Record<string, string>>;

/**
 * The reader knows the codebook, that a withheld number is not 0, and of a survey that everybody answered whole that
 * it is one. All numbers are sums over kinds of respondents: whatever follows from the tables follows from these sums.
 * @returns the withheld numbers that can be one number only, and how many are withheld
 */
export function attackedSurvey(folder: Folder, { isWhole }: Survey) {
  const programme = startProgramme();
  const all = KINDS.map(() => programme.unknown(0, MOST));
  const themes = [...THEMES.map((_, at) => `t${at}`), "north"];
  const carried = new Map(themes.map((theme) => [theme, all.map(() => programme.unknown(0, MOST))]));
  const atLeast = (more: Sum, less: Sum): void => {
    const sum = [...more, ...less.map(([factor, unknown]) => [-factor, unknown] as const)];
    programme.between(0, sum, Number.POSITIVE_INFINITY);
  };
  const some = (unknowns: readonly number[], isMeant: (kind: Kind) => boolean): Sum =>
    unknowns.flatMap((unknown, at) => (isMeant(KINDS[at]!) ? [[1, unknown] as const] : []));
  const equal = (one: Sum, other: Sum): void => {
    atLeast(one, other);
    atLeast(other, one);
  };
  const withheld = new Map<string, number>();
  const told = (name: string, shown: string, sum: Sum): void => {
    if (shown !== "[c]") {
      programme.between(Number(shown), sum, Number(shown));
      return;
    }
    const unknown = programme.unknown(1, 2 * MOST);
    withheld.set(name, unknown);
    equal([[1, unknown]], sum);
  };

  for (const [at, kind] of KINDS.entries()) {
    for (const ofTheme of carried.values()) atLeast([[1, all[at]!]], [[1, ofTheme[at]!]]);
    const ruled = [1, carried.get("north")![at]!] as const;
    equal([ruled], kind.region === "North" ? [[1, carried.get("t0")![at]!]] : []);
    // Words are said or not: themes that share one are free of one another.
    const [first, second] = ATTRIBUTES.question.map((question) => ({ ...kind, question }));
    if (!isWhole || kind.question !== first!.question) continue;
    const twin = KINDS.findIndex((other) => KEYS.every((key) => other[key] === second![key]));
    equal([[1, all[at]!]], [[1, all[twin]!]]);
  }

  const base = some(all, () => true);
  told("base", String(JSON.parse(folder["themes.json"]!).base), base);
  for (const { theme = "", responses = "", respondents = "", hits = "" } of rowsOf(folder, "themes.csv")) {
    const ofAll = some(carried.get(theme)!, () => true);
    told(`${theme}`, responses, ofAll);
    for (const [name, shown] of [
      ["respondents", respondents],
      ["hits", hits],
    ] as const) {
      const unknown = programme.unknown(0, 10 * MOST);
      told(`${name} of ${theme}`, shown, [[1, unknown]]);
      if (name === "hits") {
        // What carries a theme by its rule may have no hit.
        if (theme !== "north") atLeast([[1, unknown]], ofAll);
        continue;
      }
      atLeast(ofAll, [[1, unknown]]);
      for (const question of ATTRIBUTES.question)
        atLeast(
          [[1, unknown]],
          some(carried.get(theme)!, (kind) => kind.question === question),
        );
    }
  }
  for (const { name, row, isMeant } of groupRows(folder)) {
    const { theme = "", responses = "", base: shown = "" } = row;
    told(`${theme} in ${name}`, responses, some(carried.get(theme)!, isMeant));
    told(`base of ${name}, at ${theme}`, shown, some(all, isMeant));
  }
  const fixed = new Set(programme.determined([...withheld.values()]));
  return {
    withheld: withheld.size,
    found: [...withheld].flatMap(([name, unknown]) => (fixed.has(unknown) ? [name] : [])),
  };
}

const rowsOf = (folder: Folder, file: string): Row[] => parse(folder[file] ?? "", { columns: true });

/** The rows of all tables by groups, and who is meant by each. */
function groupRows(folder: Folder) {
  const files = Object.keys(folder).filter((name) => /^themes-by-.*\.csv$/.test(name));
  return files.flatMap((file) =>
    rowsOf(folder, file).flatMap((row) => {
      const keys = KEYS.filter((key) => row[key] !== undefined);
      if (keys.length === 0) return [];
      const asked = [...(row.where ?? "").matchAll(/(\w+):"([^"]*)"/g)];
      const isMeant = (kind: Kind) =>
        keys.every((key) => kind[key] === row[key]) &&
        asked.every(([, key, value]) => kind[key as Attribute] === value);
      return [{ name: `${file} ${keys.map((key) => row[key]).join(" ")}`, row, isMeant }];
    }),
  );
}
