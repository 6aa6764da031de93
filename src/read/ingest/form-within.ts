/** Tells how a document is read, where its content is of another form than its name says. */
import { extname } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { sizeProblem } from "./document-size.ts";
import { type FileHead, headOf } from "./file-head.ts";
import { FORMS, type FormName, formByContent, formByEnding } from "./forms.ts";
import { type FileKind, isOfRecords, type SourceFile, type SourceKind } from "./source-file.ts";
import { misnamed } from "./source-kind.ts";
import { sourceProblem } from "./source-problem.ts";

/** How a document is read, and what is to be said of it; null where it is not read, and the problem says why. */
export interface FormWithin {
  readonly kind: SourceKind | null;
  readonly problems: readonly Problem[];
}

/** @param file - as its name says; what is of another form that is read is read as what it is, and that is said */
export function formWithin(data: Buffer, file: SourceFile): FormWithin {
  const head = headOf(data);
  const form = formByContent(head);
  const kind = form === null || head.bytes.trim() === "" ? file.kind : kindOf(form, head, file.kind);
  if (kind === null) return { kind, problems: [refusal(form!, head, file)] };
  const tooLarge = sizeProblem({ ...file, kind }, BigInt(data.length));
  if (tooLarge !== null) return { kind: null, problems: [tooLarge] };
  const named = formByEnding(extname(nameOfSource(file)).toLowerCase());
  return {
    kind,
    problems:
      named === null || FORMS[named].reader === kind ? [] : [saidOf(kind, file.source, nameOfSource(file))],
  };
}

function kindOf(form: FormName, head: FileHead, named: SourceKind): SourceKind | null {
  const { reader } = FORMS[form];
  if (reader === named || isAsNamed(form, head, named)) return named;
  const isOfTexts = reader === "html" || reader === "text";
  // What stands in the place of a PDF, or of records, is rather the message of a server.
  if (named === "jsonl" || (named === "pdf" && isOfTexts)) return null;
  return reader === null || reader === "zip" || reader === "mailbox" || isOfRecords(reader) ? null : reader;
}

/** Forms that look like another: Markdown holds tags, a page may hold few, and a package may list its parts late. */
function isAsNamed(form: FormName, { text }: FileHead, named: SourceKind): boolean {
  if (named === "markdown")
    return form === "text" || (form === "html" && !/^\s*<(?:!doctype|html)/i.test(text!));
  if (named === "html") return (form === "text" || form === "xml") && /<[a-z!/][^<>]{0,300}>/i.test(text!);
  if (named === "mail") return text !== null && BEGINS_WITH_HEAD.test(text);
  return (named === "docx" || named === "odt") && form === "zip";
}

/** Below the number of bytes that Apple's Mail writes. */
const BEGINS_WITH_HEAD = /^(?:\d{1,10}[ \t]*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}[ \t]?:/;

function refusal(form: FormName, head: FileHead, file: SourceFile): Problem {
  const { kind, source } = file;
  const path = nameOfSource(file);
  if (form === "locked") return sourceProblem("source-encrypted", "error", { source }, misnamed(form, path));
  const code = kind === "text" && head.text === null ? "source-binary" : "source-unreadable";
  return sourceProblem(code, "error", { source }, misnamed(form, path));
}

/** By whose ending a source is known. */
const nameOfSource = ({ part, path }: SourceFile): string => part?.name ?? path;

/** That a file is of another form than its name says, and read. */
export function saidOf(kind: FileKind, source: string, path: string): Problem {
  const { what, todo } = Object.values(FORMS).find(({ reader }) => reader === kind)!;
  return sourceProblem("source-form", "info", { source }, [
    `${what}, named ${extname(path).toLowerCase()}, and read as what it is`,
    "a name that says what it is",
    todo,
  ]);
}
