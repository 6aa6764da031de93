/** What a corpus says of whole themes: those that nearly no or nearly every response carries, and those that coincide. */
import type { Codebook } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { ruleParts } from "./rule-parts.ts";
import { type ListedTheme, lineages, themeList } from "./theme-list.ts";

export interface ThemeLint {
  /** @param coded - a response that has text */
  add(coded: CodedResponse): void;
  findings(): readonly Finding[];
}

/** Shares of the responses that have text. */
const RARE = 0.005;
const EVERYWHERE = 0.8;
/** Share of the responses of the smaller theme. */
const OVERLAP = 0.7;
/** Responses below which a share says nothing: of the corpus, and of the smaller theme. */
const LEAST_BASE = 10;
const LEAST_THEME = 5;

export function startThemeLint(codebook: Codebook): ThemeLint {
  const list = themeList(codebook);
  const lineageOf = lineages(codebook);
  const indexOf = new Map(list.map(({ theme }, index) => [theme.id, index]));
  const counts = list.map(() => 0);
  const both = new Map<number, number>();
  let base = 0;

  /** Any other theme meets it: that is said once, of the theme. */
  const isEverywhere = (index: number) => base >= LEAST_BASE && counts[index]! > EVERYWHERE * base;
  const pairs = (): readonly Finding[] =>
    [...both]
      .sort(([one], [other]) => one - other)
      .flatMap(([key, responses]): readonly Finding[] => {
        const [first, second] = [Math.floor(key / list.length), key % list.length];
        const [smaller, larger] = counts[second]! <= counts[first]! ? [second, first] : [first, second];
        const least = counts[smaller]!;
        if (least < LEAST_THEME || responses <= OVERLAP * least) return [];
        if (isEverywhere(larger) || isRelated(list[first]!, list[second]!)) return [];
        return [overlap(list[smaller]!, list[larger]!, responses, least)];
      });

  return {
    add({ themes }) {
      base += 1;
      const carried = [...new Set(themes.flatMap((id) => lineageOf.get(id) ?? []))]
        .map((id) => indexOf.get(id)!)
        .sort((one, other) => one - other);
      for (const [at, first] of carried.entries()) {
        counts[first]! += 1;
        for (const second of carried.slice(at + 1)) {
          const key = first * list.length + second;
          both.set(key, (both.get(key) ?? 0) + 1);
        }
      }
    },
    findings: () => [
      ...list.flatMap(({ theme, above }, index): readonly Finding[] => {
        const responses = counts[index]!;
        // Where a theme is never carried, none below it is: it is said once.
        const isSaid = above.length > 0 && counts[indexOf.get(above[0]!)!] === 0;
        if (responses < RARE * base || responses === 0)
          return isSaid ? [] : [rare(theme.place, theme.id, responses, base)];
        return isEverywhere(index) ? [everywhere(theme.place, theme.id, responses, base)] : [];
      }),
      ...pairs(),
    ],
  };
}

/** One is above the other, or a rule of one refers to the other: then they meet because they are meant to. */
function isRelated(one: ListedTheme, other: ListedTheme): boolean {
  const isAbove = one.above.includes(other.theme.id) || other.above.includes(one.theme.id);
  return isAbove || refers(one, other) || refers(other, one);
}

const refers = ({ theme: { rule } }: ListedTheme, { theme, above }: ListedTheme): boolean =>
  rule !== null &&
  ruleParts(rule.rule).some((part) => part.kind === "theme" && [theme.id, ...above].includes(part.id));

type PlaceOf = Finding["place"];

function rare(place: PlaceOf, id: string, responses: number, base: number): Finding {
  return {
    code: "lint-theme-rare",
    severity: "warning",
    place,
    theme: id,
    responses,
    found:
      responses === 0
        ? `the theme \`${id}\`, which no response carries`
        : `the theme \`${id}\`, which ${responses} of ${base} responses carry`,
    expected: "a theme in at least 0.5% of the responses",
    hint: "look at its terms: a silent zero is more often a term that misses than a topic nobody raised",
  };
}

function everywhere(place: PlaceOf, id: string, responses: number, base: number): Finding {
  return {
    code: "lint-theme-everywhere",
    severity: "warning",
    place,
    theme: id,
    responses,
    found: `the theme \`${id}\`, which ${responses} of ${base} responses carry`,
    expected: "a theme in at most 80% of the responses",
    hint: "look at its most frequent terms with `themetally kwic`: a theme that all carry tells nobody apart",
  };
}

function overlap(smaller: ListedTheme, larger: ListedTheme, responses: number, of: number): Finding {
  return {
    code: "lint-theme-overlap",
    severity: "warning",
    place: smaller.theme.place,
    theme: smaller.theme.id,
    responses,
    found: `the theme \`${smaller.theme.id}\`, ${responses} of whose ${of} responses carry \`${larger.theme.id}\`, too`,
    expected: "themes that share at most 70% of the smaller one's responses",
    hint: "look for terms that belong to one of them, or put one below the other",
  };
}
