/** What a term misses: forms of its words that it does not find, because it is written in one form or compared by one. */
import { baseFormsOf, inflectionsOf, pluralOf } from "../../cues/inflections.ts";
import type { Codebook, Pattern, WordPattern } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { count, counted } from "../../text/counted.ts";
import { servedLanguage } from "../../text/languages.ts";
import { stemmerOf } from "../../text/stem.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { compileProbes, type Probe } from "./probes.ts";
import { themeList } from "./theme-list.ts";

export interface MissesLint {
  /** @param coded - a response that has text */
  add(coded: CodedResponse): void;
  findings(): readonly Finding[];
}

/** A term with one of its words put into the form that finds the others. */
interface Wider {
  readonly probe: Probe;
  /** The word as the term has it, and the one that would find more. */
  readonly word: string;
  readonly base: string;
  /** What that one finds and the word does not. */
  readonly further: ReadonlySet<string>;
}

/** @returns null for languages whose inflections are not known */
export function startMisses(codebook: Codebook): MissesLint | null {
  const wider = widerTerms(codebook);
  if (wider.length === 0) return null;
  const probes = wider.map(({ probe }) => probe);
  const probing = compileProbes(codebook, probes);
  const met = wider.map(() => ({ responses: 0, forms: new Map<string, number>() }));
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  const furtherIn = (match: string, further: Wider["further"]): readonly string[] => {
    tokenise(match, vocabulary, tokens);
    return Array.from({ length: tokens.length }, (_, at) =>
      vocabulary.words[tokens.words[at]!]!.toLowerCase(),
    ).filter((word) => further.has(word));
  };
  return {
    add({ response, themes }) {
      const carried = new Set(themes);
      const found = new Map<number, Set<string>>();
      for (const { theme, start, end } of probing.code(response).hits) {
        const index = Number(theme);
        const { probe, further } = wider[index]!;
        if (carried.has(probe.theme!.id)) continue;
        for (const form of furtherIn(response.text.slice(start, end), further)) {
          found.set(index, (found.get(index) ?? new Set()).add(form));
        }
      }
      for (const [index, forms] of found) {
        met[index]!.responses += 1;
        for (const form of forms) met[index]!.forms.set(form, (met[index]!.forms.get(form) ?? 0) + 1);
      }
    },
    findings: () => {
      const best = new Map<string, number>();
      for (const [index, { probe, word }] of wider.entries()) {
        const key = `${probe.place.line}:${probe.place.column} ${word}`;
        const { responses } = met[index]!;
        if (responses > (met[best.get(key) ?? -1]?.responses ?? 0)) best.set(key, index);
      }
      return [...best.values()].map((index) => {
        const { probe, word, base } = wider[index]!;
        const { responses, forms } = met[index]!;
        const list = [...forms]
          .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
          .map(([form, number]) => `${form} (${number})`)
          .join(", ");
        return missing(probe, list, word === base ? null : base, responses);
      });
    },
  };
}

/**
 * @returns a note for each term that is written in an irregular form or a plural in -s: of what else ends like a form,
 * no list says of which word it is one
 */
export function missesAlone(codebook: Codebook): readonly Finding[] {
  const told = new Set<string>();
  return widerTerms(codebook).flatMap(({ probe, word, base }): readonly Finding[] => {
    const key = `${probe.place.line}:${probe.place.column}`;
    if (word === base || !isCertain(word, base) || told.has(key)) return [];
    told.add(key);
    return [missing(probe, base, base, null)];
  });
}

/** @returns a note where words are compared by form and have other forms; null where none are */
export function formsMissed(codebook: Codebook): Omit<Finding, "code"> | null {
  const terms = new Map<string, Wider>();
  const written = new Set(themeList(codebook).flatMap(({ theme }) => theme.terms.map(({ text }) => text)));
  for (const one of widerTerms(codebook)) {
    const isWritten = [...one.further].some((form) => written.has(form));
    // A form of a word is written for itself.
    const isForm = baseFormsOf(one.word).some((base) => written.has(base));
    if (one.word === one.base && !isWritten && !isForm) terms.set(one.probe.text, one);
  }
  const [first] = terms.values();
  if (first === undefined) return null;
  const form = pluralOf(first.word) ?? [...first.further][0];
  const others = terms.size === 1 ? "1 term is" : `${count(terms.size)} terms are`;
  return {
    severity: "info",
    place: { source: codebook.source },
    found: `${others} compared by form, without plurals and other endings: \`${first.probe.text}\` does not find ${form}`,
    expected: "",
    hint: "write `match: { words: inflect }` in the codebook if these are meant",
  };
}

const isCertain = (word: string, base: string): boolean =>
  word === `${base}s` ? !/[siu]s$/.test(word) : !/(?:s|ed|ing)$/.test(word);

function missing(
  { text, place, theme }: Probe,
  list: string,
  base: string | null,
  responses: number | null,
): Finding {
  const where = responses === null ? "" : `, in ${counted(responses, "response")} without the theme`;
  return {
    code: "lint-term-misses",
    severity: "info",
    place,
    theme: theme!.id,
    ...(responses !== null && { responses }),
    found: `\`${text}\`, which does not find ${list}${where}${base === null || list === base ? "" : `: \`${base}\` would`}`,
    expected: "",
    hint: "if they are meant, write the word without its ending, and `match: { words: inflect }`",
  };
}

function widerTerms(codebook: Codebook): readonly Wider[] {
  if (servedLanguage(codebook.language)?.words !== "inflect") return [];
  const stem = stemmerOf(codebook.stemmer);
  /** What the word finds as it stands. */
  const finds = (form: string, { kind, word }: Compared): boolean => {
    if (kind === "stem") return stem(form) === stem(word);
    return kind === "inflect" ? inflectionsOf(word).has(form) : form === word;
  };
  return themeList(codebook).flatMap(({ theme }) =>
    theme.terms.flatMap(({ text, place, pattern }) =>
      widerPatterns(pattern).flatMap(({ from, base, pattern: wide }): readonly Wider[] => {
        const further = new Set([...inflectionsOf(base)].filter((form) => !finds(form, from)));
        const probe: Probe = { theme, role: "term", of: null, text, place, pattern: wide, condition: null };
        return further.size === 0 ? [] : [{ probe, word: from.word, base, further }];
      }),
    ),
  );
}

type Compared = Exclude<WordPattern, { kind: "glob" }>;

interface WiderPattern<P> {
  readonly from: Compared;
  readonly base: string;
  readonly pattern: P;
}

/** One word of the pattern at a time. */
function widerPatterns(pattern: Pattern): readonly WiderPattern<Pattern>[] {
  switch (pattern.kind) {
    case "words":
      return inEach(pattern.words, widerWords, (words) => ({ ...pattern, words }));
    case "any":
      return inEach(pattern.of, widerPatterns, (of) => ({ ...pattern, of }));
    case "near":
      return inEach([pattern.left, pattern.right], widerPatterns, ([left, right]) => ({
        ...pattern,
        left: left!,
        right: right!,
      }));
    case "regex":
      return [];
  }
}

const inEach = <P>(
  parts: readonly P[],
  widen: (part: P) => readonly WiderPattern<P>[],
  whole: (parts: readonly P[]) => Pattern,
): readonly WiderPattern<Pattern>[] =>
  parts.flatMap((part, at) =>
    widen(part).map((one) => ({ ...one, pattern: whole(parts.with(at, one.pattern)) })),
  );

/** A word in quotes, behind `=` or with wildcards says what it finds. */
function widerWords(pattern: WordPattern): readonly WiderPattern<WordPattern>[] {
  if (pattern.kind === "glob" || (pattern.kind === "form" && (pattern.possessive || pattern.case === "keep")))
    return [];
  const { kind, word } = pattern;
  const bases = [...(kind === "inflect" ? [] : [word]), ...baseFormsOf(word)];
  return bases.map((base) => ({ from: pattern, base, pattern: { kind: "inflect", word: base } }));
}
