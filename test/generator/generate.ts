/** Generates a document in the topic-header layout together with the answer that a splitter should give for it. */
import type { LineRange, Status } from "#src/model/response.ts";
import { makeAttribution } from "./attribution.ts";
import { makeBody } from "./body.ts";
import type { GoldAttribution, GoldResponse } from "./gold.ts";
import { type Header, makeHeader } from "./header.ts";
import { drawOptions, type GeneratorOptions } from "./options.ts";
import { createPageWriter, type PageWriter } from "./page-writer.ts";
import { PARAGRAPHS } from "./paragraphs.ts";
import { createRandom, type Random } from "./random.ts";
import { wrap } from "./wrap.ts";

export interface GeneratedDocument {
  readonly text: string;
  readonly gold: readonly GoldResponse[];
  readonly topics: readonly string[];
  readonly options: GeneratorOptions;
}

interface Draft {
  readonly header: Header | null;
  readonly body: readonly string[];
  readonly attribution: GoldAttribution;
}

const STATUS_LIST: readonly Status[] = ["named", "organisation", "anonymous", "redacted", "none"];

/** Drafts one response; what would be beyond telling after `before` is not drawn. */
function draft(random: Random, options: GeneratorOptions, before: Draft | undefined): Draft {
  if (before !== undefined && before.attribution.status !== "none" && random.chance(options.repeated))
    return before;
  const closed = before?.attribution.status === "anonymous" || before?.attribution.status === "redacted";
  const headerless = closed && before?.header !== null && random.chance(options.headerless / 0.45);
  const open = before?.attribution.status === "none" || before === undefined;
  return {
    header: headerless ? null : makeHeader(random, options, open),
    body: makeBody(random, options),
    attribution: makeAttribution(
      random,
      options,
      random.weighted(STATUS_LIST.map((status) => [options.statuses[status], status] as const)),
    ),
  };
}

function writeFront(writer: PageWriter, random: Random, options: GeneratorOptions): void {
  if (!options.frontMatter) return;
  const claimed = options.responses + random.pick([0, 0, 7, 23]);
  const front = [
    "Responses to the consultation",
    `This document contains all ${claimed} responses to the consultation. Names are given where we may give them.`,
    random.pick(PARAGRAPHS),
    "Responses",
  ];
  for (const line of front.flatMap((text) => wrap(text, random, options))) writer.write(line);
  writer.write("");
}

/** Writes lines, turning the page between two of them where `turn` says so; returns the first and the last. */
function writeLines(writer: PageWriter, lines: readonly string[], turn: boolean): LineRange {
  const numbers = lines.map((line, at) => {
    if (turn && at === lines.length - 1 && at > 0) writer.turn();
    return writer.write(line);
  });
  return [numbers[0]!, numbers.at(-1)!];
}

/** Writes one response and returns its answer. */
function writeResponse(
  writer: PageWriter,
  item: Draft,
  random: Random,
  options: GeneratorOptions,
): GoldResponse {
  const inside = (): boolean => random.chance(options.breaksInside);
  const header =
    item.header === null
      ? null
      : writeLines(writer, wrap(item.header.printed, random, options, true), inside());
  const lines = item.body.flatMap((stretch) => (stretch === "" ? [""] : wrap(stretch, random, options)));
  const { status, text } = item.attribution;
  const last = lines.at(-1)!;
  const shares =
    text !== null &&
    status === "anonymous" &&
    /[.!?]$/.test(last) &&
    last.length + text.length < options.width &&
    random.chance(options.sharedLine * 4);
  const body = writeLines(writer, shares ? [...lines.slice(0, -1), `${last} ${text}`] : lines, inside());
  const attribution = shares
    ? ([body[1], body[1]] as const)
    : text === null
      ? null
      : writeLines(writer, wrap(text, random, options), inside());
  if (options.blankBetween ? !random.chance(0.01) || status === "none" : status === "none") writer.write("");
  return {
    lines: { header, body, attribution },
    topics: item.header?.topics ?? [],
    headerTruncated: item.header?.truncated ?? false,
    attribution: item.attribution,
    text: lines.join("\n"),
  };
}

/**
 * A document with its answer.
 * @param seed any whole number; the same seed and options give the same document
 * @param given options to fix; the others are drawn from the seed
 */
export function generateDocument(seed: number, given: Partial<GeneratorOptions> = {}): GeneratedDocument {
  const random = createRandom(seed);
  const options: GeneratorOptions = { ...drawOptions(random), ...given };
  const writer = createPageWriter(random, options);
  writeFront(writer, random, options);
  const gold: GoldResponse[] = [];
  let before: Draft | undefined;
  while (gold.length < options.responses) {
    before = draft(random, options, before);
    gold.push(writeResponse(writer, before, random, options));
  }
  return { text: writer.text(), gold, topics: options.topics, options };
}
