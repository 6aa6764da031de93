/** Letters of one template, with words and phrases swapped in slots: the machine-made campaigns of tests. */
import type { Random } from "./random.ts";

export interface SpunOptions {
  /** How many slots, each of so many alternatives. */
  readonly slots: number;
  readonly alternatives: readonly [least: number, most: number];
  /** Most words of an alternative. */
  readonly phrase: number;
  /** Share of letters with sentences in another order, and of letters in which one is left out. */
  readonly disturbed: number;
  /** Share of letters with a paragraph of the sender's own. */
  readonly own: number;
  /** Share of letters with another greeting and closing. */
  readonly greeted: number;
  /** Where slots stand: anywhere, at the ends of sentences alone, or at every word that is not a small one. */
  readonly places: "anywhere" | "ends" | "all";
  /** Whole sentences that come in different words, beside the slots. */
  readonly sentences: number;
}

export const USUAL: SpunOptions = {
  slots: 20,
  alternatives: [2, 5],
  phrase: 3,
  disturbed: 0.1,
  own: 0,
  greeted: 0,
  places: "anywhere",
  sentences: 0,
};

/** Words or slots of a sentence, in order. */
type Template = readonly (readonly (string | readonly string[])[])[];

const GREETINGS = ["Dear Sir or Madam,", "To whom it may concern,", "Dear colleagues,", "Hello,"];
const CLOSINGS = ["Yours faithfully.", "With kind regards.", "Thank you for reading this.", "Many thanks."];
const SMALL_LETTERS = 3;

/**
 * @param base a letter in plain sentences, which becomes the template
 * @param vocabulary words that alternatives are made of
 */
export function spunTemplate(
  random: Random,
  base: string,
  vocabulary: readonly string[],
  options: SpunOptions,
): Template {
  const sentences: (string | readonly string[])[][] = base
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word)))
    .filter((sentence) => sentence.length > 0);
  const places = sentences.flatMap((sentence, at) =>
    sentence.flatMap((word, place) => {
      const isEnd = place === 0 || place === sentence.length - 1;
      if (options.places === "ends" ? !isEnd : String(word).length <= SMALL_LETTERS) return [];
      return [[at, place] as const];
    }),
  );
  const phrase = () =>
    Array.from({ length: random.int(1, options.phrase) }, () => random.pick(vocabulary)).join(" ");
  const chosen = options.places === "all" ? places : random.sample(places, options.slots);
  for (const [at, place] of chosen) {
    const word = String(sentences[at]![place]);
    const mark = /[.,;:!?]*$/u.exec(word)![0];
    const alternatives = new Set([word.slice(0, word.length - mark.length)]);
    const count = random.int(...options.alternatives);
    while (alternatives.size < count) alternatives.add(phrase());
    sentences[at]![place] = [...alternatives].map((words) => words + mark);
  }
  for (let at = 0; at < options.sentences; at++) {
    const whole = Array.from({ length: random.int(2, 4) }, () => {
      const words = Array.from({ length: random.int(8, 16) }, () => random.pick(vocabulary)).join(" ");
      return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
    });
    sentences.splice(random.int(0, sentences.length), 0, [whole]);
  }
  return sentences;
}

/** @param own a paragraph of a sender's own, where the letter gets one */
export function spunLetter(random: Random, template: Template, options: SpunOptions, own = ""): string {
  const sentences = template.map((sentence) =>
    sentence.map((part) => (typeof part === "string" ? part : random.pick(part))).join(" "),
  );
  if (random.chance(options.disturbed)) {
    if (random.chance(0.5)) sentences.splice(random.int(0, sentences.length - 1), 1);
    else sentences.splice(0, sentences.length, ...random.sample(sentences, sentences.length));
  }
  const isGreeted = random.chance(options.greeted);
  const paragraph = random.chance(options.own) ? [own] : [];
  return [
    ...(isGreeted ? [random.pick(GREETINGS), ""] : []),
    sentences.join(" "),
    ...paragraph,
    ...(isGreeted ? ["", random.pick(CLOSINGS)] : []),
  ].join("\n");
}
