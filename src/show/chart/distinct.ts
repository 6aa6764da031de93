/** Names that can be told apart. */

export interface Keyed {
  readonly label: string;
  /** What tells it from others of the same label. */
  readonly key: string;
}

/** @returns the labels, with the key behind those that others share */
export function distinct(entries: readonly Keyed[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { label } of entries) times.set(label, (times.get(label) ?? 0) + 1);
  return entries.map(({ label, key }) =>
    times.get(label)! > 1 && key !== label ? `${label} (${key})` : label,
  );
}
