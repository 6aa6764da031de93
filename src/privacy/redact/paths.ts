/** Names for the files of a copy: a part that holds a masked name, or a datum, becomes a code. */
import { personalData } from "../../cues/personal-data.ts";
import type { Redaction } from "./redaction.ts";

/** A source, as far as its copy is named after it. */
export interface SourceNamed {
  /** Relative or absolute, with forward slashes. */
  readonly source: string;
  /** Whether it is copied as records; any other is copied as text. */
  readonly isRecords: boolean;
}

/** Of the kinds of files that a folder is searched for. A copy of Markdown holds no marks that could be read as such. */
const TEXT = { readAs: /\.(?:txt|text)$/i, ending: ".txt" };
const RECORDS = { readAs: /\.(?:jsonl|ndjson)$/i, ending: ".jsonl" };
const ENDING = /(?<=.)\.[A-Za-z]{1,8}$/;

/**
 * No name leads out of the folder, is hidden in it, or differs from another by capitals only; each is one that is
 * read as what it is.
 *
 * @returns the path of each copy, relative to their folder, in the order of the sources
 */
export function copyPaths(sources: readonly SourceNamed[], redaction: Redaction): readonly string[] {
  const taken = new Set<string>();
  // What is attached to a message stands in a folder that is called as the message is.
  const folders = new Set(sources.map(({ source }) => source.slice(0, Math.max(0, source.lastIndexOf("/")))));
  return sources.map(({ source, isRecords }) => {
    const { readAs, ending } = isRecords ? RECORDS : TEXT;
    const masked = maskedPath(within(source), redaction);
    const named = readAs.test(masked) && !folders.has(source) ? masked : `${masked}${ending}`;
    let path = named;
    for (let number = 2; taken.has(path.toLowerCase()); number++) path = numbered(named, number);
    taken.add(path.toLowerCase());
    return path;
  });
}

/** Without drive, root, `..` and the dots that hide a file. */
function within(source: string): string {
  const parts = source.replace(/^[A-Za-z]:/, "").split(/[\\/]/);
  return (
    parts
      .map((part) => part.replace(/^\.+/, ""))
      .filter(Boolean)
      .join("/") || "source"
  );
}

const numbered = (path: string, number: number) =>
  path.replace(/(?:\.[A-Za-z]+)?$/, (ending) => `-${number}${ending}`);

/** @returns the path, each part of it as it was or a code and its ending */
export function maskedPath(path: string, redaction: Redaction): string {
  return path
    .split("/")
    .map((part) => {
      const ending = ENDING.exec(part)?.[0] ?? "";
      const code = codeFor(part.slice(0, part.length - ending.length), part, redaction);
      return code === null ? part : `${code.toLowerCase()}${ending}`;
    })
    .join("/");
}

/** @returns the id, or a code for all of it: what is left of it could tell as much */
export function maskedId(id: string, redaction: Redaction): string {
  const code = codeFor(id, id, redaction);
  return code === null ? id : `${code}-${redaction.codes.id(id)}`.toLowerCase();
}

function codeFor(words: string, whole: string, { names, hidden, codes }: Redaction): string | null {
  const held = names.heldBy(words);
  if (held !== null) return `name-${held}`;
  const isMasked =
    hidden.heldBy(words) !== null || names.find(words).length > 0 || personalData(whole).length > 0;
  return isMasked ? `id-${codes.id(whole)}` : null;
}
