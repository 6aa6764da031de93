/** Learns in which form a document prints its headers: the marks around them, and what stands between their topics. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth } from "../../../cues/content-line.ts";
import { PART_LABELS } from "../../../cues/english/labels.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import { type Dress, HEADING, labelled, partLabel, STARRED, undressed, WITH_NUMBER } from "./dress.ts";
import { LISTS, type ListForm, type TopicLines } from "./topic-lists.ts";

export const SEPARATORS = {
  ";": /\s*;\s*/u,
  ",": /\s*,\s*/u,
  "|": /\s*\|\s*/u,
  "/": /\s*\/\s*/u,
  "•": /\s*[•·]\s*/u,
  tab: /\s*\t\s*/u,
} as const;

export type Separator = keyof typeof SEPARATORS;

/** How a document prints the topics of its headers. */
export interface HeaderForm {
  /** Null where nothing stands around them. */
  readonly dress: Dress | null;
  /** Between the topics of a line; or how several lines hold one topic each. */
  readonly separator: Separator | ListForm;
}

/** What the headers of a form would be. */
export interface HeadersRead {
  readonly form: HeaderForm;
  /** Keys of the topics that are given, or that several headers hold. */
  readonly known: ReadonlySet<string>;
  /** How many runs are headers by their topics. */
  readonly headers: number;
}

/** The form that is read without any of this. */
const PLAIN: HeaderForm = { dress: null, separator: ";" };

/** Fewest headers and topics of a form, and how many headers it must have against the plain one. */
const LEAST = { headers: 3, topics: 2, dressed: 0.8, other: 1.4 };

/**
 * @param topics - the vocabulary, or null where it is not given
 * @param stated - the forms to choose from; null for all that the document has
 * @returns the headers in the form that explains most of the document; null where that is `Topic; Topic` as it stands
 */
export function headersRead(
  lines: readonly ContentLine[],
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
  stated: readonly HeaderForm[] | null = null,
): HeadersRead | null {
  const width = usualWidth(lines);
  const read = (form: HeaderForm): HeadersRead => {
    const all = topicLines(lines, form, anonymity);
    const runs = all.filter(({ from }) => mayOpen(lines, from, width, anonymity));
    return { form, ...evidence(runs, form, topics) };
  };
  const least = topics === null && stated === null ? LEAST.headers : 1;
  const plain = stated === null ? read(PLAIN).headers : 0;
  let best: HeadersRead | null = null;
  for (const form of stated ?? forms(lines, least)) {
    const found = read(form);
    const share = form.dress !== null && form.separator === ";" ? LEAST.dressed : LEAST.other;
    if (found.headers >= Math.max(least, plain * share) && found.headers > (best?.headers ?? 0)) best = found;
  }
  return best;
}

/** Whether a response may begin at a line, by what stands before it. */
export function mayOpen(
  lines: readonly ContentLine[],
  at: number,
  width: number,
  anonymity: AnonymityReader,
): boolean {
  const before = lines[at - 1];
  const { afterBlank, afterPage } = lines[at]!;
  if (before === undefined || afterBlank || afterPage) return true;
  return (
    endsSentence(before.text) ||
    before.text.length < width * 0.6 ||
    looksLikeAttribution(before.text, anonymity)
  );
}

/** Every form but the plain one of which the document has enough lines, that with fewest marks first. */
function* forms(lines: readonly ContentLine[], least: number): Generator<HeaderForm> {
  const hasEnough = (mark: RegExp): boolean => lines.filter(({ text }) => mark.test(text)).length >= least;
  const separators = (Object.keys(SEPARATORS) as Separator[]).filter(
    (one) => one === ";" || hasEnough(SEPARATORS[one]),
  );
  const dresses = [...topicLabels(lines, least).map(labelled), WITH_NUMBER, HEADING, ...STARRED];
  for (const dress of [null, ...dresses.filter(({ open }) => hasEnough(open))])
    for (const separator of separators) if (dress !== null || separator !== ";") yield { dress, separator };
  for (const separator of Object.keys(LISTS) as ListForm[]) yield { dress: null, separator };
}

const TOPIC_LABELS: ReadonlySet<string> = new Set(PART_LABELS.topics);
const OTHER_LABELS: ReadonlySet<string> = new Set(
  Object.entries(PART_LABELS).flatMap(([part, words]) => (part === "topics" ? [] : words)),
);

/** Labels that begin several lines, and are none of another part. */
function topicLabels(lines: readonly ContentLine[], least: number): readonly string[] {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    const label = partLabel(text);
    if (label !== null && !OTHER_LABELS.has(label)) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return [...times]
    .filter(([label, number]) => number >= least && (TOPIC_LABELS.has(label) || number >= OFTEN))
    .map(([label]) => label);
}

/** How often a word that is no known label must be one. */
const OFTEN = 5;

/** @returns all that may be a header of a form, wherever it stands */
export function topicLines(
  lines: readonly ContentLine[],
  { dress, separator }: HeaderForm,
  anonymity: AnonymityReader,
): readonly TopicLines[] {
  if (separator === "bullets" || separator === "lines") return LISTS[separator](lines, anonymity);
  return lines.flatMap(({ text }, from) => {
    const inside = dress === null ? text : undressed(text, dress)?.inside;
    if (inside === undefined) return [];
    const items = inside.split(SEPARATORS[separator]).filter((item) => item !== "");
    if (items.length < (dress === null ? 2 : 1) || !items.every(mayBeTopic)) return [];
    return { from, to: from + 1, items };
  });
}

/** Without marks around them, topics must stand in different company: else what parts them may be a part of one. */
function evidence(
  runs: readonly TopicLines[],
  { dress, separator }: HeaderForm,
  topics: readonly string[] | null,
): Pick<HeadersRead, "known" | "headers"> {
  const times = new Map<string, number>();
  const texts = new Set<string>();
  for (const { items } of runs) {
    const keys = new Set(items.map(topicKey));
    const text = [...keys].join(";");
    if (dress === null && separator !== "lines" && texts.has(text)) continue;
    texts.add(text);
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const known = new Set(
    topics?.map(topicKey) ?? [...times].flatMap(([key, number]) => (number > 1 ? key : [])),
  );
  const least = separator === "lines" ? 2 : 1;
  const isHeader = ({ items }: TopicLines) =>
    items.length >= least && items.filter((item) => known.has(topicKey(item))).length * 2 >= items.length;
  return { known, headers: topics === null && known.size < LEAST.topics ? 0 : runs.filter(isHeader).length };
}
