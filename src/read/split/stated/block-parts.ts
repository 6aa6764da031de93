/** Finds topics, name and text in the block of a response, as a layout file says where they stand. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { LayoutForm, PartStands } from "../../../model/layout-form.ts";
import { partLabel } from "../form/dress.ts";
import type { StatedBlock } from "./blocks.ts";
import type { Field, FieldReader } from "./labels.ts";
import type { NameReaders, StatedName } from "./names.ts";
import type { TopicRun, TopicRuns } from "./topics.ts";

/** What is found in a block; content lines from `from` up to `to` are its text. */
export interface BlockParts {
  readonly from: number;
  readonly to: number;
  readonly topics: TopicRun | null;
  readonly name: StatedName | null;
  /** What stands of the text's first line behind a label; null where it has none. */
  readonly opening: string | null;
}

/** A response as far as it is read. */
export interface StatedResponse {
  readonly block: StatedBlock;
  readonly parts: BlockParts;
}

export interface PartReaders {
  readonly form: LayoutForm;
  readonly fields: FieldReader;
  readonly topics: TopicRuns;
  readonly names: NameReaders;
}

/** What stands above the text, read line by line until nothing more of it is found. */
export function withTop(lines: readonly ContentLine[], block: BlockParts, readers: PartReaders): BlockParts {
  const { form, fields, topics, names } = readers;
  let parts = block;
  while (parts.from < parts.to) {
    const { from, to } = parts;
    const field =
      unread(fields(lines, from, to), parts) ?? unread(belowLabels(lines, from, to, fields), parts);
    if (field?.part === "text")
      return field.value === ""
        ? { ...parts, from: field.to }
        : { ...parts, from: field.at, opening: field.value };
    if (field !== null) {
      parts = withField(parts, field, topics, true);
      continue;
    }
    const isNext = form.topics?.where === "next-line";
    const run =
      parts.topics === null && isAbove(form.topics?.where) ? topics.startingAt(from, to, isNext) : null;
    const name = parts.name === null && isAbove(form.attribution?.where) ? names.startingAt(from, to) : null;
    if (run !== null && (name === null || isNext || run.items.length > 1))
      parts = { ...parts, topics: run, from: run.to };
    else if (name !== null) parts = { ...parts, name, from: name.to };
    else break;
  }
  return parts;
}

/** What stands below the text, from its last line up. */
export function withBottom(
  lines: readonly ContentLine[],
  block: BlockParts,
  readers: PartReaders,
): BlockParts {
  const { form, fields, topics, names } = readers;
  let parts = block;
  for (;;) {
    const { from, to } = parts;
    const field = unread(lastField(lines, from, to, fields), parts);
    const run =
      parts.topics === null && form.topics?.where === "after" ? topics.endingAt(to, from + 1) : null;
    const name = parts.name === null && form.attribution?.where === "after" ? names.endingAt(to, from) : null;
    if (field !== null) parts = withField(parts, field, topics, false);
    else if (run !== null) parts = { ...parts, topics: run, to: run.from };
    else if (name !== null) parts = { ...parts, name, to: name.offset > 0 ? name.from + 1 : name.from };
    else return parts;
    if (name?.offset) return parts;
  }
}

const isAbove = (where: PartStands | null | undefined): boolean =>
  where === "before" || where === "next-line";

/** In lines. */
const MOST_LABELS = 8;

/** A field that other labelled lines stand above: they are no text either. */
function belowLabels(
  lines: readonly ContentLine[],
  from: number,
  end: number,
  fields: FieldReader,
): Field | null {
  for (let at = from; at < Math.min(end, from + MOST_LABELS); at++) {
    const field = fields(lines, at, end);
    if (field !== null) return field;
    if (partLabel(lines[at]!.text) === null && !ANSWERED.test(lines[at]!.text)) return null;
  }
  return null;
}

/** A question of a form with its answer: `May we print your name? No`. */
const ANSWERED = /^\p{L}[^.!?]{3,100}\?:?\s+\S{1,20}(?: \S{1,20}){0,2}$/u;

/** A second field of one kind is not read: which of the two is the response's own nobody can say. */
function unread(field: Field | null, { topics, name }: BlockParts): Field | null {
  if (field === null || field.part === "text") return field;
  const has = field.part === "topics" ? topics !== null : name !== null && name[field.part] !== "";
  return has && field.value !== "" ? null : field;
}

function lastField(
  lines: readonly ContentLine[],
  from: number,
  end: number,
  fields: FieldReader,
): Field | null {
  for (let at = end - 1; at > Math.max(from, end - MOST_LABELS); at--) {
    const field = fields(lines, at, end);
    if (field !== null && field.part !== "text") return field.to === end ? field : null;
  }
  return null;
}

function withField(
  parts: BlockParts,
  { part, value, at, to }: Field,
  topics: TopicRuns,
  isAboveText: boolean,
): BlockParts {
  const edges = isAboveText ? { from: to, to: parts.to } : { from: parts.from, to: at };
  if (part === "topics")
    return { ...parts, ...edges, topics: { from: at, to, items: topics.itemsOf(value), isSure: true } };
  const said = parts.name ?? { from: at, to, offset: 0, name: "", organisation: "" };
  const who = value === "" ? {} : { [part]: value };
  const name = { ...said, from: Math.min(said.from, at), to: Math.max(said.to, to), ...who };
  return { ...parts, ...edges, name };
}
