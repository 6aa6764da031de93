/** Checks a record that claims to be a line of our own `responses.jsonl`. */
import { CORRECTION_KINDS } from "../../model/correction-kind.ts";
import { STATUSES } from "../../model/response.ts";

type Fields = Readonly<Record<string, unknown>>;

/** No file has as many lines; places are kept in numbers that hold no more. */
const BEYOND = 2 ** 32;

/** What each field must be, in words and as a test; the order is that of the file. */
const FIELDS: readonly (readonly [name: string, expected: string, test: (value: unknown) => boolean])[] = [
  ["id", "a string that is not empty", (value) => isString(value) && value !== ""],
  ["source", "a string", isString],
  ["ordinal", "a number from 1", isCount],
  ["lines", "an object with the ranges header, body and attribution", isLines],
  ["pages", "a first and a last page", isRange],
  ["topics", "a list of strings", (value) => Array.isArray(value) && value.every(isString)],
  ["headerText", "a string or null", isStringOrNull],
  ["headerTruncated", "true or false", (value) => typeof value === "boolean"],
  ["attribution", "an object with status, text, name and organisation", isAttribution],
  ["date", "a string or null", isStringOrNull],
  ["words", "a number from 0", (value) => value === 0 || isCount(value)],
  ["fingerprint", "sha256: and 64 hexadecimal digits", isFingerprint],
  ["text", "a string", isString],
];

/** What a record of our own may hold: it is passed on with any other field, which no output has. */
export const OWN_FIELDS: readonly string[] = [
  ...FIELDS.map(([name]) => name),
  "question",
  "respondent",
  "variables",
  "corrected",
];

/** A field that is not as it must be. */
export interface FieldFault {
  readonly field: string;
  readonly expected: string;
}

/** @returns true for a record with the marks of our own: other exports number no lines and carry no fingerprint */
export function claimsToBeResponse(record: object): boolean {
  return "fingerprint" in record && "lines" in record && "ordinal" in record;
}

/** @returns the first field that keeps `record` from being a `Response`, or null: then it is one */
export function responseFault(record: object): FieldFault | null {
  for (const [field, expected, test] of FIELDS) {
    if (!test((record as Fields)[field])) return { field, expected };
  }
  const { corrected, question = null, respondent = null, variables = {} } = record as Fields;
  if (!isStringOrNull(question)) return { field: "question", expected: "a string or null" };
  if (respondent !== null && !isCount(respondent))
    return { field: "respondent", expected: "a number from 1, or null" };
  if (!isVariables(variables))
    return { field: "variables", expected: "an object of strings and lists of strings" };
  if (corrected !== undefined && !isKinds(corrected))
    return { field: "corrected", expected: `a list of ${CORRECTION_KINDS.join(", ")}` };
  return null;
}

const isVariables = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => isString(one) || (Array.isArray(one) && one.every(isString)));

const isKinds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => CORRECTION_KINDS.some((kind) => kind === one));

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isStringOrNull(value: unknown): boolean {
  return value === null || isString(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) < BEYOND;
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [first, last] = value as unknown[];
  return isCount(first) && isCount(last) && first <= last;
}

function isLines(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { header, body, attribution, furniture, pageStarts } = value as Fields;
  return (
    isRange(body) &&
    [header, attribution].every((range) => range === null || isRange(range)) &&
    (furniture === undefined || (Array.isArray(furniture) && furniture.every(isRange))) &&
    (pageStarts === undefined || (Array.isArray(pageStarts) && pageStarts.every(isCount)))
  );
}

function isAttribution(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { status, text, name, organisation } = value as Fields;
  return STATUSES.some((known) => known === status) && [text, name, organisation].every(isStringOrNull);
}

function isFingerprint(value: unknown): boolean {
  return isString(value) && /^sha256:[0-9a-f]{64}$/.test(value);
}
