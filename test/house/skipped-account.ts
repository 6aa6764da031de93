/** How many tests were skipped, and why: no run ends without it. */

export interface Skipped {
  /** Of the test with all above it. */
  readonly name: string;
  /** What `skip` of the test's context was told. */
  readonly note: string | undefined;
}

const IN_THE_NAME = /\(skipped: (.+?)\)(?= > |$)/;
const NONE_GIVEN = "no reason is given";

/** @returns lines: the most frequent reason first */
export function skippedAccount(tests: number, skipped: readonly Skipped[]): string {
  if (skipped.length === 0) return `No test of ${tests} was skipped.\n`;
  const counts = new Map<string, number>();
  for (const { name, note } of skipped) {
    const reason = note ?? IN_THE_NAME.exec(name)?.[1] ?? NONE_GIVEN;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const lines = reasons.map(([reason, number]) => `  ${number}: ${reason}\n`);
  return `${skipped.length} of ${tests} tests skipped:\n${lines.join("")}`;
}
