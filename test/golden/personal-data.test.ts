/** How much personal data is found: in sentences of our own, and in a benchmark where it lies beside the repository. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { authorNames } from "#src/cues/author-names.ts";
import { type PersonalKind, personalData } from "#src/cues/personal-data.ts";
import { skippedUnless } from "../house/skipped-unless.ts";
import { BENCHMARK_KINDS, type Recall, recall, row } from "./personal-data/measure.ts";
import { type Sentence, typedSentences } from "./personal-data/typed-sentences.ts";

const SEED = 20_260_401;
const OURS: readonly (readonly [kind: PersonalKind, label: string])[] = [
  ["postcode", "UK postcodes, typed well and badly"],
  ["ni-number", "National Insurance numbers, the same"],
  ["nhs-number", "NHS numbers, the same"],
];
const THEIRS: readonly (readonly [kind: PersonalKind, label: string, least: number])[] = [
  ["email", "e-mail addresses", 0.95],
  ["phone", "telephone numbers", 0.85],
  ["card", "payment cards", 0.95],
  ["iban", "bank accounts (IBAN)", 0.95],
  ["ip", "IP addresses", 0.95],
];

const BENCHMARK = "../shared/benchmarks/personal-data.jsonl";
const GOLD = ["../shared/gold/call-for-ideas.first.jsonl", "../shared/gold/call-for-ideas.last.jsonl"];
const lacking = [BENCHMARK, ...GOLD].filter((path) => !existsSync(path));

const typed = typedSentences(SEED, 500);
const ours = (kind: PersonalKind) => recall(typed, kind, finder(kind));
const finder = (kind: PersonalKind) => (text: string) =>
  personalData(text).filter((one) => one.kind === kind);
const share = ({ number, found }: Recall) => found / number;

const lines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("personal data in 500 sentences of our own", () => {
  it.each(OURS)("of %s at least 0.95 are found", (kind) => {
    expect(ours(kind).number).toBeGreaterThan(160);
    expect(share(ours(kind))).toBeGreaterThanOrEqual(0.95);
  });

  it("docs/publishing.md has the figures", () => {
    const page = readFileSync("docs/publishing.md", "utf8");
    for (const [kind, label] of OURS) expect(page).toContain(`${row(label, ours(kind))}\n`);
  });
});

const where = skippedUnless(lacking.length === 0, `no ${lacking.join(", ")}`);
describe.skipIf(lacking.length > 0)(`personal data in the benchmark${where}`, () => {
  const sentences = (): readonly Sentence[] =>
    lines<{ text: string; spans: { type: string; start: number; end: number }[] }>(BENCHMARK).map(
      ({ text, spans }) => ({
        text,
        spans: spans.map(({ type, start, end }) => ({ kind: BENCHMARK_KINDS[type] ?? type, start, end })),
      }),
    );

  it.each(THEIRS)("of %s (%s) at least %d are found", (kind, _label, least) => {
    expect(share(recall(sentences(), kind, finder(kind)))).toBeGreaterThanOrEqual(least);
  });

  it("docs/publishing.md has the figures, of recall, of names and of false alarms", () => {
    const all = sentences();
    const responses = GOLD.flatMap((path) => lines<{ text: string }>(path));
    const alarmed = responses.filter(({ text }) => personalData(text).length > 0).length;
    const names = recall(all, "PERSON", authorNames);
    const table = [
      "| kind | number | found whole | recall |",
      "|---|---|---|---|",
      ...THEIRS.map(([kind, label]) => row(label, recall(all, kind, finder(kind)))),
      ...OURS.map(([kind, label]) => row(label, ours(kind))),
    ].join("\n");
    const told = `something was found in ${alarmed} of ${responses.length}`;
    const persons = `${names.found} of ${names.number} names of persons`;
    process.stdout.write(`${table}\n${told}\n${persons}\n`);
    const page = readFileSync("docs/publishing.md", "utf8");
    for (const part of [table, told, persons]) expect(page).toContain(part);
    expect(alarmed / responses.length).toBeLessThanOrEqual(0.01);
  });
});
