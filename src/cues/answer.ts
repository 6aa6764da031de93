/** Reads a person's answer to a question of yes or no, as people and spreadsheets write it. */
import { NO_ANSWERS, UNSURE_ANSWERS, YES_ANSWERS } from "./english/answers.ts";

export type Answer = "yes" | "no" | "unsure";

const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ...YES_ANSWERS.map((word) => [word, "yes"] as const),
  ...NO_ANSWERS.map((word) => [word, "no"] as const),
  ...UNSURE_ANSWERS.map((word) => [word, "unsure"] as const),
]);

/** @returns what the words say; null where they are no answer, or none is there */
export const answerOf = (words: string): Answer | null => ANSWERS.get(words.trim().toLowerCase()) ?? null;

/** Before the name of a position, which may be an answer by itself, such as `no`. */
const YES_AND = /^yes\s*:\s*/i;

/** @returns whether the words say that a response carries a theme, and which position it takes */
export const isPositionAnswer = (words: string): boolean => /^yes\s*:\s*[a-z0-9-]+$/i.test(words.trim());

/**
 * @param names - of the positions of the theme that is asked for
 * @returns the one that the words name: then the response carries the theme; null for none
 */
export function positionIn(words: string, names: readonly string[]): string | null {
  const plain = words.trim().toLowerCase();
  const name = plain.replace(YES_AND, "").trim();
  if (plain === name && answerOf(plain) !== null) return null;
  return names.includes(name) ? name : null;
}
