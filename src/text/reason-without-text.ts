/** Says why a response is in no base: it has no text, or a mark stands where a text would. */
import type { Response } from "../model/response.ts";
import { NO_TEXT } from "../model/run.ts";

/** @returns the reason for the account; null where there is a text */
export function reasonWithoutText({ text, missing }: Pick<Response, "text" | "missing">): string | null {
  if (missing !== undefined) return `${NO_TEXT}: ${missing}`;
  return /\S/u.test(text) ? null : NO_TEXT;
}
