/** Signal: greetings and closings of letters, or heads of e-mails, that stand inside texts. */
import { LETTER_CLOSINGS, LETTER_GREETINGS, MAIL_HEADS } from "../../../cues/english/letters.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import { counted } from "../../../text/counted.ts";
import type { Form } from "../form.ts";
import { type Signal, SURE } from "../signal.ts";

const GREETING = new RegExp(`^(?:${anyOf(LETTER_GREETINGS)})\\b[^.!?]{0,60}[,:]?$`, "iu");
const CLOSING = new RegExp(`^(?:${anyPattern(LETTER_CLOSINGS)})\\b[\\s,.:]*$`, "iu");
const MAIL = new RegExp(`^(?:${anyOf(MAIL_HEADS)}):\\s?\\S`, "iu");
const LEAST = { letters: 2, share: 0.25, heads: 2 };

/** One letter is a statement; among the texts of a long document a few begin like letters. */
export const letters: Signal = ({ lines, responses, layout }: Form) => {
  const inside = lines.filter(({ kind }) => kind === "body" || kind === "front");
  const greetings = inside.filter(({ words }) => GREETING.test(words));
  const closings = inside.filter(({ words }) => CLOSING.test(words));
  const heads = inside.filter(({ words }) => MAIL.test(words));
  const letter = greetings.length > closings.length ? greetings : closings;
  const enough = responses.length * LEAST.share;
  // One letter or memo has each of its heads once.
  const labels = new Set(heads.map(({ words }) => words.slice(0, words.indexOf(":")).toLowerCase()));
  const isOne = layout === "statement" && labels.size === heads.length;
  if (!isOne && heads.length >= LEAST.heads && heads.length >= enough)
    return {
      weight: SURE,
      found: `${counted(heads.length, "line")} of the heads of e-mails`,
      lines: numbers(heads),
    };
  if (
    letter.length >= enough &&
    (letter.length >= LEAST.letters || (letter.length === 1 && layout !== "statement"))
  )
    return {
      weight: SURE,
      found: `${letter.length === 1 ? "the greeting or closing of a letter" : `greetings and closings of ${letter.length} letters`}`,
      lines: numbers(letter),
    };
  return null;
};

const numbers = (lines: Form["lines"]): readonly number[] => lines.map(({ number }) => number);
