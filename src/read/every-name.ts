/** Joins the spellings of a respondent's name, so that all are hidden where one is. */
import type { Attribution } from "../model/response.ts";

/** @param more - names that stand beside the wish not to be named */
export function everyName({ name, others = [] }: Attribution, more: readonly string[] = []): string | null {
  const names = [name, ...others, ...more].filter((one) => one !== null && one !== "");
  return names.length === 0 ? null : [...new Set(names)].join("; ");
}
