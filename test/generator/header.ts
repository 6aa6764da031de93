/** Headers of generated responses: the topics ticked, as printed and as they should be read. */
import type { GeneratorOptions } from "./options.ts";
import type { Random } from "./random.ts";

export interface Header {
  readonly printed: string;
  readonly topics: readonly string[];
  readonly truncated: boolean;
}

/** The topics that a printed fragment may stand for: those it begins or ends. */
function readings(fragment: string, topics: readonly string[]): readonly string[] {
  return topics.filter((topic) => topic.startsWith(fragment) || topic.endsWith(fragment));
}

/** A topic cut at a word, with its reading; null where what is left is a topic itself or nothing was cut. */
function cut(topic: string, random: Random, topics: readonly string[]) {
  const words = topic.split(" ");
  if (words.length < 2) return null;
  const at = random.int(1, words.length - 1);
  const kept = random.chance(0.8) ? words.slice(0, at) : words.slice(at);
  const fragment = kept
    .join(" ")
    .replace(/[\s,-]+$/, "")
    .replace(/^[\s,-]+/, "");
  const found = readings(fragment, topics);
  if (fragment.length < 4 || topics.includes(fragment) || found.length === 0) return null;
  return {
    fragment,
    topic: found.length === 1 ? found[0]! : fragment,
    // What lacks only its beginning was lost between two lines; the header itself goes on to its end.
    truncated: found.length > 1 || found[0]!.startsWith(fragment),
  };
}

function join(items: readonly string[], random: Random, options: GeneratorOptions): string {
  const separator = (): string =>
    options.separator === "mixed" ? random.pick([";", "; ", "; "]) : options.separator;
  return items.reduce((line, item) => (line === "" ? item : line + separator() + item), "");
}

/** A header; with `plural` it has at least two topics, for places where one alone could not be told from prose. */
export function makeHeader(random: Random, options: GeneratorOptions, plural: boolean): Header {
  const single = !plural && random.chance(options.singleTopic);
  const most = random.chance(0.15) ? options.topics.length : 6;
  const topics = random.sample(options.topics, single ? 1 : random.int(2, most));
  const printed = [...topics];
  if (random.chance(options.hyphenLost)) {
    const at = printed.findIndex((topic) => topic.includes("-"));
    if (at >= 0) printed[at] = printed[at]!.replace(" - ", " ").replace(/(\w)-(\w)/, "$1$2");
  }
  const at = random.chance(0.7) ? topics.length - 1 : random.int(0, topics.length - 1);
  const short = !single && random.chance(options.truncated) ? cut(topics[at]!, random, options.topics) : null;
  if (short !== null) {
    printed[at] = short.fragment;
    topics[at] = short.topic;
  }
  const ended = random.chance(options.trailing) && !(short !== null && at === topics.length - 1);
  return {
    printed: join(printed, random, options) + (ended ? ";" : ""),
    topics,
    truncated: short?.truncated ?? false,
  };
}
