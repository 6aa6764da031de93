/** What headers say of their columns: patterns of words, made once. */
import * as english from "../../../cues/english/table-columns.ts";
import { anyPattern } from "../../../text/any-of.ts";

const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${anyPattern(patterns)})$`);

/** @returns how early in the list the pattern stands that the header matches; null where none does */
const rankIn = (patterns: readonly string[]) => {
  const each = patterns.map((pattern) => whole([pattern]));
  return (plain: string): number | null => {
    const at = each.findIndex((one) => one.test(plain));
    return at < 0 ? null : at;
  };
};

/** In which zone a platform tells the time is no part of what is told. */
const withoutZone = (plain: string): string => plain.replace(/ (?:utc|gmt)$/, "");

export const idRank = rankIn(english.ID_HEADERS);
const rankOfDate = rankIn(english.DATE_HEADERS);
export const dateRank = (plain: string): number | null => rankOfDate(withoutZone(plain));

const is = (patterns: readonly string[]) => {
  const pattern = whole(patterns);
  return (plain: string): boolean => pattern.test(plain);
};

export const isAuthorId = is(english.AUTHOR_ID_HEADERS);
export const isFullNameHeader = is(english.FULL_NAME_HEADERS);
export const isFirstName = is(english.FIRST_NAME_HEADERS);
export const isLastName = is(english.LAST_NAME_HEADERS);
export const isOrganisationHeader = is(english.ORGANISATION_HEADERS);
export const isTopicHeader = is(english.TOPIC_HEADERS);
const isOfPlatform = is(english.PLATFORM_HEADERS);
export const isPlatformHeader = (plain: string): boolean => isOfPlatform(withoutZone(plain));
export const isFinishedCell = is(english.FINISHED_CELLS);
export const isFormFinishedName = is(english.FORM_FINISHED_NAMES);

const QUIZ = new RegExp(`^(?:${anyPattern(english.QUIZ_HEADERS)})`);
export const isQuizHeader = (label: string): boolean => QUIZ.test(label);
export const isStateHeader = is(english.STATE_HEADERS);
export const isFinishedHeader = is(english.FINISHED_HEADERS);

const PERSONAL = new RegExp(`(?:^| )(?:${anyPattern(english.PERSONAL_HEADERS)})(?: |$)`);
const PERSONAL_ALONE = whole(
  english.PERSONAL_HEADERS.map(
    (one) =>
      `(?:what is |please (?:give|enter|provide) )?(?:us )?(?:your |the |first half of |full )*(?:${one})(?: .{0,30})?`,
  ),
);
const MOST_WORDS = 7;

/** What asks for data of a person; a long question may speak of addresses for any reason. */
export const isPersonalHeader = (plain: string): boolean =>
  PERSONAL_ALONE.test(plain) || (plain.split(" ").length <= MOST_WORDS && PERSONAL.test(plain));

const CONSENT = new RegExp(anyPattern(english.CONSENT_HEADERS));

export const isConsentHeader = (plain: string): boolean => CONSENT.test(plain);

const TAKEN_BACK = Object.entries(english.TAKEN_BACK_HEADERS).map(
  ([reason, patterns]) => [reason, whole(patterns)] as const,
);

export const takenBackReason = (plain: string): string | null =>
  TAKEN_BACK.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;

const STATES = new Map(
  Object.entries(english.ROW_STATES).flatMap(([reason, cells]) =>
    cells.map((cell) => [cell, reason] as const),
  ),
);

/** @param cell - trimmed, in small letters */
export const stateReason = (cell: string): string | null => STATES.get(cell) ?? null;
