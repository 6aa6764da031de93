/** Puts values into a style's words: `{n}` by name, and `one|other` by number. */

export type Values = Readonly<Record<string, string | number>>;

/**
 * @param words - with names in braces; a name that has no value stays as it is, so that it is seen
 * @example fill("{n} of {base}", { n: 3, base: "1,200" }) // "3 of 1,200"
 */
export function fill(words: string, values: Values): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** @returns of `one|other` the part for `n`; words without `|` serve every number */
export function plural(words: string, n: number | null): string {
  const [one = "", other = one] = words.split("|");
  return n === 1 ? one : other;
}
