/** What is attached to a comment and lies beside it as a file of its own: `HBR-2027-0001-0003_attachment_1.pdf`. */
import { isOfRecords, type SourceFile, type SourceKind } from "../source-file.ts";

type Found = Omit<SourceFile, "id">;

export interface AttachedFile {
  readonly comment: string;
  readonly number: number;
  readonly file: Found;
}

const BESIDE = /(?:^|\/)([^/]+?)[ _-]+att(?:achment|achement)?[ _-]*(\d{1,3})(?:_extracted|_content)?\.\w+$/i;
const IN_FOLDER = /(?:^|\/)([^/]+)\/(?:attachments\/)?att(?:achment)?[ _-]*(\d{1,3})(?:_extracted)?\.\w+$/i;

/** Of one attachment in several forms the first of these is read. */
const RANKS: Readonly<Partial<Record<SourceKind, number>>> = {
  docx: 1,
  odt: 2,
  rtf: 3,
  text: 4,
  markdown: 5,
  html: 6,
};
const LAST = 7;

/** @returns null where its name says no comment that it belongs to */
export function attachedFile(file: Found): AttachedFile | null {
  const [, comment, number] = BESIDE.exec(file.source) ?? IN_FOLDER.exec(file.source) ?? [];
  return comment === undefined ? null : { comment, number: Number(number), file };
}

/** @returns one file for each attachment of a comment, in their order; the others hold the same in another form */
export function eachOnce(files: readonly AttachedFile[]): readonly Found[] {
  const byNumber = new Map<number, Found>();
  const ranked = files
    .filter(({ file }) => !isOfRecords(file.kind))
    .toSorted((one, other) => one.number - other.number || rank(one) - rank(other));
  for (const { number, file } of ranked) if (!byNumber.has(number)) byNumber.set(number, file);
  return [...byNumber.values()];
}

const rank = ({ file }: AttachedFile): number => RANKS[file.kind] ?? LAST;
