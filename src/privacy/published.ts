/** What of an attribution may be written: the last gate before names reach a file. */
import type { Attribution } from "../model/response.ts";

/**
 * A name that was asked to be left out is left out whatever the record carries, with the printed line that may
 * hold it. An anonymous response loses its organisation as well; a publisher that withheld a person's name and
 * printed the organisation keeps it.
 */
export function published(attribution: Attribution): Attribution {
  const { status, text, name, organisation } = attribution;
  if (status === "redacted") return { status, text: name === null ? text : null, name: null, organisation };
  if (status !== "anonymous") return attribution;
  const leaks = name !== null || organisation !== null;
  return { status, text: leaks ? null : text, name: null, organisation: null };
}
