/** Random small codebooks, responses coded by their rules, and the counts, for the tests of suppression. */
import fc from "fast-check";
import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook, Rule, Term, Theme } from "#src/model/codebook.ts";
import type { Hit } from "#src/model/hit.ts";
import { type Attribution, STATUSES, type Status } from "#src/model/response.ts";
import type { Tally } from "#src/model/tally.ts";
import { book, named, organisation, response, theme } from "../unit/count/tally/sample.ts";

export interface Counted {
  readonly codebook: Codebook;
  readonly tally: Tally;
  readonly below: number;
}

/** What a rule can ask of a response here. */
export interface Asked {
  readonly themes: readonly string[];
  readonly status: string;
  readonly source: string;
  readonly topics: readonly string[];
}

interface Plan {
  readonly depth: number;
  readonly onlyBelow: boolean;
  /** 0 where words carry it that are a rule, not a hit. */
  readonly atLeast: number;
  /** How many responses in a hundred carry it by itself. */
  readonly rate: number;
}

const PLACE = { source: "book.yaml", line: 1, column: 1 };
const TERM: Term = { text: "x", place: PLACE, pattern: { kind: "words", words: [] }, weight: 1 };
const WORDS: Rule = { kind: "pattern", text: "x", pattern: TERM.pattern };
const BY_RULE = "by-rule";

const share = fc.nat(99);
const three = fc.tuple(share, share, share);
const plan: fc.Arbitrary<Plan> = fc.record({
  depth: fc.constantFrom(0, 1, 1, 2),
  onlyBelow: fc.constantFrom(true, true, true, false),
  atLeast: fc.constantFrom(1, 1, 1, 1, 2, 3, 0),
  rate: fc.oneof(fc.nat(15), fc.integer({ min: 15, max: 70 })),
});
const condition = (field: "status" | "source" | "topic", values: readonly string[]): fc.Arbitrary<Rule> =>
  fc.constantFrom(...values).map((value) => ({ kind: "condition", field, value }));
const part = (themes: number): fc.Arbitrary<Rule> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat(themes - 1).map((at): Rule => ({ kind: "theme", id: `t${at}` })) },
    { weight: 1, arbitrary: condition("status", STATUSES.slice(0, 3)) },
    { weight: 1, arbitrary: condition("source", ["s0", "s1"]) },
    { weight: 1, arbitrary: condition("topic", ["p0", "p1"]) },
  );
const ruleOf = (themes: number): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.constantFrom("one", "not", "and", "or", "and not"), part(themes), part(themes))
    .map(([kind, one, other]): Rule => {
      if (kind === "one") return one;
      if (kind === "not") return { kind: "not", rule: one };
      if (kind === "and not") return { kind: "and", of: [one, { kind: "not", rule: other }] };
      return { kind: kind as "and" | "or", of: [one, other] };
    });
/** Where draws from 0 to 99 fall into one or the next of several kinds. */
const cuts = (most: number) =>
  fc.array(share, { maxLength: most }).map((list) => list.sort((one, other) => one - other));
const drawn = fc.record({
  status: share,
  source: share,
  topics: three,
  person: fc.nat(12),
  themes: fc.array(share, { minLength: 5, maxLength: 5 }),
  more: fc.nat(2),
});
const world = fc.record({ statuses: cuts(4), sources: cuts(2), topics: three, oneTopic: fc.boolean() });
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/**
 * @param most - responses; themes are up to 5, sources and topics up to 3
 * @param rules - with another theme by a rule about others, a status, a source or a topic, or without one
 */
export function corpora(most: number, rules: "with rules" | "without rules"): fc.Arbitrary<Counted> {
  return fc.array(plan, { minLength: 2, maxLength: 5 }).chain((plans) =>
    fc
      .record({
        rule: rules === "with rules" ? fc.option(ruleOf(plans.length), { freq: 1 }) : fc.constant(null),
        world,
        responses: fc.array(drawn, { minLength: 6, maxLength: most }),
        below: fc.oneof(fc.integer({ min: 3, max: 4 }), fc.integer({ min: 5, max: 10 })),
      })
      .map(({ rule, world: of, responses, below }) => {
        const codebook = codebookOf(plans, rule);
        return { codebook, tally: tallyOf(codebook, plans, of, responses), below };
      }),
  );
}

export function holds(rule: Rule, asked: Asked): boolean {
  switch (rule.kind) {
    case "theme":
      return asked.themes.includes(rule.id);
    case "not":
      return !holds(rule.rule, asked);
    case "and":
      return rule.of.every((one) => holds(one, asked));
    case "or":
      return rule.of.some((one) => holds(one, asked));
    case "condition":
      return rule.field === "topic"
        ? asked.topics.includes(rule.value)
        : asked[rule.field as "status" | "source"] === rule.value;
    default:
      throw new Error("no words in the rules of these tests");
  }
}

/** Every theme with the ids of those above it. */
export function lineages(codebook: Codebook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (of: Theme, above: readonly string[]): void => {
    found.set(of.id, above);
    for (const child of of.themes) walk(child, [of.id, ...above]);
  };
  for (const of of codebook.themes) walk(of, []);
  return found;
}

function codebookOf(plans: readonly Plan[], rule: Rule | null): Codebook {
  const below = (from: number, depth: number): Theme[] => {
    const found: Theme[] = [];
    for (let at = from; at < plans.length && depthOf(plans, at) >= depth; at++) {
      if (depthOf(plans, at) > depth) continue;
      const themes = below(at + 1, depth + 1);
      const { onlyBelow, atLeast } = plans[at]!;
      const isOnlyBelow = onlyBelow && themes.length > 0;
      const terms = isOnlyBelow ? [] : [TERM];
      const rule = atLeast > 0 || isOnlyBelow ? null : { text: "x", place: PLACE, rule: WORDS };
      found.push({ ...theme(`t${at}`, themes), terms, rule, atLeast });
    }
    return found;
  };
  const byRule = rule && { ...theme(BY_RULE), rule: { text: "rule", place: PLACE, rule }, atLeast: 0 };
  return book(...below(0, 0), ...(byRule ? [byRule] : []));
}

/** At most one below the theme before it. */
function depthOf(plans: readonly Plan[], at: number): number {
  return at === 0 ? 0 : Math.min(plans[at]!.depth, depthOf(plans, at - 1) + 1);
}

function tallyOf(
  codebook: Codebook,
  plans: readonly Plan[],
  { statuses, sources, topics, oneTopic }: World,
  responses: readonly Drawn[],
): Tally {
  const tallier = startTally(codebook);
  const above = lineages(codebook);
  const rule = codebook.themes.find(({ id }) => id === BY_RULE)?.rule?.rule;
  const kind = (limits: readonly number[], draw: number) => limits.filter((limit) => limit <= draw).length;
  responses.forEach((draw, at) => {
    const status = STATUSES[kind(statuses, draw.status)]!;
    const source = `s${kind(sources, draw.source)}`;
    const all = ["p0", "p1", "p2"].filter((_, topic) => draw.topics[topic]! < topics[topic]!);
    const has = oneTopic ? all.slice(0, 1) : all;
    const own = plans.flatMap(({ rate, onlyBelow }, number) => {
      const isLeaf = number + 1 >= plans.length || depthOf(plans, number + 1) <= depthOf(plans, number);
      return (isLeaf || !onlyBelow) && draw.themes[number]! < rate ? [number] : [];
    });
    const hits = own.flatMap((number) => hitsOf(number, plans[number]!.atLeast, draw));
    const themes = own.map((number) => `t${number}`);
    const carried = themes.flatMap((id) => [id, ...above.get(id)!]);
    if (rule !== undefined && holds(rule, { themes: carried, status, source, topics: has }))
      themes.push(BY_RULE);
    tallier.add({
      response: response(at + 1, { source, topics: has, attribution: attributionOf(status, draw.person) }),
      themes,
      scores: [],
      hits: hits.sort((one, other) => one.start - other.start),
    });
  });
  return tallier.result();
}

/** Hits of different themes overlap where all have two more than they need. */
function hitsOf(number: number, atLeast: number, { themes, more }: Drawn): Hit[] {
  const hits = atLeast + (themes[number]! % 3 === 0 ? more : 0);
  const from = more === 2 ? number : 1000 * number;
  return Array.from({ length: hits }, (_, hit) => {
    const start = from + 10 * hit;
    return { theme: `t${number}`, term: "x", start, end: start + 8 };
  });
}

function attributionOf(status: Status, person: number): Attribution {
  if (status === "named") return named(`Person ${person}`);
  if (status === "organisation") return organisation(`Group ${person}`);
  return { status, text: null, name: null, organisation: null };
}
