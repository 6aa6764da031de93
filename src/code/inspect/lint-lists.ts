/** Lists that no term uses: their words are looked for nowhere. */
import type { Codebook, NotAfter, Term } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { listsIn } from "../codebook/read-lists.ts";
import { themeList } from "./theme-list.ts";

export function idleLists(codebook: Codebook): readonly Finding[] {
  const { lists = [] } = codebook;
  if (lists.length === 0) return [];
  const used = new Set<string>();
  const use = (texts: readonly string[]): void => {
    for (const { name } of texts.flatMap(listsIn)) {
      if (used.has(name)) continue;
      used.add(name);
      use(textsOf(lists.find((list) => list.name === name)!.terms));
    }
  };
  for (const { theme } of themeList(codebook)) {
    const { terms, except, notAfter, notBefore, rule, positions } = theme;
    use(textsOf([...terms, ...except, ...wordsOf(notAfter), ...wordsOf(notBefore)]));
    use(textsOf([...(rule ? [rule] : []), ...wordsOf(positions?.notAfter)]));
    for (const one of positions?.of ?? []) use(textsOf([...one.terms, ...(one.rule ? [one.rule] : [])]));
  }
  return lists
    .filter(({ name }) => !used.has(name))
    .map(({ name, place }) => ({
      code: "lint-idle-list",
      severity: "warning",
      place,
      found: `the list \`@${name}\`, which no term uses`,
      expected: "lists that terms or rules use",
      hint: `write \`@${name}\` where its words are meant, or take it out`,
    }));
}

const textsOf = (written: readonly Pick<Term, "text">[]): readonly string[] =>
  written.map(({ text }) => text);

const wordsOf = (beside: NotAfter | null | undefined): readonly Term[] => beside?.words ?? [];
