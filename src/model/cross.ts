/** Tables of themes by what a project asks for: by one or two keys, of all responses or of some. */
import { GROUPINGS, groupFile } from "./group.ts";

/** A table that is asked for. */
export interface CrossWanted {
  /** One key or two: `topic`, `status`, `source`, `organisation`, `question`, or that of a variable. */
  readonly by: readonly string[];
  /** Conditions, as in a rule, on the responses that are counted; null for all. */
  readonly where: string | null;
}

/** A table that is asked for, and the file that it stands in. */
export interface NamedCross extends CrossWanted {
  readonly file: string;
}

/** Written whenever something was asked. */
export const BY_QUESTION: NamedCross = { by: ["question"], where: null, file: "themes-by-question.csv" };

const TAKEN: readonly string[] = [...GROUPINGS.map(({ by }) => groupFile(by)), BY_QUESTION.file];

/** In characters: file systems take 255. */
const LONGEST_NAME = 100;

/** @returns whether every run writes it anyway */
export const isAlwaysWritten = ({ by, where }: CrossWanted): boolean =>
  where === null &&
  by.length === 1 &&
  [...GROUPINGS.map((one): string => one.by), "question"].includes(by[0]!);

/**
 * @param wanted - no two alike
 * @returns each with its file: `themes-by-region.csv`; where that is taken, its conditions or a number stand behind it
 */
function namedCrosses(wanted: readonly CrossWanted[]): readonly NamedCross[] {
  const taken = new Set(TAKEN);
  return wanted.map(({ by, where }) => {
    const stem = `themes-by-${by.map((key) => key.slice(0, LONGEST_NAME)).join("-")}`;
    const behind = where === null ? "" : `-where-${slugOf(where)}`;
    const names = [stem, `${stem}${behind}`, ...[...taken].map((_, at) => `${stem}${behind}-${at + 2}`)];
    const file = names.map((name) => `${name}.csv`).find((name) => !taken.has(name))!;
    taken.add(file);
    return { by, where, file };
  });
}

/** @returns those that a run counts, by what it was asked for */
export const crossesAsked = (wanted: readonly CrossWanted[] = []): readonly NamedCross[] => [
  BY_QUESTION,
  ...namedCrosses(wanted.filter((one) => !isAlwaysWritten(one))),
];

const slugOf = (where: string): string =>
  where
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
