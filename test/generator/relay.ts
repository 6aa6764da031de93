/** Lays real responses out anew: other topics, widths, separators, page furniture and anonymity phrases. */
import type { GoldAttribution } from "./gold.ts";
import { ANONYMITY_PHRASES, drawOptions, type GeneratorOptions } from "./options.ts";
import { createPageWriter } from "./page-writer.ts";
import { createRandom, type Random } from "./random.ts";
import type { Scored } from "./score.ts";
import { wrap } from "./wrap.ts";

/** The part of a real response that is laid out anew. */
export interface RelaySource {
  readonly topics: readonly string[];
  readonly headerTruncated: boolean;
  readonly attribution: GoldAttribution;
  readonly text: string;
}

export interface RelaidDocument {
  readonly text: string;
  readonly gold: readonly Scored[];
  readonly topics: readonly string[];
  readonly options: GeneratorOptions;
}

/** Phrases beyond those that the generator prints. */
const PHRASES: readonly string[] = [
  ...ANONYMITY_PHRASES,
  "Name withheld",
  "Respondent requested anonymity",
  "Name supplied but not for publication",
  "Name and address withheld by request",
  "Confidential",
  "Name not published",
  "(anonymous)",
  "Anonymous submission",
  "Withheld at respondent's request",
  "I do not want my name to be published",
  "Wishes to remain anonymous",
  "I'd like to stay anonymous",
];

const FRONT = [
  "Consultation on the future of things",
  "",
  "This document prints the responses that we received between May and July, with names where we may give them.",
  "",
];

/** A line that reaches this far, in characters, goes on in the next, unless that begins a list item. */
const FULL_LINE = 62;
const LIST_ITEM = /^(?:[•\-–o]|\d+\.)(?:\s|$)/;

/** Joins the lines of a body that were wrapped; an empty stretch is a blank line. */
function unwrap(text: string): string[] {
  const stretches: string[] = [];
  let before = "";
  for (const line of text.split("\n")) {
    const goesOn = before.length >= FULL_LINE && line.trim() !== "" && !LIST_ITEM.test(line);
    if (goesOn) stretches.push(`${stretches.pop()} ${line}`);
    else stretches.push(line);
    before = line;
  }
  return stretches;
}

/** The topics of the real document, each with the one that takes its place. */
function renaming(
  source: readonly RelaySource[],
  topics: readonly string[],
  random: Random,
): ReadonlyMap<string, string> {
  const known = [...new Set(source.flatMap((response) => response.topics))].sort();
  return new Map(random.sample(known, known.length).map((topic, at) => [topic, topics[at % topics.length]!]));
}

function headerOf(topics: readonly string[], random: Random, options: GeneratorOptions): string {
  const separator = () => (options.separator === "mixed" ? random.pick([";", "; "]) : options.separator);
  const joined = topics.slice(1).reduce((line, topic) => line + separator() + topic, topics[0]!);
  return random.chance(options.trailing) ? `${joined};` : joined;
}

/**
 * @param seed any whole number; the same seed, responses and options give the same document
 * @param source real responses with whole headers; as many are drawn as `options.responses` says
 * @param given options to fix; the others are drawn from the seed
 */
export function relay(
  seed: number,
  source: readonly RelaySource[],
  given: Partial<GeneratorOptions> = {},
): RelaidDocument {
  const random = createRandom(seed);
  const options = { ...drawOptions(random), anonymity: random.pick(PHRASES), ...given };
  const writer = createPageWriter(random, options);
  const named = renaming(source, options.topics, random);
  const write = (text: string, header = false) => {
    const lines = text.trim() === "" ? [""] : wrap(text.trim(), random, options, header);
    for (const line of lines) writer.write(line);
    return lines;
  };
  for (const line of FRONT) write(line);
  const gold = random.sample(source, options.responses).map((response): Scored => {
    const topics = [...new Set(response.topics.map((topic) => named.get(topic)!))];
    const { status } = response.attribution;
    const text = status === "anonymous" ? options.anonymity : response.attribution.text;
    write(headerOf(topics, random, options), true);
    const body = unwrap(response.text).flatMap((stretch) => write(stretch));
    if (text !== null) write(text);
    if (options.blankBetween) writer.write("");
    return { topics, text: body.join("\n"), attribution: { status, text } };
  });
  return { text: writer.text(), gold, topics: options.topics, options };
}
