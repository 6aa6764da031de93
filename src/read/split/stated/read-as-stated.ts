/** Reads a document's lines in the form that a layout file states, where it leaves to the evidence how responses begin. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, joinedWords, usualWidth } from "../../../cues/content-line.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import { labelled } from "../form/dress.ts";
import { type HeaderForm, SEPARATORS, type Separator } from "../form/header-form.ts";
import { type FormRead, readForm } from "../form/read-form.ts";
import { fieldReader, labelReader, strips } from "./labels.ts";
import { nameReaders } from "./names.ts";
import { patternLines } from "./patterns.ts";
import { wishesAround, without } from "./wishes.ts";

/** @param topics - the vocabulary of the headers, or null where it is not given */
export function readAsStated(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
  form: LayoutForm,
): FormRead {
  const { skipped } = patternLines(document, form, () => false);
  const furniture = new Set([...marks.furniture, ...skipped]);
  const read = readForm(document, { ...marks, furniture }, topics, anonymity, headerForms(form));
  return { ...read, lines: withStatedNames(read.lines, form, anonymity) };
}

/** Null where the file says no more than what is read without it. */
function headerForms({ topics }: LayoutForm): readonly HeaderForm[] | null {
  if (topics === null) return [];
  const separators = topics.separators.flatMap((one) =>
    one === ";" && topics.labels.length === 0 ? [] : (separatorNamed(one) ?? []),
  );
  const dresses = topics.labels.map((label) => labelled(label.replace(/\s*[:–—-]?\s*$/u, "")));
  const all = separators.flatMap((separator) =>
    (dresses.length === 0 ? [null] : dresses).map((dress) => ({ dress, separator })),
  );
  return all.length === 0 ? null : all;
}

const separatorNamed = (text: string): Separator | null =>
  (Object.keys(SEPARATORS) as Separator[]).find((name) => name === (text === "\t" ? "tab" : text.trim())) ??
  null;

/** Names without their labels and what else stands before them. */
function withStatedNames(
  lines: readonly ContentLine[],
  form: LayoutForm,
  anonymity: AnonymityReader,
): readonly ContentLine[] {
  const { labels, strip } = form.attribution ?? { labels: { name: [], organisation: [] }, strip: [] };
  if (labels.name.length + labels.organisation.length + strip.length === 0) return lines;
  const width = usualWidth(lines);
  const isName = labelReader({ ...form, topics: null, textLabels: [] });
  const fields = fieldReader(isName, width);
  const names = nameReaders(lines, strips(strip), anonymity, width, () => false);
  const written = [...lines];
  for (let at = 0; at < lines.length; ) {
    const said = { name: "", organisation: "" };
    let to = at;
    for (let field = fields(lines, to, lines.length); field !== null; ) {
      if (field.part === "name" || field.part === "organisation") said[field.part] = field.value;
      to = field.to;
      field = to < lines.length ? fields(lines, to, lines.length) : null;
    }
    const bare = to > at ? null : names.strippedAt(at, lines.length);
    const end = bare?.to ?? to;
    const who = [bare?.name ?? said.name, said.organisation].filter((one) => one !== "");
    const around = { line: lines[at]!.line, words: without(joinedWords(lines, at, end), who) };
    const words = [who.join(", "), ...wishesAround([around], anonymity).map((one) => `(${one.words})`)]
      .join(" ")
      .trim();
    if (end > at && words !== "")
      for (let line = at; line < end; line++)
        written[line] =
          line === at
            ? { ...lines[at]!, text: words, form: { part: "name", lines: end - at } }
            : { ...lines[line]!, text: "" };
    at = Math.max(end, at + 1);
  }
  return written;
}
