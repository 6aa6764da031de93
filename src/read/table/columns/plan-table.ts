/** Plans how a table is read: what its project file says of it, and what is guessed. */
import type { ColumnFacts, ColumnRole } from "../../../model/table.ts";
import type { TableMapping } from "../../../model/table-mapping.ts";
import { dayOrderOf, type TableProfile } from "./column-profile.ts";
import { doubtedNames } from "./doubted-names.ts";
import { type GuessedRoles, guessRoles } from "./guess-roles.ts";
import * as header from "./header-roles.ts";
import { listedValues } from "./listed-values.ts";
import { mappedColumns } from "./mapped-columns.ts";
import { isNo, isYes } from "./option-columns.ts";
import { PLATFORMS, type Platform } from "./platforms.ts";
import { isUnnamed, type TableColumn, type TableHead } from "./table-head.ts";
import type { PlanFault, RowState, TablePlan } from "./table-plan.ts";
import { textColumns } from "./text-columns.ts";
import { variableColumns } from "./variable-columns.ts";

/** @returns the plan; or why there is none: then nothing of the table is read */
export function planTable(
  head: TableHead,
  profile: TableProfile,
  mapping: TableMapping,
): TablePlan | { readonly fault: PlanFault } {
  const columns = head.columns.filter((one) => !isUnnamed(one) || profile.of(one.index).filled > 0);
  const platform = platformOf(columns, head);
  const mapped = mappedColumns(columns, mapping);
  if ("fault" in mapped) return mapped;
  const guessed = guessRoles(columns, profile.of, platform, mapped.roles, mapping.text !== undefined);
  const texts = textColumns(columns, profile.of, guessed, mapped);
  if ("fault" in texts) return texts;
  const { roles } = guessed;
  const doubted = doubtedNames(columns, profile, guessed, mapped);
  const of = (role: ColumnRole) => columns.filter(({ index }) => roles.get(index) === role);
  const variables = variableColumns(columns, profile.of, guessed, mapped);
  const keyOf = new Map(
    variables.columns.flatMap(({ key, index, options }) =>
      (options?.map((one) => one.index) ?? [index]).map((at) => [at, key]),
    ),
  );
  const [day] = of("date");
  const [topics] = of("topics");
  const notes = [...head.notes, ...variables.notes, ...namesTwice(columns)];
  return {
    platform: platform?.name ?? null,
    columns: columns.map(({ index, letters, name }): ColumnFacts => {
      const role = roles.get(index)!;
      const key = keyOf.get(index);
      return { column: letters, name, role, ...(key === undefined || key === name ? {} : { variable: key }) };
    }),
    texts: texts.texts,
    id: mapped.id === null ? null : (of("id")[0]?.index ?? null),
    names: of("name").map(({ index }) => index),
    organisation: of("organisation")[0]?.index ?? null,
    topics:
      topics === undefined
        ? null
        : { index: topics.index, part: mapped.topicsPart ?? topicsPart(profile, topics.index) },
    date:
      day === undefined
        ? null
        : {
            index: day.index,
            order: dayOrderOf(profile.of(day.index)) ?? platform?.dayOrder ?? null,
            isSerial: profile.of(day.index).serials * 10 >= profile.of(day.index).seen * 8,
            name: day.label,
          },
    flags: flagColumns(columns, guessed),
    consents: columns.flatMap(({ index, label }) => {
      const kind = guessed.consents.get(index);
      return kind === undefined || mapped.anonymous?.index === index ? [] : [{ index, kind, header: label }];
    }),
    speaking: columns.filter(({ index }) => SPEAKING.has(roles.get(index)!)).map(({ index }) => index),
    anonymous: mapped.anonymous,
    states:
      mapping.where === undefined || mapped.where.length === 0
        ? statesOf(of("state"), platform, columns)
        : statesOf(of("state"), platform, columns).filter(
            ({ index }) => !mapped.where.some((one) => one.index === index),
          ),
    variables: variables.columns,
    where: mapped.where,
    notes,
    doubts: [
      ...texts.doubts,
      ...bothOrders(day, profile),
      ...wishesNotMet(mapped.anonymous, columns, profile),
    ],
    doubtedNames: doubted,
  };
}

/** Day and month stand in either order: what is not clear in itself is kept as text. */
function bothOrders(day: TableColumn | undefined, profile: TableProfile): readonly string[] {
  if (day === undefined) return [];
  const { dayFirst, monthFirst } = profile.of(day.index);
  return dayFirst && monthFirst
    ? [
        `days under "${day.name}" of which some have the day first and some the month: those that may be either are kept as they are written`,
      ]
    : [];
}

/** A mistyped answer would name everybody who gave the one that is meant. */
function wishesNotMet(
  asked: TablePlan["anonymous"],
  columns: readonly TableColumn[],
  profile: TableProfile,
): readonly string[] {
  if (asked === null) return [];
  const { values, isMany, filled, seen, missing } = profile.of(asked.index);
  const isMet = [...values.keys()].some((cell) => asked.when.has(cell.trim().toLowerCase()));
  // Of a long table not every cell is looked at, and of marks that stand for no answer none is kept.
  const isKnown = !isMany && missing === 0 && seen === filled && filled > 0;
  if (isMet || !isKnown || asked.when.has("")) return [];
  const { name } = columns.find(({ index }) => index === asked.index)!;
  const when = [...asked.when].map((cell) => `"${cell}"`).join(", ");
  return [`no answer under "${name}" that is one of those that ask not to be named (${when})`];
}

const SPEAKING: ReadonlySet<ColumnRole> = new Set(["variable", "personal", "state"]);

function platformOf(columns: readonly TableColumn[], { isOfImportIds }: TableHead): Platform | null {
  const names = new Set(columns.flatMap(({ plain, code }) => [plain, code?.toLowerCase() ?? plain]));
  const isOf = ({ has, some = [] }: Platform) =>
    has.every((name) => names.has(name)) && (some.length === 0 || some.some((name) => names.has(name)));
  const found = PLATFORMS.find(isOf) ?? null;
  if (found?.name === "Google Forms" && columns[0]?.plain !== "timestamp") return null;
  return found ?? (isOfImportIds ? PLATFORMS[0]! : null);
}

const topicsPart = (profile: TableProfile, index: number) =>
  listedValues(profile.of(index), false)?.part ??
  ((cell: string) =>
    cell
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean));

const flagColumns = (columns: readonly TableColumn[], { roles, options, consents }: GuessedRoles) =>
  columns
    .filter(({ index }) => roles.get(index) === "consent" && !consents.has(index))
    .map(({ index, label, option }) => ({
      index,
      header: option === null || options.has(index) ? label : `${label} ${option}`,
    }));

function statesOf(
  states: readonly TableColumn[],
  platform: Platform | null,
  columns: readonly TableColumn[],
): readonly RowState[] {
  const rules = platform?.leftOut ?? [];
  const ofPlatform = rules.flatMap(({ column, reason, cells, isOther = false }): readonly RowState[] => {
    const found = columns.find(({ plain, code }) => plain === column || code?.toLowerCase() === column);
    const set = new Set(cells);
    return found === undefined
      ? []
      : [{ index: found.index, reason, isLeftOut: (cell) => set.has(cell) !== isOther }];
  });
  const known = new Set(ofPlatform.map(({ index }) => index));
  const others = states.filter(({ index }) => !known.has(index));
  return [...ofPlatform, ...others.flatMap(statesIn)];
}

function statesIn({ index, plain, name }: TableColumn): readonly RowState[] {
  const back = header.takenBackReason(plain);
  const reasons = ["preview", "unfinished", "withdrawn", "restricted", "moderated"] as const;
  return [
    ...reasons.map(
      (reason): RowState => ({ index, reason, isLeftOut: (cell) => header.stateReason(cell) === reason }),
    ),
    ...(header.isFinishedHeader(plain) || header.isFormFinishedName(name)
      ? [{ index, reason: "unfinished", isLeftOut: isNo } as const]
      : []),
    ...reasons.flatMap((reason): readonly RowState[] =>
      back === reason ? [{ index, reason, isLeftOut: isYes }] : [],
    ),
  ];
}

function namesTwice(columns: readonly TableColumn[]): readonly string[] {
  const twice = columns.filter(
    ({ name }) => / \(\d+\)$/.test(name) && columns.some((one) => name.startsWith(`${one.name} (`)),
  );
  return twice.length === 0
    ? []
    : [
        `columns of one name, told apart: ${twice
          .slice(0, 5)
          .map(({ name }) => `"${name}"`)
          .join(", ")}`,
      ];
}
