/** Tells, in other languages than English, columns of names, of what reaches a person, and of consent. */
import {
  type ConsentKind,
  consentAnswer,
  consentHeader,
  isForeignAnswer,
  isUnderstood,
} from "../../../cues/consent-header.ts";
import { nameLikenessOf } from "../../../cues/person-cell.ts";
import { personHeader } from "../../../cues/person-header.ts";
import type { ColumnRole } from "../../../model/table.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { isThing } from "./person-cells.ts";
import type { TableColumn } from "./table-head.ts";
import { isProse, isRecurring } from "./text-likeness.ts";

type ProfileOf = (index: number) => ColumnProfile;

const headerOf = ({ label, option }: TableColumn): string =>
  option === null ? label : `${label} [${option}]`;

/** Of a column of consent. */
const [MOST_ANSWERS, MOST_WORDS] = [12, 16];

/** @returns what is asked of whoever may be named; null where it is nothing of the kind, or English */
export function languageConsent(column: TableColumn, profile: ColumnProfile): ConsentKind | null {
  const { isMany, seen, values, words } = profile;
  const isAnswered = seen > 0 && !isMany && values.size <= MOST_ANSWERS && words <= seen * MOST_WORDS;
  if (!isAnswered || isProse(profile)) return null;
  const header = headerOf(column);
  const asked = consentHeader(header);
  if (asked !== null || personHeader(header) === null) return asked;
  // `Bekanntgabe des Namens`: yes and no below a word for a name are about the name.
  const isOfName = ["name", "first", "last"].includes(personHeader(header)!.kind);
  const isPlain = [...values.keys()].some((cell) => consentAnswer("hide", cell) !== false);
  return isOfName && isPlain && isYesOrNo(profile) ? "agree" : null;
}

/**
 * @param roles - what is known already; names and organisations are added where there are none
 */
export function languageNames(
  free: readonly TableColumn[],
  profileOf: ProfileOf,
  roles: Map<number, ColumnRole | "unclear">,
): void {
  const has = (role: ColumnRole) => [...roles.values()].includes(role);
  const asked = free.flatMap((column) => {
    const found = personHeader(headerOf(column));
    const profile = profileOf(column.index);
    const { seen, numbers, addresses, dates } = profile;
    const isWords = seen > 0 && (numbers + addresses + dates) * 2 <= seen && !isProse(profile);
    return found !== null && isWords && (found.isWhole || isDifferent(profile) || areNames(profile))
      ? [{ column, ...found }]
      : [];
  });
  if (!has("name")) {
    const [full] = asked.filter(({ kind, isWhole }) => kind === "name" && isWhole);
    const [first, last] = (["first", "last"] as const).map((kind) => asked.find((one) => one.kind === kind));
    // `Nom` beside `Prénom` is the family name.
    const isParted = full !== undefined && !/[\s\-–]/.test(full.column.label.trim());
    const parts = first !== undefined ? [first, last ?? full] : isParted ? [full, last] : [full ?? last];
    const named = parts.filter((one) => one !== undefined);
    const chosen = named.length > 0 ? named : asked.filter(({ kind }) => kind === "name").slice(0, 1);
    for (const { column } of chosen) roles.set(column.index, "name");
  }
  if (has("organisation")) return;
  const body = asked.find(
    ({ kind, column }) => kind === "organisation" && !isYesOrNo(profileOf(column.index)),
  );
  if (body !== undefined) roles.set(body.column.index, "organisation");
}

const isDifferent = (profile: ColumnProfile): boolean =>
  profile.isMany || (!isRecurring(profile) && profile.values.size * 10 >= profile.seen * 7);

const isYesOrNo = ({ values }: ColumnProfile): boolean =>
  values.size > 0 && [...values.keys()].every((cell) => consentAnswer("publish", cell) !== null);

/** A further name, or what reaches a person. */
export function isPersonalInLanguage(column: TableColumn, profile: ColumnProfile): boolean {
  const found = personHeader(headerOf(column));
  if (found === null || found.kind === "organisation" || isProse(profile)) return false;
  if (found.kind === "reached" && found.isWhole) return !isYesOrNo(profile);
  const { numbers, dates, seen } = profile;
  const isOfWords = found.kind === "reached" || (numbers + dates) * 2 <= seen;
  if (!isOfWords || isYesOrNo(profile)) return false;
  return found.isWhole || isDifferent(profile) || areNames(profile);
}

/** Who wrote often is named often. */
function areNames({ values }: ColumnProfile): boolean {
  const cells = [...values.keys()];
  const named = cells.filter((cell) => ["surely", "likely"].includes(nameLikenessOf(cell) ?? "")).length;
  return cells.length > 0 && named * 10 >= cells.length * 7;
}

/** Two answers, or a few that are hardly anything else. */
const MOST_CHOICES = 3;

/**
 * Where names stand in the table, a column of two answers whose header is of no language that is known may ask whether
 * they are to be printed.
 */
export function mayAskForConsent(column: TableColumn, profile: ColumnProfile, isForeign: boolean): boolean {
  const { isMany, values, seen, words } = profile;
  if (isMany || seen < 1 || values.size > MOST_CHOICES || words > seen * 6) return false;
  if (seen > MOST_CHOICES && values.size === seen) return false;
  const header = headerOf(column);
  if (isUnderstood(header) || isThing(column)) return false;
  const cells = [...values.keys()];
  return (
    cells.some(isForeignAnswer) ||
    (values.size < MOST_CHOICES && (isForeign || /[^\p{ASCII}–—‘’“”…£€·]/u.test(header)))
  );
}
