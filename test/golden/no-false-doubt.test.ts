/** The documents that the tool was made for are not in doubt, however they are typeset. */
import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import type { Document } from "#src/model/document.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import { generateDocument } from "../generator/generate.ts";
import type { RelaySource } from "../generator/relay.ts";
import { retypeset } from "../generator/retypeset.ts";
import {
  fileDocument,
  PUBLISHED,
  readGold,
  type StageOptions,
  stages,
  textDocument,
  whenPublished,
} from "./stages.ts";

vi.setConfig({ testTimeout: 120_000 });

/** All of them with `npm run test:long`, a tenth with `npm test`. */
const isLong = process.env.TEST_LONG === "1";
const some = <T>(all: readonly T[]): readonly T[] => (isLong ? all : all.filter((_, at) => at % 10 === 0));
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const anonymity = anonymityReader({ anonymous: [], redacted: [] });

function doubtsOf(document: Document, options: StageOptions = {}): string | null {
  const { result, marks, responses } = stages(document, options);
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  return doubtOf(seen, anonymity, false)?.found ?? null;
}

const generated = (seed: number) => generateDocument(seed, { responses: 30 + ((seed * 17) % 97) });

describe("no doubt", () => {
  it.each(readdirSync("corpus").filter((file) => !file.endsWith(".xlsx")))(
    "about %s of the sample project",
    async (file) => {
      expect(doubtsOf(await fileDocument(`corpus/${file}`))).toBeNull();
    },
  );

  it.each(some(numbers(24)))("about generated document %i", (seed) => {
    expect(doubtsOf(textDocument(generated(seed).text))).toBeNull();
  });

  it.each(some(numbers(50)))("about generated document %i, typeset anew", (seed) => {
    const { gold } = generated(seed % 24);
    const text = retypeset(seed, ["Responses to the consultation", "We print what we received."], gold);
    expect(doubtsOf(textDocument(text))).toBeNull();
  });

  const files = PUBLISHED ? readdirSync("../shared/corpus") : [];
  it.skipIf(!PUBLISHED).each(files)(`about %s${whenPublished}`, async (file) => {
    expect(doubtsOf(await fileDocument(`../shared/corpus/${file}`))).toBeNull();
  });

  it.skipIf(!PUBLISHED).each(some(numbers(20)))(
    `about the long response document, typeset anew %i${whenPublished}`,
    (seed) => {
      const part = seed % 2 === 0 ? "first" : "last";
      const gold = readGold<RelaySource>(`../shared/gold/call-for-ideas.${part}.jsonl`);
      const from = (seed * 13) % Math.max(1, gold.length - 60);
      const text = retypeset(seed, ["What people told us"], gold.slice(from, from + 60));
      expect(doubtsOf(textDocument(text))).toBeNull();
    },
  );
});
