/** What the key of a field says: a field that is read, the data of a person, what a platform writes, or a variable. */
import { FIELD_NAMES, QUESTION_KEYS, RESPONDENT_KEYS } from "../../cues/english/record-fields.ts";
import { personHeader } from "../../cues/person-header.ts";
import { anyPattern } from "../../text/any-of.ts";
import { remembered } from "../../text/remembered.ts";
import * as header from "../table/columns/header-roles.ts";
import { plainHeader } from "../table/columns/plain-header.ts";
import { meantField } from "./record-fields.ts";

export type KeyRole = "read" | "date" | "question" | "respondent" | "withheld" | "variable";

/** In characters: a longer key is no name of anything. */
const LONGEST = 200;

const MOST_KEYS = 1000;

const QUESTION = new RegExp(`^(?:${anyPattern(QUESTION_KEYS)})$`);
const RESPONDENT = new RegExp(`^(?:${anyPattern(RESPONDENT_KEYS)})$`);

/** @param record - that holds the key: where the field that may be meant is there, too, topics beside it are a variable */
export function roleOfKey(key: string, record: object): KeyRole {
  const role = roleAlone(key);
  return role === "topics" ? ("topics" in record ? "variable" : "withheld") : role;
}

const roleAlone = remembered((key: string): KeyRole | "topics" => {
  if (Object.hasOwn(FIELD_NAMES, key)) return "read";
  if (key.length > LONGEST) return "withheld";
  const plain = plainHeader(key);
  if (QUESTION.test(plain)) return "question";
  if (RESPONDENT.test(plain)) return "respondent";
  const meant = meantField(key);
  if (meant !== null) return meant === "topics" ? "topics" : "withheld";
  if (header.dateRank(plain) !== null) return "date";
  return isWithheld(plain) ? "withheld" : "variable";
}, MOST_KEYS);

/** @returns the field that is called by this key for certain: by its name with other signs, or by another of its names */
export const fieldCalled = remembered((key: string): string | null => {
  if (key.length > LONGEST) return null;
  const plain = plainHeader(key).replaceAll(" ", "");
  const [field] =
    Object.entries(FIELD_NAMES).find(([name, words]) => plain === name || words.includes(plain)) ?? [];
  return plain === "" ? null : (field ?? null);
}, MOST_KEYS);

/** As in a table: names, what reaches a person, and what nobody answered. */
const isWithheld = (plain: string): boolean =>
  plain === "" ||
  header.idRank(plain) !== null ||
  header.isAuthorId(plain) ||
  header.isFullNameHeader(plain) ||
  header.isFirstName(plain) ||
  header.isLastName(plain) ||
  header.isOrganisationHeader(plain) ||
  header.isPersonalHeader(plain) ||
  header.isPlatformHeader(plain) ||
  personHeader(plain)?.isWhole === true;

/** In another language than English, and no organisation. */
function isPersonInLanguage(plain: string): boolean {
  const found = personHeader(plain);
  return found?.isWhole === true && found.kind !== "organisation";
}

/** Of what is asked of respondents beside the questions: it reaches or names somebody. */
export function isOfPerson(key: string): boolean {
  const plain = plainHeader(key);
  return (
    header.isPersonalHeader(plain) ||
    header.isFullNameHeader(plain) ||
    header.isFirstName(plain) ||
    header.isLastName(plain) ||
    isPersonInLanguage(plain)
  );
}
