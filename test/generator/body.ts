/** Bodies of generated responses as blocks; each block is one or more stretches that start on a line of their own. */
import type { GeneratorOptions } from "./options.ts";
import { PLACE_NAMES } from "./organisations.ts";
import { PARAGRAPHS } from "./paragraphs.ts";
import type { Random } from "./random.ts";
import {
  LIST_ITEMS,
  LIST_LEADS,
  ONE_LINERS,
  OPENINGS,
  QUESTIONS,
  QUOTATION_LEADS,
  QUOTATIONS,
  SHOUTS,
  SUB_HEADINGS,
  TOPIC_LEADS,
} from "./remarks.ts";
import { SENTENCES } from "./sentences.ts";

type Block = readonly string[];

const FIELDS = Object.values(SENTENCES);

/** An opening for a paragraph; there are so many that few paragraphs break into the same lines. */
function opening(random: Random): string {
  return random
    .pick(OPENINGS)
    .replace("@", random.pick(PLACE_NAMES))
    .replace("#", String(random.int(3, 90)));
}

/** Draws paragraphs that do not repeat a sentence within one body: mostly one field's, then any other's. */
function paragraphsFrom(random: Random): () => Block {
  const field = random.pick(FIELDS);
  const others = FIELDS.filter((other) => other !== field).flat();
  const sentences = [
    ...random.sample([...field, ...random.sample(others, 14)], 28),
    ...random.sample(others, 100),
  ];
  const whole = random.sample(PARAGRAPHS, PARAGRAPHS.length);
  return () => {
    const first = random.chance(0.75) ? [opening(random)] : [];
    const last = random.chance(0.3) ? whole.splice(0, 1) : [];
    const drawn = new Set(sentences.splice(0, random.int(1, last.length > 0 ? 3 : 5)));
    return [[...first, ...drawn, ...last].join(" ")];
  };
}

/** Marks of a list: on the item's line, or alone on the line above it. */
function list(random: Random, items: readonly string[]): Block {
  const numbered = random.chance(0.4);
  const alone = random.chance(0.4);
  const sign = random.pick(["•", "-", "*", "–"]);
  const point = random.pick([".", ")"]);
  return items.flatMap((item, at) => {
    const mark = numbered ? `${at + 1}${point}` : sign;
    return alone ? [mark, item] : [`${mark} ${item}`];
  });
}

/** A topic's words where they are text: as a sub-heading, in a list, or alone on a sentence's last line. */
function quotedTopic(random: Random, paragraph: () => Block, options: GeneratorOptions): Block {
  const topic = random.pick(options.topics);
  return random.weighted<() => Block>([
    [3, () => [topic, ...paragraph()]],
    [2, () => [random.pick(LIST_LEADS), ...list(random, random.sample(options.topics, 3))]],
    [2, () => [random.pick(TOPIC_LEADS), `${topic}.`, ...paragraph()]],
    [1, () => [random.pick(TOPIC_LEADS), topic, ...paragraph()]],
  ])();
}

function block(random: Random, paragraph: () => Block, options: GeneratorOptions): Block {
  return random.weighted<() => Block>([
    [70, paragraph],
    [9, () => [random.pick(LIST_LEADS), ...list(random, random.sample(LIST_ITEMS, random.int(2, 5)))]],
    [6, () => [random.pick(SUB_HEADINGS), ...paragraph()]],
    [5, () => [random.pick(QUESTIONS), ...paragraph()]],
    [3, () => [random.pick(SHOUTS)]],
    [4, () => [random.pick(QUOTATION_LEADS), ...random.sample(QUOTATIONS, random.int(1, 3))]],
    [options.quotesTopic * 60, () => quotedTopic(random, paragraph, options)],
  ])();
}

/** Stretches of a body in order; an empty one is a blank line. The first and the last are never blank. */
export function makeBody(random: Random, options: GeneratorOptions): readonly string[] {
  if (random.chance(0.04)) return [random.pick(ONE_LINERS)];
  const paragraph = paragraphsFrom(random);
  const spaced = random.chance(0.2);
  const blocks = [paragraph()];
  const count = random.weighted([
    [40, 0],
    [30, 1],
    [15, 3],
    [10, 5],
    [4, 12],
    [1, 30],
  ]);
  for (let made = 0; made < count; made += 1) blocks.push(block(random, paragraph, options));
  if (count > 0) blocks.push(paragraph());
  const lines = blocks.flatMap((stretches, at) => (at > 0 && spaced ? ["", ...stretches] : stretches));
  return random.chance(0.08) ? [...lines.slice(0, -1), lines.at(-1)!.replace(/\.$/, "")] : lines;
}
