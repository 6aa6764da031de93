/** Refuses what has the name of a workbook, and is in the container of older office programs: a password, or an older Excel. */
import { headOf } from "../ingest/file-head.ts";
import { FileRefusal } from "../ingest/file-refusal.ts";
import { FORMS, formByContent } from "../ingest/forms.ts";

/** @param what - the file is by its name, with its article */
export function refuseOlder(data: Buffer, what: string): void {
  const form = formByContent(headOf(data));
  if (form === "locked")
    throw new FileRefusal(
      [`${what} with a password`, "one that opens without", "save a copy without the password"],
      true,
    );
  if (form === "xls")
    throw new FileRefusal([`${FORMS.xls.what}, which is not read`, what, "open it, and save it as .xlsx"]);
}
