/** How many words two texts have in common. */

export interface WordCounts {
  readonly all: number;
  readonly of: ReadonlyMap<string, number>;
}

export function wordBag(text: string): WordCounts {
  const of = new Map<string, number>();
  let all = 0;
  for (const [word] of text
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    of.set(word, (of.get(word) ?? 0) + 1);
    all += 1;
  }
  return { all, of };
}

/** @returns Dice's share, each word as often as it stands in both: 0 to 1 */
export function wordOverlap(text: WordCounts, than: WordCounts): number {
  const [shorter, longer] = text.all < than.all ? [text, than] : [than, text];
  if (shorter.all === 0) return 0;
  // No more words can be common than the shorter has.
  const most = (2 * shorter.all) / (shorter.all + longer.all);
  if (most < 0.9) return most;
  let common = 0;
  for (const [word, count] of shorter.of) common += Math.min(count, longer.of.get(word) ?? 0);
  return (2 * common) / (shorter.all + longer.all);
}
