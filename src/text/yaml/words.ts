/** Puts a schema's complaint about a YAML value into words: what was found, what is valid, what to do. */
import type { z } from "zod";
import type { Problem } from "../../model/problem.ts";
import { nearest } from "../nearest.ts";
import { schemaAt } from "./schema.ts";

export type FaultWords = Pick<Problem, "found" | "expected" | "hint">;

export interface LocatedFinding extends FaultWords {
  readonly path: readonly PropertyKey[];
  /** The finding is about the key at the end of `path`, not about its value. */
  readonly isKey: boolean;
  /** Which character of the string at `path` the finding is about. */
  readonly character?: number;
}

type Issue = z.core.$ZodIssue;

/**
 * A schema's own checks say all of it themselves: they add `{ code: "custom", params }`, where `params` is a
 * {@link FaultWords}, with a `character` where one is to blame.
 *
 * @param issue one complaint of `schema.safeParse(data)`
 * @returns one finding for most issues, one a key for unknown keys
 */
export function describeIssue(issue: Issue, schema: z.ZodType, data: unknown): readonly LocatedFinding[] {
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, schema);
  const { path } = issue;
  if (issue.code === "invalid_union") {
    // An alternative of the right type has nothing against the value itself, only against what it holds.
    const inside = issue.errors.find((issues) => issues.every((one) => isInside(one, valueAt(data, path))));
    const placed = inside?.map((one) => ({ ...one, path: [...path, ...one.path] }));
    if (placed) return placed.flatMap((one) => describeIssue(one, schema, data));
  }
  if (issue.code === "custom" && issue.params) {
    return [{ path, isKey: false, ...(issue.params as FaultWords & { character?: number }) }];
  }
  const where = path.length === 0 ? "the file" : nameOf(path);
  const value = valueAt(data, path);
  const expected = expectation(issue);
  const finding =
    value === undefined
      ? { found: `no ${where}`, expected, hint: advice(schema, path, `add ${where}`) }
      : { found: `${where} is ${show(value)}`, expected, hint: advice(schema, path, remedy(issue, value)) };
  return [{ path, isKey: false, ...finding }];
}

/** Whether an issue is about a part of the value, some keys of which are known. */
function isInside(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return true;
  return issue.code === "unrecognized_keys" && issue.keys.length < Object.keys(value as object).length;
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): LocatedFinding[] {
  const valid = schemaAt(schema, issue.path)?.keys ?? [];
  const expected = valid.length > 0 ? oneOf(valid) : "no keys";
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const meant = nearest(key, valid);
    const hint = meant === null ? "delete it, or put it where it belongs" : `did you mean ${quote(meant)}?`;
    return { path, isKey: true, found: `the key ${quote(key)}, which means nothing here`, expected, hint };
  });
}

/** More names than anybody reads through; the nearest is in the hint. */
const MOST_NAMES = 20;

function oneOf(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `one of ${names.length} names that docs/ lists`;
  return `${names.length > 1 ? "one of " : ""}${names.map(quote).join(", ")}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "invalid_union":
      return [...new Set(issue.errors.flatMap(([first]) => (first ? [expectation(first)] : [])))].join(
        " or ",
      );
    case "too_small":
      if (issue.origin === "array") return `at least ${issue.minimum} in the list`;
      return issue.origin === "string" ? "text that is not empty" : `${issue.minimum} or more`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      // Checks with a pattern or a function carry their own words, written beside them in the schema.
      return issue.message;
  }
}

/** What to do about a value of the wrong kind. */
function remedy(issue: Issue, value: unknown): string {
  const wanted = wantedTypes(issue);
  if (wanted.includes("string")) {
    if (typeof value === "number" || typeof value === "boolean") {
      return "put it in double quotes, so that it is read as text";
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return "YAML reads a colon and a space as a key: put the whole text in quotes";
    }
  }
  if (wanted.includes("array") && typeof value === "string") return `write it as a list: [${value}]`;
  if (issue.code === "invalid_value") {
    const meant = typeof value === "string" ? nearest(value, issue.values.map(String)) : null;
    if (meant !== null) return `did you mean ${quote(meant)}?`;
  }
  return value === null ? "write a value, or delete the line" : "correct it";
}

function wantedTypes(issue: Issue): readonly string[] {
  if (issue.code === "invalid_type") return [issue.expected];
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap(wantedTypes) : [];
}

/** The remedy, and what the schema says the value is for. */
function advice(schema: z.ZodType, path: readonly PropertyKey[], remedyWords: string): string {
  const part = path.length === 0 ? null : schemaAt(schema, path);
  const example = part?.example === undefined ? "" : `, for example ${part.example}`;
  return part?.description ? `${remedyWords} (${part.description}${example})` : `${remedyWords}${example}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}

/** The last key of a path in backquotes; an item of a list by its number. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== "number") return quote(String(last));
  const list = path.findLast((part) => typeof part !== "number");
  return `item ${last + 1}${list === undefined ? "" : ` of ${quote(String(list))}`}`;
}

function show(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "keys with values";
  if (value === "") return "empty text";
  return typeof value === "string"
    ? quote(value.length > 60 ? `${value.slice(0, 60)}…` : value)
    : String(value);
}

function quote(text: string): string {
  return `\`${text}\``;
}
