/** Puts what is attached to a comment where the comment says no more than that it is attached, and else below it. */
import { anonymityReader } from "../cues/anonymity.ts";
import { missingMarks } from "../cues/missing-marks.ts";
import { pageMarks } from "../cues/page-marks.ts";
import { readDocument } from "../read/ingest/read-document.ts";
import type { RecordRead } from "../read/ingest/read-records.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { split } from "../read/split/split.ts";
import { tag } from "../read/tag/tag.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { countWords } from "../text/tokens.ts";
import type { Settings } from "./project/settings.ts";

type Recorded = Exclude<RecordRead, { readonly problem: unknown }>;

/** @returns null where nothing is attached to what the source holds */
export function attachedTexts(
  { attached }: SourceFile,
  settings: Settings,
): ((read: Recorded) => Promise<Recorded>) | null {
  if (attached === undefined) return null;
  const markOf = missingMarks(settings.missing);
  return async (read) => {
    const files = attached.get(read.record.id) ?? [];
    const texts: string[] = [];
    for (const file of files) {
      const text = await textOf(file, settings);
      if (text !== "" && markOf(text) === null) texts.push(text);
    }
    if (texts.length === 0) return read;
    const own = read.record.text;
    const text = [...(own.trim() === "" || markOf(own) !== null ? [] : [own]), ...texts].join("\n\n");
    return {
      ...read,
      record: { ...read.record, text, words: countWords(text), fingerprint: fingerprint(text) },
    };
  };
}

/** Without heads and feet of pages, greeting and signature, as a letter is read; nothing where it cannot be read. */
async function textOf(file: SourceFile, settings: Settings): Promise<string> {
  const { document } = await readDocument(file);
  if (document === null) return "";
  const anonymity = anonymityReader(settings);
  const marks = pageMarks(document, anonymity);
  const { result } = split(document, marks, { layout: "whole", topics: null, anonymity });
  if (result === null) return "";
  return tag(document, result, marks.pageOf, anonymity)
    .responses.map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n");
}
