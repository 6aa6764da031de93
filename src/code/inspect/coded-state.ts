/** What of a corpus carries which theme by which terms at one moment, to be held against another moment. */
import type { Codebook } from "../../model/codebook.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import type { Change } from "./diff.ts";
import { lineages, themeList } from "./theme-list.ts";

export interface CodedState {
  /** Responses that have text. */
  readonly base: number;
  /** Labels by ids, in the order of the codebook. */
  readonly labels: ReadonlyMap<string, string>;
  /** By theme, the terms by response. */
  readonly carried: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

export interface StateSeen {
  add(coded: CodedResponse, codebook: Codebook | null): void;
  state(): CodedState;
}

export interface ThemeChange {
  readonly label: string;
  /** Null where the theme was not there. */
  readonly before: number | null;
  readonly after: number | null;
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
}

export function startState(): StateSeen {
  let lineageOf: ReadonlyMap<string, readonly string[]> | null = null;
  const labels = new Map<string, string>();
  const carried = new Map<string, Map<string, string[]>>();
  let base = 0;
  const begin = (codebook: Codebook) => {
    for (const { theme } of themeList(codebook)) {
      labels.set(theme.id, theme.label);
      carried.set(theme.id, new Map());
    }
    return lineages(codebook);
  };
  return {
    add({ response, themes, hits }, codebook) {
      if (codebook === null) return;
      lineageOf ??= begin(codebook);
      if (reasonWithoutText(response) !== null) return;
      base++;
      const withAbove = (theme: string) => lineageOf!.get(theme) ?? [theme];
      for (const id of themes.flatMap(withAbove))
        if (!carried.get(id)?.has(response.id)) carried.get(id)?.set(response.id, []);
      for (const { theme, term } of hits)
        for (const id of withAbove(theme)) {
          const terms = carried.get(id)?.get(response.id);
          if (terms !== undefined && !terms.includes(term)) terms.push(term);
        }
    },
    state: () => ({ base, labels, carried }),
  };
}

/** @returns the themes that changed: those of the later state in its order, then those that are gone */
export function stateChanges(before: CodedState, after: CodedState): readonly ThemeChange[] {
  const ids = new Set([...after.labels.keys(), ...before.labels.keys()]);
  return [...ids]
    .map((id) => {
      const [old, now] = [before.carried.get(id), after.carried.get(id)];
      return {
        label: after.labels.get(id) ?? before.labels.get(id)!,
        before: old?.size ?? null,
        after: now?.size ?? null,
        gained: onlyIn(now, old),
        lost: onlyIn(old, now),
      };
    })
    .filter(
      (one) => (one.before === null) !== (one.after === null) || one.gained.length + one.lost.length > 0,
    );
}

type OfTheme = ReadonlyMap<string, readonly string[]> | undefined;

const onlyIn = (those: OfTheme, others: OfTheme): readonly Change[] =>
  [...(those ?? [])].flatMap(([response, terms]) => (others?.has(response) ? [] : [{ response, terms }]));
