/** The rules of a check: where each belongs, how grave it is unless a project says otherwise, and what it finds. */
import type { CheckRules } from "../model/check.ts";
import { CODES } from "../model/codes.ts";

/** Every rule, in the order of the table. */
export const RULES = Object.fromEntries(
  CODES.map((record) => [record.code, record]),
) as unknown as CheckRules;
