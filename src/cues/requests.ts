/** Finds requests not to be named inside longer text: beside a name, or as a sentence of a response. */
import type { AnonymityReader } from "./anonymity.ts";

/** So many words are a request wherever they stand; fewer, as in `Gamblers Anonymous`, must stand apart. */
const ENOUGH = 3;

/** @returns whether an attribution is a request, begins or ends with one, or has one marked off in it */
export function requestIn(attribution: string, anonymity: AnonymityReader): boolean {
  const isRequest = (text: string) => anonymity(text)?.status === "anonymous";
  const parts = attribution.split(/[,;:()[\]|.]|\s[-–—]\s/u).filter((part) => /\p{L}/u.test(part));
  if (parts.some(isRequest)) return true;
  if (!anonymity.hint(attribution)) return false;
  const words = attribution.trim().split(/\s+/).slice(0, LONGEST);
  return words.some((_, at) => {
    const end = words.slice(at);
    const start = words.slice(0, at);
    return [start, end].some((some) => some.length >= ENOUGH && isRequest(some.join(" ")));
  });
}

/** In words: longer attributions are prose. */
const LONGEST = 40;

/**
 * @param text - of a response
 * @returns where a sentence asks that the author be not named; null where none does
 */
export function asksNotToBeNamed(text: string, anonymity: AnonymityReader): number | null {
  const sentences = [...text.matchAll(/[^\s.!?][^.!?]*/gu), ...lastLines(text)].map(
    ({ index, 0: words }) => ({
      index,
      words: words.replace(/\s+/g, " ").trim(),
    }),
  );
  const end = text.trimEnd().length - AT_END;
  const request = sentences.find(
    ({ index, words }) =>
      OWN.test(words) &&
      (PLEA.test(words) || (index >= end && !TOLD.test(words))) &&
      anonymity(words)?.status === "anonymous",
  );
  return request?.index ?? null;
}

const OWN = /^(?:please|do not|don['’]t|i|we|my|our|this)\b/iu;
/** A request about this response, wherever it stands; others, which may be part of a story, must end the text. */
const PLEA = /^(?:please|do not|don['’]t)\b|publi(?:sh|c)|print|\b(?:response|submission|reply)\b/iu;
const TOLD = /^(?:i|we)\s+(?:had\s+)?(?:asked|wanted|wished|chose|requested|preferred)\b/iu;
/** Characters. */
const AT_END = 240;

/** The last lines, each of which may begin a sentence, and be one, although nothing closes the one before. */
function lastLines(text: string): readonly { readonly index: number; readonly 0: string }[] {
  const from = Math.max(0, text.length - AT_END);
  const lines = [...text.slice(from).matchAll(/[^\r\n]*\S[^\r\n]*/gu)].slice(-3);
  return lines.flatMap(({ index, 0: line }) => [
    { index: from + index, 0: line },
    { index: from + index, 0: text.slice(from + index) },
  ]);
}
