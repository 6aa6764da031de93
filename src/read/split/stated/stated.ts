/** The layout that a user states in a file: each response where it says that one begins, the parts where it says they stand. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, contentLines, usualWidth } from "../../../cues/content-line.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import type { Document } from "../../../model/document.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import type { SplitResult } from "../../../model/split.ts";
import { assemble } from "../assemble.ts";
import { type BlockParts, type PartReaders, withBottom, withTop } from "./block-parts.ts";
import { blocksOf, type StatedBlock } from "./blocks.ts";
import { statedDoubts } from "./doubts.ts";
import { fieldReader, labelReader, strips } from "./labels.ts";
import { nameReaders } from "./names.ts";
import { type PatternLines, type PatternUse, patternLines } from "./patterns.ts";
import { printedIds } from "./printed-ids.ts";
import { responseBlock } from "./response-block.ts";
import { separated, separatorOf, topicRuns } from "./topics.ts";
import { linesAround, wishesAround } from "./wishes.ts";

/** A form that says what begins or ends a response. */
export type StatedForm = LayoutForm & { readonly response: NonNullable<LayoutForm["response"]> };

export interface StatedSplit {
  readonly result: SplitResult;
  readonly uses: readonly PatternUse[];
  /** A number that stands for two responses; null where there is none. */
  readonly repeated: string | null;
}

/**
 * @param topics - the vocabulary of the headers, or null where it is not given
 * @returns the responses, and what each part of the form was found in
 */
export function splitStated(
  document: Document,
  marks: PageMarks,
  form: StatedForm,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
): StatedSplit {
  const labelOf = labelReader(form);
  const patterns = patternLines(document, form, (words) => labelOf(words) !== null);
  const isLabelled = (line: number) => {
    const { start, end } = document.lines[line - 1]!;
    return labelOf(document.text.slice(start, end).trim()) !== null;
  };
  const furniture = new Set(
    [...marks.furniture].filter((line) => !isNamed(patterns, line) && !isLabelled(line)),
  );
  for (const line of patterns.skipped) if (!patterns.begins.has(line)) furniture.add(line);
  const lines = withBeginnings(contentLines(document, { ...marks, furniture }), patterns);
  const width = usualWidth(lines);
  const blocks = blocksOf(lines, patterns, form.response);
  const separator = separatorOf(form.topics?.separators ?? [";"]);
  const known = topics ?? separated(lines, blocks, separator);
  const runs = topicRuns(lines, separator, new Set(known.map(topicKey)), width);
  const isOther = (at: number): boolean =>
    labelOf(lines[at]!.text) !== null || runs.startingAt(at, at + 1, false)?.isSure === true;
  const readers: PartReaders = {
    form,
    fields: fieldReader(labelOf, width),
    topics: runs,
    names: nameReaders(lines, strips(form.attribution?.strip), anonymity, width, isOther),
  };
  const read = blocks.map((block) => ({ block, parts: partsOf(lines, block, readers) }));
  const full = read.filter(({ parts }) => parts.from < parts.to);
  const { ids, repeated } = printedIds(full.map(({ block }) => block));
  const built = full.map((response, at) => {
    const wishes = wishesAround(linesAround(response, lines, document, patterns), anonymity);
    return responseBlock(response, ids[at]!, lines, document, wishes);
  });
  // A question that is not the header of any response stands beside their topics.
  const headers = new Set(built.flatMap(({ block }) => block.header?.lines[0] ?? []));
  const questions = [...patterns.questions.keys()].filter((line) => !headers.has(line));
  const apart = new Set([...furniture, ...patterns.ends, ...questions, ...built.flatMap((one) => one.apart)]);
  const printed = built.map(({ block }) => block);
  const split = assemble(document, "topic-header", apart, printed, marks.indented);
  const items = full.flatMap(({ parts }) => parts.topics?.items ?? []);
  const doubts = statedDoubts(read, lines, document, readers, patterns);
  const use = (key: string, has: (parts: BlockParts) => boolean): PatternUse => ({
    ...{ key, times: full.filter(({ parts }) => has(parts)).length, of: "response" },
  });
  return {
    repeated,
    result: { ...split, topics: topics ?? [...new Set(items)], doubts, reasons: reasonsOf(patterns) },
    uses: [
      ...patterns.uses,
      ...(form.topics === null ? [] : [use("topics", ({ topics: run }) => run !== null)]),
      ...(form.attribution === null ? [] : [use("attribution", ({ name }) => name !== null)]),
    ],
  };
}

/** By the keys of the layout file. */
const reasonsOf = ({ begins, ends, skipped, questions }: PatternLines): ReadonlyMap<number, string> =>
  new Map([
    ...[...skipped].map((line) => [line, "skip"] as const),
    ...[...ends].map((line) => [line, "response.ends"] as const),
    ...[...questions.keys()].map((line) => [line, "question"] as const),
    ...[...begins.keys()].map((line) => [line, "response.begins"] as const),
  ]);

const isNamed = ({ begins, ends, questions }: PatternLines, line: number): boolean =>
  begins.has(line) || ends.has(line) || questions.has(line);

/** The lines on which responses begin, as far as they hold more than that. */
function withBeginnings(lines: readonly ContentLine[], { begins }: PatternLines): readonly ContentLine[] {
  return lines.map((line) => {
    const { rest = "", topics = null } = begins.get(line.line) ?? {};
    const text = rest === "" ? topics : rest;
    return text === null ? line : { ...line, text };
  });
}

function partsOf(lines: readonly ContentLine[], block: StatedBlock, readers: PartReaders): BlockParts {
  const { from, to, begun } = block;
  const { topics = null, attribution = null, rest = "" } = begun?.here ?? {};
  const at = begun?.at ?? from;
  const wrapped = topics !== null && rest === "" ? readers.topics.startingAt(at, to, true) : null;
  const run =
    topics === null
      ? null
      : (wrapped ?? { from: at, to: at + 1, items: readers.topics.itemsOf(topics), isSure: true });
  const name = { from: at, to: at + 1, offset: 0, name: attribution ?? "", organisation: "" };
  const start = block.isFirst && begun === null ? firstTopics(lines, block, readers) : from;
  const begin: BlockParts = {
    ...{ from: wrapped?.to ?? start, to, topics: run, opening: null },
    name: attribution === null ? null : name,
  };
  return withBottom(lines, withTop(lines, begin, readers), readers);
}

/** Where nothing begins the first response, front matter stands before its topics. */
function firstTopics(
  lines: readonly ContentLine[],
  { from, to }: StatedBlock,
  { form, topics }: PartReaders,
): number {
  if (form.topics?.where !== "before") return from;
  for (let at = from; at < to; at++)
    if (topics.startingAt(at, to, false)?.isSure && (at === from || lines[at]!.afterBlank)) return at;
  return from;
}
