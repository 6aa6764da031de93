/** Reads a file that says something of the records of others: for its digest, and for what is wrong with it. */
import type { Problem } from "../../../model/problem.ts";
import { counted } from "../../../text/counted.ts";
import { lineBatches } from "../line-batches.ts";
import { readBytes, readProblem } from "../read-bytes.ts";
import { recordChunks } from "../record-chunks.ts";
import { isOfPerson } from "../record-keys.ts";
import type { Digest, SourceFile } from "../source-file.ts";
import { sourceProblem } from "../source-problem.ts";
import type { ReadWith } from "./companion.ts";
import { idOf } from "./consult-part.ts";
import { objectIn } from "./objects-of.ts";

const EMPTY: Digest = { bytes: 0, sha256: "" };

/** @yields what is wrong with it, and a note of what it is read for */
export async function* readCompanion(
  file: SourceFile,
  { what, holds }: ReadWith,
): AsyncGenerator<Problem, Digest> {
  const { source } = file;
  const note = (said: string) =>
    sourceProblem("source-form", "info", { source }, [
      `${what}${said}, read with the responses that it belongs to`,
      "files that belong together",
      "rename it, if it is a source of its own",
    ]);
  if (holds !== "records") {
    const { data, bytes, sha256, problems } = await readBytes(file);
    yield* problems;
    if (holds === "object" && data !== null && objectIn(data) === null) yield broken(source, 1);
    yield note("");
    return { bytes, sha256 };
  }
  const withheld = new Set<string>();
  const met = new Set<string>();
  try {
    const { chunks, changed, close } = await recordChunks(file);
    try {
      const batches = lineBatches(chunks, LONGEST);
      let batch = await batches.next();
      for (; !batch.done; batch = await batches.next())
        for (const { line, bytes } of batch.value) {
          if (bytes?.every((byte) => byte <= 32)) continue;
          const object = objectIn(bytes);
          const id = object === null ? null : idOf(object);
          if (object === null || id === null) yield broken(source, line);
          else if (met.has(id)) yield twice(source, line);
          else met.add(id);
          for (const key of Object.keys(object?.demographic_data ?? {}))
            if (isOfPerson(key)) withheld.add(key);
        }
      yield note(` (${counted(met.size, "record")})`);
      if (withheld.size > 0) yield notKept(source, withheld.size);
      yield* await changed(batch.value.bytes);
      return batch.value;
    } finally {
      await close();
    }
  } catch (error) {
    yield readProblem(source, error);
    return EMPTY;
  }
}

const LONGEST = 1024 * 1024;

const broken = (source: string, line: number): Problem =>
  sourceProblem("source-record", "error", { source, line }, [
    "a line that is no object with an id",
    'one JSON object, with a "themefinder_id" where it is of a respondent',
    "put it right, or export it again",
  ]);

const twice = (source: string, line: number): Problem =>
  sourceProblem("source-record", "error", { source, line }, [
    "a respondent that a line above has already",
    "each respondent once",
    "take out the line that is wrong",
  ]);

const notKept = (source: string, fields: number): Problem =>
  sourceProblem("record-fields", "info", { source }, [
    `${counted(fields, "field")} with data of persons, which are not kept`,
    "what is asked of respondents beside the questions",
    "nothing of them is counted",
  ]);
