/** The published documents, where they lie beside the repository, against hand-made answers. */
import { describe, expect, it, vi } from "vitest";
import { textUnassigned } from "#src/read/doubt/text-unassigned.ts";
import { type RelaySource, relay } from "../generator/relay.ts";
import { type Scored, score } from "../generator/score.ts";
import {
  fileDocument,
  PUBLISHED,
  readGold,
  type StageOptions,
  stages,
  textDocument,
  whenPublished,
} from "./stages.ts";

vi.setConfig({ testTimeout: 60_000 });

const GOLD = "../shared/gold/call-for-ideas";
const LEAST = { bodyF1: 0.995, topicsExact: 0.995, statusExact: 0.99, attributionExact: 0.99 };
const MEASURES = ["bodyF1", "topicsExact", "statusExact", "attributionExact"] as const;

const published = (name: string) => fileDocument(`../shared/corpus/${name}`);
const gold = (part: string) => (PUBLISHED ? readGold<RelaySource>(`${GOLD}${part}.jsonl`) : []);

/** Both parts of the long document. */
const FIRST = gold(".first");
const LAST = gold(".last");
/** The topics that a form would list: an item that stands for several of them is none. */
const isFragment = (topic: string, all: readonly string[]) =>
  all.filter((other) => other !== topic && other.startsWith(`${topic} `)).length > 1;
const all = [...new Set([...FIRST, ...LAST].flatMap((response) => response.topics))].sort();
const LISTED = all.filter((topic) => !isFragment(topic, all));

function expectAtLeast(figures: Readonly<Record<(typeof MEASURES)[number], number>>, title: string): void {
  const words = MEASURES.map((measure) => `${measure} ${figures[measure].toFixed(4)}`).join(", ");
  process.stdout.write(`${title}: ${words}\n`);
  for (const measure of MEASURES) expect(figures[measure], measure).toBeGreaterThanOrEqual(LEAST[measure]);
}

/** Those of the found responses that lie in the stretch of an answer that covers a part of the document. */
function stretch(answer: readonly Scored[], found: readonly Scored[]): readonly Scored[] {
  const key = (text: string) => text.replace(/[\s\p{Pd}]+/gu, "").toLowerCase();
  const keys = found.map(({ text }) => key(text));
  const wanted = answer.map(({ text }) => key(text));
  const places = wanted.flatMap((text) =>
    keys.indexOf(text) === keys.lastIndexOf(text) ? [keys.indexOf(text)] : [],
  );
  const inside = places.filter((at) => at >= 0);
  return found.slice(Math.min(...inside), Math.max(...inside) + 1);
}

const VOCABULARIES: readonly (readonly [string, readonly string[] | null])[] = [
  ["discovered", null],
  ["given", LISTED],
];

describe.skipIf(!PUBLISHED)(`the long response document${whenPublished}`, () => {
  it.each(VOCABULARIES)("is split and read right, its topics %s", async (how, topics) => {
    const { responses, result } = stages(await published("call-for-ideas.txt"), { topics });
    expect(result.layout).toBe("topic-header");
    expect(responses).toHaveLength(774);
    for (const [part, answer] of [["first", FIRST] as const, ["last", LAST] as const])
      expectAtLeast(score(answer, stretch(answer, responses)), `the ${part} part, topics ${how}`);
  });

  it("has the headers cut off that the answers say", async () => {
    const { responses } = stages(await published("call-for-ideas.txt"));
    const cut = (found: readonly RelaySource[]) =>
      found.filter((response) => response.headerTruncated).length;
    expect(cut(stretch(FIRST, responses) as typeof responses)).toBe(cut(FIRST));
    expect(cut(stretch(LAST, responses) as typeof responses)).toBe(cut(LAST));
  });

  it("reaches the same responses with its topics discovered and given", async () => {
    const document = await published("call-for-ideas.txt");
    const [discovered, given] = [null, LISTED].map((topics) => stages(document, { topics }).responses);
    expect(discovered?.map(({ lines }) => lines)).toEqual(given?.map(({ lines }) => lines));
  });

  it.each(VOCABULARIES)("is read from a PDF of another typesetter, its topics %s", async (how, topics) => {
    const { responses } = stages(await published("call-for-ideas-part.pdf"), { topics });
    expectAtLeast(score(gold("-part"), responses), `as a PDF, topics ${how}`);
  });

  it("is split and read right when it is laid out anew, on average", () => {
    const source = [...FIRST, ...LAST].filter(
      ({ topics, headerTruncated }) =>
        topics.length > 0 && !headerTruncated && topics.every((topic) => LISTED.includes(topic)),
    );
    const scores = Array.from({ length: 12 }, (_, seed) => {
      const { text, gold: answer, topics } = relay(seed, source, { responses: [40, 120, 250][seed % 3]! });
      return score(answer, stages(textDocument(text), { topics: seed % 2 === 0 ? null : topics }).responses);
    });
    const mean = (measure: (typeof MEASURES)[number]) =>
      scores.reduce((sum, one) => sum + one[measure], 0) / scores.length;
    const [bodyF1, topicsExact, statusExact, attributionExact] = MEASURES.map(mean) as [
      number,
      number,
      number,
      number,
    ];
    expectAtLeast({ bodyF1, topicsExact, statusExact, attributionExact }, "laid out anew");
  });
});

describe.skipIf(!PUBLISHED)(`the other published documents${whenPublished}`, () => {
  const facts = async (name: string, options: StageOptions = {}) => stages(await published(name), options);

  it("give five priorities of each of eight organisations", async () => {
    const { responses, result } = await facts("care-inquiry-priorities.txt");
    expect([result.layout, responses.length]).toEqual(["organisations", 40]);
    const organisations = responses.map(({ attribution }) => attribution.organisation);
    expect(responses.every(({ attribution }) => attribution.status === "organisation")).toBe(true);
    const counts = [...new Set(organisations)].map(
      (name) => organisations.filter((other) => other === name).length,
    );
    expect(counts).toEqual(Array(8).fill(5));
  });

  it("give one dated statement by a speaker of an organisation", async () => {
    const { responses, result } = await facts("niromp-statement.txt");
    expect([result.layout, responses.length]).toEqual(["statement", 1]);
    const [statement] = responses;
    expect(statement?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(statement?.attribution.status).toBe("named");
    expect(statement?.attribution.name).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u);
    expect(statement?.attribution.organisation).toMatch(/\p{L}{3}/u);
    expect(statement?.text).not.toMatch(/log ?in|cookie|comment/i);
  });

  it("give seven key points of one organisation, with heading and lead as topics, and no sentence left", async () => {
    const { responses, result, document } = await facts("pause-key-messages.txt");
    expect([result.layout, responses.length]).toEqual(["key-points", 7]);
    for (const { topics, headerText } of responses) expect(topics[0]).toBe(headerText);
    expect(responses.map(({ topics }) => topics.length)).toEqual([2, 2, 2, 2, 1, 1, 1]);
    expect(responses.every(({ attribution }) => attribution.status === "organisation")).toBe(true);
    expect(new Set(responses.map(({ attribution }) => attribution.organisation)).size).toBe(1);
    expect(textUnassigned({ document, split: result, responses, pageOf: () => 1 })).toBeNull();
  });
});
