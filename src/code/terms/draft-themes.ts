/** Drafts themes for a corpus that has no codebook: from its topics, and from the phrases that most responses have. */
import type { Response } from "../../model/response.ts";
import { wilson } from "../../text/wilson.ts";
import { ThemeIds } from "../formats/slug.ts";
import { findTerms } from "./find-terms.ts";
import type { MeasuredTerm } from "./measured-terms.ts";

export interface DraftTheme {
  readonly id: string;
  readonly label: string;
  readonly terms: readonly string[];
  /** A topic whose responses say its terms more often than others do, or a phrase that many responses have. */
  readonly from: "topic" | "phrase";
  /** Of the topic, or with the phrase. */
  readonly responses: number;
}

export interface DraftWanted {
  /** Themes, at most. */
  readonly most: number;
  readonly topics: readonly { readonly topic: string; readonly responses: number }[];
}

/** Of a theme that is drawn from a topic. */
const TERMS = 4;
/** What most responses say tells none of them from the others. */
const MOST_SHARE = 0.3;
/** Of the themes, those that topics have first: what is said under every topic is to have a place, too. */
const TOPICS_SHARE = 0.6;
/** Drafted beyond what is wanted: for those that `codebook lint` speaks against. */
const MORE = 10;

/** @returns more themes than are wanted, the first to be taken first; none where the texts are too few or too short */
export function roughThemes(
  texts: readonly Response[],
  { most, topics }: DraftWanted,
): readonly DraftTheme[] {
  const least = leastResponses(texts.length);
  const taken = new Set<string>();
  const large = topics.filter(({ responses }) => responses >= Math.max(least, texts.length / 100));
  const first = Math.ceil(most * TOPICS_SHARE);
  const ofTopics = (some: DraftWanted["topics"]) =>
    some.flatMap(({ topic, responses }) => {
      const terms = termsOfTopic(topic, texts, taken, least);
      if (terms.length === 0) return [];
      for (const word of terms.flatMap(wordsOf)) taken.add(word);
      return [{ label: topic, terms, from: "topic" as const, responses }];
    });
  const ofPhrases = () =>
    phrasesOf(texts, taken, { least, most: most + MORE }).map(({ term, responses }) => ({
      label: term.slice(0, 1).toUpperCase() + term.slice(1),
      terms: [term],
      from: "phrase" as const,
      responses,
    }));
  const ids = new ThemeIds();
  return [
    ...ofTopics(large.slice(0, first)),
    ...ofPhrases(),
    ...ofTopics(large.slice(first, first + MORE)),
  ].map((theme) => ({ id: ids.of(theme.label), ...theme }));
}

/** @returns how many responses a term must be in, so that it is no word of one respondent where there are several */
export const leastResponses = (responses: number): number => (responses < 8 ? 1 : responses < 40 ? 2 : 3);

const wordsOf = (term: string): readonly string[] => term.toLowerCase().split(" ");

/** Those that tell the responses of the topic from the others best, and find most of them. */
function termsOfTopic(
  topic: string,
  texts: readonly Response[],
  taken: ReadonlySet<string>,
  least: number,
): readonly string[] {
  const looked = texts.map((response) => ({
    response,
    inside: response.topics.includes(topic),
    isCarried: null,
  }));
  const size = looked.filter(({ inside }) => inside).length;
  const wanted = { like: null, isCompared: true, most: 60, least, longest: 3 };
  const ranked = findTerms(looked, wanted)
    .terms.filter((one) => sureness(one) > size / texts.length && one.responses <= texts.length * MOST_SHARE)
    .map((one) => ({ term: one.term, worth: worthOf(sureness(one), one.responsesInside! / size) }))
    .sort((one, two) => two.worth - one.worth);
  const terms: string[] = [];
  for (const { term } of ranked) {
    if (terms.length === TERMS) break;
    const words = wordsOf(term);
    // A term within another of its theme finds what that finds.
    const isNew = !terms.some((known) => wordsOf(known).some((word) => words.includes(word)));
    if (isNew && !words.some((word) => taken.has(word))) terms.push(term);
  }
  return terms;
}

/** The share of its responses that are of the topic, at least. */
const sureness = ({ responsesInside, responses }: MeasuredTerm): number =>
  wilson(responsesInside!, responses).low;

/** Precision counts for more than recall, as in F with a beta of a quarter (van Rijsbergen 1979). */
const BETA = 0.25 ** 2;

const worthOf = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : ((1 + BETA) * precision * recall) / (BETA * precision + recall);

/** Phrases first: a word alone means too much. */
function phrasesOf(
  texts: readonly Response[],
  taken: Set<string>,
  { least, most }: { readonly least: number; readonly most: number },
): readonly MeasuredTerm[] {
  if (texts.length === 0) return [];
  const looked = texts.map((response) => ({ response, inside: false, isCarried: null }));
  const all = findTerms(looked, { like: null, isCompared: false, most: 300, least, longest: 3 }).terms;
  const isTelling = ({ responses }: MeasuredTerm) =>
    texts.length < 8 || responses <= texts.length * MOST_SHARE;
  const ordered = [
    ...all.filter(({ term }) => term.includes(" ")),
    ...all.filter(({ term }) => !term.includes(" ")),
  ].filter(isTelling);
  const chosen: MeasuredTerm[] = [];
  for (const one of ordered) {
    if (chosen.length === most) break;
    const words = wordsOf(one.term);
    if (words.some((word) => taken.has(word) || !/\p{L}{2}/u.test(word))) continue;
    for (const word of words) taken.add(word);
    chosen.push(one);
  }
  return chosen;
}
