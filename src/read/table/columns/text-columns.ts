/** Tells which columns of a table are its texts, or why that cannot be told. */
import { COMMENT_HEADERS, PARENT_HEADERS } from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";
import { counted } from "../../../text/counted.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { GuessedRoles } from "./guess-roles.ts";
import type { MappedColumns } from "./mapped-columns.ts";
import type { TableColumn } from "./table-head.ts";
import type { PlanFault, TextColumn } from "./table-plan.ts";
import { isOpenHeader } from "./text-likeness.ts";

export interface TextsFound {
  readonly texts: readonly TextColumn[];
  readonly doubts: readonly string[];
}

export function textColumns(
  columns: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
  { roles, unclear }: GuessedRoles,
  { texts: given }: MappedColumns,
): TextsFound | { readonly fault: PlanFault } {
  if (given !== null) return { texts: asTexts(given.map((column) => [column])), doubts: [] };
  const sure = withoutParents(
    columns.filter(({ index }) => roles.get(index) === "text"),
    profileOf,
    roles,
  );
  if (sure.length === 0 && unclear.length !== 1) return { fault: noText(columns, unclear) };
  const found = sure.length === 0 ? unclear : sure;
  for (const { index } of found) roles.set(index, "text");
  const left = sure.length === 0 ? [] : unclear;
  const doubts = [
    ...(sure.length === 0
      ? [`the column ${quoted(unclear[0]!)} is taken for the answers, though it may be something else`]
      : []),
    ...(left.length > 0
      ? [
          `${counted(left.length, "column")} may hold answers, and ${left.length === 1 ? "is" : "are"} taken for variables: ${left.slice(0, 5).map(quoted).join(", ")}`,
        ]
      : []),
  ];
  const languages = byLanguage(found, profileOf);
  return { texts: asTexts(languages), doubts };
}

const quoted = ({ name }: TableColumn): string => `"${name.slice(0, 80)}"`;

function asTexts(groups: readonly (readonly TableColumn[])[]): readonly TextColumn[] {
  const isOne = groups.length === 1;
  const taken = new Set<string>();
  return groups.map(([column, ...others], at) => {
    const { index, code, label, option } = column!;
    const short = code !== null && /^[A-Za-z]\w{0,19}$/.test(code) && !taken.has(code) ? code : `q${at + 1}`;
    taken.add(short);
    const question = option === null || isOpenHeader(label.toLowerCase()) ? label : `${label} [${option}]`;
    return {
      index,
      others: others.map((one) => one.index),
      question: isOne ? null : withoutLead(question),
      code: short,
    };
  });
}

const withoutLead = (question: string): string => question.replace(/\s+-\s+(?:Selected Choice|Text)$/i, "");

/** `body/en`, `body/ca`: one text in several languages, the one that is filled most first. */
function byLanguage(
  columns: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
): readonly (readonly TableColumn[])[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    const base = LANGUAGE.exec(column.label)?.[1];
    const key = base === undefined ? `#${column.index}` : base.trim().toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const filled = ({ index }: TableColumn) => profileOf(index).filled;
  return [...groups.values()].map((group) => group.toSorted((one, other) => filled(other) - filled(one)));
}

const LANGUAGE = /^(.{1,200}?)(?:[/_.:]| ?[([])([a-z]{2}(?:[-_][A-Za-z]{2})?)[)\]]?$/;

const COMMENT = new RegExp(anyPattern(COMMENT_HEADERS));
const PARENT = new RegExp(anyPattern(PARENT_HEADERS));

/** What others proposed, repeated beside each comment on it, is no answer of who commented. */
function withoutParents(
  texts: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
  roles: GuessedRoles["roles"],
): readonly TableColumn[] {
  const isRepeated = ({ index }: TableColumn) => {
    const { values, isMany, seen } = profileOf(index);
    return !isMany && seen >= 4 && values.size * 2 <= seen;
  };
  const isOwn = ({ plain }: TableColumn) => COMMENT.test(plain);
  const isOfOther = ({ plain }: TableColumn) => PARENT.test(plain);
  if (!texts.some((one) => isOwn(one) && !isOfOther(one))) return texts;
  const parents = texts.filter((one) => isOfOther(one) && (isRepeated(one) || !isOpenHeader(one.plain)));
  for (const { index } of parents) roles.set(index, "variable");
  return texts.filter((one) => !parents.includes(one));
}

function noText(columns: readonly TableColumn[], unclear: readonly TableColumn[]): PlanFault {
  const names = (unclear.length > 0 ? unclear : columns).slice(0, 8).map(quoted).join(", ");
  const many =
    unclear.length > 0
      ? `a table of which ${counted(unclear.length, "column")} may hold the answers: ${names}`
      : `a table of ${counted(columns.length, "column")}, none of which seems to hold answers in words of their own: ${names}${columns.length > 8 ? " …" : ""}`;
  return {
    found: many,
    expected: "a column, at least, in which people answer in their own words",
    hint: `name it in the project file, as in \`sources: { "FILE": { text: [${quoted(unclear[0] ?? columns[0]!)}] } }\`; \`themetally columns FILE --yaml\` prints the entry`,
  };
}
