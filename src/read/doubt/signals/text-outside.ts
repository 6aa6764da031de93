/** Signal: a large share of the document's words is in no response. */
import { wordsIn } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";
import { wholePercent } from "../whole-percent.ts";

/** Share of the words; shown points and statements have an introduction and an end. */
const MOST = { running: 0.25, points: 0.5, other: 0.4 };
const RUNNING: ReadonlySet<string | null> = new Set(["topic-header", "organisations"]);
/** Fewer words are a title and a line or two, whatever their share. */
const FEW = 25;

export const textOutside: Signal = ({ layout, lines }) => {
  let all = 0;
  let outside = 0;
  let last = -1;
  const places: number[] = [];
  for (const { words, kind, number } of lines) {
    const some = wordsIn(words);
    all += some;
    if (kind !== "front") continue;
    outside += some;
    if (last !== number - 1) places.push(number);
    last = number;
  }
  const most = RUNNING.has(layout) ? MOST.running : layout === "key-points" ? MOST.points : MOST.other;
  if (layout === null || outside < FEW || outside < all * most) return null;
  return {
    weight: SURE,
    found: `${wholePercent(outside, all)} % of the words are in no response`,
    lines: places,
  };
};
