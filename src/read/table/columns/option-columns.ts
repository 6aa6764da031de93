/** Finds the columns that are options of one question: their cells say that an answer was chosen, or not. */
import { NO_WORDS, OPTION_LEADS, OTHER_OPTIONS, YES_WORDS } from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { plainHeader } from "./plain-header.ts";
import type { TableColumn } from "./table-head.ts";

/** A column of a question that several columns answer. */
export interface OptionColumn {
  readonly index: number;
  /** The question: the name of the variable. */
  readonly question: string;
  /** What is meant where the cell says yes; null where the cell says it itself. */
  readonly option: string | null;
}

const YES = new Set(YES_WORDS);
const NO = new Set(NO_WORDS);
const OTHER = new RegExp(`^(?:${anyPattern(OTHER_OPTIONS)})$`);
const LEAD = new RegExp(`^(?:${anyPattern(OPTION_LEADS)})\\s*[-–:]\\s*`, "i");
/** `Which did you use? (choice=Clinic)` */
const CHOICE = /^\(choice=(.*)\)$/s;

/** How a header may hold question and option. */
const FORMS = [
  // `services___2`, of programs for research.
  /^([a-z][a-z0-9_]{0,99}?)___(\w{1,40})$/s,
  /^(.{1,400}\S)\s*\[([^[\]]{1,200})\]$/s,
  /^(.{2,400}?\S)\s+[-–—]\s+(.{1,300})$/s,
  /^([^/]{2,200})\/([^/]{1,200})$/s,
  /^(.{2,400}?[?:])\s+(.{1,200})$/s,
  /^(.{1,200}?\S)\s*\(([^()]{1,200})\)$/s,
] as const;

/** In characters. */
const LONGEST_LABEL = 700;

interface Candidate {
  readonly column: TableColumn;
  readonly question: string;
  readonly option: string;
}

/**
 * @param free - columns that nothing else was found to be
 * @returns the columns of questions with two options or more, by their index
 */
export function optionColumns(
  free: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
): ReadonlyMap<number, OptionColumn> {
  const found = new Map<number, OptionColumn>();
  const groups = new Map<string, Candidate[]>();
  for (const candidate of free.flatMap(candidatesOf)) {
    const group = groups.get(candidate.question) ?? [];
    group.push(candidate);
    groups.set(candidate.question, group);
  }
  for (const candidates of groups.values()) {
    const some = candidates.filter(({ column }) => !found.has(column.index));
    const options = some.filter((one) => isOption(one, profileOf(one.column.index)));
    if (options.length < 2) continue;
    const others = some.filter((one) => !options.includes(one) && isOther(one));
    for (const { column, question, option } of options)
      found.set(column.index, { index: column.index, question, option });
    for (const { column, question } of others)
      found.set(column.index, { index: column.index, question, option: null });
  }
  return found;
}

function candidatesOf(column: TableColumn): readonly Candidate[] {
  const { option, question, label } = column;
  if (label.length > LONGEST_LABEL) return [];
  if (option !== null && question !== null) return [{ column, question: label, option }];
  for (const form of FORMS) {
    const parts = form.exec(label);
    if (parts === null) continue;
    const [, before, behind] = parts;
    return [
      { column, question: before!.trim(), option: behind!.replace(LEAD, "").replace(CHOICE, "$1").trim() },
    ];
  }
  return [];
}

/** Every cell says yes or no, or names the option; a column without a cell is one beside others. */
function isOption(
  { option }: Pick<Candidate, "option">,
  { values, isMany, seen, missing, filled }: ColumnProfile,
): boolean {
  if (isMany || (seen === 0 && filled > 0 && missing < filled)) return false;
  const own = plainHeader(option);
  return [...values.keys()].every((value) => {
    const said = value.toLowerCase();
    return YES.has(said) || NO.has(said) || plainHeader(value) === own;
  });
}

const isOther = ({ option }: Pick<Candidate, "option">): boolean => OTHER.test(plainHeader(option));

/** @returns what a cell of the column adds to the list; null where the option was not chosen */
export function chosen({ option }: OptionColumn, cell: string): string | null {
  if (cell === "" || (option !== null && NO.has(cell.toLowerCase()))) return null;
  return option === null || !(YES.has(cell.toLowerCase()) || plainHeader(cell) === plainHeader(option))
    ? cell
    : option;
}

export const isYes = (cell: string): boolean => YES.has(cell.trim().toLowerCase());
export const isNo = (cell: string): boolean => NO.has(cell.trim().toLowerCase());
/** Whether a header asks for what is not among the options. */
export const asksForOther = (plain: string): boolean =>
  OTHER.test(plain) || /\bother (?:text|please (?:specify|state))$|\bplease specify$/.test(plain);
