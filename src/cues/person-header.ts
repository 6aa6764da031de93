/** Tells, in other languages than English, which headers ask for a name or for what reaches a person. */
import { folded } from "../text/folded.ts";
import { remembered } from "../text/remembered.ts";
import { ENGLISH_MARKS } from "./english/small-words.ts";
import { ENGLISH_TOO } from "./english/table-columns.ts";
import { BESIDE_INSIDE, BESIDE_WORDS, JOINING_WORDS } from "./languages/beside.ts";
import {
  BODIES_CALLED,
  FIRST_NAMES_CALLED,
  LAST_NAMES_CALLED,
  NAMES_CALLED,
  REACHED_CALLED,
} from "./languages/person-headers.ts";

export interface PersonHeader {
  readonly kind: "name" | "first" | "last" | "organisation" | "reached";
  /** The header asks for that and nothing else; else its words may speak of something else. */
  readonly isWhole: boolean;
}

/** The later ones are parts of the former, or say less. */
const KINDS = [
  ["first", FIRST_NAMES_CALLED],
  ["last", LAST_NAMES_CALLED],
  ["name", NAMES_CALLED],
  ["organisation", BODIES_CALLED],
  ["reached", REACHED_CALLED],
] as const;

/** Scripts that part no words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

const WHOLE = new Map<string, PersonHeader["kind"]>();
const BEGINNINGS: (readonly [string, PersonHeader["kind"]])[] = [];
for (const [kind, words] of KINDS)
  for (const word of Object.values(words).flat()) {
    const plain = folded(word);
    if (!WHOLE.has(plain)) WHOLE.set(plain, kind);
    if (word.endsWith("*")) BEGINNINGS.push([plain, kind]);
  }
/** In characters: shorter words are parts of others, or words of other languages, too. */
const LEAST_INSIDE = 4;
const INSIDE = [...WHOLE].filter(
  ([word]) => !UNPARTED.test(word) && (word.length >= LEAST_INSIDE || !/\p{sc=Latin}/u.test(word)),
);
const JOINING = new Set(JOINING_WORDS.map(folded));
const INSIDE_UNPARTED = [...WHOLE]
  .filter(([word]) => UNPARTED.test(word) && word.length > 1)
  .sort(([one], [other]) => other.length - one.length);

const BESIDE = new Set(BESIDE_WORDS.map(folded));
const BESIDE_SIGNS = [...BESIDE_INSIDE].map(folded).sort((one, other) => other.length - one.length);
const NUMBER = /^(?:[a-z]{1,2} ?)?\d{1,3}[a-z]? (?=\p{L})/u;
/** Behind a word: a mark of a footnote, or of one of several fields. */
const NUMBER_BEHIND = / ?\d{1,2}$/;

const MOST_WORDS = 8;
const MOST_SIGNS = 24;
/** In characters. */
const LONGEST = 200;

/** @param header - as printed, without tags; a question, a field, or a heading, a dash and a field */
export const personHeader = remembered((header: string): PersonHeader | null => {
  const parts = header.slice(0, LONGEST).split(/\s+[-–—]\s+|[/|]|\s*[[\]]\s*/);
  const fields = parts.length > 1 ? [header, ...parts.toReversed()] : [header];
  const found = fields.flatMap((field) => wordsFor(field) ?? []);
  return found.find(({ isWhole }) => isWhole) ?? found[0] ?? null;
}, 5000);

function wordsFor(field: string): PersonHeader | null {
  const text = folded(field).replace(NUMBER, "").replace(NUMBER_BEHIND, "");
  if (text === "") return null;
  return UNPARTED.test(text) ? unparted(text) : parted(text);
}

function parted(text: string): PersonHeader | null {
  const words = text.split(" ");
  const bare = words.filter((word) => !BESIDE.has(word)).join(" ");
  for (const one of [text, bare]) {
    const whole = WHOLE.get(one);
    if (whole !== undefined) return { kind: whole, isWhole: true };
  }
  if (areNames(bare.split(" "))) return { kind: "name", isWhole: true };
  if (words.length > MOST_WORDS || words.some((word) => ENGLISH_MARKS.has(word))) return null;
  const begun = BEGINNINGS.find(([word]) => bare.startsWith(word));
  if (begun !== undefined) return { kind: begun[1], isWhole: bare.split(" ").length < 3 };
  const spaced = ` ${text} `;
  // `Project name` is English, and `Name des Verfassers` is not.
  const isForeign = words.some((word) => BESIDE.has(word));
  const inside = INSIDE.filter(
    ([word]) => spaced.includes(` ${word} `) && (isForeign || !ENGLISH_TOO.has(word)),
  ).toSorted(([one], [other]) => other.length - one.length)[0];
  const within = inside ?? BEGINNINGS.find(([word]) => spaced.includes(` ${word}`));
  return within === undefined ? null : { kind: within[1], isWhole: false };
}

/** `Apellidos, nombre`, `Vorname/Nachname`: nothing but words for parts of a name. */
function areNames(words: readonly string[]): boolean {
  const kinds = words.filter((word) => !JOINING.has(word)).map((word) => WHOLE.get(word));
  return kinds.length > 1 && kinds.every((kind) => kind === "first" || kind === "last" || kind === "name");
}

function unparted(text: string): PersonHeader | null {
  const signs = text.replaceAll(" ", "");
  const bare = BESIDE_SIGNS.reduce((left, beside) => left.replaceAll(beside, ""), signs);
  for (const one of [signs, bare, text]) {
    const whole = WHOLE.get(one);
    if (whole !== undefined) return { kind: whole, isWhole: true };
  }
  if (signs.length > MOST_SIGNS) return null;
  const inside = INSIDE_UNPARTED.find(([word]) => signs.includes(word.replaceAll(" ", "")));
  return inside === undefined ? null : { kind: inside[1], isWhole: bare.length <= inside[0].length + 2 };
}
