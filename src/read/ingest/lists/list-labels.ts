/** What stands before the items of lists: bullets, and numbers that are counted on through the document. */

/** One level of a list, as its definition says. */
export interface ListLevel {
  /** `decimal`, `lowerLetter`, `upperRoman` …; `bullet`; `none`. */
  readonly format: string;
  readonly start: number;
  /** With `%1`, `%2` for the numbers of its levels. */
  readonly words: string;
}

export const BULLET = "•";

/** Deeper than any program counts. */
const MOST_LEVELS = 10;

/** @returns gives the label of the next item of a list: `2.`, `(b)`, `•`, or nothing */
export function listLabels(levelOf: (list: string, level: number) => ListLevel | null) {
  const counts = new Map<string, number[]>();
  return (list: string, level: number): string => {
    const own = levelOf(list, level);
    if (own === null || level < 0 || level >= MOST_LEVELS) return "";
    const numbers = counts.get(list) ?? [];
    counts.set(list, numbers);
    for (let at = 0; at < level; at++) numbers[at] ??= levelOf(list, at)?.start ?? 1;
    numbers[level] = numbers[level] === undefined ? own.start : numbers[level] + 1;
    numbers.length = level + 1;
    if (own.format === "bullet") return BULLET;
    if (own.format === "none") return "";
    return own.words.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numbers[at] === undefined ? "" : numeral(numbers[at], levelOf(list, at)?.format ?? "decimal");
    });
  };
}

export function numeral(number: number, format: string): string {
  const capital = format.startsWith("upper");
  if (format.endsWith("Letter")) return cased(letters(number), capital);
  if (format.endsWith("Roman")) return cased(roman(number), capital);
  return format === "decimalZero" ? String(number).padStart(2, "0") : String(number);
}

const cased = (text: string, capital: boolean): string => (capital ? text.toUpperCase() : text);

/** a to z, then aa to zz, as word processors count. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 20) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
