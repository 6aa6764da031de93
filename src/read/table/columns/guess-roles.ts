/** Guesses what each column of a table holds, from its header and its cells. */
import type { ConsentKind } from "../../../cues/consent-header.ts";
import { holdsPersonsName } from "../../../cues/person-name.ts";
import { personalData } from "../../../cues/personal-data.ts";
import type { ColumnRole } from "../../../model/table.ts";
import { type ColumnProfile, isOfDays } from "./column-profile.ts";
import { asks } from "./header-parts.ts";
import * as header from "./header-roles.ts";
import { isPersonalInLanguage, languageConsent, languageNames } from "./language-columns.ts";
import { isNo, isYes, type OptionColumn, optionColumns } from "./option-columns.ts";
import { personCells } from "./person-cells.ts";
import type { Platform } from "./platforms.ts";
import type { TableColumn } from "./table-head.ts";
import { isProse, isText } from "./text-likeness.ts";

export interface GuessedRoles {
  /** By the index of the column. */
  readonly roles: Map<number, ColumnRole>;
  /** Columns that may hold texts, and may not. */
  readonly unclear: readonly TableColumn[];
  readonly options: ReadonlyMap<number, OptionColumn>;
  /** What columns of consent ask for in other languages than English, by their index. */
  readonly consents: ReadonlyMap<number, ConsentKind>;
  /** Columns that are kept nowhere for what their cells seem to hold. */
  readonly held: readonly HeldColumn[];
  /** Names were told by words of another language, or by cells alone. */
  readonly isForeign: boolean;
}

export interface HeldColumn {
  readonly column: TableColumn;
  readonly holds: string;
}

/** Of the columns that could be one thing those that are it: of several ids the first, of days when it was sent. */
type Role = ColumnRole | "unclear";

/**
 * @param given - what is known of columns, by their index: it stands
 * @param isTextGiven - the texts are known: no other column is one
 */
export function guessRoles(
  columns: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
  platform: Platform | null,
  given: ReadonlyMap<number, ColumnRole>,
  isTextGiven: boolean,
): GuessedRoles {
  const roles = new Map<number, Role>(given);
  const consents = new Map<number, ConsentKind>();
  for (const column of columns) {
    const own =
      platform &&
      (platform.columns[column.name] ??
        platform.columns[column.code?.toLowerCase() ?? ""] ??
        platform.columns[column.plain]);
    if (roles.has(column.index)) continue;
    const profile = profileOf(column.index);
    if (profile.filled === 0) roles.set(column.index, "empty");
    else if (own) roles.set(column.index, own);
    else if (isState(column, profile)) roles.set(column.index, "state");
    else if (languageConsent(column, profile) !== null) {
      roles.set(column.index, "consent");
      consents.set(column.index, languageConsent(column, profile)!);
    } else if (isConsent(column, profile)) roles.set(column.index, "consent");
  }
  const free = () => columns.filter(({ index }) => !roles.has(index));
  const options = optionColumns(
    columns.filter(({ index }) => !roles.has(index) || (roles.get(index) === "empty" && !given.has(index))),
    profileOf,
  );
  const listed = new Set([...options.values()].map(({ question }) => question));
  // Of several answers one column holds them all, and one each says it again.
  if (platform?.name === "KoboToolbox")
    for (const { index, label } of free())
      if (listed.has(label) && !options.has(index)) roles.set(index, "platform");
  for (const [index] of options) if (roles.get(index) !== "empty") roles.set(index, "variable");
  const isFirst = (role: ColumnRole) => ![...roles.values()].includes(role);
  if (isFirst("id")) best(free(), (one) => idRank(one, profileOf(one.index)), "id", roles);
  if (isFirst("date")) best(free(), (one) => dayRank(one, profileOf(one.index)), "date", roles);
  if (isFirst("name")) nameColumns(free(), profileOf, roles);
  if (isFirst("organisation"))
    best(free(), (one) => (isOrganisation(one, profileOf(one.index)) ? 0 : null), "organisation", roles);
  const named = [...roles.values()].filter((role) => role === "name").length;
  languageNames(free(), profileOf, roles);
  const isForeign = named === 0 && !isFirst("name");
  if (isFirst("topics"))
    best(free(), (one) => (isTopics(one, profileOf(one.index)) ? 0 : null), "topics", roles);
  const held: HeldColumn[] = [];
  for (const column of free()) {
    const profile = profileOf(column.index);
    const role = roleOf(column, profile, isTextGiven);
    const holds = role === "variable" || role === "unclear" ? personCells(column, profile) : null;
    if (holds !== null) held.push({ column, holds });
    roles.set(column.index, holds === null ? role : "personal");
  }
  const unclear = columns.filter(({ index }) => roles.get(index) === "unclear");
  for (const { index } of unclear) roles.set(index, "variable");
  return {
    roles: roles as Map<number, ColumnRole>,
    unclear,
    options,
    consents,
    held,
    isForeign: isForeign || held.length > 0,
  };
}

function best(
  columns: readonly TableColumn[],
  rankOf: (column: TableColumn) => number | null,
  role: ColumnRole,
  roles: Map<number, Role>,
): void {
  const ranked = columns.flatMap((column) => {
    const rank = rankOf(column);
    return rank === null ? [] : [{ column, rank }];
  });
  const [first] = ranked.toSorted((one, other) => one.rank - other.rank);
  if (first !== undefined) roles.set(first.column.index, role);
}

const isDifferent = ({ isMany, values, seen }: ColumnProfile): boolean =>
  isMany || values.size * 10 >= seen * 8;

function idRank({ plain, index }: TableColumn, profile: ColumnProfile): number | null {
  const rank = header.idRank(plain) ?? (isOfOneShape(profile) ? SHAPED : null);
  if (rank === null || profile.seen === 0 || profile.longest > LONGEST_ID || isProse(profile)) return null;
  // A wanted number is no id: `Number` of children, `Code` of an area.
  if (!isDifferent(profile) && (rank > 2 || header.isAuthorId(plain))) return null;
  return rank * 1000 + Math.min(index, 999);
}

const LONGEST_ID = 120;
/** After all that their headers tell. */
const SHAPED = 9;

/** `ANON-0001-X`, `ANON-0002-X`: all different, of the same letters and digits. */
function isOfOneShape({ values, isMany, seen }: ColumnProfile): boolean {
  if (seen < 3 || (!isMany && values.size < seen)) return false;
  const shapes = new Set(
    [...values.keys()].map((value) => value.replace(/\d/g, "9").replace(/\p{L}/gu, "a")),
  );
  const [shape] = shapes;
  return shapes.size === 1 && /9/.test(shape!) && /a/.test(shape!) && !/[\s@:/]/.test(shape!);
}

function dayRank({ plain }: TableColumn, profile: ColumnProfile): number | null {
  const rank = header.dateRank(plain);
  if (rank === null || profile.seen === 0) return null;
  return isOfDays(profile) || profile.serials * 10 >= profile.seen * 8 ? rank : null;
}

function nameColumns(
  columns: readonly TableColumn[],
  profileOf: (index: number) => ColumnProfile,
  roles: Map<number, Role>,
): void {
  const isWords = ({ index }: TableColumn) => {
    const { seen, numbers, addresses, filled } = profileOf(index);
    return (seen > 0 || filled > 0) && (numbers + addresses) * 2 <= seen && !isProse(profileOf(index));
  };
  const full = columns.find(
    (one) =>
      asks(one, header.isFullNameHeader) && isWords(one) && isDifferentEnough(one, profileOf(one.index)),
  );
  const parts = [header.isFirstName, header.isLastName].flatMap(
    (is) => columns.find((one) => asks(one, is) && isWords(one)) ?? [],
  );
  for (const { index } of full ? [full] : parts) roles.set(index, "name");
}

/** `Respondent` may be a kind of respondent; what is called a name is one. */
const isDifferentEnough = ({ plain }: TableColumn, { values, isMany, seen }: ColumnProfile): boolean =>
  /\bnames?\b/.test(plain) || isMany || seen < 5 || values.size * 10 > seen * 3;

function isOrganisation(column: TableColumn, profile: ColumnProfile): boolean {
  if (!asks(column, header.isOrganisationHeader) || profile.numbers * 2 > profile.seen) return false;
  return [...profile.values.keys()].some((value) => !isYes(value) && !isNo(value) && value.length > 1);
}

const isTopics = ({ plain }: TableColumn, profile: ColumnProfile): boolean =>
  header.isTopicHeader(plain) && profile.seen > 0 && !(isProse(profile) && profile.ended * 2 > profile.seen);

function isState({ plain, name }: TableColumn, profile: ColumnProfile): boolean {
  const values = [...profile.values.keys()].map((value) => value.toLowerCase());
  if (profile.isMany || values.length === 0) return false;
  if (header.isStateHeader(plain) && values.some((value) => header.stateReason(value) !== null)) return true;
  if (header.isFormFinishedName(name)) return values.every((value) => /^[012]$/.test(value));
  const isAsked = header.isFinishedHeader(plain) || header.takenBackReason(plain) !== null;
  return (
    isAsked &&
    values.every(
      (value) =>
        isYes(value) || isNo(value) || header.isFinishedCell(value) || header.stateReason(value) !== null,
    )
  );
}

/** In words, on the whole. */
const LONGEST_CONSENT = 16;

function isConsent({ plain, label }: TableColumn, profile: ColumnProfile): boolean {
  if (!header.isConsentHeader(plain) || profile.isMany || profile.seen === 0) return false;
  return (
    profile.values.size <= 12 &&
    profile.words <= profile.seen * LONGEST_CONSENT &&
    label.length > 0 &&
    isText(plain, profile) !== true
  );
}

function roleOf(column: TableColumn, profile: ColumnProfile, isTextGiven: boolean): Role {
  const { plain, label } = column;
  const prose = isProse(profile) && profile.ended * 2 >= profile.seen;
  if (!prose && header.isPersonalHeader(plain)) return "personal";
  if (!prose && (header.isPlatformHeader(plain) || header.isQuizHeader(label))) return "platform";
  if (isOfDays(profile) && header.dateRank(plain) !== null && header.dateRank(plain)! < 2) return "platform";
  if (isOfAddresses(profile) || isPersonalInLanguage(column, profile)) return "personal";
  const text = isTextGiven ? false : isText(plain, profile);
  if (text === true) return "text";
  if (isOfPerson(column, profile)) return "personal";
  return text === null ? "unclear" : "variable";
}

const isOfAddresses = ({ addresses, seen }: ColumnProfile): boolean => seen > 0 && addresses * 2 > seen;

/** An identifier of somebody, a further name, or a value that holds data of a person. */
function isOfPerson(column: TableColumn, profile: ColumnProfile): boolean {
  const { plain } = column;
  const { values } = profile;
  if (header.idRank(plain) !== null && header.idRank(plain)! < 3 && profile.longest <= LONGEST_ID)
    return true;
  if ([header.isFullNameHeader, header.isFirstName, header.isLastName].some((is) => asks(column, is)))
    return true;
  const cells = [...values.keys()];
  if (cells.some((cell) => /[@\d]/.test(cell) && personalData(cell).length > 0)) return true;
  return /\bname\b/.test(plain) && cells.filter((cell) => holdsPersonsName(cell)).length * 2 > cells.length;
}
