/** Terms in capitals that find the everyday word, too: `SEND`, `IT`, `US`. */
import { inflectionsOf } from "../../cues/inflections.ts";
import type { Codebook, Pattern, WordPattern } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { counted } from "../../text/counted.ts";
import { type Stemmer, stemmerOf } from "../../text/stem.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import type { Probe } from "./probes.ts";
import { themeList } from "./theme-list.ts";

export interface CapitalsLint {
  /**
   * @param response - its number
   * @param match - the words that a probe matched
   */
  add(probe: number, response: number, match: string): void;
  of(probe: number): readonly Finding[];
}

/** How often a match stood in which capitals. */
interface Found {
  readonly written: Map<string, number>;
  /** Responses in which a word of the term stands in small letters, and the last of them. */
  small: number;
  last: number;
}

/** @returns a note for each term in capitals, where no corpus tells what it finds */
export function capitalsAlone(codebook: Codebook, probes: readonly Probe[]): readonly Finding[] {
  if (isAllCapitals(codebook)) return [];
  return probes.flatMap((probe): readonly Finding[] => {
    const [word] = capitalWords(probe);
    if (word === undefined) return [];
    const found = `\`${probe.text}\`, which finds ${word.word} in small letters, too`;
    return [finding(probe, "info", found)];
  });
}

export function startCapitals(codebook: Codebook, probes: readonly Probe[]): CapitalsLint {
  const none = isAllCapitals(codebook);
  const stem = stemmerOf(codebook.stemmer);
  const words = probes.map((probe) => (none ? [] : capitalWords(probe)).map((word) => finderOf(word, stem)));
  const found = probes.map((): Found => ({ written: new Map(), small: 0, last: -1 }));
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  return {
    add(probe, response, match) {
      const own = words[probe]!;
      if (own.length === 0) return;
      const entry = found[probe]!;
      tokenise(match, vocabulary, tokens);
      for (let token = 0; token < tokens.length; token++) {
        const written = vocabulary.words[tokens.words[token]!]!;
        const folded = written.toLowerCase();
        if (!own.some((finds) => finds(folded))) continue;
        entry.written.set(written, (entry.written.get(written) ?? 0) + 1);
        if (written !== folded || entry.last === response) continue;
        entry.small += 1;
        entry.last = response;
      }
    },
    of(index) {
      const { written, small } = found[index]!;
      if (small === 0) return [];
      const list = [...written]
        .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
        .map(([form, places]) => `${form} (${places})`)
        .join(", ");
      const probe = probes[index]!;
      const said = `\`${probe.text}\`, which finds ${list}: in small letters in ${counted(small, "response")}`;
      return [{ ...finding(probe, "warning", said), responses: small }];
    },
  };
}

const finding = ({ place, theme }: Probe, severity: Finding["severity"], found: string): Finding => ({
  code: "lint-everyday-word",
  severity,
  place,
  ...(theme && { theme: theme.id }),
  found,
  expected: "",
  hint: "write = before the word to find it in these capitals only, as in `=SEND`",
});

/** The words of a term that are written in capitals and found in small letters, too. */
function capitalWords({ pattern, text, role }: Probe): readonly Folded[] {
  if (pattern === null || role === "rule") return [];
  const written = new Set<string>(text.match(CAPITALS));
  return foldedWords(pattern).filter(({ word }) => written.has(word.toUpperCase()));
}

/** @returns whether a word in small letters is one that the word of a term finds */
function finderOf({ kind, word }: Folded, stem: Stemmer): (folded: string) => boolean {
  if (kind === "stem") return (folded) => stem(folded) === stem(word);
  const forms = kind === "inflect" ? inflectionsOf(word) : new Set([word]);
  return (folded) => forms.has(folded);
}

type Folded = Exclude<WordPattern, { kind: "glob" }>;

const CAPITALS = /(?<![\p{L}\p{N}=*?"'-])\p{Lu}{2,}(?![\p{L}\p{N}*?"'-])/gu;

function foldedWords(pattern: Pattern): readonly Folded[] {
  switch (pattern.kind) {
    case "words":
      return pattern.words.filter(isFolded);
    case "any":
      return pattern.of.flatMap(foldedWords);
    case "near":
      return [...foldedWords(pattern.left), ...foldedWords(pattern.right)];
    case "regex":
      return [];
  }
}

/** A word in quotes says that it is meant in any capitals. */
const isFolded = (word: WordPattern): word is Folded =>
  word.kind === "inflect" ||
  word.kind === "stem" ||
  (word.kind === "form" && word.case === "fold" && !word.possessive);

/** Dictionaries of some programs are written in capitals throughout, which say nothing then. */
function isAllCapitals(codebook: Codebook): boolean {
  const texts = themeList(codebook).flatMap(({ theme }) => theme.terms.map(({ text }) => text));
  return texts.length > 3 && texts.every((text) => !/\p{Ll}/u.test(text));
}
