/** Signal: headers that hold sentences, or topics as long as sentences. */
import { headerItems } from "../../../cues/header.ts";
import { wordsIn } from "../line-shape.ts";
import { type Signal, SURE } from "../signal.ts";

const LONGEST = 9;
const LEAST = { share: 0.15, times: 2 };

export const proseInHeaders: Signal = ({ layout, responses }) => {
  if (layout !== "topic-header") return null;
  const headed = responses.filter(({ header }) => header !== null);
  const prose = headed.filter(({ header }) =>
    headerItems(header!).some((item) => wordsIn(item) > LONGEST || /[.!?]\s+\p{Lu}|[.!?]$/u.test(item)),
  );
  if (prose.length < LEAST.times || prose.length < headed.length * LEAST.share) return null;
  return {
    weight: SURE,
    found: `${prose.length} of ${headed.length} headers hold sentences`,
    lines: prose.map(({ line }) => line),
  };
};
