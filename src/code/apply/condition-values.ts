/** What a condition of a rule, a filter or a table can ask of a response besides its words. */
import { CONDITION_FIELDS } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";
import { variableKey } from "../../text/variable-key.ts";

type Values = (response: Response) => readonly string[];

const BUILT_IN: Readonly<Record<(typeof CONDITION_FIELDS)[number], Values>> = {
  topic: ({ topics }) => topics,
  status: ({ attribution }) => [attribution.status],
  source: ({ source }) => [source, source.replace(/^.*\//, "")],
  organisation: ({ attribution }) => (attribution.organisation === null ? [] : [attribution.organisation]),
  question: questionNames,
};

/** @returns whether the field is known of every response, whatever table it is from */
export const isBuiltIn = (field: string): field is keyof typeof BUILT_IN =>
  CONDITION_FIELDS.some((one) => one === field);

/** @returns the values of a field: one of those that every response has, or else of the variables with that key */
export function conditionValues(response: Response, field: string): readonly string[] {
  if (isBuiltIn(field)) return BUILT_IN[field](response);
  const { variables = {} } = response;
  return Object.keys(variables).flatMap((label) =>
    variableKey(label) === field ? [variables[label]!].flat() : [],
  );
}

/**
 * A question goes by its words, by the id of its column, with which the ids of its answers end, by both as they are
 * printed (`Q3. What would help?`), and by the number before its words.
 */
function questionNames({ question = null, respondent = null, id }: Response): readonly string[] {
  if (question === null) return [];
  const column = respondent === null ? null : /-([A-Za-z]\w{0,19})$/.exec(id)?.[1];
  const number = /^((?:Q|Question )?\d{1,4}[a-z]?)(?:[.:)]|\s+[-–—])?\s/i.exec(question)?.[1];
  return [question, ...(column ? [column, `${column}. ${question}`] : []), ...(number ? [number] : [])];
}
