/** What always holds of corrections by hand: no text is lost or counted twice, the rest stays as it was, and the account balances. */
import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Piece, Response } from "#src/model/response.ts";
import { cutUp } from "#src/read/correct/cut.ts";
import { correctedDocument } from "#src/read/correct/document.ts";
import { joined } from "#src/read/correct/join.ts";
import { tag } from "#src/read/tag/tag.ts";
import { correctionsOf } from "#src/run/project/corrections.ts";
import { correctionsSchema, type WrittenCorrection } from "#src/run/project/corrections-schema.ts";
import { run } from "../cli/harness.ts";
import { generateDocument } from "../generator/generate.ts";
import { createRandom, type Random } from "../generator/random.ts";
import { fileDocument, type Stages, stages, textDocument } from "../golden/stages.ts";

vi.setConfig({ testTimeout: 60_000 });

const LONG = process.env.TEST_LONG !== undefined;
const RUNS = LONG ? 400 : 40;

const seeds = fc.integer({ min: 1, max: 1_000_000 });

const squeeze = (text: string) => text.replace(/\s+/g, "");

function generated(seed: number, responses = 12): Stages {
  const { text, topics } = generateDocument(seed, { responses, breaksInside: 0.3 });
  return stages(textDocument(text), { layout: "topic-header", topics });
}

/** Lines at which a response can be cut: all of its text that are not blank, but the first. */
function cutLines({ document, result }: Stages, at: number): readonly number[] {
  const { bodyLines, bodySpans } = result.responses[at]!;
  const filled = bodyLines.filter((_, one) => {
    const { start, end } = bodySpans[one]!;
    return document.text.slice(start, end).trim() !== "";
  });
  return filled.slice(1);
}

/** Some corrections that can be done, each of responses of its own. */
function drawn(random: Random, found: Stages): WrittenCorrection[] {
  const { responses } = found;
  const corrections: WrittenCorrection[] = [];
  for (let at = 0; at < responses.length; at++) {
    const { id: response, fingerprint } = responses[at]!;
    const item = { response, fingerprint: fingerprint.slice(7, 19), reason: "as on the scan" };
    const kind = random.int(0, 7);
    if (kind === 0) corrections.push({ ...item, "leave-out": true });
    if (kind === 1) corrections.push({ ...item, topics: ["Ferries"], attribution: { status: "none" } });
    const lines = cutLines(found, at).filter(() => random.chance(0.5));
    if (kind === 2 && lines.length > 0) corrections.push({ ...item, cut: lines });
    const behind = responses.slice(at + 1, at + 1 + random.int(1, 2));
    if (kind !== 3 || behind.length === 0) continue;
    const join = behind.map((one) => ({ response: one.id, fingerprint: one.fingerprint.slice(7, 19) }));
    corrections.push({ ...item, join, attribution: { status: "none" } });
    at += behind.length;
  }
  return corrections;
}

function correct(found: Stages, written: readonly WrittenCorrection[]) {
  const { document, result, marks } = found;
  const corrections = correctionsOf(correctionsSchema.parse(written), () => ({ source: "themetally.yaml" }));
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  return correctedDocument(document, result, found, corrections, (by) =>
    tag(document, by, marks.pageOf, anonymity),
  );
}

/** Every character is in one piece, and each response has the words of its own pieces. */
function expectWhole({ document }: Stages, corrected: NonNullable<ReturnType<typeof correct>>): void {
  const { pieces } = corrected.split;
  expect(pieces.map(({ start, end }) => document.text.slice(start, end)).join("")).toBe(document.text);
  for (const { response } of corrected.responses) {
    const own = pieces.filter((one) => one.kind === "body" && one.response === response.ordinal);
    expect(squeeze(response.text)).toBe(
      squeeze(own.map(({ start, end }) => document.text.slice(start, end)).join("")),
    );
  }
}

const lettersIn = (responses: readonly Response[]) =>
  squeeze(responses.map(({ text }) => text).join("")).length;

describe("corrections that can be done", () => {
  it("lose no text, count none twice, and leave every other response as it was", () => {
    let all = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const found = generated(seed);
        const written = drawn(createRandom(seed), found);
        all += written.length;
        const corrected = correct(found, written);
        if (corrected === null) return expect(written).toEqual([]);
        expect(corrected.problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expectWhole(found, corrected);
        const responses = corrected.responses.map(({ response }) => response);
        expect(lettersIn(responses)).toBeGreaterThanOrEqual(lettersIn(found.responses));
        const touched = new Set(
          written.flatMap(({ response, join }) => [
            response,
            ...((join ?? []) as readonly { response: string }[]).map((one) => one.response),
          ]),
        );
        const others = found.responses.filter(({ id }) => !touched.has(id));
        expect(responses.filter(({ corrected: kinds }) => kinds === undefined)).toEqual(others);
        expect(new Set(responses.map(({ id }) => id)).size).toBe(responses.length);
        expect(new Set(responses.map(({ ordinal }) => ordinal)).size).toBe(responses.length);
      }),
      { numRuns: RUNS, seed: 20 },
    );
    expect(all).toBeGreaterThan(RUNS);
  });

  it("give the same in whatever order the project file lists them", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const found = generated(seed);
        const written = drawn(createRandom(seed), found);
        const [one, other] = [written, written.toReversed()].map((some) => correct(found, some));
        const shown = (some: typeof one) =>
          some && [some.split, some.responses.map(({ response, isLeftOut }) => [response, isLeftOut])];
        expect(shown(other)).toEqual(shown(one));
      }),
      { numRuns: RUNS, seed: 21 },
    );
  });
});

/** Cut at the lines and joined again. */
function thereAndBack(found: Stages, at: number, lines: readonly number[]) {
  const { document, result } = found;
  const one = result.responses[at]!;
  const own = result.pieces.filter(({ response }) => response === one.ordinal);
  const cut = cutUp(document, one, lines, own, result.responses.length + 1);
  return { one, own, cut, again: joined(document, cut.parts, cut.pieces) };
}

function expectGivenBack(found: Stages, at: number, lines: readonly number[]): void {
  const { one, own, cut, again } = thereAndBack(found, at, lines);
  expect(cut.parts).toHaveLength(lines.length + 1);
  expect({ ...again.found }).toEqual({ ...one });
  const ends = (pieces: readonly Piece[]) =>
    pieces.flatMap(({ kind, start, end }, n) =>
      n > 0 && pieces[n - 1]!.kind === kind ? [end] : [start, end],
    );
  expect([ends(again.pieces).at(0), ends(again.pieces).at(-1)]).toEqual([own[0]?.start, own.at(-1)?.end]);
}

test("a response that is cut and joined again is what it was", () => {
  let cuts = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const found = generated(seed, 6);
      const random = createRandom(seed);
      for (const at of found.responses.keys()) {
        const lines = cutLines(found, at).filter(() => random.chance(0.4));
        cuts += lines.length;
        if (lines.length > 0) expectGivenBack(found, at, lines);
      }
    }),
    { numRuns: RUNS, seed: 22 },
  );
  expect(cuts).toBeGreaterThan(RUNS);
});

it.each([
  "late-responses.pdf",
  "community-panel-priorities.txt",
  "ferry-users-statement.txt",
  "pedestrians-key-messages.txt",
])(
  "in a sample document of another layout, what is cut and joined again is what it was: %s",
  async (name) => {
    const found = stages(await fileDocument(`corpus/${name}`));
    for (const at of found.responses.keys())
      for (const line of cutLines(found, at)) expectGivenBack(found, at, [line]);
  },
);

test("the account balances, with what is corrected apart", async () => {
  for (const seed of LONG ? [...Array(40).keys()] : [1, 2, 3]) {
    const { text, topics } = generateDocument(seed, { responses: 20 });
    const found = stages(textDocument(text), { layout: "topic-header", topics });
    const written = drawn(createRandom(seed), found).map((one, n) => ({ ...one, reason: `reason ${n % 2}` }));
    const project = {
      corpus: ["sample.txt"],
      layout: "topic-header",
      topics: "topics.txt",
      corrections: written,
    };
    const { code, stderr, out } = await run("split", {
      "sample.txt": text,
      "topics.txt": topics.join("\n"),
      "themetally.yaml": JSON.stringify(project),
    });
    expect(code, stderr).toBe(0);
    const { reconciliation, corrections } = JSON.parse(out["run.json"]!);
    const { received, counted, leftOut } = reconciliation.responses;
    const sum = (some: readonly { readonly responses: number }[]) =>
      some.reduce((total, { responses }) => total + responses, 0);
    expect(received).toBe(counted + sum(leftOut));
    const byHand = leftOut.filter(({ reason }: { readonly reason: string }) =>
      reason.startsWith("corrected: "),
    );
    expect(sum(byHand)).toBe(corrections.byKind.leftOut);
    expect(sum(byHand)).toBe(written.filter((one) => one["leave-out"]).length);
    expect(corrections.corrections).toBe(written.length);
    const cuts = written.flatMap(({ cut }) => cut ?? []).length;
    const joins = written.flatMap(({ join }) => join ?? []).length;
    expect(received).toBe(found.responses.length + cuts - joins);
  }
});
