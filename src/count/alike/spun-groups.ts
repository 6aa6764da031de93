/** Confirms crowds: learns the templates behind them, and takes those texts that fit, where chance can make no such group. */
import type { Span } from "../../model/document.ts";
import { sampleOf } from "./spun-crowds.ts";
import { type LetterSentence, SentenceReader } from "./spun-sentences.ts";
import { ShownTemplate } from "./spun-shown.ts";
import { type Fit, fitOf, mayBeWhole, type Template, templateOf } from "./spun-template.ts";

/** Least members of a group, and least slots of its template. */
export const LEAST_MEMBERS = 10;
const LEAST_SLOTS = 6;
/** Bits that a member saves beyond those that name it among all texts; that a group saves beyond its template. */
const MEMBER_BITS = 20;
const GROUP_BITS = 128;
/** Texts that a template is learned from, and how often a crowd is searched for a further template. */
const LEARNED_FROM = 160;
const ATTEMPTS = 6;

export interface SpunMember {
  readonly index: number;
  /** Share of its words that fit the template, 0 to 1, rounded to 4 decimals. */
  readonly similarity: number;
  readonly added: readonly string[];
}

export interface SpunGroup {
  /** Number of the text that stands for the others: of those most words of which fit, the one that is read first. */
  readonly template: number;
  /** Ascending. */
  readonly members: readonly SpunMember[];
  /** Texts that were tried and do not fit: what of them does. */
  readonly others: readonly SpunMember[];
  /** The template in words, see `ShownTemplate.pattern`. */
  readonly pattern: string;
  readonly slots: number;
  /** The group is chance in less than one of 2^`bits` corpora. */
  readonly bits: number;
}

interface Learned {
  readonly template: Template;
  readonly shown: ShownTemplate;
  readonly members: SpunMember[];
  readonly others: SpunMember[];
  bits: number;
}

export class SpunGroups {
  readonly #texts: number;
  readonly #reader = new SentenceReader();
  readonly #learned: Learned[] = [];
  /** By text: templates that are tried. */
  readonly #triedOf = new Map<number, readonly Learned[]>();

  /** @param texts how many texts there are, those of no crowd included */
  constructor(texts: number) {
    this.#texts = texts;
  }

  /** @returns the texts of a crowd that its templates are learned from */
  static sample(crowd: readonly number[]): readonly number[] {
    return sampleOf(crowd, LEARNED_FROM);
  }

  /**
   * @param crowd numbers of texts, the one in the middle first
   * @param textOf the texts of its sample
   */
  learn(crowd: readonly number[], textOf: (index: number) => string | undefined): void {
    let left = SpunGroups.sample(crowd).flatMap((index) => {
      const text = textOf(index);
      return text === undefined ? [] : [this.#reader.read(text)];
    });
    const tried: Learned[] = [];
    for (const known of this.#learned) {
      const others = left.filter((text) => !fits(text, known.template, this.#least));
      if (others.length < left.length) tried.push(known);
      left = others;
    }
    for (let attempt = 0; attempt < ATTEMPTS && left.length >= LEAST_MEMBERS; attempt++) {
      const template = templateOf(left, this.#isNumber);
      const others = template ? left.filter((text) => !fits(text, template, this.#least)) : left;
      if (template && template.slots >= LEAST_SLOTS && left.length - others.length >= LEAST_MEMBERS / 2) {
        const learned = {
          template,
          shown: new ShownTemplate(template),
          members: [],
          others: [],
          bits: -template.bits,
        };
        this.#learned.push(learned);
        tried.push(learned);
      }
      // Whoever is in the middle and fits nothing would be there again.
      left = others.length < left.length && others[0] !== left[0] ? others : others.slice(1);
    }
    if (tried.length > 0) for (const index of crowd) this.#triedOf.set(index, tried);
  }

  /** Has texts tried, too, that are copies of one that is tried. */
  tryCopies(texts: readonly number[]): void {
    const tried = texts.map((text) => this.#triedOf.get(text)).find((one) => one !== undefined);
    if (tried) for (const text of texts) if (!this.#triedOf.has(text)) this.#triedOf.set(text, tried);
  }

  /** The texts that may belong to a group. */
  wanted(): Iterable<number> {
    return this.#triedOf.keys();
  }

  /** @param shown - the text as its template, and what it adds to it, may be shown; offsets as they are */
  see(index: number, text: string, shown: { readonly template: string; readonly added: string }): void {
    const sentences = this.#reader.read(text);
    let best: { readonly learned: Learned; readonly fit: Fit; readonly isMember: boolean } | null = null;
    for (const learned of this.#triedOf.get(index) ?? []) {
      const fit = fitOf(sentences, learned.template);
      const isMember = fit.isWhole && fit.bits >= this.#least;
      if (best && (best.isMember !== isMember ? best.isMember : best.fit.share >= fit.share)) continue;
      best = { learned, fit, isMember };
    }
    if (best === null) return;
    const { learned, fit, isMember } = best;
    if (isMember) {
      learned.shown.see(text, shown.template, sentences, fit.placed);
      learned.bits += fit.bits;
    }
    const { members, others } = learned;
    (isMember ? members : others).push({
      index,
      similarity: Math.round(fit.share * 10_000) / 10_000,
      added: shownOf(fit.added, shown.added),
    });
  }

  /** @returns groups in the order of their first members */
  groups(): readonly SpunGroup[] {
    return this.#learned
      .map((learned) => ({
        ...learned,
        bits: learned.bits - choiceBits(learned.members.length, this.#texts),
      }))
      .filter(({ members, bits }) => members.length >= LEAST_MEMBERS && bits >= GROUP_BITS)
      .map(({ template, shown, members, others, bits }) => {
        members.sort((a, b) => a.index - b.index);
        return {
          template: mostFitting(members),
          members,
          others,
          pattern: shown.pattern(this.#reader.words),
          slots: template.slots,
          bits: Math.floor(bits),
        };
      })
      .sort((a, b) => a.members[0]!.index - b.members[0]!.index);
  }

  get #least(): number {
    return MEMBER_BITS + Math.log2(this.#texts);
  }

  readonly #isNumber = (word: number): boolean => /^[\p{N}.,]+$/u.test(this.#reader.words[word]!);
}

function fits(text: readonly LetterSentence[], template: Template, least: number): boolean {
  if (!mayBeWhole(text, template)) return false;
  const fit = fitOf(text, template);
  return fit.isWhole && fit.bits >= least;
}

/** Bits that name `chosen` of `texts`: the logarithm of how many ways there are is less (Stirling). */
const choiceBits = (chosen: number, texts: number): number =>
  chosen * (Math.log2(texts / Math.max(1, chosen)) + Math.LOG2E);

/** @returns the number of the text of which most fits; of several, the first */
export const mostFitting = (members: readonly SpunMember[]): number =>
  members.reduce((best, member) => (member.similarity > best.similarity ? member : best)).index;

const shownOf = (spans: readonly Span[], quoted: string): readonly string[] =>
  spans.map(({ start, end }) => quoted.slice(start, end)).filter((part) => part !== "");
