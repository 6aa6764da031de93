/** Says a template in words: those that stay, and the alternatives of each slot; only words that may be shown. */
import type { Placed } from "./spun-learn.ts";
import type { LetterSentence } from "./spun-sentences.ts";
import type { Template } from "./spun-template.ts";

/** In place of words that nobody has who may be quoted. */
const HIDDEN = "█";

export class ShownTemplate {
  readonly #template: Template;
  /** By profile and column: words that a text has there which may be quoted. */
  readonly #shown: readonly (readonly Set<number>[])[];
  #left: number;

  constructor(template: Template) {
    this.#template = template;
    this.#shown = template.profiles.map(({ columns }) => columns.map(() => new Set()));
    this.#left = template.profiles
      .flatMap(({ columns }) => columns)
      .reduce((sum, { counts }) => sum + counts.size, 0);
  }

  /** @param quoted the text as it may be shown, offsets as they were; what is masked or left out counts for nothing */
  see(
    text: string,
    quoted: string,
    sentences: readonly LetterSentence[],
    placed: readonly (Placed | null)[],
  ): void {
    if (this.#left === 0 || quoted === "") return;
    for (const [at, one] of placed.entries()) {
      if (!one) continue;
      const { words, starts, ends } = sentences[at]!;
      for (const [place, column] of one.laid.entries()) {
        const word = words[place]!;
        if (column < 0 || !this.#template.profiles[one.profile]!.columns[column]!.counts.has(word)) continue;
        const shown = this.#shown[one.profile]![column]!;
        const [start, end] = [starts[place]!, ends[place]!];
        if (shown.has(word) || quoted.slice(start, end) !== text.slice(start, end)) continue;
        shown.add(word);
        this.#left--;
      }
    }
  }

  /**
   * @param words by number
   * @returns sentences parted by `. `, slots as `{one|another|}`, where nothing behind the last bar means that
   * nothing may stand there
   */
  pattern(words: readonly string[]): string {
    const { order, parts } = this.#template;
    const sentences = order.map((profile) =>
      parts[profile]!.map(({ from, to, alternatives, isSlot }) => {
        const said = alternatives.map((numbers) => this.#said(numbers, profile, from, to, words));
        return isSlot ? `{${[...new Set(said)].sort(lastIfEmpty).join("|")}}` : said.join(" ");
      }).join(" "),
    );
    return sentences.join(". ");
  }

  #said(
    numbers: readonly number[],
    profile: number,
    from: number,
    to: number,
    words: readonly string[],
  ): string {
    const columns = this.#shown[profile]!.slice(from, to);
    return numbers
      .map((word) => (columns.some((shown) => shown.has(word)) ? words[word]! : HIDDEN))
      .join(" ");
  }
}

const lastIfEmpty = (a: string, b: string): number => Number(a === "") - Number(b === "");
