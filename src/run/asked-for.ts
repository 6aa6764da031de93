/** Whether somebody wants a record that was read, where a source is read once more for a few of its responses. */
import type { RecordRead } from "../read/ingest/read-records.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { Settings } from "./project/settings.ts";

/** What is wrong with a record is told all the same; one that is corrected by hand may become another. */
export function isAskedFor(
  { isWanted }: Pick<SourceFile, "isWanted">,
  { corrections }: Pick<Settings, "corrections">,
  read: RecordRead,
): boolean {
  if (isWanted === undefined || "problem" in read) return true;
  const { id } = read.record;
  return isWanted(id) || corrections.of(id).length > 0;
}
