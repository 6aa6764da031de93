/** Finds the parts of an Excel workbook: its sheets by name, and what they share. */
import { FileRefusal } from "../../ingest/file-refusal.ts";
import { eachElement } from "../../ingest/xml/xml-elements.ts";
import type { ZipEntry } from "../../ingest/zip/zip-archive.ts";

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
  /** Its comments, and what is drawn over it. */
  readonly beside: readonly Part[];
}

export interface Part {
  /** The last word of the relation's name: `worksheet`, `comments`, `drawing` … */
  readonly kind: string;
  readonly entry: ZipEntry;
}

export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly strings: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

export type Entries = ReadonlyMap<string, ZipEntry>;

/** @throws FileRefusal where it has no list of sheets, or one of them is not there */
export async function workbookParts(entries: Entries, what: string): Promise<WorkbookParts> {
  const main = (await partsOf("", entries, what)).find(({ kind }) => kind === "officeDocument")?.entry;
  const book = main ?? entries.get("xl/workbook.xml");
  if (book === undefined || book.name.endsWith(".bin")) throw noWorkbook(what, book);
  const parts = await relationsOf(book.name, entries, what);
  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let is1904 = false;
  await eachElement(
    await book.read(),
    what,
    ["workbook", "workbook/sheets"],
    ({ name, attributes }, parent) => {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet" || !parent.endsWith("/sheets")) return;
      const isHidden = (attributes.state ?? "visible") !== "visible";
      listed.push({ name: attributes.name ?? "", isHidden, id: attributes.id ?? "" });
    },
  );
  const sheets: ListedSheet[] = [];
  for (const { id, name, isHidden } of listed) {
    const part = parts.get(id);
    if (part === undefined) throw missing(what, name);
    // A chart may be a sheet of its own, and macros of old ones, too.
    if (part.kind !== "worksheet") continue;
    sheets.push({ name, isHidden, entry: part.entry, beside: await partsOf(part.entry.name, entries, what) });
  }
  const shared = (kind: string) => [...parts.values()].find((part) => part.kind === kind)?.entry ?? null;
  return { sheets, is1904, strings: shared("sharedStrings"), styles: shared("styles") };
}

const partsOf = async (of: string, entries: Entries, what: string): Promise<readonly Part[]> => [
  ...(await relationsOf(of, entries, what)).values(),
];

/** @returns by their ids the parts that are there */
async function relationsOf(of: string, entries: Entries, what: string): Promise<ReadonlyMap<string, Part>> {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const entry = entries.get(`${folder}_rels/${of.slice(folder.length)}.rels`);
  const found = new Map<string, Part>();
  if (entry === undefined) return found;
  await eachElement(await entry.read(), what, ["Relationships"], ({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const target = TargetMode === "External" ? undefined : entries.get(resolved(folder, Target));
    if (target !== undefined) found.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), entry: target });
  });
  return found;
}

/** @returns the name of a part within the archive */
function resolved(folder: string, target: string): string {
  const names = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const name of target.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

const noWorkbook = (what: string, book: ZipEntry | undefined) =>
  new FileRefusal(
    book === undefined
      ? [`${what}, damaged (it has no list of sheets)`, "a whole file", "get the file again"]
      : [
          "an Excel workbook in binary (.xlsb), which is not read",
          "a workbook (.xlsx)",
          "open it, and save it as .xlsx",
        ],
  );

const missing = (what: string, sheet: string) =>
  new FileRefusal([
    `${what}, damaged (its sheet "${sheet}" is not there)`,
    "a whole file",
    "get the file again, or open it and save it anew",
  ]);
