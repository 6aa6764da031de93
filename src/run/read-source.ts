/** Stages 1 to 3 for one source: ingest → split → tag; records are responses already. */
import { type AnonymityReader, anonymityReader } from "../cues/anonymity.ts";
import { htmlIn, tagIn } from "../cues/html.ts";
import { type MissingMarks, missingMarks } from "../cues/missing-marks.ts";
import { pageMarks } from "../cues/page-marks.ts";
import type { DocumentSeen } from "../model/check.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { SplitResult } from "../model/split.ts";
import { type Corrected, correctedRecord } from "../read/correct/apply.ts";
import { type CorrectedDocument, correctedDocument } from "../read/correct/document.ts";
import { doubtOf } from "../read/doubt/doubt.ts";
import { textUnassigned } from "../read/doubt/text-unassigned.ts";
import type { ReadWith } from "../read/ingest/companions/companion.ts";
import { readCompanion } from "../read/ingest/companions/read-companion.ts";
import { readDocument } from "../read/ingest/read-document.ts";
import { type RecordRead, readRecords } from "../read/ingest/read-records.ts";
import { isOfRecords, isTable, type SourceFile, type TableKind } from "../read/ingest/source-file.ts";
import { split } from "../read/split/split.ts";
import { statedLines } from "../read/split/stated/stated-lines.ts";
import { readTableFile } from "../read/table/read-table.ts";
import { FROM_FILE_NAME, namedByFile } from "../read/tag/file-name.ts";
import { tagRecord } from "../read/tag/record.ts";
import { tag } from "../read/tag/tag.ts";
import { isAskedFor } from "./asked-for.ts";
import { attachedTexts } from "./attached-texts.ts";
import { htmlProblem } from "./html-problem.ts";
import { limited } from "./limited.ts";
import type { SplitMaterial } from "./material.ts";
import { isLayoutName } from "./project/layout-name.ts";
import { layoutOf } from "./project/layouts.ts";
import { layoutInSources, mappingOf } from "./project/mapping-of.ts";
import type { Settings } from "./project/settings.ts";
import type { Received, SourceReading } from "./reading.ts";
import { withSeverity } from "./severity.ts";
import { isPlayed } from "./shards/played-source.ts";
import { isShown, readAsShown } from "./shown-source.ts";

/**
 * @param material - what documents are split with
 * @param onDocument - told of the document with what was found in it; not of a file of records
 * @param onUnanswered - told of what a table asks and a row does not answer, without words
 * @returns the responses of the source and what is odd about it, as they come
 */
export function readSource(
  source: SourceFile,
  settings: Settings,
  material: SplitMaterial,
  onDocument?: (seen: DocumentSeen) => void,
  onUnanswered?: (response: Response) => void,
): SourceReading {
  if (isPlayed(source)) return source.played(onUnanswered);
  if (isShown(source)) {
    const shown = (one: Response) => onUnanswered?.({ ...one, source: source.source });
    return readAsShown(readSource(source.received, settings, material, onDocument, shown), source);
  }
  const { kind, readWith } = source;
  if (readWith !== undefined) return companionOf(source, readWith);
  const read = () =>
    isTable(kind)
      ? rowsOf({ ...source, kind }, settings, onUnanswered)
      : isOfRecords(kind)
        ? recordsOf(source, settings, onUnanswered)
        : responsesOf(source, settings, material, onDocument);
  return lookedThrough(limited(source, settings, read), source, missingMarks(settings.missing));
}

/** Says of each response whether its text is a mark that stands for none, and of all whether they hold HTML. */
async function* lookedThrough(
  reading: SourceReading,
  { source, kind, only }: SourceFile,
  markOf: MissingMarks,
): SourceReading {
  // References in a document are told by the check as letters that were decoded wrongly, each with its place.
  const inText = isOfRecords(kind) ? htmlIn : tagIn;
  let html: { readonly line: number; readonly first: string; responses: number } | null = null;
  try {
    let next = await reading.next();
    for (; !next.done; next = await reading.next()) {
      const item = next.value;
      if ("severity" in item) yield item;
      else {
        const missing = markOf(item.response.text);
        const first = inText(item.response.text);
        if (first !== null) {
          html ??= { line: item.line, first, responses: 0 };
          html.responses++;
        }
        const isAsRead = missing === null && item.response.missing === undefined;
        yield isAsRead ? item : { ...item, response: { ...item.response, missing: missing ?? undefined } };
      }
    }
    if (only !== undefined) only.end.html = html;
    else if (html !== null) yield htmlProblem(source, html);
    return next.value;
  } finally {
    await reading.return(undefined as never);
  }
}

async function* responsesOf(
  source: SourceFile,
  settings: Settings,
  material: SplitMaterial,
  onDocument?: (seen: DocumentSeen) => void,
): SourceReading {
  const { document, bytes, sha256, problems } = await readDocument(source);
  yield* problems;
  if (document === null) return { bytes, sha256, layout: null };
  const anonymity = anonymityReader(settings);
  const given = layoutOf(settings, source.source);
  const named = given === "auto" ? layoutInSources(settings, source.source) : given;
  const layout = isLayoutName(named) ? named : material.layouts.get(named)!;
  const marks = pageMarks(
    document,
    anonymity,
    typeof layout === "object" ? statedLines(document, layout) : undefined,
  );
  const { topics } = material;
  const { result, problems: unsplit } = split(document, marks, { layout, topics, anonymity });
  const { pageOf } = marks;
  const tagBy = (by: SplitResult) => {
    const read = tag(document, by, pageOf, anonymity);
    const isNamed = by.layout === "whole" && mappingOf(settings, source.source).name === FROM_FILE_NAME;
    return isNamed ? { ...read, responses: read.responses.map((one) => namedByFile(one, anonymity)) } : read;
  };
  const tagged = result && tagBy(result);
  const seen: DocumentSeen = { document, split: result, responses: tagged?.responses ?? [], pageOf };
  const corrected =
    result && tagged && correctedDocument(document, result, tagged, settings.corrections, tagBy);
  onDocument?.(corrected ? seenAs(seen, corrected) : seen);
  // The signs of a doubt are those of the document as it was split: corrections say nothing of what is not corrected.
  const doubt = doubtOf(seen, anonymity, layout !== "auto");
  const told = doubt && corrected ? { ...doubt, hint: `${doubt.hint}; ${STILL_IN_DOUBT}` } : doubt;
  for (const problem of [told, textUnassigned(seen)]) {
    const told = problem && withSeverity(problem, settings);
    if (told !== null) yield told;
  }
  yield* unsplit;
  if (result === null || tagged === null) return { bytes, sha256, layout: null };
  yield* corrected?.problems ?? tagged.problems;
  const lineOf = ({ lines }: Response) => (lines.header ?? lines.body)[0];
  if (corrected === null) for (const response of tagged.responses) yield { response, line: lineOf(response) };
  else for (const one of corrected?.responses ?? []) yield* receivedAs(one, lineOf(one.response));
  return { bytes, sha256, layout: result.file ?? result.layout };
}

const STILL_IN_DOUBT =
  "corrections by hand do not lift this doubt: whoever has looked allows it in `check.allow`";

/** The document as it is corrected, and how it was printed. */
function seenAs(seen: DocumentSeen, { split, responses }: CorrectedDocument): DocumentSeen {
  const veiled = new Map(responses.flatMap((one) => one.veiled).map((one) => [one.id, one]));
  const asPrinted = seen.responses.map((one) => veiled.get(one.id) ?? one);
  return {
    ...seen,
    split,
    responses: responses.map(({ response }) => response),
    uncorrected: { ...seen, responses: asPrinted },
  };
}

function* receivedAs(
  { response, isLeftOut, applied, veiled, problems }: Corrected,
  line: number,
): Generator<Received | Problem> {
  yield* problems;
  yield { response, line, corrections: applied, isLeftOut, veiled };
}

async function* companionOf(source: SourceFile, readWith: ReadWith): SourceReading {
  const digest = yield* readCompanion(source, readWith);
  return { ...digest, layout: null };
}

async function* recordsOf(
  source: SourceFile,
  settings: Settings,
  onUnanswered?: (response: Response) => void,
): SourceReading {
  const records = readRecords(source, onUnanswered);
  const anonymity = anonymityReader(settings);
  const attached = attachedTexts(source, settings);
  for await (const read of records) {
    if (!isAskedFor(source, settings, read)) continue;
    const whole = attached === null || "problem" in read ? read : await attached(read);
    for (const one of recordRead(whole, settings, anonymity)) yield one;
  }
  return {
    ...(records.digest() ?? { bytes: 0, sha256: "" }),
    layout: null,
    leftOut: records.leftOut(),
  };
}

async function* rowsOf(
  source: SourceFile & { readonly kind: TableKind },
  settings: Settings,
  onUnanswered?: (response: Response) => void,
): SourceReading {
  const anonymity = anonymityReader(settings);
  const missing = missingMarks(settings.missing);
  const attached = attachedTexts(source, settings);
  const rows = readTableFile(source, {
    mapping: mappingOf(settings, source.source),
    missing,
    anonymity,
    onUnanswered:
      onUnanswered &&
      (({ record, line, flags }) => onUnanswered(tagRecord(record, flags, line, anonymity).response)),
  });
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      const read = next.value;
      if (!isAskedFor(source, settings, read)) continue;
      const whole = attached === null || "problem" in read ? read : await attached(read);
      for (const one of recordRead(whole, settings, anonymity)) yield one;
    }
    const { digest, facts, leftOut } = next.value;
    return { ...digest, layout: null, table: facts, leftOut };
  } finally {
    await rows.return(undefined as never);
  }
}

function* recordRead(
  read: RecordRead,
  settings: Settings,
  anonymity: AnonymityReader,
): Generator<Received | Problem> {
  if ("problem" in read) {
    yield read.problem;
    return;
  }
  const tagged = tagRecord(read.record, read.flags, read.line, anonymity);
  const corrections = settings.corrections.of(tagged.response.id);
  if (corrections.length > 0) {
    yield* receivedAs(correctedRecord(tagged, read.line, corrections), read.line);
    return;
  }
  yield* tagged.problems;
  yield { response: tagged.response, line: read.line };
}
