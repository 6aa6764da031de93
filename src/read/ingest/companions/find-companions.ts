/** Finds which files say something of the records of others: folders of Consult, attachments of comments. */

import { type FileHead, headOf, readHead } from "../file-head.ts";
import { partData } from "../part-data.ts";
import { recordChunks } from "../record-chunks.ts";
import type { SourceFile } from "../source-file.ts";
import { type AttachedFile, attachedFile, eachOnce } from "./attachments-beside.ts";
import { consultFolders } from "./consult-folder.ts";

type Found = Omit<SourceFile, "id">;

/** @returns the sources with what each is to the others */
export async function withCompanions(sources: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const ofConsult = consultFolders(sources);
  const attached = await attachmentsOf(sources);
  if (ofConsult.size + attached.size === 0) return sources;
  return sources.map((one) => ({ ...one, ...ofConsult.get(one.source), ...attached.get(one.source) }));
}

async function attachmentsOf(
  sources: readonly SourceFile[],
): Promise<ReadonlyMap<string, Pick<SourceFile, "attached" | "readWith">>> {
  const found = new Map<string, Pick<SourceFile, "attached" | "readWith">>();
  const byComment = new Map<string, AttachedFile[]>();
  for (const one of sources.flatMap((source) => attachedFile(source) ?? []))
    byComment.set(one.comment, [...(byComment.get(one.comment) ?? []), one]);
  if (byComment.size === 0) return found;
  const ids = new Map(sources.map((one) => [one.source, one]));
  const take = (owner: Found, comment: string, files: readonly AttachedFile[]) => {
    const once = eachOnce(files).map(({ source }) => ids.get(source)!);
    if (once.length === 0) return;
    const attached = new Map(found.get(owner.source)?.attached).set(comment, once);
    found.set(owner.source, { ...found.get(owner.source), attached });
    for (const { file } of files)
      found.set(file.source, { readWith: { what: `an attachment of ${comment}`, holds: "text" } });
  };
  for (const owner of sources) {
    const comment = /(?:^|\/)([^/]+)\.json$/.exec(owner.source)?.[1];
    const files = comment === undefined ? undefined : byComment.get(comment);
    if (files === undefined || !(await isComment(owner))) continue;
    take(owner, comment!, files);
    byComment.delete(comment!);
  }
  if (byComment.size === 0) return found;
  for (const owner of sources) {
    if (owner.kind !== "csv" || !isExport(await head(owner))) continue;
    for (const comment of await idsIn(owner, byComment)) {
      take(owner, comment, byComment.get(comment)!);
      byComment.delete(comment);
    }
  }
  return found;
}

const head = (file: Found): Promise<FileHead> =>
  file.part === undefined ? readHead(file.path) : partData(file.part).then(headOf);

/** A comment as the server hands it out: others have files called like theirs beside them, too. */
async function isComment(file: Found): Promise<boolean> {
  const { text } = await head(file);
  return text !== null && /"attributes"\s*:/.test(text) && /"(?:docketId|trackingNbr)"\s*:/.test(text);
}

function isExport({ text }: FileHead): boolean {
  const names = (text ?? "")
    .slice(0, 4000)
    .split("\n", 1)[0]!
    .split(/[,;\t]/)
    .map((name) => name.replace(/[^A-Za-z ]/g, "").toLowerCase());
  return ["document id", "docket id", "comment"].every((name) => names.includes(name));
}

/** A whole cell that may be an id. */
const CELL = /(?<![^\n",;\t])[\w.-]{3,100}(?=[",;\t])/g;

/** @returns those of the ids that stand in a cell of the table, in the order of the table */
async function idsIn(file: SourceFile, ids: ReadonlyMap<string, unknown>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const { chunks, close } = await recordChunks(file);
  try {
    let rest = "";
    for await (const chunk of chunks) {
      const text = rest + chunk.toString("latin1");
      for (const [cell] of text.matchAll(CELL)) if (ids.has(cell)) found.add(cell);
      rest = text.slice(-OVERLAP);
    }
  } finally {
    await close();
  }
  return found;
}

/** In characters: no cell that is looked for is longer. */
const OVERLAP = 102;
