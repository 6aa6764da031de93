/** Signal: a label, a numbered line or a rule that stands in text after text, or between them: a form of its own. */
import { isRule } from "../../../cues/rule-line.ts";
import { labelOf, numberedOf } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

/** How often: so many times, and as a share of the responses. */
const LEAST = { times: 3, share: 0.3 };
/** With fewer responses each line counts; with more a text that is a long list counts once. */
const FEW = 4;

/** A whole line in brackets: who said what stands above it. */
const BRACKETS = /^[([].{1,80}[)\]]$/u;

export const framesRepeated: Signal = ({ lines, responses }) => {
  const frames = new Map<string, Map<string, number>>();
  for (const { words, kind, response, number } of lines) {
    if (kind !== "body" && kind !== "front") continue;
    const frame = isRule(words)
      ? "rule"
      : BRACKETS.test(words)
        ? "()"
        : (labelOf(words) ?? numberedOf(words));
    if (frame === null) continue;
    const places = frames.get(frame) ?? new Map<string, number>();
    frames.set(frame, places);
    const place = response === null || responses.length < FEW ? `line ${number}` : `text ${response}`;
    if (!places.has(place)) places.set(place, number);
  }
  const most = [...frames.values()].reduce<readonly number[]>(
    (best, places) => (places.size > best.length ? [...places.values()] : best),
    [],
  );
  const least = responses.length < FEW ? LEAST.times - 1 : LEAST.times;
  if (most.length < least || most.length < responses.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${most.length} lines of one form (a label, a number or a rule) that were taken for text`,
    lines: most,
  };
};
