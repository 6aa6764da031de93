/** What the responses of a status are called. */
import type { Status } from "../../model/response.ts";
import type { Words } from "./words.ts";

export function statusWord(status: Status, { common }: Pick<Words, "common">): string {
  const words: Readonly<Record<Status, string>> = {
    named: common.statusNamed,
    organisation: common.statusOrganisation,
    anonymous: common.statusAnonymous,
    redacted: common.statusRedacted,
    none: common.statusNone,
  };
  return words[status];
}
