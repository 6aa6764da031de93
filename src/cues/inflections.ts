/** The forms of an English word: what it becomes by inflection, and nothing that it was made from. */
import { createRequire } from "node:module";
import { OTHER_WORDS, UNINFLECTED } from "./english/uninflected.ts";

const require = createRequire(import.meta.url);

interface Irregular {
  readonly plurals: ReadonlyMap<string, readonly string[]>;
  /** Past tense and participle, in pairs. */
  readonly verbs: Readonly<Record<string, readonly (readonly string[])[] | undefined>>;
  /** Of each irregular form, the words that it is of. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
}

let irregular: Irregular | null = null;

/**
 * Works from the written word forward: `child` finds children, and `children` does not find child. Regular
 * endings (`s`, `es`, `ed`, `ing`, `y` to `ies`, a doubled last letter) by the rules of spelling; where these
 * allow two spellings both stand (`travelled`, `traveled`), and a form that nobody writes (`childs`) does no harm.
 * Irregular plurals are those of the packages english-plurals-list and irregular-plurals, irregular verbs those
 * of english-verbs-irregular; others have no irregular forms.
 *
 * @param word - in small letters, with straight apostrophes
 * @returns the word itself and its forms, without the possessive `'s`, which no comparison looks at
 */
export function inflectionsOf(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  if (!/^[a-z]{2,}$/.test(word) || UNINFLECTED.has(word)) return forms;
  for (const form of plurals(word)) forms.add(form);
  for (const form of verbForms(word)) forms.add(form);
  for (const plural of irregularOf().plurals.get(word) ?? []) forms.add(plural);
  for (const other of OTHER_WORDS[word] ?? []) forms.delete(other);
  return forms;
}

/**
 * The words that one may be a form of, where no list of all words tells which there are: `moved` of `move` and `mov`.
 *
 * @param word - in small letters
 * @returns each finds the word by its inflections; the word itself is none of them
 */
export function baseFormsOf(word: string): readonly string[] {
  const cut = ENDINGS.flatMap(([ending, ...instead]) =>
    ending.test(word) ? instead.map((letters) => word.replace(ending, letters)) : [],
  );
  const bases = new Set([...(irregularOf().bases.get(word) ?? []), ...cut]);
  return [...bases]
    .filter((base) => base !== word && base.length > 2 && inflectionsOf(base).has(word))
    .sort();
}

/** Its plural, one without an s where it has one. @param word - in small letters */
export const pluralOf = (word: string): string | undefined =>
  irregularOf()
    .plurals.get(word)
    ?.find((plural) => !plural.endsWith("s")) ?? plurals(word)[0];

/** Its past tenses and participles, regular and irregular. @param word - in small letters */
export function verbForms(word: string): readonly string[] {
  const verb = irregularOf().verbs[word];
  // `sw` and `iv` are abbreviations, and `swing` no form of theirs.
  const isRegular = word.length > 2 && /[aeiouy]/.test(word);
  const regular = isRegular || verb ? [...pasts(word), ...participles(word)] : [];
  return [...regular, ...(verb ?? []).flat()];
}

/** Endings of forms, and what stands in their place in the word they are of. */
const ENDINGS: readonly (readonly [ending: RegExp, ...instead: readonly string[]])[] = [
  [/ie(?:s|d)$/, "y"],
  [/e?s$/, "", "e"],
  [/men$/, "man"],
  [/(?:ed|ing)$/, "", "e"],
  [/([a-z])\1(?:ed|ing)$/, "$1"],
  [/ying$/, "ie"],
];

const irregularOf = (): Irregular => {
  irregular ??= loadIrregular();
  return irregular;
};

/** Of nouns; the third person of a verb is formed alike. */
function plurals(word: string): readonly string[] {
  if (AFTER_CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ss|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  // `pleas` and `teas` are plurals themselves, and `pleases` no form of theirs.
  if (word.endsWith("s")) return /[aeiou]{2}s$/.test(word) && !isSingularInS(word) ? [] : [`${word}es`];
  if (word.endsWith("man")) return [`${word}s`, `${word.slice(0, -2)}en`];
  return /[^aeiou]o$/.test(word) ? [`${word}s`, `${word}es`] : [`${word}s`];
}

function pasts(word: string): readonly string[] {
  if (AFTER_CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ied`];
  return beforeEndings(word).map((stem) => `${stem}ed`);
}

function participles(word: string): readonly string[] {
  const whole = /(?:[eoy]|g)e$/.test(word) ? [`${word}ing`] : [];
  if (word.endsWith("ie")) return [`${word.slice(0, -2)}ying`];
  return [...beforeEndings(word).map((stem) => `${stem}ing`), ...whole];
}

/** What `ed` and `ing` are put behind: `mov`, `plann`; `travell` and `travel`. */
function beforeEndings(word: string): readonly string[] {
  if (word.endsWith("e")) return [word.slice(0, -1)];
  if (/[^s]s$/.test(word) && !isSingularInS(word)) return [];
  const doubled = `${word}${word.at(-1)}`;
  if (ONE_SYLLABLE.test(word)) return word.endsWith("s") ? [word, doubled] : [doubled];
  return SHORT_END.test(word) ? [word, doubled] : [word];
}

const AFTER_CONSONANT_Y = /[^aeiou]y$/;
/** One vowel before the last letter, which is then doubled; `qu` is a consonant. */
const ONE_SYLLABLE = /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/;
const SHORT_END = /(?:qu|[^aeiou])[aeiou][^aeiouwxy]$/;

const isSingularInS = (word: string): boolean => /(?:us|ias)$/.test(word) || ONE_SYLLABLE.test(word);

/** The lists are read when the first word asks for them. */
function loadIrregular(): Irregular {
  const all = new Map<string, string[]>();
  const lists = [
    Object.entries(require("english-plurals-list/dist/plurals.json") as Record<string, string>),
    (require("irregular-plurals") as { default: ReadonlyMap<string, string> }).default,
  ];
  for (const list of lists) {
    for (const [noun, plural] of list) all.set(noun, [...(all.get(noun) ?? []), plural]);
  }
  const verbs = require("english-verbs-irregular/dist/verbs.json") as Irregular["verbs"];
  const bases = new Map<string, string[]>();
  const formsOf = [
    ...all,
    ...Object.entries(verbs).map(([verb, forms]) => [verb, (forms ?? []).flat()] as const),
  ];
  for (const [base, forms] of formsOf) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return { plurals: all, verbs, bases };
}
