/** Tells marks that stand where a text would from texts: `-`, `N/A`, `No comment`, `See attached file(s)`. */

/** In characters: longer texts say something. */
const LONGEST = 160;

/** Signs that say nothing by themselves; pictures and amounts of money may be an answer. */
const SIGNS = /^[\p{P}\p{Sm}\p{Sk}\s]+$/u;
const MOST_SIGNS = 6;

/** `No` and `nothing` are answers to many a question, and stand in none of these. */
const FORMS: readonly RegExp[] = [
  /^(?:n a|na|nil|none|null|nan|undefined|skipped|blank|empty)$/,
  /^(?:question )?(?:(?:was )?not (?:answered|provided|applicable|available|completed|entered|filled in|given|recorded|specified|stated|supplied)|unanswered|skipped)(?: (?:by|to) (?:me|us|the respondent))?$/,
  /^(?:(?:i|we) (?:have|had) )?(?:no|nil) (?:(?:additional|further|more|other|particular|specific|written) )?(?:answers?|comments?|feedback|observations?|remarks?|reply|responses?|text)(?: (?:at this (?:stage|time)|entered|given|left|made|offered|provided|received|recorded|submitted|supplied|to (?:add|give|make|offer)))?$/,
  /^(?:(?:i|we) have )?nothing (?:(?:else|further|more) )?to (?:add|comment|say)$/,
  /^(?:intentionally )?left (?:intentionally )?(?:blank|empty)$/,
];

/** What is attached, and the words with which one says so: nothing but them refers to another place. */
const ATTACHED = /^(?:attach(?:ed|ments?)|enclosed|enclosures?|enc)$/;
const REFERRING = new Set(
  `a an and are as at been below both by comment comments detailed doc document documents docx email file files find for form full further
  has have herewith i in is it kindly letter letters my note of online our page pages paper papers pdf please pls read refer
  report response responses s see separate separately statement submission submissions the this to uploaded via view we with
  word written`.split(/\s+/),
);
const MOST_WORDS = 14;

/** What is printed where the words that are compared have lost a sign. */
const PRINTED: Readonly<Record<string, string>> = { "n a": "n/a", na: "n/a" };

/** @returns the mark that a text is, in the form in which it is counted; null for a text, or nothing but space */
export type MissingMarks = (text: string) => string | null;

/** @param own - further marks, of the project file: each a whole text, whatever its capitals and its end */
export function missingMarks(own: readonly string[]): MissingMarks {
  const ours = new Map(own.map((mark) => [compared(mark), mark]));
  const longest = Math.max(LONGEST, ...own.map(({ length }) => length * 2));
  return (text) => {
    if (text.length > longest) return null;
    const shown = text.replace(HIDDEN, " ").trim();
    if (shown === "") return text.trim() === "" ? null : "nothing that can be seen";
    const words = compared(text);
    const mark = ours.get(words);
    if (mark !== undefined) return mark;
    if (SIGNS.test(shown)) return shown.length > MOST_SIGNS ? `${shown.slice(0, MOST_SIGNS)}…` : shown;
    if (FORMS.some((form) => form.test(words))) return PRINTED[words] ?? words;
    return isReferring(words.split(" ")) ? "see attached" : null;
  };
}

const isReferring = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  words.some((word) => ATTACHED.test(word)) &&
  words.every((word) => ATTACHED.test(word) || REFERRING.has(word));

/** Tags around a text, hard spaces, and what cannot be seen. */
const HIDDEN = /<[^<>]{0,100}>|&nbsp;|\p{Cf}/gu;

/** Small letters and digits, one space between what signs part; signs alone are compared as they are. */
function compared(text: string): string {
  const shown = text.replace(HIDDEN, " ").normalize("NFKC").trim().toLowerCase();
  const words = shown.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return words === "" ? shown : words;
}
