/** Signal: headers that hold another separator than the semicolon, or headings of a report that hold semicolons. */
import { type KnownTopics, knownTopics } from "../known-topics.ts";
import { type Seen, type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.3, times: 3, known: 2 };

interface Header {
  readonly text: string;
  readonly line: number;
}

export const otherSeparators: Signal = (form) => {
  const headers = form.responses.flatMap(({ header, line }): Header[] =>
    header === null ? [] : [{ text: header, line }],
  );
  const listed = headers.filter(({ text }) => /;\s*\S/u.test(text));
  const isMany = (some: readonly Header[], times: number) =>
    some.length >= times && some.length >= headers.length * LEAST.share;
  if (form.layout !== "topic-header")
    return isMany(listed, 2)
      ? seen(listed, `${listed.length} of ${headers.length} headings hold lists of topics`)
      : null;
  const others = headers.filter(({ text }) => OTHER.test(text));
  if (isMany(others, LEAST.times) && listed.length * 5 <= others.length)
    return seen(
      others,
      `${others.length} of ${headers.length} headers hold a comma, a stroke or a dash, and hardly any a semicolon`,
    );
  const known = knownTopics(form);
  const joined = others.filter(({ text }) => holdsSeveral(text, known));
  return joined.length < LEAST.known
    ? null
    : seen(joined, `${joined.length} headers hold several topics that others hold alone`);
};

const OTHER = /\S\s*[|/\t•·]\s*\S|,\s*\S|\S\s+[-–—+&]\s+\S/u;

const seen = (some: readonly Header[], found: string): Seen => ({
  weight: SURE,
  found,
  lines: some.map(({ line }) => line),
});

/** `A / B`, where A and B are headers of their own elsewhere. */
function holdsSeveral(text: string, known: KnownTopics): boolean {
  const parts = text.split(/\s*[|/\t•·,]\s*|\s+[-–—+&]\s+/u);
  return parts.length > 1 && parts.every((part) => known.has(part));
}
