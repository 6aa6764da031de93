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
