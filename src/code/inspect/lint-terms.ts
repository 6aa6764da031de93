/** What a corpus says of single terms: those that find nothing, those that never count, and what stems conflate. */

import type { Codebook } from "../../model/codebook.ts";
import type { ExplainedMatch, Explanation, Fate } from "../../model/explanation.ts";
import type { Finding } from "../../model/finding.ts";
import type { CodedResponse, Hit } from "../../model/hit.ts";
import { stemmerOf } from "../../text/stem.ts";
import { startAsked, type UnknownCondition } from "../apply/asked.ts";
import type { Coder } from "../apply/code.ts";
import { besides } from "./lint-besides.ts";
import { startCapitals } from "./lint-capitals.ts";
import { compileProbes, type Probe, probesOf } from "./probes.ts";
import { startWordForms } from "./word-forms.ts";

export interface TermLint {
  add(coded: CodedResponse): void;
  findings(): readonly Finding[];
}

/** What a probe met so far. */
interface Met {
  places: number;
  /** Whether some match counts for the theme, or would if the theme were carried. */
  isLive: boolean;
  /** Why matches do not count, with their number: the fate and the term behind it. */
  readonly lost: Map<string, { readonly fate: Fate; readonly by: string | null; places: number }>;
}

const LIVE: ReadonlySet<Fate> = new Set(["counted", "below at-least", "rule does not hold"]);

/** @param coder - of the whole codebook: it says what becomes of matches */
export function startTermLint(codebook: Codebook, coder: Coder): TermLint {
  const probes = probesOf(codebook);
  const probing = compileProbes(codebook, probes);
  const met = probes.map((): Met => ({ places: 0, isLive: false, lost: new Map() }));
  const forms = startWordForms(probes, stemmerOf(codebook.stemmer));
  const capitals = startCapitals(codebook, probes);
  let number = 0;
  const asked = startAsked(probes.flatMap(({ condition }) => condition ?? []));

  return {
    add(coded) {
      const { response } = coded;
      const { themes, hits } = probing.code(response);
      const ownOf = byTheme(hits);
      const hitsOf = byTheme(coded.hits);
      for (const index of themes.map(Number)) {
        const { role, condition, theme } = probes[index]!;
        const own = ownOf.get(String(index)) ?? [];
        for (const { start, end } of own) {
          const match = response.text.slice(start, end);
          forms.add(index, number, match);
          capitals.add(index, number, match);
        }
        met[index]!.places += condition === null ? own.length : 1;
        if (theme === null || met[index]!.isLive) continue;
        const explain = () => coder.explain(response, theme.id);
        if (role === "term") noteFates(met[index]!, probes[index]!, own, hitsOf.get(theme.id) ?? [], explain);
        if (role === "position") notePositionFates(met[index]!, probes[index]!, explain());
      }
      asked.see(response);
      number += 1;
    },
    findings: () =>
      probes.flatMap((probe, index): readonly Finding[] => {
        const { places, isLive, lost } = met[index]!;
        if (probe.condition !== null) {
          return places > 0 ? [] : [unmet(probe, asked.unknown(probe.condition))];
        }
        if (places === 0) return [dead(probe)];
        const found = [...besides(probe, forms.of(index)), ...capitals.of(index)];
        const isIdle = (probe.role === "term" || probe.role === "position") && !isLive;
        return [...(isIdle ? [neverCounts(probe, places, lost)] : []), ...found];
      }),
  };
}

/** What becomes of the places where a term matches: that of most can be seen from the hits, the rest is asked for. */
function noteFates(
  met: Met,
  { text }: Probe,
  own: readonly Hit[],
  ofTheme: readonly Hit[],
  explain: () => Explanation,
): void {
  if (ofTheme.some(({ term }) => term === text)) {
    met.isLive = true;
    return;
  }
  const around = hitsAround(own, ofTheme);
  const fates: readonly Pick<ExplainedMatch, "fate" | "by">[] = around.every((hit) => hit !== undefined)
    ? around.map(({ term, start, end }, at) => {
        const isSame = start === own[at]!.start && end === own[at]!.end;
        return { fate: isSame ? "the same words" : "inside a longer match", by: term };
      })
    : matchesOf(explain(), text);
  note(met, fates);
}

/** Of a response that does not carry the theme, no match of a position counts. */
function notePositionFates(met: Met, { text, of }: Probe, { positions }: Explanation): void {
  const position = positions?.of.find(({ name }) => name === of);
  const matches = position?.terms.find((one) => one.of === "terms" && one.term === text)?.matches;
  note(met, matches ?? [{ fate: "not beside a hit", by: null }]);
}

function note(met: Met, fates: readonly Pick<ExplainedMatch, "fate" | "by">[]): void {
  for (const { fate, by } of fates) {
    if (LIVE.has(fate)) met.isLive = true;
    const key = `${fate} ${by}`;
    const entry = met.lost.get(key) ?? { fate, by, places: 0 };
    entry.places += 1;
    met.lost.set(key, entry);
  }
}

function byTheme(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.theme);
    if (group === undefined) groups.set(hit.theme, [hit]);
    else group.push(hit);
  }
  return groups;
}

/** Hits of one theme share no word and come in the order of their places: one walk along both lists is enough. */
function hitsAround(own: readonly Hit[], ofTheme: readonly Hit[]): readonly (Hit | undefined)[] {
  let at = 0;
  return own.map(({ start, end }) => {
    while (at < ofTheme.length && ofTheme[at]!.end < end) at++;
    const hit = ofTheme[at];
    return hit !== undefined && hit.start <= start ? hit : undefined;
  });
}

const matchesOf = ({ terms }: Explanation, text: string) =>
  terms.find(({ of, term }) => of === "terms" && term === text)?.matches ?? [];

const ROLES = {
  term: "",
  except: " under `except`",
  "not-after": " under `not-after`",
  "not-before": " under `not-before`",
  rule: " in a rule",
  position: " of the position",
  list: " of the list",
};
const IDLE_NOTES: ReadonlySet<Probe["role"]> = new Set(["except", "not-after", "not-before"]);

/** Where it is written, unless it is a term of a theme. */
function whereOf({ role, of }: Probe): string {
  if (of === null) return ROLES[role];
  return role === "rule"
    ? ` in the rule of the position \`${of}\``
    : `${ROLES[role]} \`${role === "list" ? "@" : ""}${of}\``;
}

function dead(probe: Probe): Finding {
  const { text, place, role, theme } = probe;
  return {
    code: "lint-dead-term",
    severity: IDLE_NOTES.has(role) ? "info" : "warning",
    place,
    ...(theme && { theme: theme.id }),
    responses: 0,
    found: `\`${text}\`${whereOf(probe)}, which matches nothing in this corpus`,
    expected: "a term that occurs",
    hint: "check its spelling with `themetally kwic`, or keep it for other corpora",
  };
}

const SHADOWS: ReadonlySet<Fate> = new Set(["inside a longer match", "the same words"]);

function neverCounts(probe: Probe, places: number, lost: Met["lost"]): Finding {
  const { text, place } = probe;
  const causes = [...lost.values()].sort((one, other) => other.places - one.places);
  const isShadowed = causes.every(({ fate }) => SHADOWS.has(fate));
  const words = causes.map(
    ({ fate, by, places: some }) => `${fate}${by === null ? "" : ` (\`${by}\`)`}: ${some}`,
  );
  return {
    code: isShadowed ? "lint-shadowed-term" : "lint-dead-term",
    severity: "warning",
    place,
    found: `\`${text}\`${whereOf(probe)}, which matches in ${places === 1 ? "1 place" : `${places} places`} and never counts: ${words.join(", ")}`,
    expected: "a term that counts somewhere",
    hint: hintOf(probe, isShadowed),
  };
}

function hintOf({ role }: Probe, isShadowed: boolean): string {
  if (isShadowed) return "delete it, or the other";
  if (role === "term") return "delete it, or what takes its matches out";
  return "a term of a position counts in a sentence with a hit of its theme: write what stands there, or delete it";
}

function unmet({ text, place }: Probe, { isKey, meant }: UnknownCondition): Finding {
  const hint = isKey
    ? "name a column of the tables, small letters and hyphens"
    : "check how the corpus spells it in responses.csv";
  return {
    code: "lint-unreachable-rule",
    severity: isKey ? "error" : "warning",
    place,
    found: isKey
      ? `\`${text}\` in a rule, a variable that no source of this corpus has`
      : `\`${text}\` in a rule, which no response of this corpus meets`,
    expected: "a condition that some response meets",
    hint: meant === null ? hint : `did you mean \`${meant}\`?`,
  };
}
