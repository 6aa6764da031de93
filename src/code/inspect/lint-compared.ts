/** What other ways of comparing words would count: stems, where the default holds; inflections, where words stand by form. */
import type { Codebook, WordPattern } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { servedLanguage } from "../../text/languages.ts";
import { compileCodebook, type MakeCoder } from "../apply/code.ts";
import { lineages, themeList } from "./theme-list.ts";
import { withWords } from "./with-words.ts";

interface ComparedLint {
  /** @param coded - a response that has text */
  add(coded: CodedResponse): void;
  findings(): readonly Finding[];
}

/** Themes that are listed; the others are counted. */
const LISTED = 10;

/** @param make - makes what codes with a codebook */
export function startComparedLint(codebook: Codebook, make: MakeCoder = compileCodebook): ComparedLint {
  const isEnglish = servedLanguage(codebook.language)?.words === "inflect";
  const parts = [
    ...(isEnglish && codebook.saysMatch === false ? [startCompared(codebook, byStem, ofStems, make)] : []),
    ...(isEnglish ? [startCompared(codebook, byInflection, ofForms, make)] : []),
  ];
  return {
    add(coded) {
      for (const part of parts) part?.add(coded);
    },
    findings: () => parts.flatMap((part) => part?.findings() ?? []),
  };
}

const byStem = (word: WordPattern): WordPattern =>
  word.kind === "inflect" ? { kind: "stem", word: word.word } : word;

/** A word in quotes, or whose capitals are asked for, is meant as it stands. */
const byInflection = (word: WordPattern): WordPattern =>
  word.kind === "form" && word.case === "fold" && !word.possessive
    ? { kind: "inflect", word: word.word }
    : word;

type Worded = (listed: string, themes: number) => Pick<Finding, "code" | "found" | "expected" | "hint">;

const ofStems: Worded = (listed, themes) => ({
  code: "lint-default-words",
  found: `no \`match:\`, so words find their inflections: by stems ${themes === 1 ? "1 theme" : `${themes} themes`} would have other responses: ${listed}`,
  expected: "a codebook that says how words are compared",
  hint: "write `match: { words: inflect }` at its top if these counts are meant, `match: { words: stem }` for those by stems",
});

const ofForms: Worded = (listed, themes) => ({
  code: "lint-form-misses",
  found: `words by form, which find no inflections: with them ${themes === 1 ? "1 theme" : `${themes} themes`} would have other responses: ${listed}`,
  expected: "",
  hint: "write `match: { words: inflect }` if plurals and other forms are meant",
});

/** @returns null where no word is compared otherwise */
function startCompared(
  codebook: Codebook,
  to: (word: WordPattern) => WordPattern,
  worded: Worded,
  make: MakeCoder,
): ComparedLint | null {
  const other = withWords(codebook, to);
  if (!other.isOther) return null;
  const coder = make(other.codebook);
  const lineageOf = lineages(codebook);
  const carriedIn = ({ themes }: CodedResponse) => new Set(themes.flatMap((id) => lineageOf.get(id) ?? []));
  const counts = new Map(
    themeList(codebook).map(({ theme: { id } }) => [id, { own: 0, others: 0, differs: 0 }]),
  );
  let responses = 0;
  return {
    add(coded) {
      const [own, others] = [carriedIn(coded), carriedIn(coder.code(coded.response))];
      for (const id of own) counts.get(id)!.own += 1;
      for (const id of others) counts.get(id)!.others += 1;
      for (const id of own) if (!others.has(id)) counts.get(id)!.differs += 1;
      for (const id of others) if (!own.has(id)) counts.get(id)!.differs += 1;
      if (own.size !== others.size || [...own].some((id) => !others.has(id))) responses += 1;
    },
    findings() {
      const differing = [...counts]
        .filter(([, { differs }]) => differs > 0)
        .sort(([, one], [, next]) => next.differs - one.differs);
      if (differing.length === 0) return [];
      const more = differing.length - LISTED;
      const listed = differing
        .slice(0, LISTED)
        .map(([id, { own, others }]) => `\`${id}\` ${others} instead of ${own}`)
        .join(", ");
      const said = worded(`${listed}${more > 0 ? `, and ${more} more` : ""}`, differing.length);
      return [{ ...said, severity: "info", place: { source: codebook.source }, responses }];
    },
  };
}
