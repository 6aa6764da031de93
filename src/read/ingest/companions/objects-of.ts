/** The objects of a small file beside records: one a line, or the file as a whole. */
import { withoutByteOrderMark } from "../../../text/byte-order-mark.ts";
import { FileRefusal } from "../file-refusal.ts";
import { lineBatches, type RawLine } from "../line-batches.ts";
import { recordChunks } from "../record-chunks.ts";
import type { SourceFile } from "../source-file.ts";

/** They are kept in memory: some million respondents. */
export const MOST_BYTES = 256 * 1024 * 1024;
const LONGEST = 1024 * 1024;

export type FoundObject = Readonly<Record<string, unknown>>;

/**
 * @returns the objects; what is none is told where the file itself is read
 * @throws FileRefusal where they are too many
 */
export async function* objectsOf(file: Omit<SourceFile, "id">): AsyncGenerator<FoundObject> {
  const opened = await recordChunks({ ...file, id: "" });
  let bytes = 0;
  try {
    if (file.kind === "json") {
      const whole: Buffer[] = [];
      for await (const chunk of opened.chunks) {
        bytes += chunk.length;
        if (bytes > LONGEST) return;
        whole.push(chunk);
      }
      const object = objectIn(Buffer.concat(whole));
      if (object !== null) yield object;
      return;
    }
    for await (const batch of lineBatches(opened.chunks, LONGEST))
      for (const { bytes: line } of batch) {
        bytes += line?.length ?? LONGEST;
        if (bytes > MOST_BYTES)
          throw new FileRefusal([
            `more than ${MOST_BYTES / 1024 / 1024} MB of who responded`,
            "as much as fits in memory",
            "divide the consultation into several folders",
          ]);
        const object = objectIn(line);
        if (object !== null) yield object;
      }
  } finally {
    await opened.close();
  }
}

/** @returns null for what is no object, and for a line that is too long */
export function objectIn(line: RawLine["bytes"]): FoundObject | null {
  if (line === null) return null;
  try {
    const value: unknown = JSON.parse(withoutByteOrderMark(line.toString("utf8")));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as FoundObject)
      : null;
  } catch {
    return null;
  }
}
