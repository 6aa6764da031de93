/** Writes headers of any form as `Topic; Topic`, the form that boundaries are found in. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, usualWidth, wrapsNaturally } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import { undressed } from "./dress.ts";
import { type HeadersRead, mayOpen, SEPARATORS, topicLines } from "./header-form.ts";
import type { TopicLines } from "./topic-lists.ts";

const LONGEST_HEADER = 10;

/** How far numbers may be apart where headers between them were not told. */
const MOST_SKIPPED = 3;

/** @returns the lines, those of headers without their marks and with `;` between topics */
export function withPlainHeaders(
  lines: readonly ContentLine[],
  read: HeadersRead,
  anonymity: AnonymityReader,
): readonly ContentLine[] {
  const written = [...lines];
  let number = 0;
  const width = usualWidth(lines);
  const runs = topicLines(lines, read.form, anonymity).filter(
    (run) => mayOpen(lines, run.from, width, anonymity) || isKnown(run, read.known),
  );
  const signed = signedInFront(lines, runs, read, anonymity);
  for (const run of runs) {
    const own = Number(/\d+/.exec(lines[run.from]!.text)?.[0]);
    const isNext = read.form.dress?.name === "number" && own > number && own <= number + MOST_SKIPPED;
    const isFirst = signed.has(run.from);
    if (!isFirst && !isHeader(run, read, lines[run.from - 1]?.text, isNext, anonymity)) continue;
    number = own;
    const isList = !(read.form.separator in SEPARATORS);
    const texts = isList ? listTexts(run) : lineTexts(lines, run, read);
    texts.forEach((text, at) => {
      written[run.from + at] = { ...lines[run.from + at]!, text };
    });
    written[run.from] = {
      ...written[run.from]!,
      form: { part: "header", lines: isList ? texts.length : null },
    };
  }
  return written;
}

/** Headers of topics that no other has: a text and a name stand between them and the first that is known. */
function signedInFront(
  lines: readonly ContentLine[],
  runs: readonly TopicLines[],
  { form, known }: HeadersRead,
  anonymity: AnonymityReader,
): ReadonlySet<number> {
  const found = new Set<number>();
  // A comma stands in a name and its organisation, too.
  if (form.separator === "lines" || form.separator === ",") return found;
  let at = runs.findIndex(({ items }) => items.every((item) => known.has(topicKey(item))));
  while (at > 0) {
    const { from, to } = runs[at - 1]!;
    const end = runs[at]!.from;
    const isText = !/^\p{Ll}/u.test(lines[to]!.text) && to < end - 1;
    const isSigned =
      endsSentence(lines[end - 2]!.text) && looksLikeAttribution(lines[end - 1]!.text, anonymity);
    if (!isText || !isSigned) break;
    found.add(from);
    at--;
  }
  return found;
}

/** Topics of which each is known make a header wherever they stand, unless there is one alone. */
const isKnown = ({ items }: TopicLines, known: ReadonlySet<string>): boolean =>
  items.length > 1 && items.every((item) => known.has(topicKey(item)));

/** By its topics; by its label; or by its marks, where a response has just been closed or its number comes next. */
function isHeader(
  { items }: TopicLines,
  { form, known }: HeadersRead,
  before: string | undefined,
  isNext: boolean,
  anonymity: AnonymityReader,
): boolean {
  if (items.filter((item) => known.has(topicKey(item))).length * 2 >= items.length) return true;
  if (form.separator === "lines") return false;
  return form.dress?.name === "label" || isNext || looksLikeAttribution(before, anonymity);
}

const listTexts = ({ items }: TopicLines): readonly string[] =>
  items.map((item, at) => (at < items.length - 1 ? `${item};` : item));

/** The lines of a header that begins with a run, each with the separators that are read further on. */
function lineTexts(
  lines: readonly ContentLine[],
  { from }: TopicLines,
  { form, known }: HeadersRead,
): readonly string[] {
  const separator = SEPARATORS[form.separator as keyof typeof SEPARATORS];
  const width = usualWidth(lines);
  const piecesOf = (text: string) => text.split(separator);
  const first = form.dress === null ? null : undressed(lines[from]!.text, form.dress);
  const texts = [first?.inside ?? lines[from]!.text];
  let isOpen = first?.isOpen ?? false;
  while (texts.length < LONGEST_HEADER) {
    const next = lines[from + texts.length];
    const last = piecesOf(texts.at(-1)!).at(-1)!;
    if (next === undefined || next.afterBlank || (!isOpen && form.separator === ";")) break;
    const [head = "", ...more] = piecesOf(next.text);
    const isWrapped = wrapsNaturally(lines[from + texts.length - 1]!.text, next.text, width);
    const completes =
      known.has(topicKey(`${last} ${head}`)) || more.some((item) => known.has(topicKey(item)));
    const goesOn =
      isOpen || last === "" || head === "" || (isWrapped && !known.has(topicKey(last)) && completes);
    if (!goesOn) break;
    const closed = form.dress?.close ? next.text.replace(form.dress.close, "") : next.text;
    texts.push(closed);
    isOpen &&= closed === next.text;
  }
  return texts.map((text) => piecesOf(text).join("; ").trim());
}
