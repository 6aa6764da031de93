/** What can be said of a file of records as a whole, and of a record before its fields are told apart. */
import type { Problem } from "../../model/problem.ts";
import { resourceFields } from "./companions/json-api.ts";
import { regulationsRecord } from "./companions/regulations-record.ts";
import type { FileHead } from "./file-head.ts";
import { FORMS, formByContent } from "./forms.ts";
import type { SourceFile } from "./source-file.ts";
import { misnamed } from "./source-kind.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";

/** A whole file that cannot be records: said once, and not of every line. */
export function otherForm(head: FileHead, { path, part, source, kind }: SourceFile): Problem | null {
  if (head.utf16 !== null) return sourceProblem("source-encoding", "error", { source }, IN_UTF16);
  const form = formByContent(head);
  if (form === null || form === "text" || FORMS[form].reader === kind) return null;
  if (kind === "json" && FORMS[form].reader === "jsonl") return null;
  return sourceProblem("source-unreadable", "error", { source }, misnamed(form, part?.name ?? path));
}

/** @returns what is read of a record, as it is before fields are told apart; a comment that is left out as it stands */
export function plainRecord(value: object): object {
  const comment = regulationsRecord(value);
  return comment !== null && "record" in comment ? comment.record : (resourceFields(value) ?? value);
}

export const noRecord = (source: string): Problem =>
  sourceProblem("source-empty", "error", { source }, [
    "no record",
    "one JSON object a line",
    "leave it out, or get the file again",
  ]);

const IN_UTF16: ProblemWords = ["records in UTF-16", "UTF-8", "save the file as UTF-8"];
