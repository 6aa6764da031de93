/** Tells whether the cells of a column hold several answers, and parts them. */
import type { ColumnProfile } from "./column-profile.ts";

/** Parts a cell into its answers. */
export type ValueList = (cell: string) => readonly string[];

export interface ListedValues {
  readonly part: ValueList;
  /** What cannot be told apart for certain, in words. */
  readonly note: string | null;
}

/** In this order; a comma is in many an answer, and asked for last. */
const SIGNS = [";", "|", "\n"] as const;
const MOST_OPTIONS = 60;

/**
 * @param isMulti - the header asks to choose all that apply, or the platform writes its lists so
 * @returns null where a cell is one answer
 */
export function listedValues({ values, isMany, seen }: ColumnProfile, isMulti: boolean): ListedValues | null {
  if (isMany || seen === 0) return null;
  const cells = [...values];
  for (const sign of SIGNS) {
    const listed = cells.filter(([cell]) => cell.includes(sign));
    if (listed.length === 0) continue;
    const ended = listed.every(([cell]) => cell.endsWith(sign)) && listed.length * 10 >= cells.length * 9;
    const parts = new Set(cells.flatMap(([cell]) => parted(cell, sign)));
    const uses = cells.reduce((sum, [cell, times]) => sum + parted(cell, sign).length * times, 0);
    if (ended || (parts.size <= MOST_OPTIONS && (uses >= parts.size * 2 || isMulti)))
      return { part: (cell) => parted(cell, sign), note: null };
  }
  return cells.some(([cell]) => cell.includes(", ") || cell.includes(",")) ? commaList(cells, isMulti) : null;
}

const parted = (cell: string, sign: string): readonly string[] =>
  cell
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Between answers stand a comma and a space, or a comma alone; answers may hold commas themselves. */
function commaList(cells: readonly (readonly [string, number])[], isMulti: boolean): ListedValues | null {
  const sign = cells.some(([cell]) => cell.includes(", ")) ? ", " : ",";
  const options = optionsIn(cells, sign);
  const part: ValueList = (cell) => joined(cell.split(sign), options, sign);
  const lists = cells.map(([cell]) => part(cell));
  const lengths = new Set(lists.map(({ length }) => length));
  const parts = new Set(lists.flat());
  const uses = cells.reduce((sum, [cell, times]) => sum + part(cell).length * times, 0);
  if (cells.every(([cell]) => AMOUNT.test(cell))) return null;
  const hasLists = lists.some(({ length }) => length > 1);
  const isRecurring = parts.size <= MOST_OPTIONS / 2 && uses >= parts.size * 2.5 && lengths.size > 1;
  if (!hasLists || [...parts].some((one) => one.split(" ").length > MOST_WORDS)) return null;
  if (!isMulti && !isRecurring) return null;
  if (uses < parts.size * 1.5) return null;
  const unsure = options.unsure.length === 0 ? null : options.unsure.join("; ");
  return { part, note: unsure && `whether a comma parts answers in: ${unsure}` };
}

const MOST_WORDS = 14;
/** Thousands are parted by commas, too. */
const AMOUNT = /^[-+£$€]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

interface Options {
  /** What belongs together though a comma stands in it, by what it begins with. */
  readonly goesOn: ReadonlySet<string>;
  readonly unsure: readonly string[];
}

/**
 * A part in small letters, where others have capitals, goes on with what stands before it; so does one that stands
 * behind the same part each time, and that one before nothing else, though that is not sure.
 */
function optionsIn(cells: readonly (readonly [string, number])[], sign: string): Options {
  const before = new Map<string, Map<string, number>>();
  const behind = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const [cell, times] of cells) {
    const parts = cell.split(sign);
    for (const [at, part] of parts.entries()) {
      all.set(part, (all.get(part) ?? 0) + times);
      add(before, part, parts[at - 1] ?? "", times);
      add(behind, part, parts[at + 1] ?? "", times);
    }
  }
  const capitals = [...all.keys()].filter((part) => /^[^\p{L}]*\p{Lu}/u.test(part)).length;
  const goesOn = new Set<string>();
  const unsure: string[] = [];
  for (const [part, times] of all) {
    const [only, ...more] = [...before.get(part)!.keys()];
    const isBehindOne = more.length === 0 && only !== "" && only !== undefined;
    if (!isBehindOne) continue;
    const isSmall = /^[^\p{L}]*\p{Ll}/u.test(part) && capitals > 0;
    const isPair = behind.get(only)!.size === 1 && times >= LEAST_PAIRS && all.size > 2;
    if (isSmall || isPair) goesOn.add(`${only}${sign}${part}`);
    if (!isSmall && isPair) unsure.push(`"${only}${sign}${part}"`);
  }
  return { goesOn, unsure };
}

const LEAST_PAIRS = 3;

function add(counts: Map<string, Map<string, number>>, part: string, beside: string, times: number): void {
  const inner = counts.get(part) ?? new Map<string, number>();
  inner.set(beside, (inner.get(beside) ?? 0) + times);
  counts.set(part, inner);
}

function joined(parts: readonly string[], { goesOn }: Options, sign: string): readonly string[] {
  const answers: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before !== undefined && goesOn.has(`${before}${sign}${part}`))
      answers.push(`${answers.pop()!}${sign}${part}`);
    else answers.push(part);
  }
  return answers.map((answer) => answer.trim()).filter((answer) => answer !== "");
}
