/** The responses as data of the page, for its script: numbers for names that many of them share. */
import type { PageMaterial } from "./material.ts";
import { flowing, readable } from "./readable.ts";

/** @returns JSON that can stand in a `<script>` */
export function responseData({ results, responses, words, style, senderName }: PageMaterial): string {
  const { themes } = results.tally;
  const themeAt = numbered(themes.map(({ theme }) => theme));
  const topics = valuesOf(responses.flatMap((response) => response.topics));
  const topicAt = numbered(topics);
  const statuses = valuesOf(responses.map(({ status }) => status));
  const statusAt = numbered(statuses);
  const sources = valuesOf(responses.map(({ source }) => source));
  const sourceAt = numbered(sources);
  const data = {
    thousands: style.numbers.thousands,
    words: Object.fromEntries(SCRIPT_WORDS.map((key) => [key, words[key]])),
    themes: themes.map(({ label }) => readable(label)),
    parents: themes.map(({ parent }) => (parent === null ? -1 : themeAt(parent))),
    topics: topics.map(readable),
    statuses: statuses.map(senderName),
    sources: sources.map(readable),
    // id, source, page, line, status, words, topics, themes, text, hits (theme, start, end; theme …)
    responses: responses.map(({ id, source, page, line, status, words: length, text, ...rest }) => [
      readable(id),
      sourceAt(source),
      page,
      line,
      statusAt(status),
      length,
      rest.topics.map(topicAt),
      rest.themes.map(themeAt),
      text === null ? null : flowing(text),
      rest.hits.flatMap(({ theme, start, end }) => [themeAt(theme), start, end]),
    ]),
  };
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Those that the script fills in. */
const SCRIPT_WORDS = [
  "found",
  "shownRange",
  "foundPlace",
  "foundWords",
  "foundThemes",
  "foundTopics",
  "foundNoText",
] as const;

/** @returns each once, in the order of code units */
export const valuesOf = <Value extends string>(values: readonly Value[]): readonly Value[] =>
  [...new Set(values)].sort();

function numbered(values: readonly string[]): (value: string) => number {
  const places = new Map(values.map((value, at) => [value, at]));
  return (value) => places.get(value) ?? -1;
}
