/** Signal: a list of topics before the first response: a response begins there that was taken for an introduction. */
import { headerItems } from "../../../cues/header.ts";
import { counted } from "../../../text/counted.ts";
import type { FormLine } from "../form.ts";
import { knownTopics } from "../known-topics.ts";
import { bare } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

/** In characters: a topic is no longer. */
const LONGEST = 60;

export const headersInFront: Signal = (form) => {
  const { layout, lines, responses } = form;
  if (layout !== "topic-header") return null;
  const first = Math.min(...responses.map(({ line }) => line));
  const known = knownTopics(form);
  const isHeader = ({ kind, number, words }: FormLine): boolean => {
    if (kind !== "front" || number >= first || !words.includes(";")) return false;
    const items = headerItems(bare(words));
    const areTitles = items.every((item) => /^\p{Lu}/u.test(item) && item.length <= LONGEST);
    return items.length > 1 && areTitles && items.some(known.has);
  };
  const headers = lines.filter(isHeader);
  if (headers.length === 0) return null;
  return {
    weight: SURE,
    found: `${counted(headers.length, "line")} before the first response like a list of its topics`,
    lines: headers.map(({ number }) => number),
  };
};
