/** What a status of respondents is called. */
import type { Status } from "../model/response.ts";
import type { Words } from "../style/words.ts";

export function statusWord(status: Status, { common }: Words): string {
  const words: Readonly<Record<Status, string>> = {
    named: common.statusNamed,
    organisation: common.statusOrganisation,
    anonymous: common.statusAnonymous,
    redacted: common.statusRedacted,
    none: common.statusNone,
  };
  return words[status];
}
