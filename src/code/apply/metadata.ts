/** Checks what a rule asks of a response besides its words: its topic, status, source, organisation, question, variables. */
import type { ConditionField } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { matchesGlob } from "../../text/glob.ts";
import { conditionValues } from "./condition-values.ts";

/**
 * A value is compared whole, without regard to capitals, white space and the form of quotes; `*` stands for
 * any characters or none, `?` for any one. A response with several topics, or several values of a variable, meets a
 * condition by any of them; a source by its path or by its file name.
 */
export function meets(response: Response, field: ConditionField, value: string): boolean {
  return conditionValues(response, field).some((found) => isMeant(value, found));
}

/** @returns whether a value that was found is one that a condition asks for */
export const isMeant = (asked: string, found: string): boolean => matchesGlob(normal(asked), normal(found));

function normal(value: string): string {
  return value
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/gu, " ")
    .trim();
}
