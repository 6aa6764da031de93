/** The groups that a response is in, by a key that tables are asked for by. */
import type { Response } from "../../model/response.ts";
import { conditionValues } from "./condition-values.ts";

/** @returns each value once: what a condition of that field compares with, in the one form in which tables list it */
export function groupValues(response: Response, key: string): readonly string[] {
  if (key === "source") return [response.source];
  if (key === "question") return response.question == null ? [] : [response.question];
  return [...new Set(conditionValues(response, key))];
}

/** @returns the groups of one key or several: each value of the one with each of the other */
export const groupsOf = (response: Response, by: readonly string[]): readonly (readonly string[])[] =>
  by.reduce<readonly (readonly string[])[]>(
    (groups, key) => groups.flatMap((group) => groupValues(response, key).map((value) => [...group, value])),
    [[]],
  );
