/** Signal: texts of a few words: names, cells of a table or headings were taken for responses. */
import { type Signal, SURE } from "../signal.ts";

const MOST = { words: 6, share: 0.3, times: 2 };

/** `Keep the boat.` is short, and all that somebody had to say. */
const SENTENCE = /[.!?…]["'”’)\]]*\s*$/u;

export const tinyTexts: Signal = ({ responses }) => {
  const tiny = responses.filter(
    ({ response }) => response.words < MOST.words && !SENTENCE.test(response.text),
  );
  if (tiny.length < MOST.times || tiny.length < responses.length * MOST.share) return null;
  return {
    weight: SURE,
    found: `${tiny.length} of ${responses.length} texts of fewer than ${MOST.words} words that are no sentences`,
    lines: tiny.map(({ line }) => line),
  };
};
