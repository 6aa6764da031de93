/** Tells whether a file holds others, or is a message, whatever its name says. */
import type { Problem } from "../../model/problem.ts";
import type { FileHead } from "./file-head.ts";
import { FORMS, formByContent } from "./forms.ts";
import type { FileKind } from "./source-file.ts";
import { misnamed } from "./source-kind.ts";
import { sourceProblem } from "./source-problem.ts";

/** Documents whose package is an archive, too: they are known by what is in it. */
const OTHERS: ReadonlySet<FileKind> = new Set(["pdf", "docx", "odt"]);

/**
 * @param named - as its name says
 * @param path - by whose ending it is called
 * @returns the kind; of documents that of the name, since they are looked at when they are read; or why it is not read
 */
export function lookInside(
  named: FileKind,
  head: FileHead,
  source: string,
  path: string,
): FileKind | Problem {
  const form = named === "jsonl" || head.bytes.trim() === "" ? null : formByContent(head);
  const inside = form === null ? null : FORMS[form].reader;
  if (inside === named || form === null) return named;
  if (inside === "mail" || inside === "mailbox") return inside;
  if (inside === "zip") return OTHERS.has(named) ? named : inside;
  if (named !== "zip" && named !== "mailbox") return named;
  if (named === "mailbox" && /^\s*From /.test(head.text ?? "")) return named;
  if (inside !== null && inside !== "jsonl") return inside;
  return sourceProblem("source-unreadable", "error", { source }, misnamed(form, path));
}
