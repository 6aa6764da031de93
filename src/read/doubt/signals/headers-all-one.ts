/** Signal: nearly all responses have the same header: a title of every page or form was taken for topics. */
import { type Signal, SURE } from "../signal.ts";

const LEAST = { share: 0.8, times: 4 };

export const headersAllOne: Signal = ({ layout, responses }) => {
  if (layout !== "topic-header" && layout !== "sections") return null;
  if (responses.every(({ header }) => header === null)) return null;
  const counts = new Map<string, number[]>();
  for (const { header, line } of responses) {
    const words = header?.toLowerCase() ?? "";
    const lines = counts.get(words) ?? [];
    counts.set(words, lines);
    lines.push(line);
  }
  const most = [...counts.values()].reduce((best, lines) => (lines.length > best.length ? lines : best), []);
  if (most.length < LEAST.times || most.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} of ${responses.length} responses have the same header`,
    lines: most,
  };
};
