/** The values of a field that are kept of a record: short ones, without data of a person. */
import { isFreeOfPersons } from "../../cues/free-of-persons.ts";
import { personHeader } from "../../cues/person-header.ts";
import { isPersonalHeader } from "../table/columns/header-roles.ts";
import { plainCell } from "../table/columns/plain-cell.ts";
import { plainHeader } from "../table/columns/plain-header.ts";

type Value = string | readonly string[];

/** In characters: a longer value is what somebody wrote, and no answer that was chosen. */
const LONGEST = 300;
/** Fields of an object that is a field itself. */
const MOST = 200;

/** @returns the name and the values of each variable: several where the field is an object, none where nothing may be kept */
export function recordVariable(key: string, value: unknown): readonly (readonly [string, Value])[] {
  if (!isObject(value)) return named(key, valuesOf(value));
  // The field that our own records have them in.
  const before = key === "variables" ? "" : `${key}.`;
  return Object.entries(value)
    .slice(0, MOST)
    .filter(([inner]) => !isPersonalHeader(plainHeader(inner)) && personHeader(inner)?.isWhole !== true)
    .flatMap(([inner, one]) => named(`${before}${inner}`, valuesOf(one)));
}

const named = (key: string, value: Value | null): readonly (readonly [string, Value])[] =>
  value === null || value.length === 0 ? [] : [[key, value]];

function valuesOf(value: unknown): Value | null {
  if (!Array.isArray(value)) return single(value);
  const each = value.map(single);
  return each.every((one) => one !== null) ? each.filter((one) => one !== "") : null;
}

function single(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = plainCell(value);
  return isFreeOfPersons(text) ? text : "";
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
