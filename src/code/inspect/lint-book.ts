/** What can be said of a codebook without a corpus: terms and rules that no text can meet, terms written twice. */
import type { Codebook, Term, Theme } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { type Stemmer, stemmerOf } from "../../text/stem.ts";
import { excepted } from "./excepted-terms.ts";
import { idleLists } from "./lint-lists.ts";
import { lowercaseOperators } from "./lint-operators.ts";
import { positionFaults } from "./lint-positions.ts";
import { patternKey } from "./pattern-key.ts";
import { compileProbes, type Probe, probesOf } from "./probes.ts";
import { ruleParts } from "./rule-parts.ts";
import { canHold } from "./rule-truth.ts";
import { responseOf, sampleTexts } from "./sample-text.ts";
import { themeList } from "./theme-list.ts";

/** @returns findings in the order of the codebook, kind by kind */
export function lintBook(codebook: Codebook): readonly Finding[] {
  const stem = stemmerOf(codebook.stemmer);
  const themes = themeList(codebook).map(({ theme }) => theme);
  const themeOf = new Map(themes.map((theme) => [theme.id, theme]));
  return [
    ...unmatchable(codebook),
    ...themes.flatMap((theme) => excepted(theme, stem)),
    ...repeated(themes, stem),
    ...themes.flatMap((theme) => positionFaults(theme, stem)),
    ...idleLists(codebook),
    ...lowercaseOperators(codebook),
    ...themes.flatMap((theme) => unreachable(theme, themeOf, stem)),
  ];
}

/** Terms compiled at a time: the cost of a text grows with the number of terms that are looked for at once. */
const CHUNK = 200;

/** A term is put to a text of its own words: the engine itself says whether it can match. */
function unmatchable(codebook: Codebook): readonly Finding[] {
  const probes = probesOf(codebook).filter(
    ({ pattern }) => pattern !== null && sampleTexts(pattern).length > 0,
  );
  const chunks = Array.from({ length: Math.ceil(probes.length / CHUNK) }, (_, at) =>
    probes.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return chunks.flatMap((chunk) => {
    const coder = compileProbes(codebook, chunk);
    return chunk.flatMap((probe, index): readonly Finding[] => {
      const finds = (text: string) => coder.code(responseOf(text)).themes.includes(String(index));
      const missed = sampleTexts(probe.pattern!).find((sample) => !finds(sample));
      return missed === undefined ? [] : [unmatched(probe, missed)];
    });
  });
}

const unmatched = ({ place, text }: Probe, missed: string): Finding => ({
  code: "lint-impossible-term",
  severity: "error",
  place,
  found: `\`${text}\`, which does not find its own words, “${missed}”`,
  expected: "a term that some text can hold",
  hint: "texts are cut into words of letters and digits: write it as such words, or take it out",
});

/** The same words twice: in one theme the later term never counts, in two themes they count twice. */
function repeated(themes: readonly Theme[], stem: Stemmer): readonly Finding[] {
  const seen = new Map<string, { readonly theme: Theme; readonly term: Term }[]>();
  return themes.flatMap((theme) =>
    theme.terms.flatMap((term): readonly Finding[] => {
      const key = patternKey(term.pattern, stem);
      const earlier = seen.get(key) ?? [];
      const own = earlier.find((one) => one.theme === theme);
      const first = own ?? earlier[0];
      seen.set(key, [...earlier, { theme, term }]);
      if (first === undefined) return [];
      return [own === undefined ? shared(term, first.theme, first.term) : doubled(term, own.term)];
    }),
  );
}

const shared = (term: Term, theme: Theme, first: Term): Finding => ({
  code: "lint-shared-term",
  severity: "warning",
  place: term.place,
  found: `${sameAs(term, first)} of the theme \`${theme.id}\` (line ${lineOf(first)})`,
  expected: "each term in one theme",
  hint: "leave it where it belongs; if both are meant, a response that has it carries both themes",
});

const doubled = (term: Term, first: Term): Finding => ({
  code: "lint-shadowed-term",
  severity: "warning",
  place: term.place,
  found: `${sameAs(term, first)} of the same theme (line ${lineOf(first)})`,
  expected: "each term once",
  hint: "delete one of the two: only the first counts",
});

const sameAs = (term: Term, first: Term) =>
  term.text === first.text
    ? `\`${term.text}\`, which is a term`
    : `\`${term.text}\`, which finds the same as \`${first.text}\``;

function unreachable(theme: Theme, themes: ReadonlyMap<string, Theme>, stem: Stemmer): readonly Finding[] {
  const { rule, terms, atLeast } = theme;
  if (rule === null) return [];
  const finding = (found: string, hint: string): Finding => ({
    code: "lint-unreachable-rule",
    severity: "error",
    place: rule.place,
    found,
    expected: "a rule that some response can meet",
    hint,
  });
  if (!canHold(rule.rule, themes, stem)) {
    const hint = "look for a part that is wanted and refused at once; a response has one status";
    return [finding(`the rule \`${rule.text}\`, which contradicts itself`, hint)];
  }
  const findsWords = terms.length > 0 || ruleParts(rule.rule).some(({ kind }) => kind === "pattern");
  if (findsWords || atLeast === 0) return [];
  const found = `\`at-least: ${atLeast}\` in a theme whose rule \`${rule.text}\` looks for no words: it has no hits`;
  return [finding(found, "leave `at-least` out, or add terms")];
}

const lineOf = ({ place }: Pick<Probe, "place">) => place.line ?? 1;
