/** Tells how a file is to be read, from its name and from what it looks like, and says of others why they are not. */
import { extname } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { type FileHead, readHead } from "./file-head.ts";
import { type FileForm, FORMS, type FormName, formByContent, formByEnding } from "./forms.ts";
import { type FileKind, PACKED_KINDS, SOURCE_KINDS } from "./source-file.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";

const ALL: readonly FileForm[] = Object.values(FORMS);

/** An ending of each kind that is read, for messages. */
export const READABLE = [...Object.keys(SOURCE_KINDS), ...PACKED_KINDS]
  .flatMap((kind) => ALL.find(({ reader }) => reader === kind)?.endings[0] ?? [])
  .join(", ");

const EXPECTED = `a file ending in ${READABLE}`;

/** Forms that are known for certain from within, whatever the ending of a form that is not read says. */
const CERTAIN: ReadonlySet<FormName> = new Set(["pdf", "docx", "odt", "html", "rtf", "image", "csv", "tsv"]);

/** A document in the place of a table is a table of another form. */
const TABLES: ReadonlySet<FormName> = new Set(["xlsx", "xls", "ods", "numbers", "csv", "tsv"]);

/** Forms that are text: what is binary within is another, whatever its ending says. */
const TEXTS: ReadonlySet<FormName> = new Set(["csv", "tsv", "json", "html", "xml", "rtf", "mail", "latex"]);

const endingOf = (path: string): string => extname(path).toLowerCase();

/** @returns the kind that the file's ending stands for, in any case of letters; null for any other ending */
export function kindByName(path: string): FileKind | null {
  const form = formByEnding(endingOf(path));
  return form === null ? null : FORMS[form].reader;
}

/**
 * @param path - whose ending is none that is read
 * @param isNamed - it was named itself: then it is read if it looks like what is read, and has no ending of another form
 * (what is certainly of a form that is read is read, wherever it was found)
 * @param read - what can be seen of it
 * @returns how it is read; or a problem that says what it is and what to do: an error where it was named
 * @throws what `read` throws where it was named
 */
export async function kindWithin(
  path: string,
  source: string,
  isNamed: boolean,
  read: () => Promise<FileHead> = () => readHead(path),
): Promise<FileKind | Problem> {
  const head = await read().catch((error: unknown) => {
    if (isNamed) throw error;
    return null;
  });
  const inside = head && formByContent(head);
  const byEnding = formByEnding(endingOf(path));
  if (byEnding === null && isNamed) {
    const kind = inside && FORMS[inside].reader;
    if (kind) return kind;
    if (inside === null) return sourceProblem("source-binary", "error", { source }, UNKNOWN);
  }
  // Thunderbird and Apple's Mail name mailboxes without an ending.
  if (inside === "mailbox" && extname(path) === "") return "mailbox";
  const isOther = byEnding !== null && !TABLES.has(byEnding) && inside !== null && CERTAIN.has(inside);
  if (isOther && FORMS[inside].reader !== null) return FORMS[inside].reader;
  const words = wordsOf(byEnding, inside, head, path);
  return isNamed
    ? sourceProblem("source-unreadable", "error", { source }, words)
    : sourceProblem("source-left-out", "warning", { source }, words);
}

function wordsOf(
  byEnding: FormName | null,
  inside: FormName | null,
  head: FileHead | null,
  path: string,
): ProblemWords {
  const isBinary = byEnding !== null && TEXTS.has(byEnding) && head?.text === null;
  const isSure = inside !== null && (isBinary || CERTAIN.has(inside) || isRecords(inside, head!));
  const isOther = isSure && inside !== byEnding;
  if (byEnding !== null) return isOther ? misnamed(inside, path) : notRead(FORMS[byEnding]);
  if (inside === null)
    return ["a file that is not read", EXPECTED, "save it as text or PDF, or move it away"];
  const { reader, what, todo } = FORMS[inside];
  if (reader === null) return notRead(FORMS[inside]);
  return [`a file that is not read, though it looks like ${what}`, EXPECTED, `${todo}, or move it away`];
}

/** One object alone may be any JSON: records have several lines. */
const isRecords = (form: FormName, { text }: FileHead): boolean =>
  form === "jsonl" && /^[^\n]*\S[^\n]*\n\s*\{/.test(text!);

const UNKNOWN: ProblemWords = ["a binary file of unknown kind", EXPECTED, "save it as text or PDF"];

const notRead = ({ what, todo }: FileForm): ProblemWords => [`${what}, which is not read`, EXPECTED, todo];

/** @param form - what a file looks like */
export function misnamed(form: FormName, path: string): ProblemWords {
  const { what, todo } = FORMS[form];
  const ending = endingOf(path);
  const damaged = form === "text" && ending === ".pdf" ? ", or a damaged PDF" : "";
  return [`${what}, named ${ending === "" ? "without an ending" : ending}${damaged}`, EXPECTED, todo];
}
