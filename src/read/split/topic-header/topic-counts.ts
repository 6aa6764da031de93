/** Counts how often candidate topics occur, where in a header, and in which spelling. */
import { topicKey } from "../../../cues/topic-key.ts";

/** Between separators, after the last one, or as the whole header. */
export type TopicPosition = "inside" | "last" | "alone";

export interface TopicCount {
  readonly key: string;
  readonly inside: number;
  readonly last: number;
  readonly alone: number;
  /** The spelling seen most often; of equals the longest, which has kept its hyphens, then the first by code unit. */
  readonly spelling: string;
}

export class TopicCounts {
  readonly #counts = new Map<string, Record<TopicPosition, number> & { spellings: Map<string, number> }>();
  readonly #accepted = new Set<string>();

  add(printed: string, position: TopicPosition): void {
    const key = topicKey(printed);
    if (key === "") return;
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = { inside: 0, last: 0, alone: 0, spellings: new Map() };
      this.#counts.set(key, count);
    }
    count[position]++;
    const spelling = printed.replace(/\s+/g, " ").trim();
    count.spellings.set(spelling, (count.spellings.get(spelling) ?? 0) + 1);
  }

  accept(printed: string): void {
    this.#accepted.add(topicKey(printed));
  }

  accepted(key: string): boolean {
    return this.#accepted.has(key);
  }

  total(key: string): number {
    const count = this.#counts.get(key);
    return count === undefined ? 0 : count.inside + count.last + count.alone;
  }

  /** @returns the accepted topics, most frequent first */
  list(): TopicCount[] {
    const rows = [...this.#accepted].flatMap((key) => {
      const count = this.#counts.get(key);
      return count === undefined
        ? []
        : [
            {
              key,
              inside: count.inside,
              last: count.last,
              alone: count.alone,
              spelling: favourite(count.spellings),
            },
          ];
    });
    return rows.sort((a, b) => this.total(b.key) - this.total(a.key) || (a.key < b.key ? -1 : 1));
  }
}

function favourite(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}
